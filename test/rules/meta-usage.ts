import rule from '../../src/rules/meta-usage.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'

export default cases(rule, {
  valid: [
    {title: 'Only a notice', text, metadata: {usage: 'All rights reserved', copyright: 'Copyright 2024'}},
    {title: 'None', text},
    {title: 'A note on pictures', text, metadata: {edNotes: ['Eds: With AP Photos.']}},
    {title: 'Any use', text, metadata: {usage: 'ANY'}}
  ],
  invalid: [
    {title: 'No archives', text, metadata: {usage: 'NO ARCHIVAL USE'}, unplaced: 1},
    {title: 'Editorial use', text, metadata: {usage: 'This content is intended for editorial use only.'}, unplaced: 1},
    {title: 'A territory', text, metadata: {usage: 'World rights except Italy'}, unplaced: 1},
    {title: 'In a note', text, metadata: {edNotes: ['Not for release before Monday noon.']}, unplaced: 1}
  ]
})
