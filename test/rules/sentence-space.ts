import rule from '../../src/rules/sentence-space.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The town met. The bridge is old.',
    {title: 'Columns', text: 'The table follows.      Town      12'},
    {title: 'A line that ends', text: 'The town met.  \nThe bridge is old, and the road is closed for the winter.'},
    {title: 'Between words', text: 'The town  met on Sunday.'}
  ],
  invalid: [
    {title: 'Two', text: 'The town met.‹  ›The bridge is old.', fixed: 'The town met. The bridge is old.'},
    {title: 'Behind a quotation', text: '“We will act.”‹  ›The bridge is old.', fixed: '“We will act.” The bridge is old.'}
  ]
})
