import rule from '../../src/rules/dateline-place-agreement.js'
import {cases} from '../helpers/cases.js'

const rest = 'The council on Sunday approved a new bridge over the river.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'The same', text: `Quetta, Nov 10 (PTI) ${rest}`, metadata: {place: 'Quetta'}},
    {title: 'With its country', text: `QUETTA, Nov 10 (AFP) - ${rest}`, metadata: {place: 'Quetta, Pakistan'}},
    {title: 'Without accents', text: `BOGOTA, Nov 10 (AFP) - ${rest}`, metadata: {place: 'Bogotá'}},
    {title: 'Another name of the city', text: `KIEV, Nov 10 (AFP) - ${rest}`, metadata: {place: 'Kyiv'}},
    {title: 'The desk’s city', text: `QUETTA, Nov 10 (Reuters) - ${rest}`, metadata: {place: 'Bengaluru'}},
    {title: 'A code', text: `QUETTA, Nov 10 (AFP) - ${rest}`, metadata: {place: 'PAK'}}
  ],
  invalid: [
    {title: 'Another city', text: `‹Quetta›, Nov 10 (PTI) ${rest}`, metadata: {place: 'Lahore'}},
    {title: 'Another city and country', text: `‹PARIS›, Nov 10 (AFP) - ${rest}`, metadata: {place: 'Berlin, Germany'}}
  ]
})
