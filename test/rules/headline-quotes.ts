import rule from '../../src/rules/headline-quotes.js'
import {cases} from '../helpers/cases.js'

const body =
  'Pune, March 5 (PTI) The “dirty war” is over, the mayor said on Sunday, and the bridge will open again in May.\n\nThe town’s hall is closed.'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    `'Dirty war' over, mayor says\n\n${body}`,
    `‘Dirty war’ over, mayor says\n\n${body}`,
    {title: 'No headline', text: body},
    {title: 'Inches', text: `Mayor buys 12" screen for the town hall\n\n${body}`}
  ],
  invalid: [
    {
      title: 'Straight',
      text: `‹"›Dirty war‹"› over, mayor says\n\n${body}`,
      fixed: `'Dirty war' over, mayor says\n\n${body}`
    },
    {
      title: 'Curly',
      text: `‹“›Dirty war‹”› over, mayor says\n\n${body}`,
      fixed: `‘Dirty war’ over, mayor says\n\n${body}`
    }
  ]
})
