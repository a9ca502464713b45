import rule from '../../src/rules/redundant-day.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The council met today and will meet on Friday.',
    {title: 'Two days', text: 'They met yesterday, today and on Friday (tomorrow is closed).'},
    {title: 'A newspaper', text: 'She wrote in USA Today, Friday, and then left.'},
    {title: 'The weekday opens a name', text: 'They played today, Friday Street won.'},
    {title: 'Something on a weekday', text: 'He saw it today, Friday’s game being off.'},
    {title: 'In speech', text: 'He said, “Today, Friday, we act.”'},
    {title: 'The day that the clause is about', text: 'The mayor said on Tuesday today was the day.'}
  ],
  invalid: [
    {text: 'The council met ‹today, Friday› August 29, in the hall.'},
    {text: 'The council met on ‹Sunday (today)› in the hall.'},
    {text: 'The council meets ‹tomorrow, Monday›, in the hall.'},
    {text: 'The council met ‹yesterday (Saturday)› in the hall.', title: 'In brackets'},
    {title: 'On the day', text: 'The mayor met traders here ‹today on Tuesday›, she said.'},
    {title: 'And the other way round', text: 'The mayor met traders ‹on Tuesday, today›, she said.'}
  ]
})
