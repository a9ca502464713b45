import rule from '../../src/rules/digit-grouping.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A day and its year run together', text: 'The court met on Tuesday, November 17,2015, in Norvale, and on Dec. 12,2015.'},
    {title: 'Decimals with a comma', text: 'The stake is worth €13,45 a share, said the filing in rooms 12,34,56.'},
    'The region has 134,516 voters and 1,204 polling places.',
    {title: 'Indian grouping throughout', text: 'The district has 1,34,516 voters and 12,40,000 trees.'},
    {title: 'A year and a list without spaces', text: 'In 2019 they met in rooms 2,3 and 14.'},
    {title: 'Below a lakh both are one', text: 'The district has 1,34,516 voters, 34,516 of them new, in 1,204 places.'},
    {
      title: 'Amounts in crores below a lakh of them',
      text: 'The budget has receipts of Rs 1,38,655 crore, a deficit of Rs 27,846 crore, Rs 1,698.30 crore for farms and Rs 2,300 crore for roads.'
    },
    {title: 'In direct speech', text: 'The officer said, “We counted 1,3451 trees.”'},
    {
      title: 'Verses, lanes and fractions',
      text: 'In Luke 1,26 people read of it. The lanes 4,5 players used were wet, the rooms 12,34,56 people took were dry, as were 1,2,3 women, and 12,5 tonnes of it sold.'
    },
    {title: 'Decimals', text: 'The stake is worth 1,204.25 euros.'}
  ],
  invalid: [
    {title: 'Rupees that end in two digits', text: 'It cost Rs ‹12,34,56› to build.'},
    {title: 'Things counted', text: 'The state has ‹1,23,45› schools, ‹13,45,1› voters and ‹12,00› cars, 1,200 buses and 1,200,000 trees.'},
    {title: 'Behind a name that is no month', text: 'The fair of Norvale ‹17,2015› people saw cost Rao ‹12,2015› rupees.'},
    {title: 'Two groups', text: 'The state has ‹12,05› schools and ‹134,5› voters. It lost ‹12,45› homes, and ‹3,45› men were held.'},
    {title: 'Malformed', text: 'The region has ‹1,3451› voters.'},
    {
      title: 'Malformed in the middle',
      text: 'The region has ‹1,34,567,890› trees, or ‹12,45,678,9012›.'
        .replace('‹1,34,567,890›', '‹1,2345,678›')
        .replace(', or ‹12,45,678,9012›', '')
    },
    {
      title: 'Mixed',
      text: 'The region has 134,516 voters, 234,000 trees and ‹1,04,000› houses.',
      suggests: ['104,000']
    },
    {title: 'The house style', text: 'The region has ‹134,516› voters.', options: {style: 'indian'}, suggests: ['1,34,516']},
    {title: 'A nought too many, and bags', text: 'The farm has ‹120,0000› hens and ‹15,00› bags of feed.'}
  ]
})
