import {defineRule} from '../rule.js'
import type {Word} from '../story/index.js'

export default defineRule({
  name: 'quote-introduction',
  group: 'Quotation and punctuation',
  summary: 'A comma or colon leads to a quoted sentence, and nothing parts a quoted fragment from its sentence.',
  rationale: 'The comma shows where the reporter ends and the speaker begins; a fragment is part of the reporter’s sentence.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'prose',
  sources: ['Every agency stylebook.'],
  check(story, {report}) {
    if (story.quotations.length === 0) return
    for (const {verb, after} of story.attributions) {
      if (after?.kind !== 'speech' || !tags.has(verb.lower) || !/^\s$/.test(story.text.slice(verb.end, after.start))) continue
      const words = story.wordsIn(after.inner)
      const isShort = words.length < 4
      if (!/^\p{Lu}/u.test(words[0]?.value ?? '') || !(isShort ? /[.?!]$/ : /[.?!,]$/).test(story.slice(after.inner))) continue
      if (isShort ? !isClause(words) : words.every(({value}) => value.length < 4 || /^\p{Lu}/u.test(value))) continue
      report({
        start: verb.start,
        end: verb.end,
        message: `Unexpected quoted sentence straight after \`${verb.value}\`, expected a comma`,
        expected: `${verb.value},`
      })
    }
    for (const {start, inner, kind, depth} of story.quotations) {
      if (depth > 0 || kind === 'speech' || story.text.slice(start - 2, start) !== ', ' || !/^\p{Ll}/u.test(story.slice(inner))) continue
      const [word] = story.wordsIn({start: Math.max(0, start - 12), end: start}).slice(-1)
      if (!word || word.end !== start - 2 || !leads.has(word.value)) continue
      report({
        start: start - 2,
        end: start - 1,
        message: `Unexpected comma between \`${word.value}\` and quoted words, expected none`,
        expected: '',
        fix: 'suggest'
      })
    }
  }
})

/** Whether three words are a sentence and no motto or title: "We will act.", "It is over." */
function isClause(words: readonly Word[]): boolean {
  const [first, ...rest] = words
  return rest.length === 2 && subjects.has(first?.value ?? '') && rest.every(({value}) => /^\p{Ll}/u.test(value))
}

const subjects = new Set('I We He She It They You This That These Those There Nobody Nothing Everyone Everything'.split(' '))

/** Verbs that are followed by nothing but the words said: "wrote" may be followed by a title. */
const tags = new Set([
  'said',
  'says',
  'added',
  'adds',
  'replied',
  'replies',
  'asked',
  'asks',
  'stated',
  'remarked',
  'insisted',
  'responded'
])
/** Words that lead straight to what they govern: "with full force". */
const leads = new Set(['with', 'of', 'the', 'a', 'an', 'its', 'his', 'her', 'their', 'as', 'called', 'from', 'into'])
