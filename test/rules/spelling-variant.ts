import rule from '../../src/rules/spelling-variant.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A prize is one in both', text: 'The prize was given to Anna Roth, who prized it.', options: {variant: 'en-GB'}},
    {title: 'Burnt hair is burnt in both', text: 'The cabin reeked of burnt hair.', options: {variant: 'en-US'}},
    {title: 'Dialogue is both', text: 'The dialogue and the wagon stood still.', options: {variant: 'en-US'}},
    {title: 'Right in India', text: 'They met to strategise on the colour of the centre and its defence.', language: 'en-IN'},
    {
      title: 'Names keep their own',
      text: 'The World Trade Center and the Labor Department stood there. Pearl Harbor, too.',
      options: {variant: 'en-GB'}
    },
    {
      title: 'Words with two meanings',
      text: 'The computer program will check each tire, and the meter will tire.',
      options: {variant: 'en-GB'}
    },
    {title: 'Oxford', text: 'They organize the defence of the harbour and analyse it.', options: {variant: 'en-GB-oxendict'}},
    {
      title: 'One spelling only',
      text: 'They advertise, exercise and improvise; the prize is a surprise in size.',
      options: {variant: 'en-US'}
    },
    {title: 'Direct speech', text: 'He wrote: “The color of the center.”', options: {variant: 'en-GB'}},
    {title: 'No language known', text: 'The color of the centre.'},
    {title: 'An exception', text: 'They organize a fair.', options: {variant: 'en-GB', exceptions: ['organize']}}
  ],
  invalid: [
    {
      title: 'American by the house',
      text: 'They ‹strategise› on the ‹colour› of the ‹centre›, its ‹defence› and ‹catalogued› ‹grey› ‹tyres›; they ‹travelled› to ‹analyse› a ‹foetus›.',
      language: 'en-US',
      fixed: 'They strategize on the color of the center, its defense and cataloged gray tires; they traveled to analyze a fetus.'
    },
    {
      title: 'British by the house',
      text: 'They ‹organize› the ‹color› of the ‹center›, its ‹defense› and ‹gray› ‹neighbors›; they ‹traveled› and ‹analyzed›.',
      options: {variant: 'en-GB'},
      fixed: 'They organise the colour of the centre, its defence and grey neighbours; they travelled and analysed.'
    },
    {
      title: 'At the start of a sentence',
      text: '‹Organizing› the fair took weeks.',
      options: {variant: 'en-IN'},
      fixed: 'Organising the fair took weeks.'
    },
    {
      title: 'Oxford keeps the rest',
      text: 'They organize the ‹defense›.',
      options: {variant: 'en-GB-oxendict'},
      fixed: 'They organize the defence.'
    }
  ]
})
