import rule from '../../src/rules/date-comma.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'It was on Nov. 9, 2023, in Quetta that they met.',
    'They met in Quetta on Nov. 9, 2023.',
    {title: 'The day first', text: 'It was on 9 November 2023 in Quetta that they met.'},
    {title: 'No day', text: 'It was in November 2023 in Quetta that they met.'},
    {title: 'A bracket', text: 'They met (Nov. 9, 2023) in Quetta.'},
    {title: 'A stamp', text: 'November 9, 2023 at 7:21 pm'},
    {title: 'A dash', text: 'The term ran from Nov. 9, 2023 – a Thursday.'}
  ],
  invalid: [
    {text: 'It was on Nov. 9, ‹2023› in Quetta that they met.', fixed: 'It was on Nov. 9, 2023, in Quetta that they met.'},
    {text: 'The law of November 9, ‹2023› that they wrote held.', fixed: 'The law of November 9, 2023, that they wrote held.'}
  ]
})
