import rule from '../../src/rules/leaked-metadata.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'A day of the copy', text: '2024-11-10 was the day, and nobody saw it come.'},
    {
      title: 'A credit of the copy',
      text: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.\n\nSource: Norland Statistics Office'
    },
    {
      title: 'Topics of the copy',
      text: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.\n\nTopics: roads, floods and the bridge were discussed.'
    },
    'Date palms grow there, farmers said.',
    {title: 'A sentence that opens with the word', text: 'Date 2024 was not a typing error, the printer said.'},
    {title: 'A field further down is copy', text: 'The letter has three lines.\n\nAuthor: unknown, and the second line is lost.'},
    {title: 'A colon in a sentence', text: 'Source of the fire: a heater that had been left on all night, police said.'},
    {title: 'A date within the text', text: 'The file of 2024-11-10 was lost, the court heard.'},
    {title: 'Fields that a house allows', text: 'category: national\n\nThe road was cut.', options: {fields: ['date']}},
    {title: 'Whole lines left alone', text: 'tags: floods\n\nThe road was cut.', options: {wholeLines: false}},
    {title: 'A sentence on topics', text: 'Topics: the plan has three, and the mayor none.\n\nThe mayor left.'}
  ],
  invalid: [
    {
      title: 'A day without a name, before a dateline',
      text: '‹2024-11-10 ›Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.',
      fixed: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.'
    },
    {
      title: 'A moment with a name',
      text: '‹published: 2024-11-10T08:00:00Z ›Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.',
      fixed: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.'
    },
    {
      title: 'An author before a dateline',
      text: '‹author: Staff Reporter ›Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.',
      fixed: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.'
    },
    {
      title: 'Fields below',
      text: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.\n\n‹tags: council, bridge›',
      suggests: ['']
    },
    {
      text: 'Pune, Nov 10 (PTI) The council voted on Sunday to build a new bridge over the harbour.\n\n‹Filed under: Bridges›',
      suggests: ['']
    },
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
    {title: 'In brackets', text: '‹[category] national›\n\nThe road was cut on Sunday.', suggests: ['']},
    {
      title: 'Fields of a crawler',
      text: '‹sitename: Valley Post›\n\nHULL, Nov 10 (Reuters) - The mine in the valley will reopen in March, its owner said.'
    }
  ]
})
