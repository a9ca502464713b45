import rule from '../../src/rules/furniture-embed-residue.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {
      title: 'Outside',
      text: 'The bank has internal, external and other debts, an independent, external review said. Its debt is internal, external in part.'
    },
    {
      title: 'Outside, in running copy',
      text: 'Cracks, external to the wall, were found. Fees, external, legal and other, rose on grounds, external in kind, and firms use audits, in bad years, external.'
    },
    {title: 'One label may be a slip of another kind', text: 'The report, external said the wall was safe.'},
    {title: 'What an editor put in', text: 'The owner, he said, “was [re-elected] in May and [not] asked”.'},
    '"[The minister] misled us," she said.',
    {title: 'A word in brackets', text: 'Watch the owner [video] or read on [sic].'},
    {title: 'A link in brackets', text: '"It [the mine] is safe," he wrote on his page at example.com.'},
    {title: 'A single brace', text: 'The set {1, 2} was on the board.'},
    {title: 'An address in the copy', text: `${before} It is at https://x.com/valley/status/1234 for all to read.`}
  ],
  invalid: [
    {
      title: 'The label of a link',
      text: 'A number of towns are hit‹, external›. Roads to the “hill”‹, external› were shut, a report‹, external› said.'
    },
    {title: 'Slots', text: `${before}\n\n‹[ad_1]›\n\n‹[youtube https://www.youtube.com/watch?v=a1b2c3]›\n\n‹%%widget%%›`},
    {title: 'A script', text: `${before}\n\n‹window._valley = window._valley || [];›`},
    {title: 'What is left of a post', text: `${before}\n\n‹View this post on Instagram›`},
    {text: `‹[caption id="attachment_12" align="left"]›The owner‹[/caption]›\n\n${before}`, suggests: ['', '']},
    {text: `${before}\n\n‹pic.twitter.com/AbC123›`},
    {text: `${before} ‹https://t.co/AbCd1234Ef›`},
    {text: `${before}\n\n‹{{widget}}›`},
    {text: `${before}\n\n‹Embed (large):›`},
    {title: 'The foot of a post', text: `${before}\n\n‹— Valley Mine (@valleymine) October 9, 2018›`},
    {title: 'The address of a post', text: `${before}\n\n‹https://x.com/valley/status/1234567890›`},
    {title: 'A note to put it there', text: `${before}\n\n‹[Insert video]›\n\n‹[Source link]›`}
  ]
})
