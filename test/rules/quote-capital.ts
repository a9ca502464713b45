import rule from '../../src/rules/quote-capital.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Rao said, “We will act now.”',
    {title: 'An interrupted sentence', text: '“We will act,” Rao said, “and we will win.”'},
    {title: 'Interrupted by more', text: '“We will act” with full force, Rao said, “and we will win the day.”'},
    {title: 'An aside', text: 'In its old form, he said, “so much was left to the town.”'},
    {title: 'A fragment', text: 'Rao said the plan was “a sham from start to end”.'},
    {title: 'Some words', text: 'Rao said, “a sham”, and left.'},
    {title: 'A left-out beginning', text: 'Rao said, “... we will act and win.”'},
    {title: 'A name', text: 'Rao said, “iPhones will be sold here.”'}
  ],
  invalid: [
    {title: 'After a comma', text: 'Rao said, “‹we› will act now.”', suggests: ['We']},
    {title: 'After a colon', text: 'Rao added: "‹it› will be open in May."', suggests: ['It']}
  ]
})
