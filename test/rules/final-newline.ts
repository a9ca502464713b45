import rule from '../../src/rules/final-newline.js'
import {cases} from '../helpers/cases.js'

const one = 'The mine in the valley will reopen in March.'

export default cases(rule, {
  valid: [
    `${one}\n`,
    {title: 'Line ends of Windows', text: `${one}\r\n\r\n${one}\r\n`},
    {title: 'A space behind the last word', text: `${one} \n`},
    {title: 'Two paragraphs', text: `${one}\n\n${one}\n`},
    {title: 'Nothing but white space', text: '\n\n'}
  ],
  invalid: [
    {text: `${one}‹›`, fixed: `${one}\n`},
    {title: 'Line ends of Windows', text: `${one}\r\n\r\n${one}‹›`, fixed: `${one}\r\n\r\n${one}\r\n`},
    {title: 'Too many', text: `${one}‹\n\n\n›`, fixed: `${one}\n`}
  ],
  anchored: 'whole'
})
