import rule from '../../src/rules/weekday-distance.js'
import {cases} from '../helpers/cases.js'

const metadata = {date: {year: 2024, month: 11, day: 10}}

export default cases(rule, {
  valid: [
    {text: 'They met on Friday, Nov. 8, in Quetta.', metadata},
    {title: 'In a month’s time', text: 'They meet on Tuesday, Dec. 10, in Quetta.', metadata},
    {title: 'No weekday', text: 'They met on Oct. 18 in Quetta.', metadata},
    {title: 'The story’s day is not known', text: 'They met on Friday, Oct. 18, in Quetta.'},
    {title: 'In speech', text: 'He wrote, “We met on Friday, Oct. 18.”', metadata},
    {title: 'The year is in doubt', text: 'They met on Friday, May 17, in Quetta.', metadata}
  ],
  invalid: [
    {text: 'They met on ‹Friday, Oct. 18›, in Quetta.', metadata, suggests: ['Oct. 18']},
    {text: 'They met on ‹Friday, 3 May 2024›, in Quetta.', metadata, suggests: ['3 May 2024']}
  ]
})
