import rule from '../../src/rules/quote-mix.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The mayor said, "We will act," and left.',
    'The mayor said, “We will act,” and left.',
    {title: 'An inch mark is no quotation', text: 'The 12" screen was “too small”, he said.'},
    {title: 'Apostrophes do not count', text: 'The town’s mayor said, "We will act."'}
  ],
  invalid: [
    {
      title: 'The minority changes',
      text: 'She spoke of ‹"›full force‹"› and said, “We will act.” “We must,” she added.',
      fixed: 'She spoke of “full force” and said, “We will act.” “We must,” she added.'
    },
    {
      title: 'Straight marks preferred',
      text: 'She spoke of "full force" and said, ‹“›We will act.‹”› ‹“›We must,‹”› she added.',
      options: {prefer: 'straight'},
      fixed: 'She spoke of "full force" and said, "We will act." "We must," she added.'
    }
  ]
})
