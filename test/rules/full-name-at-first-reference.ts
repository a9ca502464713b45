import rule from '../../src/rules/full-name-at-first-reference.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Interior Minister Rehan Lakhvi chaired the meeting. Later Lakhvi said the road would open.',
    {title: 'A place of the same name', text: 'Rains hit Lakhvi on Monday. Interior Minister Rehan Lakhvi flew there.'},
    {title: 'A relative', text: 'On Monday President Lakhvi flew home. His wife, the doctor Amna Lakhvi, said he was well.'},
    {title: 'A surname that all readers know', text: 'In the end Modi said yes. Prime Minister Narendra Modi left.'},
    {title: 'A surname of one’s own list', text: 'In the end Lakhvi said yes. Minister Rehan Lakhvi left.', options: {exempt: ['Lakhvi']}},
    {title: 'Direct speech', text: '“In the end Lakhvi said yes,” the mayor told them. Minister Rehan Lakhvi left.'}
  ],
  invalid: [
    {
      title: 'A speaker without a given name',
      text: 'At the meeting ‹Lakhvi› said the road would open. Interior Minister Rehan Lakhvi was in the chair.'
    },
    {title: 'The same title', text: 'On Monday Minister ‹Lakhvi› came. Interior Minister Rehan Lakhvi was in the chair, he said.'}
  ]
})
