import rule from '../../src/rules/sum-agreement.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Shares that leave some over',
      text: 'Of the 25 dead, 14 were men and nine women. Of the 25 hurt, 14 were workers and 13 women.'
    },
    'The blast killed 27 people, including 14 soldiers and 13 civilians.',
    {title: 'Some are not named', text: 'The blast killed 27 people, including 14 soldiers and 3 civilians.'},
    {title: 'Classes overlap', text: 'The blast killed 7 people, including 5 civilians and 4 children.'},
    {title: 'More than', text: 'The blast killed more than 20 people, including 14 soldiers and 13 civilians.'},
    {title: 'A total that adds up', text: 'They cast a total of 60 votes: 20 in Leeds, 30 in York and 10 in Hull.'},
    {title: 'Another count between', text: 'They saw 27 people, including 14 men aged 20 and 16 others.'}
  ],
  invalid: [
    {title: 'A toll without a noun', text: 'The toll was ‹15›, including eight women and nine men.'},
    {title: 'Shares of a whole', text: 'Of the ‹25› dead, 14 were men and 13 women.'},
    {title: 'More parts than whole', text: 'The blast killed ‹27› people, including 14 soldiers and 16 civilians.'},
    {title: 'In words', text: 'The ferry carried ‹nine› passengers, including six women and four men.'},
    {title: 'A total', text: 'They cast a total of ‹60› votes: 20 in Leeds, 30 in York and 20 in Hull.'}
  ]
})
