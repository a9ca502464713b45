import rule from '../../src/rules/repeated-sentence.js'
import {cases} from '../helpers/cases.js'

const sentence = 'The first part of the bridge opens before the harvest of next year.'

export default cases(rule, {
  valid: [
    `${sentence} Work begins in spring.`,
    {title: 'Short ones', text: 'Work begins in spring. Nobody knows.\n\nWork begins in spring. Nobody knows.'},
    {
      title: 'A question that each is asked',
      text: 'How does it feel to own a house of your own? It is good. How does it feel to own a house of your own? It is better.'
    },
    {title: 'A refrain in speech', text: `He sang: “${sentence}” They answered: “${sentence}”`},
    {title: 'The whole paragraph is repeated: another rule', text: `${sentence} It rained.\n\n${sentence} It rained.`},
    {title: 'Not the same', text: `${sentence}\n\nThe first part of the bridge opens before the harvest of this year.`}
  ],
  invalid: [
    {text: `${sentence} Work begins in spring.\n\nThe town paid. ‹${sentence}›`, suggests: ['']},
    {title: 'Wrapped otherwise', text: `${sentence} Work begins in spring. ‹${sentence.replace('bridge ', 'bridge\n')}›`, suggests: ['']}
  ]
})
