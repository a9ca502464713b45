import rule from '../../src/rules/decade-apostrophe.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The mill closed in the 1990s.',
    {title: 'A possessive', text: 'It was 1990’s best album, and one of the 2020’s best songs.'},
    {title: 'A short decade', text: 'The mill closed in the ’90s.'},
    {title: 'A house number', text: 'Number 90’s door was open.'},
    {title: 'A possessive year', text: 'The 2020’s election was held in May.'}
  ],
  invalid: [
    {title: 'An apostrophe too many', text: 'The mill closed in the 1990‹’›s, he said.', fixed: 'The mill closed in the 1990s, he said.'},
    {title: 'Straight', text: "The late 1980‹'›s were hard.", fixed: 'The late 1980s were hard.'},
    {title: 'Short', text: "The mill closed in the 90‹'›s and was sold.", fixed: 'The mill closed in the 90s and was sold.'},
    {title: 'Long ago', text: "The inn was built in the 1780‹'›s, he said.", fixed: 'The inn was built in the 1780s, he said.'}
  ]
})
