import rule from '../../src/rules/range-order.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A result in a month', text: 'They won 3-1 in November, and 12-10 November was a close one.'},
    'Between 20 and 50 people came.',
    {title: 'A score', text: 'The visitors won 5-2 after losing 7-3 in May.'},
    {title: 'A descent', text: 'The herd shrank from 50 to 20 animals.'},
    {title: 'A contrast', text: 'The gap between 52 percent and 48 percent is small.'},
    {title: 'Years cut short', text: 'It rained more between 1990-95 than before.'},
    {title: 'Clock times', text: 'The road is closed between 10 and 4 GMT.'},
    {title: 'Another scale', text: 'It costs between 900 million and 2 billion euros.'},
    {title: 'A vote in a month', text: 'The council voted in March 7-5 to sell the hall.'},
    {title: 'Years in order', text: 'The war of 1939-1945 was long. It fell to 2010 from 2015.'},
    {title: 'Into the next month', text: 'The fair runs from November 10 to 8 December.'},
    {title: 'Into the next month', text: 'The fair ran from June 29-3 July, the talks on Nov 30-3 December.'},
    {title: 'Hours', text: 'Between 9 and 5 on weekdays the pool is full. The shop shuts between 10 and 4.'},
    'The fair runs from March 8 to March 10, and from March 28 to April 2.',
    {
      title: 'Years that are no calendar’s, and days that are moved',
      text: 'The tax year runs from April 6 to April 5. The vote was brought forward from March 10 to March 8, and the hearing from June 12 to June 2.'
    }
  ],
  invalid: [
    {text: 'Children aged ‹14 to 11› may join from ‹12-10› November.', suggests: ['11 to 14', '10-12']},
    {title: 'Between', text: 'Between ‹50 and 20› people came.', suggests: ['20 and 50']},
    {title: 'Ages', text: 'Children aged ‹12-9› may enter.', suggests: ['9-12']},
    {title: 'Days', text: 'The fair is on Nov ‹10-8› in the hall.', suggests: ['8-10']},
    {title: 'Years', text: 'The war of ‹1945-1939› was long, and lasted from ‹1945 to 1939›.', suggests: ['1939-1945', '1939 to 1945']},
    {title: 'Days from and to', text: 'The fair runs from November ‹10 to 8› in Hull.', suggests: ['8 to 10']},
    {title: 'From day to day', text: 'The fair runs from ‹March 10 to March 8› in Leeds.', suggests: ['March 8 to March 10']}
  ]
})
