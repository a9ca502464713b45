import rule from '../../src/rules/exclamation-mark.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The town won.',
    {title: 'In speech', text: '“We won!” he said. “It is over! We won.”'},
    {title: 'Names', text: 'Shares of Yahoo! rose; Yahoo! Inc said so, and Jeopardy! Masters began.'},
    {title: 'Code', text: 'The test a != b failed.'}
  ],
  invalid: [{title: 'A shout', text: 'The town won‹!› It was over.', suggests: ['.']}]
})
