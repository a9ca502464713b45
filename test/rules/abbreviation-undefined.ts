import rule from '../../src/rules/abbreviation-undefined.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'An intelligence-based operation (IBO) killed three. The IBO went on.',
    {title: 'Commonly known', text: 'The NATO chief met FBI agents.'},
    {title: 'A newsroom’s own', text: 'The IBO killed three.', options: {known: ['IBO']}},
    {title: 'Spelt out without brackets', text: 'The Northern Ferry Union met. Crews of the NFU walked out.'},
    {title: 'Names, numerals and headings', text: 'The HMS Victory sailed under George XIV past KLM 604.'},
    {title: 'A headline', text: 'IBO killed three\n\nGLASGOW (Reuters) - An operation killed three people on Monday.'}
  ],
  invalid: [
    {title: 'Never explained', text: 'The ‹IBO› killed three people on Monday.'},
    {title: 'In a compound', text: 'The ‹XQT-led› raid failed on Monday.'}
  ]
})
