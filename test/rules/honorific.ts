import rule from '../../src/rules/honorific.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Rehan Lakhvi spoke. Later Lakhvi said the road would open.',
    {title: 'A court and a chair', text: 'Later Mr Justice Lakhvi rose. Doctors treated Dr Amna Tarin.'},
    {title: 'A company, a given name', text: 'Samples went to MS Analytical.\n\nReporting by Rehan Lakhvi, editing by Shri Navar'},
    {
      title: 'Bodies, gods and a given name',
      text: 'Later Shri Ram Sena met. Devotees of Shri Mata Vaishno Devi temple rose. Then Kumari Selja spoke.',
      options: {words: ['Shri', 'Smt']}
    },
    {title: 'Direct speech', text: 'The mayor said: “Mr Lakhvi is wrong.”'},
    {title: 'First reference', text: 'Later Mr Rehan Lakhvi rose. Then Lakhvi said no.', options: {form: 'first'}},
    {title: 'A house with honorifics', text: 'Later Rehan Lakhvi rose. Then Mr Lakhvi said no.', options: {form: 'require'}}
  ],
  invalid: [
    {title: 'Behind a preposition', text: 'The visit of ‹Mr. ›Roth begins on Monday, the mayor said.', suggests: ['']},
    {title: 'None in agency copy', text: 'Later ‹Mr ›Lakhvi said no, and ‹Shri ›Asif Khosa told the Board.', suggests: ['', '']},
    {title: 'Not again', text: 'Later Mr Rehan Lakhvi rose. Then ‹Mr ›Lakhvi said no.', options: {form: 'first'}, suggests: ['']},
    {title: 'Missing', text: 'Later Rehan Lakhvi rose. Then ‹Lakhvi› said no.', options: {form: 'require'}}
  ]
})
