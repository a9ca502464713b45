import rule from '../../src/rules/meta-embargo.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'
const now = '2024-11-10T12:00:00Z'

export default cases(rule, {
  valid: [
    {title: 'Over', text, now, metadata: {embargo: '2024-11-10T11:00:00Z'}},
    {title: 'None', text, now},
    {title: 'Over, with the status left behind', text, now, metadata: {embargo: '2024-11-10T11:00:00Z', status: 'embargoed'}},
    {title: 'A moment in another zone that is over', text, now, metadata: {embargo: '2024-11-10T17:00:00+05:30'}}
  ],
  invalid: [
    {title: 'An hour too early', text, now, metadata: {embargo: '2024-11-10T13:00:00Z'}, unplaced: 1},
    {title: 'In another zone', text, now, metadata: {embargo: '2024-11-10T11:00:00-05:00'}, unplaced: 1},
    {title: 'The status alone', text, now, metadata: {status: 'Embargoed'}, unplaced: 1}
  ]
})
