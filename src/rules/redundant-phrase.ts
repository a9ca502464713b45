import {type Phrase, readPhrases, redundantPhrases} from '../data/phrases.js'
import {oneLine} from '../one-line.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {likeCase} from '../spelling/case.js'

export default defineRule({
  name: 'redundant-phrase',
  group: 'Spelling and language',
  summary: 'No phrase with a word too many.',
  rationale: 'Past history and final outcome say one thing twice; every word costs a reader time.',
  severity: 'info',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Any style guide’s list of tautologies.'],
  options: {
    phrases: list([], 'More phrases, each `phrase > what says it`.'),
    allow: list([], 'Phrases of the built-in list that may stand.')
  },
  terms: ({phrases, allow}) => readPhrases([...redundantPhrases, ...phrases], allow),
  match({term, start, end}, story, {report}) {
    const actual = story.text.slice(start, end)
    const {plain} = term as Phrase
    if (!plain) return
    const expected = likeCase(plain, actual)
    report({start, end, message: `Unexpected redundancy \`${oneLine(actual)}\`, expected \`${expected}\``, expected})
  }
})
