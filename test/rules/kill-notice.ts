import rule from '../../src/rules/kill-notice.js'
import {cases} from '../helpers/cases.js'

const body = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {
      title: 'An order of the copy',
      text: `${body}\n\nKill the story, the owner told her, and she did.\n\nDo not use this road, says the sign.`
    },
    'They kill, kill, kill, he said.',
    {title: 'A headline in capitals', text: `HOLD ON TO YOUR HATS, OWNER SAYS\n\n${body}`},
    {title: 'Inside a sentence in capitals', text: 'THE OWNER HAD THE STORY WITHDRAWN ON FRIDAY.'},
    {title: 'In lower case', text: `${body}\n\nStory withdrawn by the paper returns in book.`},
    {title: 'A story in capitals that was removed', text: `${body}\n\nTHE TOP STORY REMOVED BY FIRE WILL BE BUILT AGAIN.`}
  ],
  invalid: [
    {title: 'An order in small letters', text: `‹Editors: Please kill the story headlined Valley mine to reopen›\n\n${body}`},
    {title: 'With stops', text: `‹HOLD. HOLD. HOLD›.\n\n${body}`},
    {text: `‹DO NOT USE THIS STORY›\n\n${body}`},
    {text: `‹KILL KILL KILL› =\n\n${body}`},
    {text: `Valley mine\n\n‹HOLD HOLD HOLD›\n\n${body}`},
    {text: `‹STORY WITHDRAWN›: Valley mine to reopen\n\n${body}`},
    {text: `${body}\n\n‹MANDATORY KILL›`},
    {text: `(‹Eds: Please withhold the story›)\n\n${body}`},
    {text: `‹Eds: Kill the story slugged Valley Mine›\n\n${body}`},
    {text: `‹WITHDRAWN:› Valley mine to reopen\n\n${body}`},
    {text: `‹STORY DELETED›\n\n${body}`},
    {text: `‹KILL ADVISORY›\n\n${body}`},
    {title: 'With hyphens', text: '‹KILL-KILL-KILL› Mine to reopen\n\nThe mine in the valley will reopen in March.'}
  ]
})
