import rule from '../../src/rules/attribution-verb.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    '“We will act,” he said.',
    {title: 'A signed statement', text: 'In a stated aim the law states that the town will act, and the stated plan “a bridge” fails.'},
    {title: 'Without a quotation', text: 'Rao stated that the bridge was old.'},
    {title: 'In speech', text: 'Rao said, “He stated, and I heard it, that the bridge was old.”'},
    {
      title: 'Allowed by the house',
      text: '“We are determined to act,” he remarked.',
      options: {discourage: ['remarked'], allow: ['remarked']}
    },
    {
      title: 'Claims that are none',
      text: 'The group claimed responsibility, and the flood claimed 12 lives.',
      options: {discourage: ['claimed'], quotedOnly: false}
    }
  ],
  invalid: [
    {title: 'Behind a quotation', text: '“We are determined to act,” he ‹stated›.', suggests: ['said']},
    {title: 'Before one', text: 'Rao ‹stated›, “We are determined to act.”', suggests: ['said']},
    {
      title: 'Indirect speech',
      text: 'Rao ‹claimed› that the bridge was old.',
      options: {discourage: ['claimed'], quotedOnly: false},
      suggests: ['said']
    },
    {title: 'A role', text: '“We will act,” the minister ‹stated›.', suggests: ['said']}
  ]
})
