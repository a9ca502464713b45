import rule from '../../src/rules/furniture-timestamp.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    'The quake struck at 22:27 IST.',
    {title: 'A book', text: `${before}\n\nPublished in 2019, the book sold 4 million copies.`},
    {title: 'A date of its own', text: `${before}\n\n10 November 2024`},
    {title: 'A line of results', text: `${before}\n\nUpdated medal table: Norway 4, Japan 3`},
    {title: 'A line of a live report', text: `9.10am Good morning.\n\n${before}`},
    {title: 'A day and a time', text: `${before}\n\nSaturday, November 14, 2026, 5 pm`},
    {title: 'Minutes that are not for reading', text: `${before}\n\n4 min silence was kept`}
  ],
  invalid: [
    {
      title: 'Run together',
      text: `${before}\n\n‹- Published27 December 2022›\n\n‹Published3 May 2023›`,
      fixed: before
    },
    {title: 'Labels alone', text: `‹Issued on: Modified:›\n\n${before}`, fixed: before},
    {text: `${before}\n\n‹Updated: Nov 10, 2024 22:27 IST›`, fixed: before},
    {text: `‹Published on 10 November 2024 at 10:27 pm›\n\n${before}`, fixed: before},
    {text: `‹First published: 2024-11-10T22:27:00Z›\n\n${before}`, fixed: before},
    {text: `‹4 min read›\n\n${before}`, fixed: before},
    {text: `‹Valley Desk | Updated: Nov 10, 2024, 10:27 PM IST›\n\n${before}`, fixed: before},
    {text: `‹Publish Date: Sun, 10 Nov 2024 08:17 PM (IST)›\n\n${before}`, fixed: before},
    {text: `‹Published 8:17 p.m. ET Nov. 10, 2024›\n\n${before}`, fixed: before},
    {title: 'Without a label', text: `‹2024-11-10 22:27:13›\n\n${before}`, suggests: ['']},
    {text: `‹Read Time: 3 mins›\n\n${before}`, fixed: before},
    {text: `‹November 10, 2024 10:27 pm | Updated 11:15 pm IST - NEW VALLEY›\n\n${before}`, fixed: before},
    {text: `‹Nov. 10, 2024, 10:27 PM EST / Updated Nov. 10, 2024, 11:15 PM EST›\n\n${before}`, fixed: before},
    {text: `‹10-11-2024 22:27›\n\n${before}`, suggests: ['']},
    {text: `‹Issued on: 10/11/2024 - 22:27›\n\n${before}`, fixed: before},
    {text: `‹Source: Xinhua| 2024-11-10 22:27:15|Editor: valley›\n\n${before}`, fixed: before}
  ]
})
