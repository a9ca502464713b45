import rule from '../../src/rules/lead-length.js'
import {cases} from '../helpers/cases.js'

const names = 'Anna Roth, Bela Kun, Carl Munk, Dora Lind, Emil Falk and Fanny Holm'

export default cases(rule, {
  anchored: 'start',
  valid: [
    'The council on Sunday approved a new bridge over the river, the mayor said. Work begins in spring.',
    {
      title: 'Several short sentences',
      text: 'The council met. It approved a bridge over the river. The mayor said so after the vote, which was long. Work begins in spring. Engineers had asked for it. The town paid. So did the valley.'
    },
    {
      title: 'A list of names counts by the name',
      text: `The council on Sunday approved a new bridge over the river with the votes of ${names}, and sent the plan to the engineers, the mayor said after a long night.`
    },
    {title: 'No sentence: its stops were lost', text: 'bridge river mayor council '.repeat(30).trim()},
    {
      title: 'A byline and a dateline run into it',
      text: 'By Anna Roth GOTTWALD (Reuters) - The council on Sunday approved a new bridge over the river that the valley had asked for since the great flood, the mayor said after a vote which had been put off three times because of a strike by the clerks who count the hands in the hall.',
      options: {maxWords: 50}
    },
    {title: 'Another limit', text: 'The council on Sunday approved a bridge that the valley had asked for.', options: {maxWords: 14}}
  ],
  invalid: [
    {
      text: '‹The council on Sunday approved a new bridge over the river that the valley had asked for since the great flood, the mayor said after a vote which had been put off three times because of a strike by the clerks who count the hands in the hall of the town.› Work begins in spring.'
    },
    {title: 'Another limit', text: '‹The council on Sunday approved a bridge that the valley had asked for.›', options: {maxWords: 10}}
  ]
})
