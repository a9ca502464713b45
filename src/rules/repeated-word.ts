import {neverTwice, rightlyTwice, seldomTwice} from '../data/repeatable-words.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story, Word} from '../story/index.js'

export default defineRule({
  name: 'repeated-word',
  group: 'Duplication',
  summary: 'No word twice in a row.',
  rationale:
    'It is left over from a rewrite, and the eye jumps over it. retext-repeated-words was not used: it takes every pair for an error but a short list of names, offers no safe fix, and does not know where a sign-off repeats its codes.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['Seen in every set of copy measured, mostly articles and prepositions.'],
  options: {allow: list([], 'Words that may stand twice, in lower case.')},
  check(story, {settings, report}) {
    const {words} = story
    for (let index = 1; index < words.length; index++) {
      const word = words[index] as Word
      const before = words[index - 1] as Word
      if (
        word.lower !== before.lower ||
        word.start - before.end > 40 ||
        !isError(story, before, word) ||
        settings.allow.includes(word.lower)
      )
        continue
      const isSure = neverTwice.has(word.lower)
      report({
        start: before.start,
        end: word.end,
        message: `Unexpected \`${word.lower}\` twice, expected it once`,
        expected: before.value,
        fix: isSure ? 'safe' : 'suggest'
      })
    }
  }
})

function isError(story: Story, before: Word, word: Word): boolean {
  const between = story.text.slice(before.end, word.start)
  const code = word.value.charCodeAt(0)
  if (code < 97 || code > 122 || !/^(?:[ \u00a0]{1,3}|[ \t]*\r?\n[ \t]{0,3})$/.test(between)) return false
  const {lower} = word
  if (rightlyTwice.has(lower) || /['’.-]/.test(lower)) return false
  // Letters, and names spelt small: "a a" is an error, "b b" is not.
  if (lower.length === 1 && lower !== 'a') return false
  if (neverTwice.has(lower)) return !(before.value !== before.lower && before.value === before.value.toUpperCase() && lower.length > 1)
  if (before.value !== word.value) return false
  const next = story.words[word.index + 1]
  // "came in in June", "carried on on Monday", "checked in in 2020".
  if (lower === 'in' && /(?:ence|ance|tion|sion|ment|ity|ness|ism|ship|hood)s?$/.test(story.words[before.index - 1]?.lower ?? ''))
    return true
  if (seldomTwice.has(lower))
    return next !== undefined && /^[a-z]/.test(next.value) && story.text.charAt(word.end) === ' ' && !/^(?:in|on)$/.test(lower)
  return lower.length > 3 && isPlainEnglish(lower) && !story.isQuoted(word)
}

/** Endings that only English words have; a doubled foreign word is a name. */
function isPlainEnglish(lower: string): boolean {
  return /(?:ed|ing|tion|ment|ly|ers?|ies|ence|ance|ity|ness|able|ould|ight|ough|ween|fter|said|ause|ecause|here|hich)$/.test(lower)
}
