import rule from '../../src/rules/sign-off-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'end',
  valid: [
    'The road was cut on Sunday. PTI SH SCY',
    {title: 'dpa', text: 'The road was cut on Sunday.\n\ndpa wsz jln npr'},
    {title: 'Reuters', text: 'The road was cut on Sunday.\n\n(Reporting by A Khan; Editing by B Lee)'},
    {
      title: 'A comma for the semicolon is seen in Reuters’ own copy',
      text: 'The road was cut.\n\n(Reporting by Ada Khan, editing by Bo Lee)'
    },
    {title: 'UNI', text: 'The road was cut on Sunday. UNI XC-PS RR PM2038'},
    {title: 'No sign-off', text: 'The road was cut on Sunday.'}
  ],
  invalid: [
    {
      title: 'Nothing between two credits',
      text: 'It rained all day.\n\n‹(Reporting by A Khan Editing by B Lee)›',
      fixed: 'It rained all day.\n\n(Reporting by A Khan; Editing by B Lee)'
    },
    {
      title: 'A space before the semicolon',
      text: 'It rained all day.\n\n‹(reporting by A Khan ; editing by B Lee)›',
      fixed: 'It rained all day.\n\n(Reporting by A Khan; Editing by B Lee)'
    },
    {
      title: 'Without brackets',
      text: 'It rained all day.\n\n‹Reporting by A Khan; Editing by B Lee›',
      fixed: 'It rained all day.\n\n(Reporting by A Khan; Editing by B Lee)'
    },
    {title: 'Small letters', text: 'The road was cut on Sunday.\n\n‹PTI sh scy›', fixed: 'The road was cut on Sunday.\n\nPTI SH SCY'},
    {
      title: 'A colon, points and a comma',
      text: 'The road was cut on Sunday.\n\n‹(Reporting By: A. Khan, Editing By B. Lee)›',
      fixed: 'The road was cut on Sunday.\n\n(Reporting by A Khan; Editing by B Lee)'
    },
    {
      title: 'Strictly',
      text: 'The road was cut on Sunday.\n\n‹(Reporting by Ada Khan, editing by Bo Lee)›',
      options: {strict: true},
      fixed: 'The road was cut on Sunday.\n\n(Reporting by Ada Khan; Editing by Bo Lee)'
    },
    {
      title: 'Not closed',
      text: 'The road was cut on Sunday.\n\n‹(Reporting by Ada Khan; Editing by Bo Lee›',
      fixed: 'The road was cut on Sunday.\n\n(Reporting by Ada Khan; Editing by Bo Lee)'
    }
  ]
})
