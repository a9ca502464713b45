import rule from '../../src/rules/leaked-metadata.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'start',
  valid: [
    'Date palms grow there, farmers said.',
    {title: 'A sentence that opens with the word', text: 'Date 2024 was not a typing error, the printer said.'},
    {title: 'A field further down is copy', text: 'The letter has three lines.\n\nAuthor: unknown, and the second line is lost.'},
    {title: 'A colon in a sentence', text: 'Source of the fire: a heater that had been left on all night, police said.'},
    {title: 'A date within the text', text: 'The file of 2024-11-10 was lost, the court heard.'},
    {title: 'Fields that a house allows', text: 'category: national\n\nThe road was cut.', options: {fields: ['date']}},
    {title: 'Whole lines left alone', text: 'tags: floods\n\nThe road was cut.', options: {wholeLines: false}}
  ],
  invalid: [
    {
      title: 'Behind a headline',
      text: 'Bridge of the valley opens\n\n‹date 2024-11-10 ›Quetta, Nov 10 (PTI) The bridge opened on Sunday.',
      fixed: 'Bridge of the valley opens\n\nQuetta, Nov 10 (PTI) The bridge opened on Sunday.'
    },
    {
      title: 'A crawler’s date in front of the dateline',
      text: ' ‹date 2024-11-10 ›Amravan, Nov 10 (PTI) The road was cut on Sunday.',
      fixed: ' Amravan, Nov 10 (PTI) The road was cut on Sunday.'
    },
    {
      title: 'Without a dateline it is for a person to judge',
      text: '‹date 2024-11-10 ›The road was cut on Sunday.',
      suggests: ['']
    },
    {title: 'A line of its own', text: '‹author: Staff›\n\nThe road was cut on Sunday.', suggests: ['']},
    {title: 'Several', text: '‹tags: floods, roads›\n‹category: national›\n\nThe road was cut on Sunday.', suggests: ['', '']},
    {title: 'In brackets', text: '‹[category] national›\n\nThe road was cut on Sunday.', suggests: ['']}
  ]
})
