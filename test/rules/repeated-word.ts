import rule from '../../src/rules/repeated-word.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'He said that that was all they had had for a very very long time.',
    {title: 'Names', text: 'They heard Duran Duran in Baden Baden, and Sirhan Sirhan in New York, New York.'},
    {title: 'Two clauses meet', text: 'The plan came in in June and went on on Monday; what it is is a draft.'},
    {title: 'A comma between', text: 'From what we saw of, of course, the bridge, it holds.'},
    {title: 'A table', text: 'to\tto\tto'},
    {title: 'Her and her', text: 'He gave her her coat.'},
    {title: 'A doubled word of another tongue', text: 'They ate couscous and gado gado by the tuk tuk.'},
    {title: 'Allowed by the house', text: 'They met with with a nod.', options: {allow: ['with']}}
  ],
  invalid: [
    {title: 'Behind a noun', text: 'They lost confidence ‹in in› the bridge on Monday.', suggests: ['in']},
    {text: 'The head of ‹the the› organisation left.', fixed: 'The head of the organisation left.'},
    {text: 'They went ‹to to› town in ‹an an› hour.', fixed: 'They went to town in an hour.'},
    {title: 'Over a line’s end', text: 'They went to town with ‹the\nthe› mayor.', fixed: 'They went to town with the mayor.'},
    {title: 'At the start of a sentence', text: '‹The the› mayor left.', fixed: 'The mayor left.'},
    {text: 'The council ‹approved approved› the bridge and ‹has has› said so.', suggests: ['approved', 'has']},
    {title: 'In speech', text: 'He said, “We go ‹to to› town.”', fixed: 'He said, “We go to town.”'}
  ]
})
