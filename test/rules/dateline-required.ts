import rule from '../../src/rules/dateline-required.js'
import {cases} from '../helpers/cases.js'

const rest = 'The road was cut on Sunday.'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    `Amravan, Nov 10 (PTI) ${rest}`,
    {title: 'Place only', text: `AMRAVAN, India — ${rest}`},
    {title: 'Held apart from the body', text: rest, metadata: {dateline: 'AMRAVAN, Nov 10 (Reuters) -'}},
    {title: 'A kind of story without one', text: `Factbox: Roads of the valley\n\n${rest} It had been mended twice this year.`},
    {title: 'Exempt by the house', text: rest, metadata: {slugline: 'INDIA-ROADS/Q&A'}, options: {exempt: ['q&a']}}
  ],
  invalid: [{title: 'None', text: rest, unplaced: 1}]
})
