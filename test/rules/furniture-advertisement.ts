import rule from '../../src/rules/furniture-advertisement.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'
const after = 'The company has spent 4 million pounds on new pumps, and inspectors will visit the pit again before it opens.'

export default cases(rule, {
  valid: [
    'The advertisement was withdrawn on Monday, the company said.',
    {title: 'A short paragraph on advertising', text: `${before}\n\nAdvertising fell.\n\n${after}`},
    {title: 'One letter more is another word', text: `${before}\n\nAid\n\n${after}`},
    {
      title: 'A physical line of a wrapped paragraph',
      text: '   The company said in a full page newspaper\nadvertisement that it would pay all miners what it\nowes them, and that it had no plans for further\nadvertising.\n   Shares of the company rose.'
    },
    {
      title: 'A cross-head in a story about small ads',
      text: `${before}\n\nPapers\n\nThe weekly paper of the valley sold more copies than in any year since the war, its publisher said on Friday morning.\n\nAdvertisements\n\nClassified advertisements brought in half as much as before, and the paper will print fewer pages of them from next year.`
    },
    {title: 'The label of a paid story', text: `Sponsored content\n\n${before}`},
    {title: 'The label of paid copy', text: `Advertorial\n\n${before}`},
    {title: 'A sentence on scrolling', text: `${before}\n\nScroll to continue and you will meet the owner again.`},
    {title: 'A cross-head', text: `${before}\n\nStory continues\n\n${after}`},
    {title: 'Misspellings left alone', text: `${before}\n\nAdvertisment\n\n${after}`, options: {misspellings: false}},
    {title: 'A sentence on an advertisement', text: `${before}\n\nThis ad will end in court, the owner said.\n\n${after}`}
  ],
  invalid: [
    {title: 'Alone in a paragraph', text: `${before}\n\n‹Advertisement›\n\n${after}`, fixed: `${before}\n\n${after}`},
    {title: 'Misspelt', text: `${before}\n\n‹Advertisment›\n\n${after}`, fixed: `${before}\n\n${after}`},
    {
      title: 'Three times, with dashes, in capitals and with a colon',
      text: `‹- Advertisement -›\n\n${before}\n\n‹ADVERTISEMENT›\n\n${after}\n\n‹Advertisement:›`,
      fixed: `${before}\n\n${after}`
    },
    {
      title: 'More than one word',
      text: `${before}\n\n‹Story continues below this ad›\n\n${after}\n\n‹Advertisement Remove Ad›`,
      fixed: `${before}\n\n${after}`
    },
    {
      title: 'What the reader is to do',
      text: `${before}\n\n‹Advertisement. Scroll to continue reading.›\n\n${after}\n\n‹Continue reading after the ad›\n\n${before.replace('mine', 'pit')}\n\n‹Loading ad...›`,
      fixed: `${before}\n\n${after}\n\n${before.replace('mine', 'pit')}`
    },
    {title: 'Parted by single line breaks', text: `${before}\n‹Advertisement›\n${after}`, fixed: `${before}\n${after}`},
    {title: 'In front, parted by a single line break', text: `‹Advertisement›\n${after}`, fixed: after},
    {title: 'Indented copy', text: `   ${before}\n   ‹Advertisement›\n   ${after}`, fixed: `   ${before}\n   ${after}`},
    {title: 'On a leaked date line', text: `date 2025-04-24 ‹Advertisement›\n\n${after}`, fixed: `date 2025-04-24 \n\n${after}`},
    {
      title: "A newsroom's own marker",
      text: `${before}\n\n‹Publicité›\n\n${after}`,
      options: {terms: ['publicité']},
      fixed: `${before}\n\n${after}`
    },
    {
      title: 'Of an advertisement that did not load',
      text: `${before}\n\n‹This advertisement has not loaded yet, but your article continues below.›\n\n${after}`,
      fixed: `${before}\n\n${after}`
    },
    {
      title: 'Of a seller of advertisements',
      text: `${before}\n\n‹Recommended by Outbrain›\n\n${after}\n\n‹Why this ad?›`,
      fixed: `${before}\n\n${after}`
    },
    {
      title: 'A sentence of its own',
      text: `${before}\n\n‹The story continues below this advertisement.›\n\n${after}`,
      fixed: `${before}\n\n${after}`
    }
  ],
  anchored: 'both'
})
