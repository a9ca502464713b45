import rule from '../../src/rules/age-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'A 5-year-old boy was found.',
    {title: 'Behind the noun', text: 'The boy is 5 years old.'},
    {title: 'A noun', text: 'The five-year-old was found.'},
    {title: 'A mill', text: 'The mill is 90 years old this week.'},
    {title: 'Another measure', text: 'He waited a year old friends will not forget.'}
  ],
  invalid: [
    {title: 'No hyphens', text: 'A 5‹ year old› boy was found.', fixed: 'A 5-year-old boy was found.'},
    {title: 'One hyphen', text: 'A 5‹ year-old› boy was found.', fixed: 'A 5-year-old boy was found.'},
    {title: 'In words', text: 'A five‹ year old› boy was found.', fixed: 'A five-year-old boy was found.'},
    {title: 'A plural', text: 'A 5‹-years old› boy was found.', fixed: 'A 5-year-old boy was found.'},
    {title: 'Hyphen without need', text: 'The boy is 5‹ years-old›.', fixed: 'The boy is 5 years old.'}
  ]
})
