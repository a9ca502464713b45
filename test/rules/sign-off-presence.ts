import rule from '../../src/rules/sign-off-presence.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    'The road was cut on Sunday, said Amir Kale, who joined the PTI.',
    {title: 'Initials inside the text', text: 'The puzzle’s answer is hh/ph/ts/hd. Nobody found it.'},
    {title: 'Required, and there', text: 'The road was cut on Sunday. PTI SH SCY', options: {presence: 'require'}},
    {title: 'The credit may stay', text: 'The road was cut on Sunday. (ANI)', options: {keepCredit: 'agency'}}
  ],
  invalid: [
    {
      title: 'AFP’s initials',
      text: 'The road was cut on Sunday.\n\n‹hh/ph/ts/hd›',
      fixed: 'The road was cut on Sunday.'
    },
    {
      title: 'Run on',
      text: 'The road was cut on Sunday.‹ PTI SH SCY›',
      fixed: 'The road was cut on Sunday.'
    },
    {
      title: 'A credit',
      text: 'The road was cut on Sunday, she said.‹ (ANI)›',
      fixed: 'The road was cut on Sunday, she said.'
    },
    {
      title: 'Reporters and editors',
      text: 'The road was cut on Sunday.\n\n‹(Reporting by A Khan; Editing by B Lee)›',
      fixed: 'The road was cut on Sunday.'
    },
    {
      title: 'The agency stays',
      text: 'The road was cut on Sunday. ‹PTI SH SCY›',
      options: {keepCredit: 'agency'},
      fixed: 'The road was cut on Sunday. PTI'
    },
    {title: 'Required, and missing', text: 'The road was cut on Sunday.', options: {presence: 'require'}, unplaced: 1},
    {
      title: 'Reporters and editors on two lines',
      text: 'The road was cut on Sunday.\n\n‹(Reporting by A Khan\nEditing by B Lee)›',
      fixed: 'The road was cut on Sunday.'
    },
    {title: 'An end mark', text: 'The road was cut on Sunday.\n\n‹-30-›', fixed: 'The road was cut on Sunday.'},
    {
      title: 'Before codes',
      text: 'The road was cut on Sunday.\n\n‹PTI SH SCY›\n\n‹(END)›',
      fixed: 'The road was cut on Sunday.'
    }
  ]
})
