import rule from '../../src/rules/spelling-consistency.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'They organise a fair, and the organisation of it takes weeks.',
    {title: 'Different words', text: 'They spoke of the defence of the center.'},
    {title: 'Too few to tell', text: 'They organise a fair and modernise the hall, which none had recognized.'},
    {title: 'A name', text: 'The centre of town lost its World Trade Center.'},
    {title: 'Two meanings', text: 'The programme ran a computer program; the tyres tire.'},
    {title: 'Direct speech', text: 'They organise a fair. He wrote: “We organize nothing.”'}
  ],
  invalid: [
    {
      title: 'One -ize among words in -ise',
      text: 'They organise a fair, modernise the hall and privatise the town’s baths, which none had ‹recognized›.',
      suggests: ['recognised']
    },
    {
      title: 'One lemma in two ways',
      text: 'They organise a fair, and its ‹organization› takes weeks of organising.',
      suggests: ['organisation']
    },
    {title: 'The first of equals stays', text: 'The color was bright. The ‹colour› faded.', suggests: ['color']},
    {
      title: 'Different words by request',
      text: 'They spoke of the defence of the colour of the ‹center›.',
      options: {across: true},
      suggests: ['centre']
    }
  ]
})
