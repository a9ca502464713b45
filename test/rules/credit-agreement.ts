import rule from '../../src/rules/credit-agreement.js'
import {cases} from '../helpers/cases.js'

const rest = 'The council on Sunday approved a new bridge over the river.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'The same', text: `Valley, Nov 10 (PTI) ${rest}`, metadata: {credit: 'PTI'}},
    {title: 'In full', text: `VALLEY, Nov 10 (AFP) - ${rest}`, metadata: {credit: 'Agence France-Presse'}},
    {title: 'Two together', text: `Valley, Nov 10 (PTI) ${rest}`, metadata: {credit: 'AP/PTI'}},
    {title: 'A code', text: `VALLEY, Nov 10 (Reuters) - ${rest}`, metadata: {agency: 'nprov:Reuters'}},
    {title: 'A client’s own name', text: `Valley, Nov 10 (PTI) ${rest}`, metadata: {credit: 'The Valley Post'}},
    {title: 'No agency in the dateline', text: rest, metadata: {credit: 'AFP'}}
  ],
  invalid: [
    {title: 'Another agency', text: `Valley, Nov 10 (‹PTI›) ${rest}`, metadata: {credit: 'AFP'}},
    {title: 'Another provider', text: `VALLEY, Nov 10 (‹Reuters›) - ${rest}`, metadata: {agency: 'AFP'}}
  ]
})
