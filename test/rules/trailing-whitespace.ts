import rule from '../../src/rules/trailing-whitespace.js'
import {cases} from '../helpers/cases.js'

const one = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    `${one}\n\n${one}`,
    {title: 'Soft wraps of a paragraph', text: 'The mine in the valley \nwill reopen in March.'},
    {title: 'A blank line with spaces in it', text: `${one}\n  \n${one}`},
    {title: 'Spaces inside', text: 'The mine  will reopen.'}
  ],
  invalid: [
    {text: `${one}‹  ›\n\n${one}`, fixed: `${one}\n\n${one}`},
    {title: 'At the very end', text: `${one}‹ ›`, fixed: one},
    {title: 'A tab', text: `${one}‹\t›\n`, fixed: `${one}\n`}
  ]
})
