import rule from '../../src/rules/percent-space.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Sales rose 10% in May.',
    {title: 'A word', text: 'Sales rose 10 per cent in May.'},
    {title: 'No figure', text: 'The % sign was missing.'},
    {title: 'An address', text: 'The link ended in 5 %20 and nothing else.'},
    {title: 'In direct speech', text: 'She wrote: “Sales rose 10 % in May.”'}
  ],
  invalid: [
    {title: 'A space', text: 'Sales rose 10‹ %› in May.', fixed: 'Sales rose 10% in May.'},
    {title: 'Two spaces', text: 'Sales rose 10‹  %› in May.', fixed: 'Sales rose 10% in May.'},
    {title: 'A hybrid', text: 'Some 10‹%age› of sales was lost.', fixed: 'Some 10% of sales was lost.'}
  ]
})
