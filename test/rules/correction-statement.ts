import rule from '../../src/rules/correction-statement.js'
import {cases} from '../helpers/cases.js'

const body = 'HAVRE, Nov 10 (Reuters) - The mine in the valley will reopen in March, its owner said, after two years without work.'

export default cases(rule, {
  valid: [
    {text: `CORRECTED-Valley mine to reopen in March\n\n(In Nov. 9 story, corrects date in paragraph 2 to March, not May)\n\n${body}`},
    {title: 'At the end', text: `CORRECTED-Valley mine to reopen\n\n${body}\n\n(This story corrects the date in paragraph 1)`},
    {title: 'No correction', text: `Valley mine to reopen in March\n\n${body}`},
    {title: 'A word of the headline', text: `Corrected figures show mine in profit\n\n${body}`}
  ],
  invalid: [{text: `‹CORRECTED›-Valley mine to reopen in March\n\n${body}`}, {text: `‹REFILE›-Valley mine to reopen in March\n\n${body}`}],
  anchored: 'both'
})
