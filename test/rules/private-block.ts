import rule from '../../src/rules/private-block.js'
import {cases} from '../helpers/cases.js'

const body = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {
      title: 'A release',
      text: 'NORVALE, May 7, 2024 /PRNewswire/ -- Lakeland Instruments today named a new chief.\n\nMedia contact: Ada Holm, +44 20 7946 0000'
    },
    body,
    {title: 'In a sentence', text: `${body}\n\nThe report was not for publication, the owner said.`},
    {title: 'Attributed', text: `${body}\n\nNot for publication, he said of the report.`},
    {title: 'A contact in prose', text: `${body}\n\nMedia contacts with the owner were rare.`},
    {title: 'A contact of the copy', text: `${body}\n\nFor more information, he said, call the pit on 555 0100 100.`},
    {title: 'Contacts as ties', text: `${body}\n\nContacts: the owner has many of them, and no friends.`}
  ],
  invalid: [
    {text: `${body}\n\n‹(Not for publication)\n\nA. Berg, +00 555 0100›`},
    {text: `${body}\n\n‹FOR INTERNAL USE ONLY: owner rang twice›`},
    {
      text: `${body}\n\n‹The following information is not intended for publication\n\n## Contacts\n\n- Reporting by: A. Berg, +00 555 0100›`,
      suggests: ['']
    },
    {text: `${body}\n\n‹## Editorial contacts\n\n- Editor: A. Rao, desk@example.com›`},
    {text: `${body}\n\n‹NOT FOR PUBLICATION: reach the owner at +00 555 0100›`},
    {text: `${body}\n\n‹Media contact: Ada Holm, +44 20 7946 0000›`, suggests: ['']},
    {text: `${body}\n\n‹For media enquiries: Ada Holm, press@valley.example›`}
  ],
  anchored: 'end'
})
