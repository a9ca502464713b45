import rule from '../../src/rules/indian-number-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The bridge cost Rs 10 crore and serves 5 lakh people.',
    {title: 'Indefinite', text: 'Lakhs of people came, and crores were spent.'},
    {title: 'Another word', text: 'Lac beetles make resin.'},
    {title: 'In direct speech', text: 'The mayor said, “We spent Rs 10 crores.”'},
    {title: 'Many lakhs', text: 'The fair drew several lakhs of people.'}
  ],
  invalid: [
    {
      title: 'Shortened in the body',
      text: 'The bridge over the river cost Rs 10 ‹Cr› to build.',
      fixed: 'The bridge over the river cost Rs 10 crore to build.'
    },
    {title: 'A plural', text: 'Some 5 ‹lakhs› voted.', fixed: 'Some 5 lakh voted.'},
    {title: 'Money', text: 'The bridge cost Rs 10 ‹crores› in all.', fixed: 'The bridge cost Rs 10 crore in all.'},
    {title: 'An old spelling', text: 'Some 5 ‹lac› people voted.', fixed: 'Some 5 lakh people voted.'},
    {title: 'In words', text: 'Some five ‹lakhs› voted.', fixed: 'Some five lakh voted.'}
  ]
})
