import rule from '../../src/rules/truncation-mark.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {title: 'Trailing off in a quotation', text: 'The owner was asked about the pumps, which failed in May, and said “I wish I knew…”'},
    {title: 'Dots inside', text: `${before} “We will ... act,” he said.`},
    {title: 'Reading on', text: `${before} Children should continue reading`},
    {title: 'An editorial bracket', text: '“[300 miners] will work here,” he said of the pit.'},
    {title: 'A short last line', text: `${before}\n\nTo be continued...`}
  ],
  invalid: [
    {title: 'In brackets', text: `${before}... ‹(truncated)›`},
    {title: 'A link in brackets', text: `${before} ‹[Read more...]›`},
    {text: 'The pumps that failed in May might have helped in t... ‹[3489 chars]›'},
    {text: `${before} ‹Continue reading›`},
    {text: `${before}.. ‹[...]›`},
    {title: 'The last word is cut', text: `${before} Its owner has spent 4 million pounds on new pum‹...›`},
    {title: 'Without a stop', text: `${before} The company might have helped in ‹Continue reading›`},
    {title: 'Before the sign-off', text: `${before} The company might have helped the ‹…›\n\nPTI SH SCY`}
  ],
  anchored: 'end'
})
