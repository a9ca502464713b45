import {articleFor} from '../data/articles.js'
import {certainMisspellings, gluedWords} from '../data/certain-misspellings.js'
import {type CertainSlip, certainSlips} from '../data/certain-slips.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {likeCase} from '../spelling/case.js'
import {opensSentence, perForm, type Story, type Word, type WordClass, wordClass} from '../story/index.js'

/** Asks the lists, so it is made when they are there. */
let misspelt: WordClass | undefined
let lists: typeof import('../spelling/known-words.js') | undefined

const slips = new Map<string, CertainSlip[]>()
for (const slip of certainSlips) slips.set(slip.wrong, [...(slips.get(slip.wrong) ?? []), slip])
const slipped = wordClass([...slips.keys()])

const certain = new Map([...certainMisspellings.map(line => line.split(' ') as [string, string]), ...gluedWords])

export default defineRule({
  name: 'misspelling-certain',
  group: 'Spelling and language',
  summary: 'No word that is misspelt beyond doubt.',
  rationale: 'A letter typed three times or a slip that everyone knows needs no dictionary to be wrong.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['Measured: `Advertisment` and its like are made by a system and stand in thousands of pages.'],
  options: {
    words: list([], 'More misspellings, each `wrong right`.')
  },
  async load() {
    lists ??= await import('../spelling/known-words.js')
    misspelt ??= wordClass(form => rightFor(form) !== undefined)
  },
  check(story, {settings, report}) {
    const judge = (words: readonly Word[], right?: string) => {
      for (const word of words) {
        if (!isJudged(story, word) || isForeign(story, word)) continue
        const expected = likeCase(right ?? rightFor(word.form) ?? '', word.value)
        report({start: word.start, end: word.end, message: `Unexpected misspelling \`${word.value}\`, expected \`${expected}\``, expected})
      }
    }
    const judgeBeside = (word: Word, right: string, isBefore: boolean) => {
      if (!isJudged(story, word) || isForeign(story, word)) return
      const {index, start, end, value} = word
      const expected = likeCase(right, value)
      const beside = isBefore ? `before \`${story.words[index + 1]?.value}\`` : `after \`${story.words[index - 1]?.value}\``
      const note = 'Both are words, but only one of them can stand beside that one.'
      report({start, end, message: `Unexpected \`${value}\` ${beside}, expected \`${expected}\``, expected, note})
    }
    const own = settings.words.map(line => line.toLowerCase().split(/\s+/) as [string, string])
    for (const [wrong, right] of own) judge(story.wordIndex.get(wrong) ?? [], right)
    for (const word of story.wordsOf(slipped)) {
      const slip = slips.get(word.lower)?.find(each => isSlip(story, word, each))
      if (slip) judgeBeside(word, slip.right, slip.behind !== undefined)
    }
    for (const word of story.wordsOf(articles)) {
      const right = articleMeant(story, word)
      if (right !== undefined) judgeBeside(word, right, true)
    }
    if (misspelt) judge(story.wordsOf(misspelt).filter(({lower}) => !own.some(([wrong]) => wrong === lower)))
  }
})

/** Whether the neighbours give the word away; they stand in the same clause. */
function isSlip({words, text}: Story, {index, start, end, form}: Word, {before, behind, second}: CertainSlip): boolean {
  const [one, other, third] = [words[index - 1], words[index + 1], words[index + 2]]
  // "A former Heath minister": a name among small words.
  const near = before ? one : other
  if (form.letterCase === 'capitalised' && near?.form.letterCase === 'lower' && !opensSentence(text, start)) return false
  return (
    (!before || (one !== undefined && before.test(one.lower) && /^\s+$/.test(text.slice(one.end, start)))) &&
    (!behind || (other !== undefined && behind.test(other.lower) && /^\s+$/.test(text.slice(end, other.start)))) &&
    (!second || (third !== undefined && second.test(third.lower)))
  )
}

const articles = wordClass(['a', 'an'])
const articleOf = perForm(({value}) => articleFor(value))

/** The other article, where the word behind takes that one. A capital is one only where a sentence begins: "Part A offers", "An Garda". */
function articleMeant({words, text}: Story, {index, start, end, lower, form}: Word): 'a' | 'an' | undefined {
  const other = words[index + 1]
  const article = other && articleOf(other.form)
  if (!article || article === lower || !/^\s+$/.test(text.slice(end, other.start))) return undefined
  return form.letterCase === 'lower' || opensSentence(text, start) ? article : undefined
}

const rightFor = perForm(({lower}) => certain.get(lower) ?? withoutTriple(lower))
/** No word of the dictionaries is longer; what is, is no word. */
const longestWord = 40

/** "dismisssals" becomes "dismissals": only where that makes a word, so "www" and "brrr" stay. */
function withoutTriple(lower: string): string | undefined {
  const triple = /([a-z])\1\1/.exec(lower)
  if (!triple || lower.length < 6 || lower.length > longestWord || !/^[a-z]+$/.test(lower)) return undefined
  const [letters, letter = ''] = triple
  const rest = lower.slice(triple.index).replace(/^([a-z])\1+/, '')
  const before = lower.slice(0, triple.index)
  return [letter.repeat(2), letter]
    .map(each => before + each + rest)
    .find(word => letters && lists?.knowledgeOf(word)?.kind === 'dictionary')
}

/** "Teh tarik": short letters beside a word that no list has. */
function isForeign({words, text}: Story, {index, lower, end}: Word): boolean {
  const next = words[index + 1]
  if (lower.length > 3 || !next || text.slice(end, next.start) !== ' ' || !/^\p{Ll}{3,}$/u.test(next.value)) return false
  return lists?.knowledgeOf(next.value) === undefined
}

/** Not part of an address, a file name or a hashtag. */
function isJudged({text}: Story, {start, end, value, lower}: Word): boolean {
  if (value !== lower && value !== value.toUpperCase() && value.slice(1) !== lower.slice(1)) return false
  return (
    !/[@#/_\\.-]/.test(text.charAt(start - 1)) &&
    !/[@/_\\]/.test(text.charAt(end)) &&
    !(text.charAt(end) === '.' && /\p{L}/u.test(text.charAt(end + 1)))
  )
}
