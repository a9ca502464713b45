import rule from '../../src/rules/quote-stop-position.js'
import {cases} from '../helpers/cases.js'

const american = {position: 'american'}
const logical = {position: 'logical'}

export default cases(rule, {
  valid: [
    {
      title: 'A sentence that its attribution interrupts, and one that is whole',
      text: 'The bridge is “too narrow”. “We will come to the hall,” the mayor said, “and ask them to leave.” She said “though it is hard to build a bridge, it is not a dream that nobody can have.”',
      options: {position: 'logical'}
    },
    'He called it “a sham”. She called it “a joke”.',
    {title: 'American', text: 'He called it “a sham.” She called it “a joke,” too.', options: american},
    {title: 'A question mark follows sense', text: 'Who called it “a sham”? “Did they?” he asked.', options: american},
    {title: 'A whole sentence', text: 'Rao said, “Victory is our only option.” “We will act,” he said.', options: logical},
    {title: 'An abbreviation', text: 'He spoke of “life in the U.S.” and left.', options: logical},
    {title: 'Semicolons and colons stay outside', text: 'He called it “a sham”; she did not.', options: american},
    {title: 'A quoted title of one sentence', text: 'She read “We Are Here.”', options: logical}
  ],
  invalid: [
    {title: 'American', text: 'It is run by "anti-state elements‹".›', options: american, fixed: 'It is run by "anti-state elements."'},
    {title: 'American comma', text: 'He called it “a sham‹”,› and left.', options: american, fixed: 'He called it “a sham,” and left.'},
    {title: 'Two that end together', text: '“It is ‘a sham‹’”,› he said.', options: american, fixed: '“It is ‘a sham,’” he said.'},
    {title: 'Logical', text: 'He called it “a sham‹.”›', options: logical, suggests: ['”.']},
    {title: 'As most of the story', text: 'He called it “a sham”, “a joke”. She called it “a dream‹.”›', suggests: ['”.']}
  ]
})
