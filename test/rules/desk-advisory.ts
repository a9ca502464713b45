import rule from '../../src/rules/desk-advisory.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {title: 'A credit', text: `${before}\n\nEditors: Jane Roe, Anna Berg`},
    {
      title: 'Brackets further down',
      text: `NORCASTER, England, Nov 12 (Reuters) - The council voted on Tuesday to build a new bridge over the harbour.\n\n(Updates are made at six.)`
    },
    {
      title: 'Hours above the dateline',
      text: '(Reopens Friday at noon with a fair)\n\n(Repeats on Sunday at nine)\n\n(Adding a new lift and comments wall was the last of the work)\n\nNORCASTER, England, Nov 12 (Reuters) - The council voted on Tuesday to build a new bridge over the harbour.'
    },
    {title: 'A note to readers', text: `Editor's note: This story contains descriptions of violence.\n\n${before}`},
    {title: 'A bibliography', text: `${before} The book is Rao and Berg (eds), Mines of the North.`},
    {title: 'A sentence in brackets', text: `${before}\n\n(Adds to the cost, he said.)`},
    {title: 'In the header where that is allowed', text: `(Eds: Adds police quotes)\n\n${before}`, options: {position: 'header'}},
    {title: 'A sentence', text: `${before}\n\nEditors at the paper said they would stay.`}
  ],
  invalid: [
    {
      title: 'A verb above the dateline is enough',
      text: `‹(Recasts, adds quote)›\n\nNORCASTER, England, Nov 12 (Reuters) - The council voted on Tuesday to build a new bridge over the harbour.`
    },
    {title: 'To editors by name', text: `‹ATTENTION EDITORS: A photograph follows›\n\n${before}`},
    {text: `‹(Eds: Adds police quotes)›\n\n${before}`, suggests: ['']},
    {text: `‹(ATTN: UPDATES throughout)›\n\n${before}`},
    {text: `‹(Adds minister's reaction in paragraph 3)›\n\n${before}`},
    {text: `‹Eds: Updates with more inputs.›\n\n${before}`},
    {text: `‹UPDATES with toll, quotes›\n\n${before}`},
    {title: 'Where a desk may cut', text: `${before}\n\n‹(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)›\n\n${before}`},
    {title: 'Behind a typesetting code', text: `‹&UR; Eds: UPDATES with toll›\n\n${before}`},
    {title: 'Behind a sentence', text: `${before} ‹(Eds: Picks up third graf)›`},
    {title: 'Below the header', text: `${before}\n\n‹(Eds: Adds police quotes)›\n\n${before}`, options: {position: 'header'}},
    {title: "A newsroom's own", text: `${before}\n\n‹Note to desks: more at six.›`, options: {markers: ['Note to desks']}},
    {
      title: 'Further words above the dateline',
      text: '‹(Reopens HULL-12)›\n\n‹(Adding police quotes)›\n\n‹(With photos)›\n\nNORCASTER, England, Nov 12 (Reuters) - The council voted on Tuesday to build a new bridge over the harbour.'
    },
    {title: 'To editors', text: `${before}\n\n‹EDITORS: Please hold this story until further notice.›\n\n${before}`}
  ],
  anchored: 'both'
})
