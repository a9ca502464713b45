import rule from '../../src/rules/dateline-place-qualifier.js'
import {cases} from '../helpers/cases.js'

const rest = 'The road was cut on Sunday.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    `CHATHAM, Mass. (AP) — ${rest}`,
    {title: 'A city that stands alone', text: `SAO PAULO (AP) — ${rest}`},
    {title: 'With accents', text: `SÃO PAULO (AP) — ${rest}`},
    {title: 'No city at all', text: `UNITED NATIONS (AP) — ${rest}`},
    {title: 'A city of the region', text: `CHATHAM (AP) — ${rest}`, options: {standalone: ['Chatham']}},
    {title: 'ANI', text: `Damascus [Syria], June 9 (ANI): ${rest}`, options: {countryInBrackets: true}}
  ],
  invalid: [
    {title: 'A city that many would not know', text: `‹CHATHAM› (AP) — ${rest}`},
    {title: 'ANI without the country', text: `‹Damascus›, June 9 (ANI): ${rest}`, options: {countryInBrackets: true}},
    {title: 'The state in full', text: `ROSCOE, ‹South Dakota› (AP) — ${rest}`, options: {stateForm: 'abbreviated'}, suggests: ['S.D.']},
    {title: 'The state cut short', text: `ROSCOE, ‹S.D.› (AP) — ${rest}`, options: {stateForm: 'full'}, suggests: ['South Dakota']}
  ]
})
