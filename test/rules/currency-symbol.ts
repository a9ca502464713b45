import rule from '../../src/rules/currency-symbol.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The ticket costs $500.',
    {title: 'The word alone', text: 'The ticket costs 500 dollars.'},
    {title: 'Another currency', text: 'The fund swapped $500 pounds sterling aside.'.replace('$500 pounds', '$500 for pounds')},
    {title: 'Another noun', text: 'The $500 dollar-store voucher and the £5 poundcake sold out.'},
    {title: 'A conversion', text: 'The ticket costs €500 (dollars were refused).'},
    {title: 'Spelt out, in a compound', text: 'The $500-a-night hall costs 500 dollars.', options: {form: 'spelt'}},
    {title: 'The country in front', text: 'It costs US $500 and A$600.'},
    {title: 'Bonds in sterling', text: 'The fund bought £2 billion sterling bonds in May.'}
  ],
  invalid: [
    {
      title: 'Where sums are spelt out',
      text: 'The ticket costs ‹$500› and the bridge ‹€1.5 million›, she said, a ‹$1› coin in hand.',
      options: {form: 'spelt'},
      suggests: ['500 dollars', '1.5 million euros', '1 dollar']
    },
    {title: 'Doubled', text: 'The ticket costs $500‹ dollars› in all.', fixed: 'The ticket costs $500 in all.'},
    {title: 'With a scale', text: 'The bridge costs £5 million‹ pounds› in all.', fixed: 'The bridge costs £5 million in all.'},
    {title: 'Rupees', text: 'The bridge costs Rs 10 crore‹ rupees› in all.', fixed: 'The bridge costs Rs 10 crore in all.'},
    {title: 'Two signs', text: 'It costs ‹USD ›$500 and ‹₹ ›Rs 600.', suggests: ['', '']},
    {title: 'A code behind', text: 'It costs $500‹ USD› a year.', fixed: 'It costs $500 a year.'}
  ]
})
