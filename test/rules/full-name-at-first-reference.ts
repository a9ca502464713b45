import rule from '../../src/rules/full-name-at-first-reference.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'In a crosshead',
      text: 'The mayor met the clerk on Monday.\n\nDorling says plan falls short\n\nAlan Dorling, the chairman, said the plan had no money. Dorling said it would fail.'
    },
    {
      title: 'A form of address may be a relative’s',
      text: 'In Hull Ms Dorling said two men were held.\n\nAlan Dorling, who took over in May, left.'
    },
    'Interior Minister Rehan Lakhvi chaired the meeting. Later Lakhvi said the road would open.',
    {title: 'A place of the same name', text: 'Rains hit Lakhvi on Monday. Interior Minister Rehan Lakhvi flew there.'},
    {title: 'A relative', text: 'On Monday President Lakhvi flew home. His wife, the doctor Amna Lakhvi, said he was well.'},
    {title: 'A surname that all readers know', text: 'In the end Modi said yes. Prime Minister Narendra Modi left.'},
    {title: 'A surname of one’s own list', text: 'In the end Lakhvi said yes. Minister Rehan Lakhvi left.', options: {exempt: ['Lakhvi']}},
    {title: 'Direct speech', text: '“In the end Lakhvi said yes,” the mayor told them. Minister Rehan Lakhvi left.'},
    {title: 'A company', text: 'Lakhvi said on Monday it would sell its mill. Owner Rehan Lakhvi said no more.'},
    {
      title: 'And one that is named later',
      text: 'Lakhvi said no more. The shares of Lakhvi Mills rose. Owner Rehan Lakhvi said he was glad.'
    },
    {
      title: 'A peer',
      text: 'Shadow minister Baroness Roth of Hull warned against haste in the talks on leaving the EU. Lady Roth said so on Sunday.'
    }
  ],
  invalid: [
    {
      title: 'Introduced behind a comma',
      text: 'In Hull police chief ‹Dorling› said two men were held.\n\nAlan Dorling, who took over in May, left.'
    },
    {
      title: 'A speaker without a given name',
      text: 'At the meeting ‹Lakhvi› said the road would open. Interior Minister Rehan Lakhvi was in the chair.'
    },
    {title: 'The same title', text: 'On Monday Minister ‹Lakhvi› came. Interior Minister Rehan Lakhvi was in the chair, he said.'},
    {title: 'At the head of a sentence', text: 'The road is open. ‹Lakhvi› said he was glad. Interior Minister Rehan Lakhvi had come.'},
    {title: 'A title that the full name lacks', text: 'The club let Coach ‹Lakhvi› go. Rehan Lakhvi said he was sad.'}
  ]
})
