import rule from '../../src/rules/one-speaker-per-paragraph.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Each in a paragraph', text: 'Sunil Rao said, “We will act.”\n\nAnita Mehta said the town was ready. “We must,” she said.'},
    {title: 'The same person, twice', text: 'Sunil Rao said, “We will act.” Mayor Rao said the town was ready. “We must,” he added.'},
    {title: 'Two who speak together', text: 'Sunil Rao said, “We will act.” Anita Mehta and Tom Hall said, “We must.”'},
    {title: 'Only a pronoun', text: 'Sunil Rao said, “We will act.” The mayor is new. “We must,” she added.'},
    {title: 'A quotation in a quotation', text: 'Sunil Rao said, “Anita Mehta told me, ‘We must.’ I agreed.” “We will,” he said.'},
    {title: 'The second is not quoted', text: 'Sunil Rao said, “We will act.” Anita Mehta said the town was ready.'},
    {title: 'The second speaks of a word only', text: 'Sunil Rao said, “We will act.” Anita Mehta called it a “sham”.'},
    {
      title: 'Breaks lost: a whole story in one block',
      text: `“We will act,” Sunil Rao said. ${'The town has a bridge and a hall by the river. '.repeat(20)}“We must,” said Anita Mehta.`
    },
    {title: 'A body of people', text: 'Sunil Rao said, “We will act.” The Home Ministry said, “We must.”'}
  ],
  invalid: [
    {
      title: 'Brought in by indirect speech',
      text: 'Sunil Rao said, “We will act and win.”‹ Chief Engineer Anita Mehta› in her remarks reaffirmed that the town was ready. “A small group is at work,” she stated.',
      suggests: ['\n\nChief Engineer Anita Mehta']
    },
    {
      title: 'Brought in behind the quotation',
      text: '“We will act,” Sunil Rao said.‹ “We› must,” said Anita Mehta.',
      suggests: ['\n\n“We']
    },
    {
      title: 'Straight marks',
      text: 'Mayor Rao said: "We will act."‹ Deputy Mayor Mehta› said: "We must act."'
    },
    {
      title: 'Quoted words count where asked',
      text: 'The vote ended. Sunil Rao said it was “a great loss”.‹ Anita Mehta› said it was “a great win”.',
      options: {count: 'any'}
    }
  ]
})
