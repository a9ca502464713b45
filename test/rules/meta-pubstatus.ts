import rule from '../../src/rules/meta-pubstatus.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'

export default cases(rule, {
  valid: [
    {title: 'NewsML-G2', text, metadata: {status: 'stat:usable'}},
    {title: 'NewsML 1.2', text, metadata: {status: 'Usable'}},
    {title: 'None', text},
    {title: 'Another status', text, metadata: {status: 'corrected'}}
  ],
  invalid: [
    {title: 'Withheld', text, metadata: {status: 'stat:withheld'}, unplaced: 1},
    {title: 'Cancelled', text, metadata: {status: 'canceled'}, unplaced: 1},
    {title: 'A draft of a site', text, metadata: {status: 'draft'}, unplaced: 1}
  ]
})
