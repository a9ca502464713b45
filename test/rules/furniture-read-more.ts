import rule from '../../src/rules/furniture-read-more.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'
const after = 'The company has spent 4 million pounds on new pumps, and inspectors will visit the pit again before it opens.'

export default cases(rule, {
  valid: [
    'He also read a statement.',
    {title: 'A sentence that begins so', text: `${before}\n\nAlso read to the court was a letter from her sister.`},
    {title: 'A sentence about reading', text: `${before}\n\nRead more than once, the letter makes less sense.`},
    {
      title: 'Reading, in a column of advice',
      text: `${before}\n\nRead the article on your street.\n\nRead the full text at work.\n\nRead the story on stage.`
    },
    {title: 'Related as an adjective', text: `${before}\n\nRelated costs rose to 4 million pounds.`},
    {title: 'Trending as a verb', text: `${before}\n\nTrending upwards since May, prices reached a peak.`},
    {title: 'A heading of sports copy', text: `${before}\n\nUP NEXT\n\nThe pit plays the mill on Sunday.`},
    {title: 'More, as a heading of copy', text: `${before}\n\nMore from less\n\n${after}`},
    {title: 'Running prose', text: 'She read the will. Also read were two letters. They also read the papers.'},
    {title: 'A headline of opinion', text: `Opinion | The pit that was not\n\n${before}`},
    {title: 'Opinion in a sentence', text: `${before}\n\nOpinion: everybody has one.`}
  ],
  invalid: [
    {
      title: 'With its section',
      text: 'The bridge is shut.\n\n‹>> READ ON THE VALLEY: How crews shut the hill road›\n\nThe mayor said the crews had left.\n'
    },
    {title: 'The original', text: 'The bridge is shut.\n\n‹Read the original article on Valley Post.›\n'},
    {title: 'With a bar', text: `${before}\n\n‹ALSO READ | Rupee falls 12 paise›\n\n${after}`, suggests: ['']},
    {title: 'With a colon', text: `${before}\n\n‹Read more: Rupee falls 12 paise›\n\n${after}`},
    {title: 'Without a sign', text: `${before}\n\n‹Also read Pit owner promises new jobs›\n\n${after}`},
    {title: 'The headline on its own line', text: `${before}\n\n‹Also Read:›\n\n‹Pit owner promises new jobs›\n\n${after}`},
    {title: 'The heading of a list of links', text: `${before}\n\n‹Related Stories›\n\n${after}`},
    {title: 'To the whole of it', text: `${before}\n\n‹Read the full report here›\n\n${after}\n\n‹Watch the full video here›`},
    {title: 'Headings of links', text: `${before}\n\n‹Editor’s picks›\n\n${after}\n\n‹More from Business›`},
    {title: 'Run into the paragraph', text: 'Miners had asked for a date for months.‹ALSO READ:› Pit owner promises new jobs'},
    {title: 'To an opinion', text: `${before}\n\n‹Opinion | The pit that was not›\n\n${after}`},
    {title: 'To a film', text: `${before}\n\n‹VIDEO: Owner walks out of talks›\n\n${after}`},
    {title: 'To all news', text: `${before}\n\n‹Read all the Latest News and Breaking News here›`},
    {title: 'With dots', text: `${before}\n\n‹Read more ...›\n\n${after}`},
    {title: 'With an arrow', text: `${before}\n\n‹» Read more on the pit›\n\n${after}`}
  ]
})
