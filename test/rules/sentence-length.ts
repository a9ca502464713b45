import rule from '../../src/rules/sentence-length.js'
import {cases} from '../helpers/cases.js'

const long =
  'The bridge of stone and steel, which the valley had asked for since the great flood, is to be built in three parts by the firm that also built the dam above the town, and the council hopes that the first of them will be open to carts before the harvest of next year comes in from the fields'

export default cases(rule, {
  valid: [
    'Work begins in spring. The first part opens before the harvest.',
    {title: 'The lead has a rule of its own', text: `${long}.`},
    {title: 'In speech', text: `Work begins in spring. “${long}.”`},
    {title: 'Abbreviations end none, but these do', text: 'Work begins in spring. '.repeat(12).trim()},
    {
      title: 'A list of items',
      text: `Work begins in spring. The plan has these parts: a road of two lanes; a path for carts; a rail of one line; a hut for the guard; a lamp at each end; a bell in the middle of it that is to be rung when the river rises by more than one foot in a single hour of the night.`
    },
    {
      title: 'An advertisement in the middle',
      text: `Work begins in spring. Also Read - A flood that nobody forgot ADVERTISEMENT ${long}.`
    },
    {title: 'Copy without stops', text: `Work begins in spring. ${long}`}
  ],
  invalid: [
    {text: `Work begins in spring. ‹${long}.›`},
    {
      title: 'Another limit',
      text: 'Work begins in spring. ‹The first part opens before the harvest of next year if the loan of the town is paid in full by then.›',
      options: {maxWords: 20}
    },
    {
      title: 'A paragraph of too many words',
      text: 'Work begins in spring.\n\n‹The first part opens before the harvest. The bank pays for it, and the town pays the bank as soon as the lamps are lit and the bell is hung.›',
      options: {maxParagraphWords: 26}
    },
    {
      title: 'A paragraph of too many sentences',
      text: 'Work begins in spring.\n\n‹The first part opens soon. The bank pays for it. The town pays the bank.›',
      options: {maxSentences: 2}
    },
    {title: 'Wrapped', text: `Work begins in spring. ‹${long.replaceAll(/(.{60,70}) /g, '$1\n')}.›`}
  ]
})
