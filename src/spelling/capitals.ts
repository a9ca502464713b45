import {collect} from '../collect.js'
import {daysAndMonths, greatCities, lands, officeWords} from '../data/capital-words.js'
import {formalTitles, labels} from '../data/titles.js'
import {distance, isExchange} from '../nearest.js'
import {opensSentence, perForm, type Story, type Word, wordClass} from '../story/index.js'
import {verdictOf, withoutPossessive} from './accept.js'
import {isBeside} from './suggest.js'

/** What a capitalised word was meant to be: a day or month, a land, or a word of offices and institutions. */
export interface CapitalSlip {
  meant: string
  kind: 'day' | 'land' | 'office'
}

const kinds = new Map<string, CapitalSlip['kind']>()
for (const word of [...labels, ...formalTitles].flatMap(title => title.split(/[ -]/))) if (word.length > 4) kinds.set(word, 'office')
for (const word of officeWords) kinds.set(word, 'office')
for (const word of [...lands, ...greatCities]) kinds.set(word, 'land')
for (const word of daysAndMonths) kinds.set(word, 'day')
/** By the two letters that they begin and end with: one edit leaves one of these pairs as it was. */
const byEnds = new Map<string, string[]>()
for (const word of kinds.keys()) {
  for (const end of endsOf(word)) {
    const same = byEnds.get(end)
    if (same) same.push(word)
    else byEnds.set(end, [word])
  }
}

function endsOf(word: string): [string, string] {
  return [`${word.slice(0, 2)}-`, `-${word.slice(-2)}`]
}

/** What a word in any case is one slip away from; nothing where a list knows it. */
export const capitalSlipOf = perForm(({lower, letterCase}): CapitalSlip | undefined => {
  const letters = withoutPossessive(lower)
  if (letterCase !== 'capitalised' || letters.length < 4 || kinds.has(letters) || foreignForms.has(letters)) return undefined
  if (!/^[a-z]+$/.test(letters) || verdictOf(letters).kind !== 'unknown') return undefined
  const near = [...new Set(collect(endsOf(letters), end => byEnds.get(end)))].filter(word => isSlip(letters, word))
  const [meant] = near
  if (near.length !== 1 || !meant || meant.length < 5) return undefined
  return {meant, kind: kinds.get(meant) ?? 'office'}
})

/** Other languages' and older forms, and titles of other faiths. */
const foreignForms = new Set(
  'kazakstan roumania rumania byelorussia corea parlement ministre kansler brasilia mawlawi federacion corporacion doktor direktor inspektor medica provincia liberaal nationaal hospitaal tribuna museu republica nacional dealey moldava'.split(
    ' '
  )
)

/** Words that are a slip for a word of names of lands, days and offices. */
export const capitalSlips = wordClass(form => capitalSlipOf(form) !== undefined)

const vowels = 'aeiouy'

/** One edit that no other language's form of the word makes: "Presidente", "Parlament" and "Nationale" are right where they come from. */
function isSlip(word: string, meant: string): boolean {
  if (distance(word, meant, 1) > 1) return false
  const [a, b] = [word.charAt(0), meant.charAt(0)]
  const isExchanged = isExchange(word, meant)
  if (a !== b && !(isExchanged || word === b + meant || meant === b + word)) return false
  if (isExchanged) return true
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word]
  // An ending in a vowel, or lost, is another language's or another word's: "Italia", "Institut", "Pakistans".
  if (long.startsWith(short)) return word.length > meant.length ? word.at(-1) === word.at(-2) : !/[aeiouys]$/.test(meant)
  if (word.length !== meant.length) return true
  // "Haidian" is no slip for "Haitian": vowels are taken for vowels, and letters for those beside them.
  const at = [...word].findIndex((letter, index) => letter !== meant.charAt(index))
  const [wrong, right] = [word.charAt(at), meant.charAt(at)]
  if (at === word.length - 1 && /[aeious]/.test(wrong)) return false
  return isBeside(wrong, right) || (vowels.includes(wrong) && vowels.includes(right))
}

/** Whether the place of a slip leaves no name possible. */
export function isPlainSlip(story: Story, word: Word, {meant, kind}: CapitalSlip): boolean {
  const {words, text} = story
  const before = neighbour(text, words[word.index - 1], word)
  const after = neighbour(text, word, words[word.index + 1], true)
  const opens = opensSentence(text, word.start)
  if (kind === 'day')
    return (
      !opens &&
      before !== undefined &&
      /^(?:on|last|next|this|in|of|since|until|till|late|early|from|by|and|every|to|said)$/.test(before.lower)
    )
  // A surname stands behind a capital and before a verb; a land does not, and an office stands with other words in capitals.
  const isAfterCapital =
    before !== undefined && !opens && isCapital(before) && !(small.has(before.lower) && opensSentence(text, before.start))
  const isBeforeCapital = after !== undefined && isCapital(after)
  if (kind === 'land')
    return meant.length > 5 && !isAfterCapital && (!opens || after !== undefined) && !isBesideName(story, words[word.index + 1], word)
  return (
    [before, after].some(each => each !== undefined && isCapital(each) && verdictOf(each.lower).kind === 'dictionary') ||
    (opens && isBeforeCapital)
  )
}

/** "Somaia Halvari said", "namely Koreon, Orpela and Domust": what stands before a name that no list of words has is one, too. */
function isBesideName({text}: Story, next: Word | undefined, {end}: Word): boolean {
  return (
    next !== undefined &&
    isCapital(next) &&
    /^(?:\s{1,2}|, )$/.test(text.slice(end, next.start)) &&
    /^(?:unknown|rare)$/.test(verdictOf(withoutPossessive(next.lower)).kind)
  )
}
/** Words whose capital comes from the head of the sentence: "The Indain army". */
const small = new Set(
  'the a an this that these those its their his her our in on at from for to of by with but and as when while some many most both all two three'.split(
    ' '
  )
)

/** "Prine Minister", "Minster of" no name but a title: beyond doubt, even where a name is spelt like the slip. */
export function isTitlePair({words, text}: Story, word: Word, {meant}: CapitalSlip): boolean {
  const before = neighbour(text, words[word.index - 1], word)
  const after = neighbour(text, word, words[word.index + 1], true)
  return titles.has(`${meant} ${after?.lower}`) || titles.has(`${before?.lower} ${meant}`)
}

const titles = new Set(formalTitles)

/** Whether a word stands in names of offices and institutions, and hardly in a person's. */
export function isOfficeWord(lower: string): boolean {
  return kinds.get(lower) === 'office'
}

function neighbour(text: string, a: Word | undefined, b: Word | undefined, second = false): Word | undefined {
  return a && b && /^\s{1,2}$/.test(text.slice(a.end, b.start)) ? (second ? b : a) : undefined
}

function isCapital({form}: Word): boolean {
  return form.letterCase === 'capitalised'
}
