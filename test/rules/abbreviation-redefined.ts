import rule from '../../src/rules/abbreviation-redefined.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The Northern Ferry Union (NFU) met. The NFU walked out.',
    {title: 'Two unions', text: 'The Northern Ferry Union (NFU) met the National Farmers Union (NFU).'},
    {title: 'Labels', text: 'Ann Lee (NFU) and Bob Ray (NFU) spoke.'},
    {
      title: 'A long report',
      text: 'The Northern Ferry Union (NFU) met.\n\nThe Northern Ferry Union (NFU) left.',
      options: {maxParagraphs: 1}
    },
    {title: 'In direct speech', text: 'The Northern Ferry Union (NFU) met. “The Northern Ferry Union (NFU) is calm,” she wrote.'}
  ],
  invalid: [
    {
      title: 'Explained twice',
      text: 'The Northern Ferry Union (NFU) met. Crews of the ‹Northern Ferry Union (NFU)› walked out.',
      suggests: ['NFU']
    },
    {
      title: 'Spelt another way',
      text: 'The Lake Rescue Organisation (LRO) met. The ‹Lake Rescue Organization (LRO)› sent boats.',
      suggests: ['LRO']
    }
  ]
})
