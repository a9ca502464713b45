import rule from '../../src/rules/crosshead-in-copy.js'
import {cases} from '../helpers/cases.js'

const before = 'The council of the valley on Sunday approved a new bridge over the river, the mayor said in a statement.'
const behind = 'Work on it begins in spring, engineers said, and the old bridge stays open to carts until the last stone is laid.'
const within = (line: string) => `${before}\n\n${line}\n\n${behind}`

export default cases(rule, {
  valid: [
    within('The mayor left early, the council said.'),
    {title: 'A person or a credit', text: within('Asha Rao')},
    {title: 'A caption', text: within('A photo of the old bridge')},
    {title: 'A list', text: `${before}\n\nNew pumps for the pit\n\nNew lamps for the men\n\n${behind}`},
    {title: 'A label', text: within('What the council wants:')},
    {title: 'A question of an interview', text: within('What do you plan to do?')},
    {title: 'At the end', text: `${before}\n\n${behind}\n\nWhat happens next`},
    {title: 'A long line', text: within('The council of the valley wants two bridges and a road by spring')}
  ],
  invalid: [
    {text: within('‹What happens next›')},
    {title: 'A question', text: within('‹Who pays for it?›')},
    {title: 'In capitals', text: within('‹RELIEF WORK›')},
    {title: 'More words', text: within('‹The council wants two bridges and a road›'), options: {maxWords: 9}}
  ]
})
