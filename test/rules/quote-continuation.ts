import rule from '../../src/rules/quote-continuation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Rao said: “Victory is our only option.\n\n“We will act,” he said.',
    {title: 'The next has its own speaker', text: 'Rao said: “Victory is our only option.”\n\n“We will act,” Mehta said.'},
    {title: 'Ordinary prose between', text: 'Rao said: “Victory is our only option.”\n\nHe left the hall.\n\n“We will act.”'},
    {title: 'Questions and answers', text: '“Will you act?”\n\n“We will act.”\n\n“Will you win?”\n\n“We will win.”'},
    {title: 'A word in marks', text: 'Rao called it “a sham.”\n\n“Full force” was needed.'}
  ],
  invalid: [
    {title: 'Closed too early', text: 'Rao said: “Victory is our only option.‹”›\n\n“We will act, and we will win.”'},
    {title: 'Not opened again', text: 'Rao said: “Victory is our only option.\n\n‹We› will act, and we will win,” he added.'}
  ]
})
