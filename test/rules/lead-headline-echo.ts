import rule from '../../src/rules/lead-headline-echo.js'
import {cases} from '../helpers/cases.js'

const body = 'The council on Sunday approved a new bridge over the river, the mayor said.\n\nWork begins in spring, engineers said.'
const headline = 'Council approves new bridge over river'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {text: `${headline}\n\n${body}`, metadata: {headline}},
    {title: 'In the metadata alone', text: body, metadata: {headline}},
    {
      title: 'Much alike',
      text: `${headline}\n\nCouncil approves new bridge over river by nine votes to two.\n\n${body}`,
      metadata: {headline}
    },
    {title: 'Nothing else to print', text: `${headline}\n\n${headline}`, metadata: {headline}},
    {title: 'Much alike behind a dateline', text: `${headline}\n\nPune, Nov 10 (PTI) ${headline} by nine votes to two.\n\n${body}`},
    {title: 'Nothing but a dateline besides', text: `${headline}\n\nPune, Nov 10 (PTI) ${headline}`}
  ],
  invalid: [
    {
      title: 'Behind a dateline',
      text: `${headline}\n\nPune, Nov 10 (PTI) ‹${headline}.\n\n›${body}`,
      fixed: `${headline}\n\nPune, Nov 10 (PTI) ${body}`
    },
    {
      title: 'As the first sentence behind a dateline',
      text: `${headline}\n\nPune, Nov 10 (PTI) ‹${headline}. ›${body}`,
      suggests: ['']
    },
    {title: 'As the first sentence', text: `${headline}\n\n‹${headline}. ›${body}`, metadata: {headline}, suggests: ['']},
    {
      text: `${headline}\n\n‹${headline}.›\n\n${body}`,
      metadata: {headline},
      fixed: `${headline}\n\n${body}`
    }
  ]
})
