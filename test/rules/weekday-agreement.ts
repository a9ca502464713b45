import rule from '../../src/rules/weekday-agreement.js'
import {cases} from '../helpers/cases.js'

const date = {year: 2024, month: 11, day: 12}

export default cases(rule, {
  valid: [
    'The bridge opened on Sunday, Nov 10, 2024, in the rain.',
    {title: 'The year from the story’s own day', text: 'The bridge opened on Sunday, Nov 10, in the rain.', metadata: {date}},
    {title: 'No year can be known', text: 'The bridge opened on Monday, Nov 10, in the rain.'},
    {title: 'Weekdays of a range belong to its ends', text: 'The fair runs from Friday to Sunday, Nov 8–10, 2024.'},
    {title: 'A newspaper’s name', text: 'The Valley Sun  March 13, 2015'},
    {
      title: 'A kick-off time is no year',
      text: 'Kick-off is on Tuesday, 1 March  2000 GMT at the old ground.',
      metadata: {date: {year: 2016, month: 2, day: 28}}
    },
    {title: 'A page number', text: 'Printed on Tuesday December 4A 1991 of the register.'},
    {
      title: 'An archive piece',
      text: 'The town was liberated in 1944. Early on Sunday (August 25) night the last shots were heard on the bridge.',
      metadata: {date: {year: 2014, month: 8, day: 24}}
    },
    {title: 'Next year lies nearer', text: 'The hall reopens on Wednesday, Jan 1.', metadata: {date: {year: 2024, month: 12, day: 20}}},
    {title: 'Days that recur', text: 'The desk is open Monday to Friday, Nov 4-27, 2024.'},
    {title: 'A weekday between two dates', text: 'They met on Nov 8, Sunday, Nov 10, 2024, and later.'},
    {title: 'Somebody spoke on that weekday', text: 'The bank said Friday March 4, 2024 would be a holiday.'}
  ],
  invalid: [
    {
      text: 'The bridge opened on ‹Monday, Nov 10, 2024›, in the rain.',
      suggests: ['Sunday, Nov 10, 2024']
    },
    {
      title: 'The year from the story’s own day',
      text: 'The bridge opened on ‹Saturday (November 10)› in the rain.',
      metadata: {date},
      suggests: ['Sunday (November 10)']
    },
    {
      title: 'The weekday after the date',
      text: 'The bridge opened on ‹10 November 2024 (Friday)›.',
      suggests: ['10 November 2024 (Sunday)']
    },
    {title: 'A short weekday', text: 'Posted ‹Wed., Oct. 10, 2024›, by the desk.', suggests: ['Thu., Oct. 10, 2024']},
    {title: 'One end of a range', text: 'The fair runs from ‹Thursday› to Sunday, Nov 8–10, 2024.', suggests: ['Friday']},
    {
      title: 'In speech too: somebody heard it wrong',
      text: 'The mayor said, “We open on ‹Tuesday, 10 November 2024›, come what may.”',
      suggests: ['Sunday, 10 November 2024']
    }
  ]
})
