import rule from '../../src/rules/apostrophe-style.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    "The town's mayor doesn't know.",
    'The town’s mayor doesn’t know the ’90s.',
    {title: 'An opening mark', text: 'He said ‘no’ and called it a ‘sham’.'},
    {title: 'Transliteration', text: 'The Qur‘an and the city of Sana‘a are named; so is Hawai‘i.'},
    {title: 'A wire quotation', text: "He said: ``I said `no' then.''"},
    {title: 'Quotations that end before small words', text: 'He said "no" to them, wrote "mine"s and called the plan "better"than before.'},
    {title: 'Accents in names', text: 'The play by José was staged.'},
    {title: 'One kind', text: "The town's mayor doesn't know.", options: {prefer: 'majority'}}
  ],
  invalid: [
    {
      title: 'The key beside it',
      text: 'The exports of oil fell with Norland‹"›s inability to pay.',
      suggests: ["'"]
    },
    {
      title: 'In a contraction, inside a quotation too',
      text: 'The mayor didn‹"›t stay. "They‹"›ve gone," she said, "and we won‹"›t wait."',
      suggests: ["'", "'", "'"]
    },
    {title: 'An acute accent', text: 'The town‹´›s mayor doesn‹´›t know.', fixed: 'The town’s mayor doesn’t know.'},
    {title: 'A grave accent', text: "The mayor's friend can‹`›t know.", fixed: "The mayor's friend can't know."},
    {title: 'A decade', text: 'Music of the ‹‘›90s is back.', fixed: 'Music of the ’90s is back.'},
    {
      title: 'As most of the story',
      text: "The town’s mayor doesn‹'›t know the council’s mind.",
      options: {prefer: 'majority'},
      fixed: 'The town’s mayor doesn’t know the council’s mind.'
    }
  ]
})
