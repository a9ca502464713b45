import {cliches, type Phrase, readPhrases} from '../data/phrases.js'
import {oneLine} from '../one-line.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {likeCase} from '../spelling/case.js'

export default defineRule({
  name: 'cliche',
  group: 'Spelling and language',
  summary: 'No worn phrase.',
  rationale: 'Restive provinces and nefarious designs stand in every story and tell readers nothing.',
  severity: 'info',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Any style guide’s list of journalese.'],
  options: {
    phrases: list([], 'More phrases, each `phrase` or `phrase > plainer`.'),
    allow: list([], 'Phrases of the built-in list that may stand.')
  },
  terms: ({phrases, allow}) => readPhrases([...cliches, ...phrases], allow),
  match({term, start, end}, story, {report}) {
    const actual = story.text.slice(start, end)
    const {plain} = term as Phrase
    const expected = plain ? likeCase(plain, actual) : undefined
    const shown = oneLine(actual)
    report({start, end, message: `Unexpected cliché \`${shown}\`, expected ${expected ? `\`${expected}\`` : 'a plain word'}`, expected})
  }
})
