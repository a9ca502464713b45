import rule from '../../src/rules/near-duplicate-paragraph.js'
import {cases} from '../helpers/cases.js'

const one =
  'The first part of the bridge over the river opens before the harvest of next year, and the second follows when the loan of the town is paid in full, the mayor said.'

export default cases(rule, {
  valid: [
    {
      title: 'The same of another place',
      text: 'Rain fell in Leeds for most of the day and the river rose to the level of the quay by noon.\n\nRain fell in York for most of the day and the river rose to the level of the quay by noon.'
    },
    `${one}\n\nEngineers asked for three parts, as the ground on the left bank of the river is soft, and the council gave way after a night of talks that nobody will forget, the mayor said.`,
    {title: 'Short ones', text: 'Roth beat Lind in two sets on Sunday.\n\nRoth beat Falk in two sets on Sunday.'},
    {title: 'The very same: another rule', text: `${one}\n\n${one}`},
    {
      title: 'Half the same',
      text: `${one}\n\n${one.replace('the second follows when the loan of the town is paid in full', 'nobody knows what comes after that, nor who will ever pay')}`
    }
  ],
  invalid: [
    {
      title: 'A word polished',
      text: 'Fishermen say the new bridge will bring back trade that moved to the northern port in the last decade.\n\nThe council votes in May, and both sides have hired halls.\n\n‹Fishermen say the new bridge will bring back trade that moved to the northern port in the past decade.›'
    },
    {text: `${one}\n\nIt rained.\n\n‹${one.replace('the mayor', 'the treasurer')}›`},
    {title: 'Another bound', text: `${one}\n\n‹${one.replace('the loan of the town', 'all')}›`, options: {percent: 50}}
  ]
})
