import rule from '../../src/rules/embargo-line.js'
import {cases} from '../helpers/cases.js'

const body = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    'The EU lifted its arms embargo.',
    {title: 'A headline', text: `Embargo on arms to end in March\n\n${body}`},
    {title: 'A sentence', text: `${body}\n\nEmbargoed goods lay in the harbour for years, customs officers told the court in the town.`},
    {title: 'For release, in a sentence', text: `${body}\n\nThe song is for release in 2025.`},
    {title: 'A release', text: `${body}\n\nFor immediate release of the hostages the owner would pay, he said.`},
    {
      title: 'Sentences of copy',
      text: `${body}\n\nEmbargoed until 00:01, the report said that 40 jobs would go.\n\nNot for use before 8 a.m., the sign on the mower says.`
    },
    {title: 'Embargoes of states', text: `Embargo to end on June 4\n\n${body}`},
    {title: 'Release on bail', text: `${body}\n\nFor release on bail the court asked 500 crowns on Monday.`}
  ],
  invalid: [
    {text: `‹For release 0001 Friday›\n\n${body}`},
    {text: `‹Not for publication or broadcast before 0001 GMT›\n\n${body}`},
    {text: `‹Sperrfrist: Freitag 0001›\n\n${body}`},
    {text: `‹EMBARGOED UNTIL 0001 GMT FRIDAY›\n\n${body}`},
    {text: `‹Embargo: 10 November, 06:00 GMT›\n\n${body}`},
    {text: `‹NOT FOR PUBLICATION BEFORE 18:00 ON MONDAY›\n\n${body}`},
    {
      title: 'Known to the metadata',
      text: `‹Embargoed to 0001 Friday September 9›\n\n${body}`,
      metadata: {embargo: '2024-09-09T00:01:00Z'}
    },
    {text: `‹FOR IMMEDIATE RELEASE›\n\n${body}`},
    {text: `‹STRICTLY EMBARGOED: 0001 GMT, 7 March 2025›\n\n${body}`},
    {text: `‹For Release MON AMs, March 7›\n\n${body}`},
    {text: `‹Attention: embargoed till 6 pm, March 7›\n\n${body}`}
  ],
  anchored: 'start'
})
