import rule from '../../src/rules/serial-comma.js'
import {cases} from '../helpers/cases.js'

const never = {use: 'never'}

export default cases(rule, {
  valid: [
    {
      title: 'A place and its country, clauses, and items with an “and” of their own',
      text: 'The bank in Basel, Switzerland, and Norland shippers met. The talks were long, however, and clerks left. They spoke of roads and rails, land, and halls and houses.',
      options: {use: 'never'}
    },
    {
      title: 'Appositions, a place in places, and items that each have their “or”',
      text: 'Envoys saw Anna Roth, a Norlander, and Rehan Lakhvi. They met the Reeve, Simon Hart, and Warden Mehta. Bashir, of Hill Court, Belapur, Amravan, and Karim met. They spoke about taxes, or customs, or tolls. He learnt editing, design, and above all patience. He waved, twice, and went.',
      options: never
    },
    {text: 'He met police, soldiers and clerks.', options: never},
    {title: 'Clauses', text: 'He met police, soldiers left, and he went home, and she stayed.', options: never},
    {
      title: 'An aside, and a clause',
      text: 'Guests were hurt, some badly, and others fled. The sea has fish, gas fields, and through it ships pass.',
      options: never
    },
    {title: 'Two items', text: 'On Sunday, Rao, and later his wife, left.', options: never},
    {title: 'Long items', text: 'He met the police of the town, the soldiers of the fort on the hill, and the clerks.', options: never},
    {title: 'An apposition', text: 'Rao, mayor, and Mehta met.', options: never},
    {title: 'One kind only', text: 'He met police, soldiers and clerks. He saw roads, halls and bridges.'}
  ],
  invalid: [
    {title: 'Never', text: 'He met police, soldiers‹, and› clerks.', options: never, suggests: [' and']},
    {title: 'Always', text: 'He met Rao, Mehta‹ and› Hall.', options: {use: 'always'}, suggests: [', and']},
    {
      title: 'As most of the story',
      text: 'He met police, soldiers and clerks. He saw roads, halls and bridges. He ate rice, bread‹, and› fish.',
      suggests: [' and']
    }
  ]
})
