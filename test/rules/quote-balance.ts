import rule from '../../src/rules/quote-balance.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Words of a sentence, and others that run on', text: 'He called it “a sham. We will act.\n\n“We must,” he added.'},
    'The mayor said, “We will act,” and left.',
    {title: 'Running on over paragraphs', text: '“We will act.\n\n“We must.\n\n“We can,” she said.'},
    {title: 'Running on in straight marks', text: '"We will act.\n\n"We must," she said.'},
    {title: 'Inches and feet', text: 'The 12" screen stood 6\'2" high, and ’tis said the ’90s were better.'},
    {title: 'Inches in a quotation', text: '"The 12" screen is too small," she said.'},
    {title: 'One quotation in another', text: '“He told me ‘no’ and left,” she said. “It was “too late” for us,” he said.'},
    {title: 'A shortcode', text: 'It is a bridge.\n\n[button link=”valley.example” type=”big”] Send us yours[/button]'},
    {title: 'Verse', text: 'The song says: "We will act.\n\nWe must, whatever comes.\n\nWe can." It is known to all.'},
    {title: 'A key beside the apostrophe', text: 'Norland"s ministers met the mayor.'},
    {title: 'Wire marks', text: "``We will act,'' she said."},
    {title: 'Possessive plurals', text: "The boys' club and the workers' union met."}
  ],
  invalid: [
    {title: 'A paragraph that goes on', text: '‹“›It is falling, said one trader of the hall. “If it drops I would buy,” he said.'},
    {title: 'Never closed', text: 'She said, ‹“›We will act, and left.'},
    {title: 'Never opened', text: 'We will act,‹”› she said, and left.'},
    {title: 'The next one opens', text: '‹“›We will act, he said. “We must,” she added.'},
    {title: 'With his office', text: '‹“›We will act, coach Dan Roth said.\n\n“We must,” she added.'},
    {title: 'Words of a sentence', text: 'He called it ‹“›a sham and left.\n\n“We must,” she added.'},
    {title: 'Closed by attribution only', text: '‹“›We will act, he said.\n\n“We must,” she added.'},
    {title: 'Straight marks', text: 'She spoke of ‹"›full force and left.'}
  ]
})
