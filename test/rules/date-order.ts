import rule from '../../src/rules/date-order.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The hearing was on November 9 and the verdict on November 12, 2024.',
    'The hearing was on 9 November and the verdict on 12 November 2024.',
    {title: 'Direct speech keeps its order', text: 'The hearing was on November 9. “Come on 12 November,” he wrote.'},
    {title: 'Days known by name', text: 'On 10 September he spoke of the September 11 attacks and the July 4 parade.'},
    {title: 'A turn of phrase', text: 'The hearing was on November 9, and on the 12th of November it rained.'},
    {title: 'A month without a day', text: 'The hearing was on 9 November and ended in December 2024.'},
    {
      title: 'A number behind a date, and the stamp of a post',
      text: 'The hearing was on 9 November. On 12 November 20 letters came. “Late” Anna Roth (@annaroth) November 14, 2024'
    },
    {title: 'A machine’s date', text: 'The hearing was on 9 November; the file says 2024-11-12.'}
  ],
  invalid: [
    {
      title: 'The first holds where they are even',
      text: 'The hearing was on 10 November and the verdict on ‹November 12›.',
      suggests: ['12 November']
    },
    {
      title: 'The majority holds',
      text: 'The hearing was on ‹10 November 2024›, the verdict on Nov. 12 and the appeal on Nov. 30.',
      suggests: ['November 10, 2024']
    },
    {text: 'The hearing was on ‹Nov. 12, 2024›.', options: {prefer: 'dmy'}, suggests: ['12 Nov. 2024']}
  ]
})
