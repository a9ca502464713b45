import rule from '../../src/rules/redundant-day.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The council met today and will meet on Friday.',
    {title: 'Two days', text: 'They met yesterday, today and on Friday (tomorrow is closed).'},
    {title: 'A newspaper', text: 'She wrote in USA Today, Friday, and then left.'},
    {title: 'The weekday opens a name', text: 'They played today, Friday Street won.'},
    {title: 'Something on a weekday', text: 'He saw it today, Friday’s game being off.'},
    {title: 'In speech', text: 'He said, “Today, Friday, we act.”'}
  ],
  invalid: [
    {text: 'The council met ‹today, Friday› August 29, in the hall.'},
    {text: 'The council met on ‹Sunday (today)› in the hall.'},
    {text: 'The council meets ‹tomorrow, Monday›, in the hall.'},
    {text: 'The council met ‹yesterday (Saturday)› in the hall.', title: 'In brackets'}
  ]
})
