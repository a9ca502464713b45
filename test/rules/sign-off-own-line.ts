import rule from '../../src/rules/sign-off-own-line.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'end',
  valid: [
    'The road was cut on Sunday.\n\nPTI SH SCY',
    {title: 'The party of the same name', text: 'The road was cut on Sunday, said Amir Kale, who joined the PTI.'},
    {title: 'A credit in brackets', text: 'The road was cut on Sunday, she said. (ANI)'},
    {title: 'PTI’s own practice', text: 'The road was cut on Sunday. PTI SH SCY', options: {position: 'either'}},
    {title: 'Initials in a name', text: 'The road was cut on Sunday, said the keeper of J. P. Lal & Sons.'},
    {title: 'Run on, as the house wants it', text: 'The road was cut on Sunday. PTI SH SCY', options: {position: 'run-on'}}
  ],
  invalid: [
    {
      title: 'A code that looks like a word',
      text: 'PUNE, Nov 10 (PTI) - The council met on Sunday. ‹PTI› SKV RT AS',
      fixed: 'PUNE, Nov 10 (PTI) - The council met on Sunday.\n\nPTI SKV RT AS'
    },
    {
      title: 'Behind the last sentence',
      text: 'It rained all day.\n\nThe road was cut on Sunday. ‹PTI› SH SCY',
      fixed: 'It rained all day.\n\nThe road was cut on Sunday.\n\nPTI SH SCY'
    },
    {
      title: 'Behind a quotation',
      text: 'It rained all day.\n\n“The road was cut.” ‹PTI› COR NSK',
      fixed: 'It rained all day.\n\n“The road was cut.”\n\nPTI COR NSK'
    },
    {
      title: 'UNI, with the time',
      text: 'It rained all day.\n\nThe road was cut on Sunday. ‹UNI› XC-PS RR PM2038',
      fixed: 'It rained all day.\n\nThe road was cut on Sunday.\n\nUNI XC-PS RR PM2038'
    },
    {
      title: 'Where it has to run on',
      text: 'The road was cut on Sunday.\n\n‹PTI› SH SCY',
      options: {position: 'run-on'}
    }
  ]
})
