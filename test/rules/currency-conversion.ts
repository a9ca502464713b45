import rule from '../../src/rules/currency-conversion.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Rounded to a million',
      text: 'They paid 1.5 billion yen ($10 million) for the mill and 2.9 billion yen ($20 million) for the land.'
    },
    'The port will cost Rs 84 crore ($10 million), the road Rs 420 crore ($50 million).',
    {title: 'One conversion says nothing of the rate', text: 'The port will cost Rs 84 crore ($1 million).'},
    {title: 'Rounded sums', text: 'The port cost 7 million euros ($8 million), the road 24 million euros (about $26 million).'},
    {title: 'Another year', text: 'The port cost 70 million euros ($80 million). The road cost 70 million euros ($105 million) in 2008.'},
    {title: 'Not a conversion', text: 'The port cost 70 million euros ($20 million from the state) and 30 million euros ($33 million).'},
    {title: 'Another pair of currencies', text: 'The port cost 70 million euros ($77 million), the road 70 million pounds ($90 million).'},
    {
      title: 'At the rate given',
      text: 'The port will cost Rs 84 crore ($10 million), he said.',
      options: {rates: {'USD/INR': 84.4}}
    },
    {title: 'At the rate that the copy states', text: 'The port will cost 20 million euros ($21.7 million).\n\n($1 = 0.9200 euros)'},
    {title: 'Rupees of any country', text: 'The port will cost 420 million rupees ($1.5 million).\n\n($1 = 280.0 Pakistani rupees)'},
    {title: 'A rate that was paid once', text: 'The port will cost 10 million yuan ($5 million).'},
    {title: 'Whose pounds', text: 'He was paid 900,000 Lebanese pounds ($10). Once 2 million pounds ($1,330) were a wage.'},
    'Farmers get 1,800 CFA francs ($2.85) a sack.\n\n($1 = 631.50 CFA francs)'
  ],
  invalid: [
    {title: 'Even millions', text: 'They paid 1.5 billion yen ($10 million) for the mill and 3 billion yen (‹$30 million›) for the land.'},
    {title: 'Pounds', text: 'The bridge cost 10 million pounds ($12.7 million), the older one 20 million pounds (‹$52.4 million›).'},
    {
      title: 'Four per cent off, nothing rounded',
      text: 'Wheat rose to 220.0 euros ($242.00), maize to 180.0 euros ($198.00), barley to 200.0 euros (‹$229.00›).'
    },
    {
      title: 'Off the rate given',
      text: 'The port will cost Rs 84 crore (‹$1 million›), he said.',
      options: {rates: {'USD/INR': 84.4}}
    },
    {
      title: 'Off the rate given the other way round',
      text: 'The port will cost Rs 84 crore (‹$1 million›), he said.',
      options: {rates: {'INR/USD': 0.0118}}
    },
    {
      title: 'A digit lost',
      text: 'The port will cost Rs 84 crore ($10 million). The road will cost Rs 420 crore (‹$500 million›), the council said.'
    },
    {
      title: 'The odd one among three',
      text: 'Wheat rose to 220 euros ($‹242) a tonne, maize to 180 euros ($198), barley to 200 euros ($220).'.replace('$‹242', '‹$24.20›')
    },
    {title: 'Off the rate that the copy states', text: 'The port will cost 20 million euros (‹$32 million›).\n\n($1 = 0.9200 euros)'},
    {title: 'Written the other way round', text: 'The port will cost RM42 million (‹US$42 million›).\n\n(US$1 = RM4.40)'},
    {title: 'A scale that no rate explains', text: 'The port will cost Rs 500 crore (‹$6 billion›).'},
    {
      title: 'Dollars with points',
      text: 'The mine costs 20 million Australian dollars (13 million U.S. dollars), the port 10 million Australian dollars (‹6.5 billion U.S. dollars›).'
    },
    {title: 'Round sums', text: 'The port costs 10 million euros ($11 million), the road 20 million euros (‹$32 million›).'},
    {title: 'CFA francs', text: 'Farmers get 1,800 CFA francs (‹$28.50›) a sack.\n\n($1 = 631.50 CFA francs)'}
  ]
})
