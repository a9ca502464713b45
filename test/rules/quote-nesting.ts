import rule from '../../src/rules/quote-nesting.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'She said: "He said \'no\' to us."',
    '“He said ‘no’ to us,” she said.',
    {title: 'British marks', text: '‘He said “no” to us,’ she said.'},
    {title: 'Two quotations side by side', text: '"We will act," she said. "We must," she added.'},
    {
      title: 'The next quotation, where the break of paragraphs was lost',
      text: '"We left the house. Nobody came after us. "It was a long night," she said.'
    },
    {title: 'Never closed', text: '"We will act, she said. "We must," she added.'},
    {
      title: 'Marks that a machine read, open either way',
      text: 'He used the word " reasonable "\' before " limits," and said " it is "a change." now " to us.'
    }
  ],
  invalid: [
    {title: 'Straight', text: '"He said ‹"›no‹"› to us," she said.', suggests: ["'", "'"]},
    {title: 'Curly', text: '“He said ‹“›no‹”› to us,” she said.', suggests: ['‘', '’']}
  ]
})
