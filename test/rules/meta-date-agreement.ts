import rule from '../../src/rules/meta-date-agreement.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'
const now = '2024-11-10T12:00:00Z'

export default cases(rule, {
  valid: [
    {
      title: 'In order',
      text,
      now,
      metadata: {created: '2024-11-10T08:00:00Z', versionCreated: '2024-11-10T09:00:00Z', expires: '2024-12-10T09:00:00Z'}
    },
    {title: 'Across time zones', text, now, metadata: {created: '20241110T130000+0530', versionCreated: '2024-11-10T09:00:00Z'}},
    {title: 'Without zones, some hours apart', text, now, metadata: {created: '20241110T200000', versionCreated: '20241110T120000'}},
    {title: 'A clock some minutes fast', text, now, metadata: {versionCreated: '2024-11-10T12:20:00Z'}},
    {title: 'As mail writes moments', text, now, metadata: {versionCreated: 'Sun, 10 Nov 2024 09:30:00 +0500'}},
    {title: 'Not a moment', text, now, metadata: {versionCreated: 'yesterday'}}
  ],
  invalid: [
    {
      title: 'Made after its version',
      text,
      now,
      unplaced: 1,
      metadata: {created: '2024-11-10T10:00:00Z', versionCreated: '2024-11-09T10:00:00Z'}
    },
    {
      title: 'Over before it began',
      text,
      now,
      unplaced: 1,
      metadata: {versionCreated: '2024-11-10T10:00:00Z', expires: '2024-10-10T10:00:00Z'}
    },
    {title: 'In the future', text, now, unplaced: 1, metadata: {versionCreated: '2025-11-10T10:00:00Z'}}
  ]
})
