import rule from '../../src/rules/title-stack.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'They met Interior Minister Rehan Lakhvi.',
    'They met Additional Chief Secretary Home Asif Ali Khosa.',
    'They met Rehan Lakhvi, the acting deputy assistant interior minister of the province.',
    {title: 'Direct speech', text: '“They met Acting Additional Deputy Chief Home Secretary Rehan Lakhvi,” she said.'}
  ],
  invalid: [
    {title: 'Six words', text: 'They met ‹Acting Additional Deputy Chief Home Secretary› Rehan Lakhvi.'},
    {title: 'A stricter house', text: 'They met ‹Additional Chief Secretary› Rehan Lakhvi.', options: {max: 2}}
  ]
})
