import {currencySigns, currencyWords} from '../data/currencies.js'
import {type Unit, units} from '../data/units.js'
import type {Span} from './span.js'
import type {Story} from './story.js'
import type {Word} from './tree.js'

/** How the digits are grouped: `134,516` western, `1,34,516` Indian, `1,3451` malformed; `none` without a comma. */
export type Grouping = 'none' | 'western' | 'indian' | 'malformed'

/**
 * A number as written, with what makes it a sum of money, a measure or a percentage: `about $1.5 million`,
 * `twenty-seven`, `Rs 84 crore`, `370,000 acres`, `5.5 per cent`.
 *
 * The span covers sign, number, scale and unit, without the rounding word.
 */
export interface Figure extends Span {
  index: number
  kind: 'number' | 'money' | 'measure' | 'percent'
  /** The number with its scale: 1,500,000 for `$1.5 million`. */
  value: number
  /** One in the last place that was written with care: 100,000 for `$1.5 million`, 10,000 for `370,000`. */
  step: number
  /** Significant figures; trailing zeros of a whole number are not. */
  significant: number
  form: 'figures' | 'words'
  grouping: Grouping
  /** The number itself: `1.5`, `twenty-seven`. */
  number: Span & {text: string}
  /** `million`, `lakh`, `bn`. */
  scale?: Span & {text: string; factor: number}
  /** ISO 4217 code, or `RUPEE` where the country is not said. */
  currency?: Span & {text: string; code: string; before: boolean}
  unit?: Span & {text: string; unit: Unit}
  /** `%`, `per cent`, `percentage points`. */
  percent?: Span & {text: string; points: boolean}
  /** `about`, `more than`, `nearly`: how far the value may lie from the fact. */
  rounding?: Span & {text: string; kind: 'about' | 'over' | 'under'}
}

/** Finds every number in the text, in order. One pass over the digits, one look-up for each number word. */
export function findFigures(story: Story): readonly Figure[] {
  const written = findWritten(story)
  const spelt = findSpelt(story)
  const found = spelt.length === 0 ? written : [...written, ...spelt].sort((a, b) => a.start - b.start)
  const figures: Figure[] = []
  let end = 0
  for (const each of found) {
    if (each.start < end) continue
    each.index = figures.length
    figures.push(each)
    end = each.end
  }
  return figures
}

/** A figure while it is read; its index is set at the end. */
type Draft = Figure

const digits = /\d{1,20}(?:,\d{1,6}){0,8}(?:\.\d{1,12})?/y
const simpleFraction = /[ -]?(?:([1-9])\/([2-9])(?![\d/])|([½¼¾⅓⅔⅛]))/y
const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125}

function findWritten(story: Story): Draft[] {
  const {text} = story
  const drafts: Draft[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) continue
    digits.lastIndex = at
    const match = digits.exec(text)
    if (!match) continue
    const draft = readWritten(text, at, match[0])
    if (draft) {
      drafts.push(draft)
      at = draft.number.end - 1
    } else at += match[0].length - 1
  }
  return drafts
}

function readWritten(text: string, start: number, written: string): Draft | undefined {
  const sign = readSign(text, start)
  const before = text.charAt(start - 1)
  if (!sign && (/[\p{L}\d_.#@]/u.test(before) || (/[:/]/.test(before) && /\d/.test(text.charAt(start - 2))))) return undefined
  let end = start + written.length
  if (/^[:/]\d/.test(text.slice(end, end + 2))) return undefined
  let value = Number(written.replaceAll(',', ''))
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0
  let step = decimals > 0 ? 10 ** -decimals : trailing(value)
  const significant = countSignificant(written)
  simpleFraction.lastIndex = end
  const fraction = decimals === 0 ? simpleFraction.exec(text) : null
  if (fraction) {
    const part = fraction[3] ? (fractions[fraction[3]] ?? 0) : Number(fraction[1]) / Number(fraction[2])
    value += part
    step = 0.25
    end += fraction[0].length
  }
  const number = {start, end, text: text.slice(start, end)}
  return complete(
    text,
    {value, step, significant: fraction ? significant + 1 : significant, form: 'figures', grouping: groupingOf(written), number},
    sign
  )
}

/** The power of ten that a whole number ends on: 10,000 for 370,000. */
function trailing(value: number): number {
  let step = 1
  while (value > 0 && step < 1e15 && value % (step * 10) === 0) step *= 10
  return step
}

function countSignificant(written: string): number {
  const plain = written.replaceAll(',', '')
  const stripped = plain.includes('.')
    ? plain.replace('.', '').replace(/^0{1,30}/, '')
    : plain.replace(/^0{1,30}/, '').replace(/0{1,30}$/, '')
  return Math.max(1, stripped.length)
}

/** How the digits of a number are grouped. */
export function groupingOf(written: string): Grouping {
  const [whole = ''] = written.split('.')
  if (!whole.includes(',')) return 'none'
  if (/^\d{1,3}(?:,\d{3}){1,8}$/.test(whole)) return 'western'
  if (/^\d{1,2}(?:,\d{2}){1,8},\d{3}$/.test(whole)) return 'indian'
  return 'malformed'
}

/** The currency sign in front: `$`, `Rs `, `US$`. */
function readSign(text: string, start: number): Figure['currency'] {
  let end = start
  if (isSpace(text.charCodeAt(end - 1))) end--
  let from = end
  while (from > 0 && end - from < 7 && isSignCharacter(text.charCodeAt(from - 1))) from--
  if (from === end) return undefined
  const sign = text.slice(from, end)
  // "PTI1.7", "US 4": only a sign with its sum close to it; "US" must be `$US`.
  const code = currencySigns.get(sign)
  if (!code || sign === 'US' || (sign === 'rs' && end === start)) return undefined
  return {start: from, end, text: sign, code, before: true}
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 0xa0 || code === 0x202f
}

function isSignCharacter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 36 ||
    code === 46 ||
    code === 163 ||
    code === 165 ||
    (code >= 0x20a0 && code <= 0x20bf)
  )
}

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    100: 'hundred',
    1000: 'thousand k',
    100000: 'lakh lakhs lac lacs',
    10000000: 'crore crores cr',
    1000000: 'million millions mn mln m mio',
    1000000000: 'billion billions bn bln b',
    1000000000000: 'trillion trillions tn trn'
  }).flatMap(([factor, words]) => words.split(' ').map(word => [word, Number(factor)] as const))
)

/** Scales of one or two letters that stand only beside a currency, or glued to the number. */
const shortScales = new Set(['k', 'm', 'b', 'cr', 'mn', 'tn'])

const behind = /[\s\u00a0]{0,2}-?(°\s?[CF]?|%|[A-Za-z][A-Za-z²/]*)/y

/** Reads one word behind `end`; a glued or hyphenated one too. */
function wordBehind(text: string, end: number): (Span & {text: string; lower: string; glued: boolean}) | undefined {
  behind.lastIndex = end
  const match = behind.exec(text)
  const word = match?.[1]
  if (!match || !word) return undefined
  const start = end + match[0].length - word.length
  return {start, end: start + word.length, text: word, lower: word.toLowerCase(), glued: start === end}
}

function complete(
  text: string,
  base: Pick<Draft, 'value' | 'step' | 'significant' | 'form' | 'grouping' | 'number'>,
  sign: Figure['currency']
): Draft | undefined {
  const draft: Draft = {
    index: 0,
    kind: sign ? 'money' : 'number',
    value: base.value,
    step: base.step,
    significant: base.significant,
    form: base.form,
    grouping: base.grouping,
    number: base.number,
    start: sign?.start ?? base.number.start,
    end: base.number.end
  }
  if (sign) draft.currency = sign
  let next = wordBehind(text, draft.end)
  while (next) {
    const factor = scales.get(next.lower)
    const isScale =
      factor !== undefined &&
      (!shortScales.has(next.lower) ||
        ((sign || next.lower === 'mn') && (next.glued || next.lower !== 'm')) ||
        (next.lower === 'cr' && sign))
    if (!isScale || /^[\p{L}\d]/u.test(text.charAt(next.end))) break
    draft.value *= factor
    draft.step *= factor
    draft.scale = {start: draft.scale?.start ?? next.start, end: next.end, text: next.text, factor: (draft.scale?.factor ?? 1) * factor}
    draft.end = next.end
    next = wordBehind(text, next.end)
  }
  // "1.2m people" without a sign.
  if (
    !draft.scale &&
    next?.glued &&
    /^(?:m|bn|k)$/.test(next.lower) &&
    /^\s[a-z]/.test(text.slice(next.end, next.end + 2)) &&
    base.number.text.includes('.')
  ) {
    const factor = scales.get(next.lower) ?? 1
    Object.assign(draft, {
      value: draft.value * factor,
      step: draft.step * factor,
      end: next.end,
      scale: {start: next.start, end: next.end, text: next.text, factor}
    })
    next = wordBehind(text, next.end)
  }
  if (next) addUnit(text, draft, next)
  // A number glued to letters that mean nothing to us is part of a name or a label: "4x4", "5th", "F1".
  if (draft.end === base.number.end && /[\p{L}_]/u.test(text.charAt(draft.end))) return undefined
  const rounding = readRounding(text, draft.start)
  if (rounding) draft.rounding = rounding
  return draft
}

/** First words of all units and currencies: most words behind a number are none. */
const unitStarts = new Set([...units.keys(), ...currencyWords.keys()].map(phrase => phrase.split(' ')[0] as string))
for (const start of ['°', '°c', '°f', 'sq', 'deg', 'u', '° c', '° f']) unitStarts.add(start)

function addUnit(text: string, draft: Draft, word: NonNullable<ReturnType<typeof wordBehind>>): void {
  if (word.lower === '%' || word.lower === 'percent' || word.lower === 'pct') {
    addPercent(text, draft, word)
    return
  }
  if (word.lower === 'percentage') {
    const points = wordBehind(text, word.end)
    if (points && /^points?$/.test(points.lower)) setPercent(draft, {start: word.start, end: points.end}, text, true)
    return
  }
  if (word.lower === 'per') {
    const cent = wordBehind(text, word.end)
    if (cent?.lower === 'cent') addPercent(text, draft, {...word, end: cent.end})
    return
  }
  // "square miles", "km per hour", "Canadian dollars": the longest that is known.
  if (!unitStarts.has(word.lower)) return
  let end = word.end
  let phrase = word.lower.replace('° ', '°')
  let known: (Span & {phrase: string}) | undefined
  for (let words = 0; words < 3; words++) {
    if (units.has(phrase) || currencyWords.has(phrase)) known = {start: word.start, end, phrase}
    const next = wordBehind(text, text.charAt(end) === '.' && words === 0 && /^(?:sq|deg)$/.test(phrase) ? end + 1 : end)
    if (!next || next.glued) break
    phrase += ` ${next.lower}`
    end = next.end
  }
  if (!known || /^[\p{L}\d]/u.test(text.charAt(known.end))) return
  const span = {start: known.start, end: known.end, text: text.slice(known.start, known.end)}
  const unit = units.get(known.phrase)
  if (unit && !draft.currency) {
    // "in", "c", "f", "m", "st" are words too.
    if (known.phrase === 'in' && !(word.glued && !/^\s[a-z]/.test(text.slice(known.end, known.end + 2)))) return
    if ((known.phrase === 'c' || known.phrase === 'f') && !/^[CF]$/.test(word.text)) return
    if (known.phrase === 'st' || (known.phrase === 'mi' && word.glued)) return
    draft.unit = {...span, unit}
    draft.kind = 'measure'
    draft.end = known.end
    return
  }
  const code = currencyWords.get(known.phrase)
  if (!code || (known.phrase === 'won' && !draft.scale && draft.value < 1000) || (known.phrase === 'marks' && !draft.scale)) return
  if (draft.currency) return
  draft.currency = {...span, code, before: false}
  draft.kind = 'money'
  draft.end = known.end
}

function addPercent(text: string, draft: Draft, word: Span): void {
  if (draft.currency) return
  const point = wordBehind(text, word.end)
  const points = point !== undefined && /^points?$/.test(point.lower) && !point.glued
  setPercent(draft, {start: word.start, end: points ? point.end : word.end}, text, points)
}

function setPercent(draft: Draft, {start, end}: Span, text: string, points: boolean): void {
  draft.percent = {start, end, text: text.slice(start, end), points}
  draft.kind = 'percent'
  draft.step = Math.min(1, draft.step)
  draft.end = end
}

const roundingWords: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map(
  Object.entries({
    about: 'about around approximately roughly some circa approx. estimated ~ or nearer',
    over: 'over above exceeding least plus upwards beyond',
    under: 'nearly almost under below close most up'
  }).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind as 'about' | 'over' | 'under'] as const))
)

/** Words that a rounding phrase may end on: a cheap look before it is read. */
const lastOfRounding = new Set([...roundingWords.keys(), 'than', 'to', 'of', 'a'])

/** The rounding word in front: `about`, `more than`, `an estimated`, `at least`, `close to`, `up to`. */
function readRounding(text: string, start: number): Figure['rounding'] {
  let end = start
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  if (end === start) return undefined
  let from = end
  while (from > 0 && end - from < 14 && !isSpace(text.charCodeAt(from - 1))) from--
  if (
    !lastOfRounding.has(
      text
        .slice(from, end)
        .toLowerCase()
        .replace(/^[("“‘]/, '')
    )
  )
    return undefined
  const lead = text.slice(Math.max(0, start - 18), start)
  const match = /(?:^|[\s("“‘])((?:(more|less|fewer)\s+than|(?:(at|well|an)\s+)?([A-Za-z~]+\.?)(?:\s+(?:to|of|a))?))\s+$/.exec(lead)
  const phrase = match?.[1]
  if (!match || !phrase) return undefined
  let kind: 'about' | 'over' | 'under' | undefined
  if (match[2]) kind = match[2].toLowerCase() === 'more' ? 'over' : 'under'
  else {
    const word = (match[4] ?? '').toLowerCase()
    kind = roundingWords.get(word)
    const behindAt = (match[3] ?? '').toLowerCase() === 'at'
    if ((word === 'least' || word === 'most') && !behindAt) return undefined
    if ((word === 'close' || word === 'up') && !/\sto$/.test(phrase)) return undefined
    if (word === 'or' || word === 'below' || word === 'beyond') return undefined
  }
  if (!kind) return undefined
  return {start: end - phrase.length, end, text: phrase, kind}
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Number words below a hundred, with "fourty" and its kin left to the spelling rules. */
const below100: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, ten) =>
    ten < 2 ? [] : [[word, ten * 10] as const, ...ones.slice(1, 10).map((one, index) => [`${word}-${one}`, ten * 10 + index + 1] as const)]
  )
])
/** Number words without a hyphen. */
const simple = [...below100.keys()].filter(word => !word.includes('-'))
const powers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000]
])

function findSpelt(story: Story): Draft[] {
  const {text, words, wordIndex} = story
  const first: Word[] = []
  for (const word of simple) {
    const same = wordIndex.get(word)
    if (same) for (const each of same) first.push(each)
  }
  for (const hyphen of story.marks('-')) {
    if ((text.charCodeAt(hyphen - 1) | 32) !== 121 || (text.charCodeAt(hyphen - 2) | 32) !== 116) continue
    const [word] = story.wordsIn({start: hyphen - 7, end: hyphen}).slice(-1)
    if (word && word.start < hyphen && below100.has(word.lower)) first.push(word)
  }
  for (const word of wordIndex.get('hundred') ?? []) if (words[word.index - 1]?.lower === 'a') first.push(word)
  if (first.length === 0) return []
  first.sort((a, b) => a.index - b.index)
  const drafts: Draft[] = []
  let done = -1
  for (const word of first) {
    if (word.index <= done) continue
    const read = readSpelt(text, words, word.index)
    done = read.last
    const {end} = words[read.last] as Word
    const last = words[read.last] as Word
    const number = {start: word.start, end: last.value.endsWith('.') ? end - 1 : end, text: ''}
    number.text = text.slice(number.start, number.end)
    if (/[-–]/.test(text.charAt(word.start - 1)) && /\p{L}/u.test(text.charAt(word.start - 2))) continue
    const step = trailing(read.value)
    const draft = complete(
      text,
      {value: read.value, step, significant: countSignificant(String(read.value)), form: 'words', grouping: 'none', number},
      undefined
    )
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** Reads "two hundred and twenty-seven thousand" from `index` on. */
function readSpelt(text: string, words: readonly Word[], index: number): {value: number; last: number} {
  let total = 0
  let current = 0
  let last = index
  let after: 'start' | 'unit' | 'ten' | 'power' = 'start'
  for (let at = index; at < words.length; at++) {
    const word = words[at] as Word
    if (at > index && !/^(?:\s{1,2}|-)$/.test(text.slice((words[at - 1] as Word).end, word.start))) break
    const lower = word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower
    const small = below100.get(lower)
    const power = powers.get(lower)
    if (small !== undefined) {
      if (after === 'unit' || (after === 'ten' && (small === 0 || small > 9))) break
      current += small
      after = small >= 20 && small % 10 === 0 ? 'ten' : 'unit'
    } else if (power === 100) {
      if (current > 99) break
      current = Math.max(1, current) * 100
      after = 'power'
    } else if (power !== undefined) {
      if (current === 0 || (total > 0 && total < power)) break
      total += current * power
      current = 0
      after = 'power'
    } else if (lower === 'and' && after === 'power' && below100.has(words[at + 1]?.lower ?? '') && powers.has(words[at - 1]?.lower ?? '')) {
      continue
    } else break
    last = at
    if (word.value.endsWith('.')) break
  }
  return {value: total + current, last}
}

/** Two figures that name the ends of a range. */
export interface Range extends Span {
  from: Figure
  to: Figure
  /** `20-30`, `20 to 30`, `between 20 and 30`. */
  join: 'dash' | 'to' | 'between'
}

/** Finds ranges: neighbouring figures joined by a dash, "to", or "and" behind "between". */
export function findRanges(story: Story): readonly Range[] {
  const {figures, text} = story
  const ranges: Range[] = []
  for (let index = 1; index < figures.length; index++) {
    const from = figures[index - 1] as Figure
    const to = figures[index] as Figure
    if (to.start - from.end > 8) continue
    const gap = text.slice(from.end, to.start)
    const join = /^\s?[-–—]\s?$/.test(gap)
      ? 'dash'
      : /^\s+to\s+$/.test(gap)
        ? 'to'
        : /^\s+and\s+$/.test(gap) && /\bbetween\s+$/i.test(text.slice(Math.max(0, from.start - 10), from.start))
          ? 'between'
          : undefined
    if (join) ranges.push({from, to, join, start: from.start, end: to.end})
  }
  return ranges
}

/** Whether two values may be the same fact, each written as exactly as its digits and rounding words say. */
export function agree(a: Figure, b: Figure): boolean {
  const [lowA, highA] = reach(a)
  const [lowB, highB] = reach(b)
  return lowA < highB && lowB < highA
}

/** Between what bounds the fact lies that a figure reports. */
export function reach({value, step, rounding}: Pick<Figure, 'value' | 'step' | 'rounding'>): [number, number] {
  const half = step / 2
  if (rounding?.kind === 'about') return [value - Math.max(step, value * 0.1), value + Math.max(step, value * 0.1)]
  if (rounding?.kind === 'over') return [value - half, value + Math.max(step, value * 0.15)]
  if (rounding?.kind === 'under') return [value - Math.max(step, value * 0.15), value + half]
  return [value - half, value + half]
}

/** A number for notes: `149,734`, `1.6`. */
export function formatNumber(value: number, decimals = Math.abs(value) < 100 ? 1 : 0): string {
  const rounded = Number(value.toFixed(decimals))
  const [whole = '', rest] = String(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${rounded < 0 ? '-' : ''}${grouped}${rest ? `.${rest}` : ''}`
}
