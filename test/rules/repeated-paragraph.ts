import rule from '../../src/rules/repeated-paragraph.js'
import {cases} from '../helpers/cases.js'

const one = 'The first part of the bridge opens before the harvest of next year. Work begins in spring.'
const two = 'Engineers asked for three parts, as the ground on the left bank is soft, the mayor said.'
const three = 'The town pays for it with a loan that runs for eleven years, the treasurer said on Sunday.'

export default cases(rule, {
  valid: [
    `${one}\n\n${two}\n\n${three}`,
    {title: 'A refrain', text: 'La la la, oh the river.\n\nThe bridge is high.\n\nLa la la, oh the river.'},
    {title: 'Not the same', text: `${one}\n\n${one.replace('next', 'this')}`},
    {title: 'Labels', text: 'Results\n\nRoth beat Lind.\n\nResults\n\nMunk beat Falk.'}
  ],
  invalid: [
    {title: 'Right after', text: `${one}\n\n‹${one}›\n\n${two}`, fixed: `${one}\n\n${two}`},
    {title: 'Further down', text: `${one}\n\n${two}\n\n‹${one}›`, suggests: ['']},
    {title: 'The body twice', text: `${one}\n\n${two}\n\n${three}\n\n‹${one}\n\n${two}\n\n${three}›`, suggests: ['']}
  ]
})
