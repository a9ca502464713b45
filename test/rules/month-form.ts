import rule from '../../src/rules/month-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The hearing was on Nov. 10 and Dec. 12 of the same year.',
    'The hearing was on November 10 and December 12 of the same year.',
    {title: 'Without a day nothing is short', text: 'In November 2024 the hearing of Nov. 10, 2023, was recalled.', options: {form: 'ap'}},
    {title: 'Names', text: 'Jan Novak and April Marsh spoke at the Mar Vista club on Nov. 10.', options: {form: 'ap'}},
    {title: 'Short months are alike everywhere', text: 'The hearing was on May 10, July 3 and Nov. 10.'},
    {title: 'In speech', text: 'The hearing was on Nov. 10. “Come on November 12,” he wrote.'}
  ],
  invalid: [
    {
      text: 'The hearing was on Nov. 10, the verdict on Dec. 12 and the appeal on ‹December› 30.',
      fixed: 'The hearing was on Nov. 10, the verdict on Dec. 12 and the appeal on Dec. 30.'
    },
    {
      text: 'The hearing was on ‹November› 10 and ‹Mar.› 5 of last year.',
      options: {form: 'ap'},
      fixed: 'The hearing was on Nov. 10 and March 5 of last year.'
    },
    {
      text: 'The hearing was on ‹Nov.› 10 and ‹Sept.› 5 of last year, or in ‹Oct.› 2021.',
      options: {form: 'reuters'},
      fixed: 'The hearing was on Nov 10 and Sept 5 of last year, or in October 2021.'
    }
  ]
})
