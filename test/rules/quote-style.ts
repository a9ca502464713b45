import rule from '../../src/rules/quote-style.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The mayor said, "We told them \'no\' then," and left.',
    {title: 'Curly', text: 'The mayor said, “We told them ‘no’ then,” and left.', options: {marks: 'curly'}},
    {title: 'British', text: '‘We told them “no” then,’ the mayor said.', options: {marks: 'curly', outer: 'single'}},
    {title: 'Feet and inches', text: 'The 12" screen stood 6\'2" high.', options: {marks: 'curly'}},
    {title: 'Apostrophes', text: "The '90s, the boys' club and rock 'n' roll.", options: {marks: 'curly'}}
  ],
  invalid: [
    {title: 'Curly in straight', text: 'He said, ‹“›We will act.‹”›', fixed: 'He said, "We will act."'},
    {title: 'Wire marks', text: "He said, ‹``›We will act.‹''›", fixed: 'He said, "We will act."'},
    {
      title: 'Straight in curly',
      text: "He said, ‹\"›We won't say ‹'›no‹'› now.‹\"›",
      options: {marks: 'curly'},
      fixed: "He said, “We won't say ‘no’ now.”"
    },
    {title: 'Single outside', text: "He called it ‹'›a sham‹'› on Sunday.", suggests: ['"', '"']}
  ]
})
