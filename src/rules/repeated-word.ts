import {beings, neverTwice, plainWords, rightlyTwice, scales, seldomTwice, strands, takesIn, takesOn} from '../data/repeatable-words.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story, Word} from '../story/index.js'

let lists: typeof import('../spelling/known-words.js') | undefined

export default defineRule({
  name: 'repeated-word',
  group: 'Duplication',
  summary: 'No word twice in a row.',
  rationale: 'It is left over from a rewrite, and the eye jumps over it: the writer does not see it, the reader does.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: [
    'Seen in every set of copy measured, mostly articles and prepositions.',
    'retext-repeated-words is not used: it takes every pair for an error but a short list of names, offers no safe fix, and does not know where a sign-off repeats its codes.'
  ],
  options: {allow: list([], 'Words that may stand twice, in lower case.')},
  async load() {
    lists ??= await import('../spelling/known-words.js')
  },
  check(story, {settings, report}) {
    const {words} = story
    for (let index = 1; index < words.length; index++) {
      const word = words[index] as Word
      const before = words[index - 1] as Word
      if (words[index - 2]?.form === word.form && isPairTwice(story, index)) {
        const first = words[index - 3] as Word
        const pair = story.text.slice(first.start, (words[index - 2] as Word).end)
        report({
          start: first.start,
          end: word.end,
          message: `Unexpected \`${pair}\` twice, expected it once`,
          expected: pair,
          fix: 'suggest'
        })
        continue
      }
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

/** Words that open the same two words twice by mistake: "in the in the harbour", "on Monday on Monday". */
const pairOpeners = new Set('in on at of to for from with the a an into under before during between will has have had'.split(' '))

/** Whether the two words that end at an index stand there twice; "by the by" and what is said in speech do. */
function isPairTwice(story: Story, index: number): boolean {
  const [first, second, third, fourth] = story.words.slice(index - 3, index + 1)
  if (!first || !second || !third || !fourth || third.lower !== first.lower || second.form !== fourth.form) return false
  if (!pairOpeners.has(first.lower) || first.form !== third.form || first.lower === second.lower || story.isQuoted(first)) return false
  if (!/^[\p{L}-]{2,}$/u.test(second.value) || story.words[index + 1]?.form === first.form) return false
  // "From door to door to door".
  if (story.words[index - 4]?.form === second.form) return false
  return (
    /^[ \t]{1,2}(?:\r?\n)?$|^\r?\n$/.test(story.text.slice(second.end, third.start)) &&
    /^\s{1,2}$/.test(story.text.slice(first.end, second.start)) &&
    /^\s{1,2}$/.test(story.text.slice(third.end, fourth.start))
  )
}

/** "Said that that plan was dead" may stand, "said that that the plan was" may not; "all that that he won", "it was that that the court rejected". */
function isThatTwice(story: Story, before: Word, word: Word): boolean {
  if (!/^(?:the|an?|his|their|its|he|she|they|we)$/.test(story.words[word.index + 1]?.lower ?? '') || story.isQuoted(word)) return false
  const led = wordsBefore(story, before)
  return saying.test(led.at(-1)?.lower ?? '') || led.at(-2)?.lower === 'told'
}

const saying = /^(?:said|says|saying|believe[ds]?|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|argue[ds]|announced|confirmed|denied|denies)$/

function isError(story: Story, before: Word, word: Word): boolean {
  const between = story.text.slice(before.end, word.start)
  const code = word.value.charCodeAt(0)
  if (code < 97 || code > 122 || !/^(?:[ \u00a0]{1,3}|[ \t]*\r?\n[ \t]{0,3})$/.test(between)) return false
  const {lower} = word
  if (lower === 'that') return isThatTwice(story, before, word)
  if (rightlyTwice.has(lower) || /['’.-]/.test(lower)) return false
  // Letters, and names spelt small: "a a" is an error, "b b" is not.
  if (lower.length === 1 && lower !== 'a') return false
  const led = wordsBefore(story, before)
  const last = led.at(-1)?.lower ?? ''
  if (neverTwice.has(lower)) {
    if (before.value !== before.lower && before.value === before.value.toUpperCase() && lower.length > 1) return false
    return !(strands.has(last) && isClause(led))
  }
  if (before.value !== word.value) return lower === 'in' || lower === 'on' || plainWords.has(lower)
  const next = story.words[word.index + 1]
  if (lower === 'in' || lower === 'on') {
    if (next && compounds.has(next.lower)) return false
    return !(lower === 'in' ? isRightIn(led) : isRightOn(led)) && !isDated(story, word, led)
  }
  if (beings.has(lower))
    return led.length > 0
      ? !led.some(({lower: each}) => openers.has(each))
      : /\p{L}, $/u.test(story.text.slice(Math.max(0, before.start - 3), before.start))
  if (scales.has(lower)) return /\d$/.test(last)
  if (seldomTwice.has(lower)) return next !== undefined && /^[a-z]/.test(next.value) && story.text.charAt(word.end) === ' '
  if (plainWords.has(lower)) return !isClause(led) && !story.isQuoted(word)
  if (lower.length < 4 || story.isQuoted(word)) return false
  return isPlainEnglish(lower) || (isEveryday(lower) && next?.lower !== lower && led.at(-1)?.lower !== lower && !isClause(led))
}

/** What `in` or `on` makes one word with, its hyphen left out: "lost in in fighting", "done in in house". */
const compounds = new Set('fighting depth house kind flight built field line screen site camera call'.split(' '))

/** What may hold a clause that ends in a form of to be: "what it is is", "the trouble is is that". */
const openers = new Set(
  'what how who where whatever all thing problem trouble truth point question fact reason issue answer that'.split(' ')
)

/** How many words in front are looked at. */
const span = 7

/** The words of the same sentence in front of a word, a few at most, nothing between them but white space. */
function wordsBefore(story: Story, word: Word): readonly Word[] {
  let first = word.index
  while (first > 0 && word.index - first < span) {
    const previous = story.words[first - 1] as Word
    if (!/^\s+$/.test(story.text.slice(previous.end, (story.words[first] as Word).start))) break
    first--
  }
  return story.words.slice(first, word.index)
}

const nouns = /(?:ence|ance|tion|sion|ment|ity|ness|ism|ship|hood)s?$/

/** "came in in June", "handed it in in May"; but "lost confidence in in him", "the meeting in in London". */
function isRightIn(led: readonly Word[]): boolean {
  const last = led.at(-1)?.lower ?? ''
  return !nouns.test(last) && !isGerundNoun(led) && led.slice(-4).some(({lower}) => takesIn.has(lower))
}

/** "passed on on Friday", "a bill voted on on Tuesday", "what it worked on on Monday". */
function isRightOn(led: readonly Word[]): boolean {
  return !isGerundNoun(led) && led.slice(-2).some(({lower}) => takesOn.has(lower))
}

/** "the meeting", "a hearing": a noun, whatever verb it comes from. */
function isGerundNoun(led: readonly Word[]): boolean {
  return (
    /ing$/.test(led.at(-1)?.lower ?? '') &&
    /^(?:an?|the|this|that|its|his|her|their|our|new|public|first|last)$/.test(led.at(-2)?.lower ?? '')
  )
}

const time =
  /^(?:\d{4}|the|last|early|late|mid|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter)$/

/** "the car he was killed in in 2003": a clause ends in the first one, and a time follows. */
function isDated(story: Story, word: Word, led: readonly Word[]): boolean {
  return isClause(led) && time.test(story.words[word.index + 1]?.lower ?? '')
}

/** Whether a clause without a mark of its own may end here: a relative word, or a subject right behind a noun. */
function isClause(led: readonly Word[]): boolean {
  return led.some(
    ({lower}, index) =>
      /^(?:who|whom|which|what|whoever|whatever|where|those)$/.test(lower) ||
      (index > 0 &&
        /^(?:he|she|they|it|we|i|you)$/.test(lower) &&
        !/^(?:and|but|or|said|says|that|as|when|if|because|after|before|while)$/.test(led[index - 1]?.lower ?? ''))
  )
}

/** A word of everyday copy: "the chairman chairman of the party". */
function isEveryday(lower: string): boolean {
  return lists !== undefined && lists.frequencyOf(lower) >= (lower.length > 4 ? 0 : 2) && lists.knowledgeOf(lower)?.kind === 'dictionary'
}

/** Endings that only English words have; a doubled foreign word is a name. */
function isPlainEnglish(lower: string): boolean {
  return /(?:ed|ing|tion|ment|ly|ers?|ies|ence|ance|ity|ness|able|ould|ight|ough|ween|fter|said|ause|ecause|here|hich)$/.test(lower)
}
