import rule from '../../src/rules/rupee-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The ticket costs Rs 500.',
    {title: 'Another country', text: 'The ticket costs PKR 500.'},
    {title: 'In words', text: 'The ticket costs 500 rupees.'},
    {title: 'In direct speech', text: 'The clerk said, “It costs Rs.500.”'},
    {title: 'The house style', text: 'The ticket costs ₹500.', options: {form: '₹'}}
  ],
  invalid: [
    {title: 'As on a bill', text: 'The ticket costs ‹Rs.›500‹/-› in all.', fixed: 'The ticket costs Rs 500 in all.'},
    {title: 'Spelt out before', text: 'The ticket costs ‹Rupees ›500 in all.', fixed: 'The ticket costs Rs 500 in all.'},
    {title: 'The sign', text: 'The ticket costs ‹₹›500 in all.', fixed: 'The ticket costs Rs 500 in all.'}
  ]
})
