import rule from '../../src/rules/quote-introduction.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Rao said, “We will act now.”',
    'Rao said: “We will act now.”',
    {title: 'A fragment needs nothing', text: 'Rao said the plan was “a sham” and took steps with “full force”.'},
    {title: 'A word or two', text: 'Rao said “No.” She said “Yes,” though.'},
    {title: 'Three words that are no sentence', text: 'Rao said “Not this year.” She said “It Takes Two.”'},
    {title: 'A title', text: 'Rao wrote “The Bridge of the Valley.” He said “The Long Way Home” was next.'},
    {title: 'A relative clause', text: 'Rao said that “We will act” was a good motto.'},
    {title: 'A title, and a question', text: '“The Long Way Home Again” said the critics. “Will we act now?” asked Rao.'},
    {
      title: 'An abbreviation and another sentence',
      text: '“We will act in the U.S.” he said. “We will act now.” Rao told a crowd of it later.'
    },
    {title: 'A comma outside', text: '“We will act now”, Rao said. Rao’s “We will act now” said it all.'},
    {
      title: 'A sentence of its own',
      text: '“The bridge is ours now.” Enough said. “We need more boats today.” Villagers responded. “The poor will be fed.” Many added. “It is a long wait.” So Noor Alam said.'
    },
    {title: 'An aside', text: 'Rao took steps with, he said, “full force”.'},
    {title: 'What was said is a subject', text: '“We will act now and win.” was what he said. “We will act now.” He said so twice.'}
  ],
  invalid: [
    {title: 'A sentence', text: 'Rao ‹said› “We will act now.”', fixed: 'Rao said, “We will act now.”'},
    {title: 'A sentence of three words', text: 'Naqvi ‹said› “We will act.”', fixed: 'Naqvi said, “We will act.”'},
    {title: 'No comma at the end', text: '“We will act now‹”› Rao said. The bridge is shut.', suggests: [',”']},
    {title: 'A full stop at the end', text: '“We will act now‹.›” he said. The bridge is shut.', suggests: [',']},
    {title: 'A fragment behind a comma', text: 'The town took steps with‹,› “full force” on Sunday.', suggests: ['']},
    {title: 'Behind that', text: 'He said that‹,› “We will act on the plan this year.”', suggests: ['']},
    {
      title: 'A full stop before who said it',
      text: '“It felt like a burglary‹.›” director Femke de Vries said. “I could not believe it‹.›” said Rao.',
      suggests: [',', ',']
    },
    {
      title: 'A full stop before a name and its verb',
      text: 'Captain Noor Alam lost the toss. “The pitch was slow today‹.›” Alam said.',
      suggests: [',']
    },
    {title: 'Three words', text: '“Nobody should celebrate‹.›” said Rao.', suggests: [',']}
  ]
})
