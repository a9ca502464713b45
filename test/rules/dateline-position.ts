import rule from '../../src/rules/dateline-position.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'A byline in front of an undated agency', text: 'By Anna Roth (Reuters) - Two clerks were hurt on Sunday, police said.'},
    'Amravan, Nov 10 (PTI) The road was cut on Sunday.',
    {title: 'Below headline and byline', text: 'Road cut\n\nBy Ada Nasser\n\nAMRAVAN, Nov 10 (Reuters) - The road was cut on Sunday.'},
    {title: 'No dateline', text: 'The road was cut on Sunday.'},
    {title: 'Indented', text: '    AMRAVAN, Nov 10 - The road was cut on Sunday.\n    It was raining.'},
    {title: 'A table follows', text: 'AMRAVAN, March 12 -\n\nShr 12 cts vs 10 cts\nNet 1.2 mln vs 1.1 mln'},
    {title: 'Figures follow', text: 'AMRAVAN, March 12 -\n\nQtly div 15 cts vs 12 cts in prior qtr'},
    {title: 'A house where it has its own line', text: 'AMRAVAN (AP) --\n\nThe road was cut on Sunday.', options: {ownLine: true}},
    {title: 'A city that has lost its space', text: 'NewDelhi, Nov 10 (PTI) The road was cut on Sunday.'}
  ],
  invalid: [
    {
      title: 'Behind a leaked date',
      text: '‹date 2024-11-10 ›Amravan, Nov 10 (PTI) The road was cut on Sunday.',
      suggests: ['']
    },
    {
      title: 'Behind a byline',
      text: '‹By Ada Nasser ›Kathmandu, Oct 17 (PTI) The road was cut on Sunday.',
      suggests: ['By Ada Nasser\n\n']
    },
    {title: 'On a line of its own', text: '‹AMRAVAN (AP) --›\n\nThe road was cut on Sunday.'}
  ]
})
