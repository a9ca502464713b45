import rule from '../../src/rules/compound-hyphen.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The newly elected mayor met a 5-year-old boy.',
    {
      title: 'No adverbs',
      text: 'A family-owned, early-blooming and friendly-looking garden; an elderly-led, only-known and Italy-based firm.'
    },
    {title: 'An age behind', text: 'The boy is 5 years old, the bridge a year old.'},
    {title: 'Intelligence-based', text: 'It is intelligence-based and well-known.'},
    {title: 'In speech', text: 'He said, “The newly-elected mayor left.”'},
    {title: 'Three parts', text: 'A freshly-out-of-school clerk left.'}
  ],
  invalid: [
    {text: 'The ‹environmentally-friendly› bus came.', fixed: 'The environmentally friendly bus came.'},
    {title: 'An adverb', text: 'The ‹newly-elected› mayor left.', fixed: 'The newly elected mayor left.'},
    {title: 'An age', text: 'He met a ‹5 year old› boy.', suggests: ['5-year-old']}
  ]
})
