import rule from '../../src/rules/unattributed-quote.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    '“This must stop now, and it will stop.”\n\nIt was a crime, he added.',
    {title: 'In itself', text: '“This must stop now, and it will stop,” Rao said.'},
    {title: 'Led to', text: 'The letter went on:\n\n“This must stop now, and it will stop.”\n\nThe bridge is old.'},
    {title: 'Short', text: 'The bridge is old.\n\n“This must stop.”\n\nThe road is old.'}
  ],
  invalid: [{title: 'Alone', text: 'The bridge is old.\n\n‹“This must stop now, and it will stop.”›\n\nThe road is old.'}]
})
