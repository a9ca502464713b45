import rule from '../../src/rules/meta-urgency-range.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'

export default cases(rule, {
  valid: [
    {title: 'In the middle', text, metadata: {urgency: '4'}},
    {title: 'The least', text, metadata: {urgency: '9'}},
    {title: 'None', text},
    {title: 'Urgent in both', text, metadata: {urgency: '1', slugline: 'URGENT'}},
    {title: 'A slug about urgent care', text, metadata: {urgency: '5', slugline: 'urgent-care-reform'}}
  ],
  invalid: [
    {title: 'Nought', text, metadata: {urgency: '0'}, unplaced: 1},
    {title: 'Not a number', text, metadata: {urgency: 'high'}, unplaced: 1},
    {title: 'Beyond the house’s own range', text, metadata: {urgency: '8'}, options: {max: 5}, unplaced: 1},
    {title: 'Slugged urgent, sent as routine', text, metadata: {urgency: '5', slugline: 'URGENT-BRIDGE'}, unplaced: 1}
  ]
})
