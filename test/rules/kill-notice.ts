import rule from '../../src/rules/kill-notice.js'
import {cases} from '../helpers/cases.js'

const body = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    'They kill, kill, kill, he said.',
    {title: 'A headline in capitals', text: `HOLD ON TO YOUR HATS, OWNER SAYS\n\n${body}`},
    {title: 'Inside a sentence in capitals', text: 'THE OWNER HAD THE STORY WITHDRAWN ON FRIDAY.'},
    {title: 'In lower case', text: `${body}\n\nStory withdrawn by the paper returns in book.`}
  ],
  invalid: [
    {text: `‹KILL KILL KILL› =\n\n${body}`},
    {text: `Valley mine\n\n‹HOLD HOLD HOLD›\n\n${body}`},
    {text: `‹STORY WITHDRAWN›: Valley mine to reopen\n\n${body}`},
    {text: `${body}\n\n‹MANDATORY KILL›`}
  ]
})
