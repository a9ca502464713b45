import rule from '../../src/rules/guilt-before-verdict.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The accused, Rohan Lal, was arrested on Sunday.',
    {title: 'A verdict', text: 'The murderer Rohan Lal, arrested in May, was convicted on Sunday.'},
    {title: 'No arrest', text: 'The film is about the killer Rohan Lal and his dog.'},
    {title: 'A part in a film', text: 'Rao, who plays the thief Rohan Lal, was charged with speeding on Sunday.'},
    {title: 'Alleged', text: 'The alleged killer Rohan Lal was arrested on Sunday.'},
    {title: 'In speech', text: 'Rohan Lal was arrested. “The killer Rohan Lal must pay,” she said.'},
    {title: 'Nobody is named', text: 'The killer was arrested on Sunday.'}
  ],
  invalid: [
    {text: 'Police said the ‹killer›, Rohan Lal, had been arrested. He has pleaded not guilty.'},
    {text: 'The ‹murderer› Rohan Lal was arrested on Sunday.'},
    {text: 'Police detained the ‹rapist› Karl Munk at the river.'}
  ]
})
