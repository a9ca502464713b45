import rule from '../../src/rules/quote-mix.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Marks of another language', text: '„Wir kommen“, sagte er. ”Vi kommer”, sade han.'},
    {title: 'Running on', text: '“We will act.\n\n“We must,” she said. He said,“ We can.”'},
    'The mayor said, "We will act," and left.',
    'The mayor said, “We will act,” and left.',
    {title: 'An inch mark is no quotation', text: 'The 12" screen was “too small”, he said.'},
    {title: 'Apostrophes do not count', text: 'The town’s mayor said, "We will act."'},
    {title: 'Nested singles of the other kind alone do not count', text: "“He told us 'no' then,” she said."}
  ],
  invalid: [
    {title: 'Turned the wrong way', text: 'He said, “We will act‹“›. She said, “No.” ‹”›We must,” he said.', suggests: ['”', '“']},
    {
      title: 'The minority changes',
      text: 'She spoke of ‹"›full force‹"› and said, “We will act.” “We must,” she added.',
      fixed: 'She spoke of “full force” and said, “We will act.” “We must,” she added.'
    },
    {
      title: 'Straight marks preferred',
      text: 'She spoke of "full force" and said, ‹“›We will act.‹”› ‹“›We must,‹”› she added.',
      options: {prefer: 'straight'},
      fixed: 'She spoke of "full force" and said, "We will act." "We must," she added.'
    },
    {
      title: 'Single marks inside change with them, apostrophes stay',
      text: "“We will act,” she said. ‹\"›They don't say ‹'›no‹'› to us,‹\"› he said. “We can’t,” she said.",
      fixed: "“We will act,” she said. “They don't say ‘no’ to us,” he said. “We can’t,” she said."
    },
    {
      title: 'One pair of two kinds',
      text: 'She said, ‹"›We will act.” “We must,” she added.',
      fixed: 'She said, “We will act.” “We must,” she added.'
    },
    {
      title: 'Running on over paragraphs',
      text: '“We will act,” she said. “We must,” she added.\n\n‹"›The bridge is old.\n\n‹"›It will not stand,‹"› she said.',
      fixed: '“We will act,” she said. “We must,” she added.\n\n“The bridge is old.\n\n“It will not stand,” she said.'
    },
    {
      title: 'Only a suggestion where marks do not pair',
      text: '“We will act,” she said. “We must,” she added. ‹"›The bridge is old, she said.',
      suggests: ['“']
    }
  ]
})
