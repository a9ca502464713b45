import rule from '../../src/rules/meta-byline-agreement.js'
import {cases} from '../helpers/cases.js'

const top = 'Council approves new bridge'
const body = 'VALLEY, Nov 10 (Reuters) - The council on Sunday approved a new bridge over the river, the mayor said.'

export default cases(rule, {
  anchored: 'both',
  valid: [
    {title: 'One name, spelt alike', text: `${top}\n\nBy Nadia Qasim\n\n${body}\n\n(Reporting by Nadia Qasim; editing by Tom Hale)`},
    {title: 'In capitals', text: `${top}\n\nBy NADIA QASIM\n\n${body}\n\n(Reporting by Nadia Qasim; editing by Tom Hale)`},
    {title: 'Two people with other names', text: `${top}\n\nBy Nadia Qasim\n\n${body}\n\n(Reporting by Farid Haidar; editing by Tom Hale)`},
    {
      title: 'Like given names of two people',
      text: `${top}\n\nBy Marwan Qasim\n\n${body}\n\n(Reporting by Marwan Qasim and Mariam Haidar)`
    },
    {title: 'No credits', text: `${top}\n\nBy Nadia Qasim\n\n${body}`},
    {title: 'A name that begins with By', text: `${top}\n\nBy Byron Hale\n\n${body}`}
  ],
  invalid: [
    {title: 'Doubled', text: `${top}\n\n‹By ›By Nadia Qasim\n\n${body}`, suggests: ['']},
    {
      title: 'A letter more than in the credits',
      text: `${top}\n\nBy Nadia ‹Quasim›\n\n${body}\n\n(Reporting by Nadia Qasim; editing by Tom Hale)`,
      suggests: ['Qasim']
    }
  ]
})
