import rule from '../../src/rules/blank-line-run.js'
import {cases} from '../helpers/cases.js'

const one = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    `${one}\n\n${one}`,
    {title: 'No blank line', text: `${one}\n${one}`},
    {title: 'Line ends of Windows', text: `${one}\r\n\r\n${one}`},
    {title: 'A blank line with spaces in it', text: `${one}\n  \n${one}`}
  ],
  invalid: [
    {text: `${one}\n‹\n\n›${one}`, fixed: `${one}\n\n${one}`},
    {title: 'Spaces in them', text: `${one}\n‹  \n\n \n›  ${one}`, fixed: `${one}\n\n  ${one}`},
    {title: 'Line ends of Windows', text: `${one}\r\n‹\r\n\r\n›${one}`, fixed: `${one}\r\n\r\n${one}`}
  ],
  crlf: true
})
