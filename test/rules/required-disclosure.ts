import rule from '../../src/rules/required-disclosure.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'
const lines = ['This story was translated by a machine']

export default cases(rule, {
  anchored: 'whole',
  valid: [
    {title: 'Nothing required', text},
    {title: 'There', text: `${text}\n\nThis story was translated by a machine.`, options: {lines}},
    {title: 'In capitals', text: `${text}\n\n(THIS STORY WAS TRANSLATED BY A MACHINE)`, options: {lines}},
    {title: 'Broken over two lines', text: `${text}\n\nThis story was translated\nby a machine.`, options: {lines}}
  ],
  invalid: [{title: 'Missing', text, options: {lines}, unplaced: 1}]
})
