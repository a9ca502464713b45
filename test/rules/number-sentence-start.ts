import rule from '../../src/rules/number-sentence-start.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Twenty-seven people died in the mill on Monday.',
    {title: 'A year', text: '2019 was a dry year for the farmers of the valley.'},
    {title: 'A sum', text: 'The council paid. $5 million went to the harbour alone.'},
    {title: 'A list', text: '1. Keep calm'},
    {title: 'In direct speech', text: 'The officer was calm. “27 people fled the burning mill,” she said.'},
    {title: 'After an abbreviation', text: 'The council moved to No. 27 in the same street last year.'}
  ],
  invalid: [
    {title: 'A short paragraph', text: 'The road was cut on Sunday.\n\n‹27› people were held on the road.', suggests: ['Twenty-seven']},
    {
      title: 'At the start of a paragraph',
      text: '‹27› people died when a mill burnt down in the north of the county on Monday.',
      suggests: ['Twenty-seven']
    },
    {
      title: 'In the middle of a paragraph',
      text: 'The mill burnt down on Monday. ‹12› workers fled into the yard.',
      suggests: ['Twelve']
    }
  ]
})
