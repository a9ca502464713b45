import rule from '../../src/rules/abbreviation-conflict.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The Northern Ferry Union (NFU) met. The NFU walked out.',
    {title: 'The same twice', text: 'The Northern Ferry Union (NFU) met. Crews of the Northern Ferry Union (NFU) walked out.'},
    {title: 'A shorter form of the name', text: 'Envoys of DR Norland (DRN) met. The Democratic Republic of Norland’s (DRN) envoy left.'},
    {title: 'Another spelling', text: 'The Lake Rescue Organisation (LRO) met. The Lake Rescue Organization (LRO) left.'},
    {title: 'Labels', text: 'Ann Lee (NFU) met the Northern Ferry Union (NFU).'},
    {title: 'Other letters', text: 'The Northern Ferry Union (NFU) met the Southern Ferry Union (SFU).'}
  ],
  invalid: [
    {
      title: 'A party and an agency',
      text: 'The Pakistan Tehreek-e-Insaf (PTI) won, the Press Trust of India (‹PTI›) reported.'
    },
    {title: 'Two unions', text: 'The Northern Ferry Union (NFU) met the National Farmers Union (‹NFU›) in Perth.'}
  ]
})
