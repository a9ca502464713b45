import rule from '../../src/rules/meta-ednote-leak.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'
const edNotes = ['Adds quotes from the mayor in paragraph 4.']

export default cases(rule, {
  valid: [
    {title: 'Only in the metadata', text, metadata: {edNotes}},
    {title: 'No note', text},
    {title: 'A note of one word', text: 'An UPDATE was promised.', metadata: {edNotes: ['UPDATE']}},
    {title: 'Some of its words', text: 'He adds quotes from the mayor.', metadata: {edNotes}}
  ],
  invalid: [
    {title: 'At the end of a paragraph', text: `${text} ‹Adds quotes from the mayor in paragraph 4.›`, metadata: {edNotes}, suggests: ['']},
    {title: 'Broken over two lines', text: `${text} ‹Adds quotes from\nthe mayor in paragraph 4.›`, metadata: {edNotes}, suggests: ['']}
  ]
})
