import rule from '../../src/rules/sign-off-duplicate-code.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'end',
  valid: [
    'The road was cut on Sunday. PTI SH SCY',
    {title: 'The party of the same name', text: 'The road was cut on Sunday. He joined the PTI.'},
    {title: 'Not in a row: author and editor', text: 'The road was cut on Sunday.\n\ndpa al rmo hct rmo'},
    {title: 'No sign-off', text: 'She sang la la la. Nobody stirred'},
    {title: 'Further up', text: 'He wrote: “PTI SH SCY SCY.” The road was cut.'},
    {title: 'Parties in a row', text: 'The road was cut on Sunday, said men of PTI, BJP and TDP'},
    {title: 'Two agencies', text: 'The road was cut on Sunday. (ANI) (PTI)'}
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
    },
    {
      title: 'The agency too',
      text: 'The road was cut on Sunday. ‹PTI PTI› SH SCY',
      fixed: 'The road was cut on Sunday. PTI SH SCY'
    },
    {title: 'With slashes', text: 'The road was cut on Sunday.\n\nPTI SH/‹SCY/SCY›', fixed: 'The road was cut on Sunday.\n\nPTI SH/SCY'},
    {title: 'Or commas', text: 'The road was cut on Sunday.\n\nPTI SH, ‹SCY, SCY›', fixed: 'The road was cut on Sunday.\n\nPTI SH, SCY'},
    {
      title: 'The agency in brackets',
      text: 'The road was cut on Sunday.\n\n(PTI) SH ‹SCY SCY›',
      fixed: 'The road was cut on Sunday.\n\n(PTI) SH SCY'
    },
    {
      title: 'The time behind',
      text: 'The road was cut on Sunday.\n\nPTI SH ‹SCY SCY› 03041530',
      fixed: 'The road was cut on Sunday.\n\nPTI SH SCY 03041530'
    },
    {
      title: 'The whole sign-off, on lines of its own',
      text: 'The road was cut on Sunday.\n\nPTI SH SCY‹\n\nPTI SH SCY›',
      fixed: 'The road was cut on Sunday.\n\nPTI SH SCY'
    },
    {title: 'And in brackets', text: 'The road was cut on Sunday. (ANI)‹ (ANI)›', fixed: 'The road was cut on Sunday. (ANI)'}
  ]
})
