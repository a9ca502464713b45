import rule from '../../src/rules/percent-change.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A currency falls as its figure rises', text: 'The rupee fell to 84.50 from 84.42 against the dollar.'},
    {title: 'A ranking', text: 'The town rose to 4 from 6 in the rankings, and the loss fell to 5 million from 3 million.'},
    {title: 'Ratios', text: 'The leverage of the banks rose from 18 to 1, to over 25 to 1, in ten years.'},
    {title: 'A fall of the body', text: 'He fell from 20 to 30 feet into the harbour.'},
    {title: 'One in many', text: 'The share fell to one in 12 from one in 10.'},
    'Sales rose 10% to 110 million euros from 100 million euros.',
    {title: 'From before to', text: 'Sales fell 10 percent from $100 million to $90 million.'},
    {title: 'Rounded', text: 'Profit rose 6.7 percent to $1.6 billion from $1.5 billion.'},
    {title: 'About', text: 'Output rose about 20% to 118 tonnes from 100 tonnes.'},
    {title: 'Annualised', text: 'Sales rose an annualised 20% to 110 million from 100 million.'},
    {title: 'Points', text: 'The share rose 2 percentage points to 8% from 6%.'},
    {title: 'Years', text: 'The fee rises 3% from 2019 to 2024.'},
    {title: 'No direction', text: 'A stake of 20% to 110 from 100 holders passed.'}
  ],
  invalid: [
    {
      title: 'A sum without its currency',
      text: 'Its net profit ‹rose› to 4.2 billion crowns, from 4.6 billion a year earlier. Output ‹declined› from 1.2 million tonnes to 1.4 million tonnes.'
    },
    {
      title: 'The direction alone',
      text: 'Profit ‹rose› to $90 million from $100 million in May. Exports ‹declined› to 450 tons from 400 tons.'
    },
    {title: 'And the other way round', text: 'Revenue ‹climbed› from 4.6 billion euros to 4.2 billion euros.'},
    {title: 'A wrong value', text: 'The index rose ‹20%› to 110 from 100.'},
    {title: 'A wrong direction', text: 'Sales rose ‹10 percent› to 90 million euros from 100 million euros.'},
    {title: 'From before to', text: 'Exports fell ‹50 per cent› from $100 million to $90 million.'}
  ]
})
