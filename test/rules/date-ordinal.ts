import rule from '../../src/rules/date-ordinal.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The hearing was on November 10 and Nov. 10-11.',
    'It was held on the 10th of the month.',
    {title: 'A turn of phrase', text: 'It was the 4th of July, and then the 5th July dawned.'},
    {title: 'Other numbers in order', text: 'The 10th man of the 21st century left in November.'},
    {title: 'In speech', text: 'He wrote, “Come on November 10th.”'},
    {text: 'The hearing was on November 10th.', options: {form: 'always'}}
  ],
  invalid: [
    {text: 'The hearing was on November ‹10th›, in court.', fixed: 'The hearing was on November 10, in court.'},
    {text: 'The hearing was on ‹2nd› November 2024.', fixed: 'The hearing was on 2 November 2024.'},
    {text: 'The hearing was on November ‹22›.', options: {form: 'always'}, fixed: 'The hearing was on November 22nd.'}
  ]
})
