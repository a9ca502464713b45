import rule from '../../src/rules/end-mark.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    'The road was cut on Sunday.\n\nends',
    'The road was cut on Sunday.\n\n-30-',
    {title: 'No mark', text: 'The road was cut on Sunday.'},
    {title: 'A sentence that ends with the word', text: 'The road was cut.\n\nHere the matter ends.'},
    {title: 'Stars part sections', text: 'The road was cut.\n\n***\n\nIt was mended on Monday.'}
  ],
  invalid: [
    {title: 'Text after it', text: 'The road was cut on Sunday.\n\n‹-30-›\n\nIt was mended on Monday.'},
    {title: 'Two marks', text: 'The road was cut on Sunday.\n\nends\n\n‹NNNN›', suggests: ['']},
    {title: 'Required, and missing', text: 'The road was cut on Sunday.', options: {require: true}, unplaced: 1}
  ]
})
