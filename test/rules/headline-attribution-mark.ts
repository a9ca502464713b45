import rule from '../../src/rules/headline-attribution-mark.js'
import {cases} from '../helpers/cases.js'

const body = `Pune, March 5 (PTI) The town will use full force to stop the floods, its mayor said on Sunday.

“We need full force to act,” Mehta said.

“We will act,” Rao said, “and win.” The town’s bridge is closed, he said.`

export default cases(rule, {
  anchored: 'whole',
  valid: [
    {
      title: 'A claim in other words',
      text: 'Mayor \'would close the mill\'\n\nThe mayor would shut the mill if he won, his deputy said.\n\n"We are looking at it very closely," the mayor said.'
    },
    `Town to use 'full force' against floods, says mayor\n\n${body}`,
    {title: 'Other case', text: `‘Full Force’: mayor on floods\n\n${body}`},
    {title: 'An interrupted quotation', text: `Mayor on floods: ‘We will act and win’\n\n${body}`},
    {title: 'Words left out', text: `Mayor on floods: ‘We will ... win’\n\n${body}`},
    {title: 'A claim, as British headlines mark it', text: `Town ‘could lose bridge’, says mayor\n\n${body}`},
    {title: 'One word', text: `Mayor calls floods ‘disaster’ for the town\n\n${body}`}
  ],
  invalid: [
    {
      title: 'A word of it is another',
      text: 'Minister calls deal ‹\'a bad joke\'›\n\nPune, Nov 10 (PTI) The minister on Sunday called the deal "a sad joke" on the valley.\n\nHe spoke to reporters in the town.'
    },
    {title: 'A sentence that nobody says', text: `Mayor on floods: ‹‘We shall overcome it all’›\n\n${body}`},
    {title: 'Words that nobody says', text: `Town to use ‹'full force to crush floods'›, says mayor\n\n${body}`}
  ]
})
