import rule from '../../src/rules/escaped-character.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A path', text: 'Save it in C:\\temp or C:\\new or on \\\\server\\share.'},
    {title: 'A shrug', text: 'He wrote ¯\\_(ツ)_/¯ and left.'},
    {title: 'A formula', text: 'The proof uses \\frac{a}{b} twice.'},
    {title: 'A backslash alone', text: 'The key marked \\ is broken.'}
  ],
  invalid: [
    {text: "The bank‹\\'›s shares rose.", fixed: "The bank's shares rose."},
    {text: 'He said, ‹\\"›we will act,‹\\"› and left.', fixed: 'He said, "we will act," and left.'},
    {title: 'A line break', text: 'The mine will reopen.‹\\n›The owner said so.', suggests: [' ']},
    {title: 'A code point', text: 'The bank‹\\u2019›s shares rose.', suggests: ['’']},
    {title: 'A lost line break', text: 'The second‹\\›team won, they said,‹\\›and left.', suggests: [' ', ' ']},
    {title: 'A slash', text: 'Rates of 5‹\\/›10 are usual.', suggests: ['/']}
  ]
})
