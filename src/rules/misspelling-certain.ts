import {articleFor} from '../data/articles.js'
import {certainMisspellings, gluedWords} from '../data/certain-misspellings.js'
import {type CertainSlip, certainSlips} from '../data/certain-slips.js'
import {speechVerbs} from '../data/speech.js'
import {groupBy} from '../group-by.js'
import {oneLine} from '../one-line.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {likeCase} from '../spelling/case.js'
import {opensSentence, perForm, type Story, type Word, type WordClass, wordClass} from '../story/index.js'

/** Asks the lists, so it is made when they are there. */
let misspelt: WordClass | undefined
let lists: typeof import('../spelling/known-words.js') | undefined

const slips = groupBy(certainSlips, ({wrong}) => wrong)
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
    /** `from` and `to` are the words that decide. */
    const judgeAmong = (word: Word, right: string, from: Word, to: Word) => {
      if (!isJudged(story, word) || isForeign(story, word)) return
      const {start, end, value} = word
      const expected = likeCase(right, value)
      const among = oneLine(story.text.slice(from.start, to.end))
      const note = 'Each is a word, but among these only the other one can stand.'
      report({start, end, message: `Unexpected \`${value}\` in \`${among}\`, expected \`${expected}\``, expected, note})
    }
    const own = settings.words.map(line => line.toLowerCase().split(/\s+/) as [string, string])
    for (const [wrong, right] of own) judge(story.wordIndex.get(wrong) ?? [], right)
    for (const word of story.wordsOf(slipped)) {
      const slip = slips.get(word.lower)?.find(each => isSlip(story, word, each))
      if (!slip) continue
      const at = (steps: number) => story.words[word.index + steps] ?? word
      judgeAmong(word, slip.right, at(slip.earlier ? -2 : slip.before ? -1 : 0), at(slip.second ? 2 : slip.behind ? 1 : 0))
    }
    for (const word of story.wordsOf(articles)) {
      const right = articleMeant(story, word)
      if (right !== undefined) judgeAmong(word, right, word, story.words[word.index + 1] ?? word)
    }
    if (misspelt) judge(story.wordsOf(misspelt).filter(({lower}) => !own.some(([wrong]) => wrong === lower)))
  }
})

/** Whether the neighbours give the word away; they stand in the same clause. */
function isSlip(story: Story, word: Word, slip: CertainSlip): boolean {
  const {earlier: far, before, behind, second, unless = {}, unlessAmong} = slip
  const {words, text} = story
  const {index, start, end, form} = word
  const [earlier, one, other, third] = [words[index - 2], words[index - 1], words[index + 1], words[index + 2]]
  // "A former Heath minister": a name among small words.
  const near = before ? one : other
  if (form.letterCase === 'capitalised' && near?.form.letterCase === 'lower' && !opensSentence(text, start)) return false
  const fits = (pattern: RegExp | undefined, neighbour: Word | undefined) =>
    !pattern || (neighbour && (pattern.test(neighbour.lower) || pattern.test(neighbour.value)))
  const isBeside = (neighbour: Word | undefined) =>
    neighbour && /^\s+$/.test(text.slice(Math.min(neighbour.end, end), Math.max(neighbour.start, start)))
  const refuses = (pattern: RegExp | undefined, neighbour: Word | undefined) => pattern && neighbour && pattern.test(neighbour.lower)
  return Boolean(
    (!before || (isBeside(one) && fits(before, one))) &&
      (!behind || (isBeside(other) && fits(behind, other))) &&
      fits(far, earlier) &&
      fits(second, third) &&
      !refuses(unless.earlier, earlier) &&
      !refuses(unless.before, one) &&
      !refuses(unless.behind, other) &&
      !refuses(unless.second, third) &&
      (!slip.isFirstVerb || isFirstVerb(story, one)) &&
      !(unlessAmong && isAmong(story, word, unlessAmong))
  )
}

function isAmong(story: Story, {start}: Word, pattern: RegExp): boolean {
  const sentence = story.sentenceAt(start)
  return sentence !== undefined && pattern.test(story.slice(sentence))
}

const determiners = /^(?:the|an?|his|her|their|its|our)$/
const pronouns = /^(?:he|she|it|we|they|i|you)$/
const conjunctions = /^(?:because|after|when|if|while|since|although|though|before|until|but)$/

/** Whether only a subject of one word stands before it in its clause: "Police have", "the bank had", but not "the work they had". */
function isFirstVerb({words, text}: Story, verb: Word | undefined): boolean {
  const subject = verb && words[verb.index - 1]
  if (!subject || !/^\s+$/.test(text.slice(subject.end, verb.start)) || subject.lower === 'who') return false
  const lead = words[subject.index - 1]
  const opens = ({start}: Word) => opensSentence(text, start) || /[,;]\s+$/.test(text.slice(Math.max(0, start - 3), start))
  if (opens(subject)) return true
  if (!lead || !/^\s+$/.test(text.slice(lead.end, subject.start))) return false
  return determiners.test(lead.lower) ? opens(lead) : pronouns.test(subject.lower) && conjunctions.test(lead.lower)
}

const articles = wordClass(['a', 'an'])
const articleOf = perForm(({value}) => articleFor(value))

/** Which letter it is: "Vitamin a increases". */
const lettered =
  /^(?:vitamins?|hepatitis|influenza|grade|group|type|series|serie|class|part|plan|team|section|schedule|category|level|block|division|phase|appendix|strain|protein)$/
/** What a person of the name An does: "An told them", "An was held". */
const didSo = new Set([
  ...speechVerbs,
  ...'was has had will would could should did does may might can must won beat took made gave came went saw ran led lost left met became began knew held kept found got set felt brought spent'.split(
    ' '
  )
])

/** The other article, where the word behind takes that one. A capital is one only where a sentence begins: "Part A offers", "An Garda". */
function articleMeant({words, text}: Story, {index, start, end, lower, form}: Word): 'a' | 'an' | undefined {
  const other = words[index + 1]
  const article = other && articleOf(other.form)
  if (!article || article === lower || !/^\s+$/.test(text.slice(end, other.start))) return undefined
  if (lower === 'a' && lettered.test(words[index - 1]?.lower ?? '')) return undefined
  if (form.letterCase === 'lower') return article
  // "An denied it", "An comes next": hardly a noun in the singular ends so.
  if (lower === 'an' && (didSo.has(other.lower) || /(?:ed|[^su]s)$/.test(other.lower))) return undefined
  return opensSentence(text, start) ? article : undefined
}

const rightFor = perForm(({lower}) => certain.get(lower) ?? ordinalFor(lower) ?? withoutTriple(lower))

/** "The 21th century", "his 2th win"; "11st" may be a weight, "a 30rd magazine" has rounds. */
function ordinalFor(lower: string): string | undefined {
  const [, digits = '', letters] = /^(\d{1,3})(nd|th)$/.exec(lower) ?? []
  if (letters === undefined) return undefined
  const number = Number(digits)
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10
  const right = ['th', 'st', 'nd', 'rd'][last] ?? 'th'
  return number === 0 || right === letters ? undefined : digits + right
}

/** No word of the dictionaries is longer; what is, is no word. */
const longestWord = 40

/** "dismisssals" becomes "dismissals": only where that makes a word, so "www" and "brrr" stay; "waaaaay" is drawn out on purpose. */
function withoutTriple(lower: string): string | undefined {
  const triple = /([a-z])\1\1/.exec(lower)
  if (!triple || lower.length < 6 || lower.length > longestWord || !/^[a-z]+$/.test(lower) || /([a-z])\1{3}/.test(lower)) return undefined
  const [, letter = ''] = triple
  const rest = lower.slice(triple.index).replace(/^([a-z])\1+/, '')
  const before = lower.slice(0, triple.index)
  return [letter.repeat(2), letter]
    .map(each => before + each + rest)
    .find(word => lists?.knowledgeOf(word)?.kind === 'dictionary' && !lists.isOffensive(word))
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
