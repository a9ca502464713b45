import rule from '../../src/rules/anonymous-source.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Police sources said the bridge was old.',
    {title: 'Described behind', text: 'Sources close to the mayor said the bridge was old, and a source in the council confirmed it.'},
    {title: 'No people', text: 'The river’s sources lie in the hills, and two sources of water dried up.'},
    {title: 'In speech', text: 'Rao said, “Sources said the bridge was old.”'},
    {title: 'Described at first mention', text: 'Two bank sources told the paper so. The sources said the bridge was old.'},
    {title: 'Described before', text: 'Three council sources and one bank source told the paper so.'},
    {
      title: 'Described as the house asks',
      text: 'Police sources said the bridge was old. A source in the party told the paper so.',
      options: {require: ['police', 'party']}
    },
    {title: 'No source of news', text: 'The river’s sources lie in the hills.', options: {require: ['police']}}
  ],
  invalid: [
    {title: 'Bare', text: '‹Sources said› the bridge was old.'},
    {title: 'With an article', text: 'The bridge is old, ‹a source told› the paper.'},
    {title: 'With a day', text: 'The bridge is old, ‹sources on Sunday said›.'},
    {
      title: 'Not described as the house asks',
      text: 'Bank ‹sources› close to the deal said the bridge was old.',
      options: {require: ['police', 'party']}
    }
  ]
})
