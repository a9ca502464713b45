import rule from '../../src/rules/rupee-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The ticket costs Rs 500.',
    {title: 'Another country', text: 'The ticket costs PKR 500.'},
    {title: 'In words', text: 'The ticket costs 500 rupees.'},
    {title: 'In direct speech', text: 'The clerk said, “It costs Rs.500.”'},
    {title: 'With a point, with and without a space', text: 'The ticket costs Rs.500, the ride Rs. 40.', options: {form: 'Rs.'}},
    {title: 'A form that the house lets stand', text: 'The ticket costs ₹500, the ride ₹40.', options: {allow: ['₹']}},
    {
      title: 'The form of the house stands, whatever the story has more of',
      text: 'The ticket costs ₹500, the ride ₹40 and the meal Rs 90.',
      options: {allow: ['₹']}
    },
    {
      title: 'Direct speech does not vote',
      text: 'The toll is Rs 50. “I paid Rs. 60, then Rs. 70 and Rs. 80,” a porter said.',
      options: {allow: ['Rs.']}
    },
    {title: 'The house style', text: 'The ticket costs ₹500.', options: {form: '₹'}}
  ],
  invalid: [
    {title: 'As on a bill', text: 'The ticket costs ‹Rs.›500‹/-› in all.', fixed: 'The ticket costs Rs 500 in all.'},
    {title: 'Spelt out before', text: 'The ticket costs ‹Rupees ›500 in all.', fixed: 'The ticket costs Rs 500 in all.'},
    {
      title: 'As most of the story',
      text: 'The ticket costs ₹500, the ride ₹40 and the meal ‹Rs. ›90.',
      options: {allow: ['₹', 'Rs.']},
      fixed: 'The ticket costs ₹500, the ride ₹40 and the meal ₹90.'
    },
    {title: 'Not let stand', text: 'The ticket costs ‹Rs.›500 in all.', options: {allow: ['₹']}, fixed: 'The ticket costs Rs 500 in all.'},
    {
      title: 'Of two as frequent the house’s holds',
      text: 'The ticket costs ‹₹›20 and the ride Rs 40.',
      options: {allow: ['₹']},
      fixed: 'The ticket costs Rs 20 and the ride Rs 40.'
    },
    {title: 'The sign', text: 'The ticket costs ‹₹›500 in all.', fixed: 'The ticket costs Rs 500 in all.'}
  ]
})
