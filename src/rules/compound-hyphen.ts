import {defineRule} from '../rule.js'

export default defineRule({
  name: 'compound-hyphen',
  group: 'Quotation and punctuation',
  summary: 'No hyphen behind an adverb in -ly, and hyphens all through an age before its noun.',
  rationale: 'An adverb can belong to nothing but the next word; an age before a noun is one word to the reader.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP, Reuters and Guardian on hyphens.'],
  check(story, {report}) {
    const {text} = story
    for (const at of story.marks('-')) {
      if (text.charAt(at - 1) !== 'y' || text.charAt(at - 2) !== 'l') continue
      const before = /\p{L}{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
      const after = /^\p{L}{3,20}/u.exec(text.slice(at + 1, at + 21))?.[0] ?? ''
      const outside = text.charAt(at - before.length - 1) + text.charAt(at + 1 + after.length)
      if (before.length < 5 || !/^\p{L}?\p{Ll}+$/u.test(before) || notAdverbs.has(before.toLowerCase()) || outside.includes('-')) continue
      if (
        !/(?:ed|en|ing|own|un|old|new|built|held|made|paid|led|sought|bought|friendly|available|viable|aware|sensitive|correct|important|significant|relevant|conscious|savvy|active|possible|ill)$/.test(
          after
        )
      )
        continue
      report({
        start: at - before.length,
        end: at + 1 + after.length,
        message: `Unexpected hyphen in \`${before}-${after}\`, expected a space`,
        expected: `${before} ${after}`
      })
    }
    for (const word of story.wordIndex.get('old') ?? []) {
      const [count, year] = [story.words[word.index - 2], story.words[word.index - 1]]
      const next = story.words[word.index + 1]
      if (!count || year?.lower !== 'year' || !next || !nouns.has(next.lower)) continue
      if (
        !/^(?:\d{1,3}|\p{Ll}+)$/u.test(count.value) ||
        text.slice(count.end, word.start).length > 7 ||
        text.slice(word.end, next.start) !== ' '
      )
        continue
      const expected = `${count.value}-year-old`
      report({
        start: count.start,
        end: word.end,
        message: `Unexpected \`${text.slice(count.start, word.end)}\` before a noun, expected \`${expected}\``,
        expected,
        fix: 'suggest'
      })
    }
  }
})

/** Words in -ly that are no adverbs, or that are adjectives too. */
const notAdverbs = new Set(
  (
    'family early only daily weekly monthly yearly hourly nightly quarterly fortnightly july italy supply rally reply apply ally bully jelly belly ' +
    'friendly deadly costly elderly holy ugly lonely curly silly timely likely unlikely lively lovely orderly scholarly lowly homely assembly anomaly ' +
    'monopoly butterfly multiply comply imply oily hilly chilly woolly kindly motherly fatherly brotherly sisterly worldly manly womanly heavenly ' +
    'earthly ghostly sickly stately unruly wily burly surly cuddly smelly wobbly wrinkly leisurely neighbourly neighborly cowardly'
  ).split(' ')
)

/** What an age stands before. */
const nouns = new Set(
  'boy girl man woman child son daughter student teacher farmer driver actor actress singer player bridge building company firm girl’s boy’s'.split(
    ' '
  )
)
