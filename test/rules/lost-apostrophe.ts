import rule from '../../src/rules/lost-apostrophe.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Who decides? She does.',
    {title: 'A missing space', text: 'Who decides?She does. Really?that is all.'},
    {title: 'A web address', text: 'Look at https://example.com/find?s=mine and example.com?t for it.'},
    {title: 'Another letter', text: 'The Freie Universit?t and the F?S replied.'},
    {title: 'An interview', text: 'Q: What did you see? S: Nothing.'},
    {title: 'Closing a quotation', text: '"Who is it?"s the question.'}
  ],
  invalid: [
    {text: 'The EU‹?›s decision', fixed: "The EU's decision"},
    {
      title: 'Curly where the story is curly',
      text: 'The town’s mayor said they didn‹?›t know; we‹?›ll see, she said, if it‹?›s true.',
      fixed: 'The town’s mayor said they didn’t know; we’ll see, she said, if it’s true.'
    },
    {title: 'In capitals', text: 'RUSSIA‹?›S REACTION', fixed: "RUSSIA'S REACTION"},
    {title: 'In a name', text: 'Mr O‹?›Neill was there.', suggests: ["'"]}
  ]
})
