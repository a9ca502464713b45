import {collect} from '../collect.js'
import {groupBy} from '../group-by.js'
import {matchesOf} from '../matches.js'
import {sortedLetters} from '../nearest.js'
import type {Word} from './reading.js'
import type {Span} from './span.js'
import type {Story} from './story.js'
import {perForm, wordClass} from './word-forms.js'

/**
 * How the letters fit the words in front of the bracket: `initials` of them in order, `inner` letters too
 * ("counterterrorism department (CTD)"), or the initials `scrambled`: two of them exchanged, or one another letter.
 */
export type Fit = 'initials' | 'inner' | 'scrambled'

/** An abbreviation introduced in brackets: `counter-terrorism department (CTD)`. */
export interface Abbreviation {
  /** `CTD`; without points and without the `s` of a plural. */
  letters: string
  /** The letters inside the brackets, and with the brackets. */
  span: Span
  bracketed: Span
  /** What it stands for, as written. */
  expansion: Span & {text: string}
  fit: Fit
  /** The letters that the expansion asks for, where they are `scrambled`. */
  expected?: string
  /** Words elsewhere in the story that use it, before and after. */
  uses: readonly Word[]
  /** Whether a headline that is not part of the text uses it. */
  inMetadata: boolean
}

/** Letters in brackets, whether or not the words in front explain them: `(CTD)`, `(NGOs)`, `(UK)`. */
export interface BracketedLetters {
  letters: string
  span: Span
  bracketed: Span
}

/** Finds the abbreviations a story introduces. */
export function findAbbreviations(story: Story): readonly Abbreviation[] {
  const times = new Map<string, number>()
  return collect(story.fact(findBracketedLetters), bracketed => {
    const before = times.get(bracketed.letters) ?? 0
    times.set(bracketed.letters, before + 1)
    if (before >= mostTimes) return []
    const explained = explain(story, bracketed)
    return explained && Object.assign({}, bracketed, explained, findUses(story, bracketed))
  })
}

/** No story introduces an abbreviation more often; each time is held against all uses, so that it needs a bound. */
const mostTimes = 50

const bracketedLetters = /\(\s?([A-Z][A-Za-z&./-]{0,10}[A-Z.]|[A-Z][a-z]{2,7})(s|['’]s)?\s?\)/y

/** Finds all letters in brackets. */
export function findBracketedLetters(story: Story): readonly BracketedLetters[] {
  const found: BracketedLetters[] = []
  for (const start of story.marks('(')) {
    bracketedLetters.lastIndex = start
    const match = bracketedLetters.exec(story.text)
    const written = match?.[1]
    // "(UPS.N)", "(FDX.O)" are tickers.
    if (!match || !written || /[./-]{2}|[A-Z]{2}\.[A-Z]/.test(written)) continue
    const letters = written.replace(/[.&]/g, '')
    if (letters.length < 2 || letters.length > 9) continue
    const from = story.text.indexOf(written, start)
    found.push({letters, span: {start: from, end: from + written.length}, bracketed: {start, end: start + match[0].length}})
  }
  return found
}

/**
 * Words in capitals by their letters, points, plural and possessive taken off: `CTD-led`, `CTDs`, `C.T.D.'s` are
 * all found under `CTD`. One pass over the words for all rules on abbreviations.
 */
export function findCapitals(story: Story): ReadonlyMap<string, readonly Word[]> {
  const capitals = new Map<string, Word[]>()
  for (const word of story.wordsOf(withCapitals)) {
    for (const letters of capitalsOf(word.form)) {
      const same = capitals.get(letters)
      if (same) same.push(word)
      else capitals.set(letters, [word])
    }
  }
  return capitals
}

const capitalsOf = perForm(({value}) => capitalsIn(value))
const withCapitals = wordClass(form => capitalsOf(form).length > 0)

/** The runs of capitals in a word, however it is joined and inflected. */
export function capitalsIn(word: string): string[] {
  if (!/[A-Z][.&]?[A-Z]/.test(word)) return []
  return collect(word.split(/[-–—/@#_]/), part => {
    const letters = part.replace(/['’](?:s|S|d)?$/, '').replace(/[.&]/g, '')
    const plural = /^([A-Z][A-Za-z]*[A-Z])s$/.exec(letters)
    const bare = plural?.[1] ?? letters
    return /^[A-Z][A-Za-z\d]*$/.test(bare) && /[A-Z].*[A-Z]/.test(bare) ? [bare] : []
  })
}

function findUses(story: Story, {letters, bracketed}: BracketedLetters): Pick<Abbreviation, 'uses' | 'inMetadata'> {
  const words = new Set(story.fact(findCapitals).get(letters) ?? [])
  const lower = letters.toLowerCase()
  for (const ending of ['', 's', "'s", '’s', 's’', "s'"]) {
    for (const word of story.wordIndex.get(lower + ending) ?? []) if (word.value !== word.lower) words.add(word)
  }
  if (/[a-z]/.test(letters)) {
    for (const word of story.fact(findCapitals).get(letters.toUpperCase()) ?? []) words.add(word)
    // non-Nato, Nato-led
    for (const word of story.words) if (word.value.includes('-') && word.value.split('-').includes(letters)) words.add(word)
  }
  const {headline, subheads = []} = story.metadata
  return {
    uses: [...words].filter(({start}) => start < bracketed.start || start >= bracketed.end).sort((a, b) => a.start - b.start),
    inMetadata: [headline, ...subheads].some(line => line !== undefined && splitWords(line).includes(lower))
  }
}

function splitWords(line: string): string[] {
  return line
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\d]+/u)
    .flatMap(word => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]))
}

/** A piece of a word between hyphens, with its place. */
interface Part extends Span {
  value: string
  /** The letters of a part that is itself an abbreviation ("US Agency …"). */
  capitals?: string
  /** "of", "the", "and": may lend its letter, need not. */
  small: boolean
}

const small = new Set(
  'of the and for in on to at by with from a an as or de la le du des del el e et und der die das des al ul ud di da do dos y i'.split(' ')
)

function explain(story: Story, {letters, bracketed}: BracketedLetters): Pick<Abbreviation, 'expansion' | 'fit' | 'expected'> | undefined {
  const parts = partsBefore(story, bracketed.start, letters.length * 2 + 4)
  const wanted = letters.toUpperCase()
  const capitals = story.fact(findCapitals)
  const expansionFrom = (first: number) => {
    const {start} = parts[first] as Part
    const {end} = parts[parts.length - 1] as Part
    return {start, end, text: story.text.slice(start, end)}
  }
  const exact = fitInitials(wanted, parts, wanted.length, parts.length, wanted.length > 2 ? 1 : 0)
  if (exact !== undefined && isLong(parts, exact, letters)) return {expansion: expansionFrom(exact), fit: 'initials'}
  if (/[a-z]/.test(letters) && letters.length < 4) return undefined
  // "European Medicines Agency (MEA)": the letters stand inside the words too, but the story goes on with EMA.
  const scrambled = fitScrambled(wanted, parts)
  const isSlip = scrambled && capitals.has(scrambled.expected) && (capitals.get(letters)?.length ?? 0) < 2
  if (isSlip) return {expansion: expansionFrom(scrambled.first), fit: 'scrambled', expected: scrambled.expected}
  const inner = fitInner(wanted, parts)
  if (inner !== undefined && isLong(parts, inner, letters)) return {expansion: expansionFrom(inner), fit: 'inner'}
  if (scrambled) return {expansion: expansionFrom(scrambled.first), fit: 'scrambled', expected: scrambled.expected}
  return undefined
}

/** An expansion says more than its letters: "U.S. (US)" explains nothing. */
function isLong(parts: readonly Part[], first: number, letters: string): boolean {
  let length = 0
  for (let index = first; index < parts.length; index++) length += (parts[index] as Part).value.length
  return length >= letters.length * 2
}

/** Up to `most` parts of words in front of `end`, not over the end of a clause. */
function partsBefore(story: Story, end: number, most: number): Part[] {
  const block = story.blockAt(end)
  const {dateline} = story
  const from = Math.max(block?.start ?? 0, dateline && dateline.end <= end ? dateline.end : 0)
  const words = story.wordsIn({start: Math.max(from, end - 160), end})
  const parts: Part[] = []
  let next = end
  for (let index = words.length - 1; index >= 0 && parts.length < most; index--) {
    const word = words[index] as Word
    const gap = story.text.slice(word.end, next)
    if (!(next === end ? /^["”’')\]]?\s*$/ : /^(?:\s|[-/&,'’‘“”"–]|\s&\s){0,4}$/).test(gap)) break
    const value = word.value.endsWith('.') && !/\..*\./.test(word.value) ? word.value.slice(0, -1) : word.value
    if (value !== word.value && !/^(?:[A-Z]|St|Dr|Mt|Ltd|Inc|Co|Corp|No|Bros|Univ|Dept)$/.test(value)) break
    const pieces = readParts(value, word.start)
    parts.unshift(...pieces)
    next = word.start
  }
  return parts
}

function readParts(value: string, start: number): Part[] {
  const capitals = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,4})(?:['’]s)?$/.test(value) ? value.replace(/['’]s$/, '').replace(/\./g, '') : undefined
  if (capitals) return [{value, capitals, small: false, start, end: start + value.length}]
  const parts: Part[] = []
  for (const match of matchesOf(value, /[^-–/&'’]+(?:['’](?:s|t|re)?(?![A-Za-zÀ-ɏ]))?/g)) {
    const at = start + match.index
    parts.push({value: match[0], small: small.has(match[0].toLowerCase()), start: at, end: at + match[0].length})
  }
  return parts
}

/**
 * Whether `letters[0..upTo)` are the initials of parts before `before`, read backwards.
 *
 * @returns the first part of the expansion.
 */
function fitInitials(letters: string, parts: readonly Part[], upTo: number, before: number, skips: number): number | undefined {
  if (upTo === 0) return before
  const part = parts[before - 1]
  if (!part) return undefined
  if (part.capitals && letters.slice(0, upTo).endsWith(part.capitals)) {
    const first = fitInitials(letters, parts, upTo - part.capitals.length, before - 1, skips)
    if (first !== undefined) return first
  }
  if (part.value.charAt(0).toUpperCase() === letters.charAt(upTo - 1)) {
    const first = fitInitials(letters, parts, upTo - 1, before - 1, skips)
    if (first !== undefined) return first
  }
  if (part.small) return fitInitials(letters, parts, upTo, before - 1, skips)
  // One word may go without a letter, but neither at both ends nor instead of the first.
  return skips > 0 ? fitInitials(letters, parts, upTo, before - 1, skips - 1) : undefined
}

/** Every word gives its initial and may give letters from its middle: "counterterrorism department (CTD)". */
function fitInner(letters: string, parts: readonly Part[]): number | undefined {
  for (let first = parts.length - 1; first >= 0; first--) {
    if (parts[first]?.small || (parts[first] as Part).value.charAt(0).toUpperCase() !== letters.charAt(0)) continue
    if (parts.slice(first).filter(part => !part.small).length > letters.length) return undefined
    if (coversInner(letters, 0, parts, first, 0)) return first
  }
  return undefined
}

function coversInner(letters: string, at: number, parts: readonly Part[], index: number, inside: number): boolean {
  const part = parts[index]
  if (!part) return at === letters.length
  const value = part.value.toUpperCase()
  if (inside === 0) {
    if (part.small && coversInner(letters, at, parts, index + 1, 0)) return true
    return value.charAt(0) === letters.charAt(at) && coversInner(letters, at + 1, parts, index, 1)
  }
  if (coversInner(letters, at, parts, index + 1, 0)) return true
  const next = at < letters.length ? value.indexOf(letters.charAt(at), inside) : -1
  return next > 0 && coversInner(letters, at + 1, parts, index, next + 1)
}

/** The initials of as many words as there are letters, with two neighbours exchanged or one letter another. */
function fitScrambled(letters: string, parts: readonly Part[]): {first: number; expected: string} | undefined {
  if (letters.length < 3 || /[^A-Z]/.test(letters)) return undefined
  const large = parts.map((part, index) => ({part, index})).filter(({part}) => !part.small)
  const used = large.slice(-letters.length)
  if (used.length < letters.length || used.some(({part}) => part.capitals)) return undefined
  const expected = used.map(({part}) => part.value.charAt(0).toUpperCase()).join('')
  if (!isScrambled(letters, expected) || used.some(({part}, index) => givesTwo(part.value, letters, index))) return undefined
  return {first: (used[0] as {index: number}).index, expected}
}

/** Whether a word gives its first two letters: "Korea Composite Stock Price Index (KOSPI)". */
function givesTwo(word: string, letters: string, at: number): boolean {
  return letters.length > 3 && at + 1 < letters.length && word.slice(0, 2).toUpperCase() === letters.slice(at, at + 2)
}

function isScrambled(letters: string, expected: string): boolean {
  const differing = [...letters].flatMap((letter, index) => (letter === expected.charAt(index) ? [] : [index]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return letters.length >= 4
  if (differing.length !== 2 || letters.charAt(first) !== expected.charAt(second) || letters.charAt(second) !== expected.charAt(first))
    return false
  // Three letters are too few for a far exchange: "development aid fund (FAD)" is Spanish.
  return letters.length > 3 || second === first + 1
}

/** Whether two expansions name the same: "Organisation" and "Organization", "department" and "departments". */
export function isSameExpansion(a: string, b: string): boolean {
  const [one, other] = [a, b].map(text =>
    text
      // "DR Congo": letters are words too
      .replace(/\b\p{Lu}{2,3}\b/gu, letters => [...letters].join(' '))
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(word => word && !small.has(word))
      .map(word => word.slice(0, 4))
  )
  if (!one || !other) return false
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  return shorter.every(word => longer.some(each => (word.length === 1 ? each.startsWith(word) : each === word)))
}

/** A use of an explained abbreviation with two letters exchanged: `SCEP` where the story explains `SECP`. */
export interface AbbreviationSlip extends Span {
  written: string
  meant: Abbreviation
}

/** Finds letters that the story has once, explains nowhere, and that are an explained abbreviation's in another order. */
export function findAbbreviationSlips(story: Story): readonly AbbreviationSlip[] {
  const {abbreviations} = story
  if (abbreviations.length === 0) return []
  const bracketed = new Set(story.fact(findBracketedLetters).map(({letters}) => letters))
  const known = new Set(abbreviations.map(({letters}) => letters))
  const byLetters = groupBy(abbreviations, ({fit, letters}) => (fit === 'initials' ? sortedLetters(letters) : undefined))
  const slips: AbbreviationSlip[] = []
  for (const [written, words] of story.fact(findCapitals)) {
    const [word] = words
    if (!word || words.length > 1 || written.length < 3 || known.has(written) || bracketed.has(written)) continue
    const meant = byLetters
      .get(sortedLetters(written))
      ?.find(({letters, bracketed: {end}}) => end < word.start && areNeighboursExchanged(letters, written))
    if (meant) slips.push({start: word.start, end: word.start + written.length, written, meant})
  }
  return slips.filter(({start, end, written}) => story.text.slice(start, end) === written)
}

/** Two neighbours in each other's place. */
function areNeighboursExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index))
  return at >= 0 && a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2)
}
