import rule from '../../src/rules/sign-off-duplicate-code.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'end',
  valid: [
    'The road was cut on Sunday. PTI SH SCY',
    {title: 'The party of the same name', text: 'The road was cut on Sunday. He joined the PTI.'},
    {title: 'Not in a row: author and editor', text: 'The road was cut on Sunday.\n\ndpa al rmo hct rmo'},
    {title: 'No sign-off', text: 'She sang la la la. Nobody stirred'},
    {title: 'Further up', text: 'He wrote: “PTI SH SCY SCY.” The road was cut.'}
  ],
  invalid: [
    {
      title: 'Stamped three times',
      text: 'The road was cut on Sunday. PTI SH ‹SCY SCY SCY›',
      fixed: 'The road was cut on Sunday. PTI SH SCY'
    },
    {
      title: 'On a line of its own',
      text: 'The road was cut on Sunday.\n\nPTI COR ‹GK GK›',
      fixed: 'The road was cut on Sunday.\n\nPTI COR GK'
    },
    {
      title: 'Anywhere, where a house wants it',
      text: 'The road was cut on Sunday.\n\ndpa al rmo hct ‹rmo›',
      options: {adjacentOnly: false}
    }
  ]
})
