import {currencySigns, currencyWords} from '../data/currencies.js'
import {units} from '../data/units.js'
import type {Figure} from './figure.js'
import type {Span} from './span.js'

/** What is known of a number before what stands around it is read. */
export type BareNumber = Pick<Figure, 'value' | 'step' | 'significant' | 'form' | 'grouping' | 'number'>

/** The currency sign in front: `$`, `Rs `, `US$`. */
export function readSign(text: string, start: number): Figure['currency'] {
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

/** Adds scale, unit and rounding word to a number; nothing where it is part of a name or a label. */
export function complete(text: string, base: BareNumber, sign: Figure['currency']): Figure | undefined {
  const draft: Figure = {
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

function addUnit(text: string, draft: Figure, word: NonNullable<ReturnType<typeof wordBehind>>): void {
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
  // A word ends at a point, but for Xinhua's "U.S. dollars".
  const dollars = word.lower === 'u' ? /^U\.S\.\s(dollars?)\b/.exec(text.slice(word.start, word.start + 14)) : null
  let known: (Span & {phrase: string}) | undefined = dollars
    ? {start: word.start, end: word.start + dollars[0].length, phrase: `u.s. ${dollars[1]}`}
    : undefined
  for (let words = 0; words < 3 && !dollars; words++) {
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
    draft.unit = {unit, ...span}
    draft.kind = 'measure'
    draft.end = known.end
    return
  }
  const code = currencyWords.get(known.phrase)
  if (!code || (known.phrase === 'won' && !draft.scale && draft.value < 1000) || (known.phrase === 'marks' && !draft.scale)) return
  if (draft.currency) return
  draft.currency = {code, before: false, ...span}
  draft.kind = 'money'
  draft.end = known.end
}

function addPercent(text: string, draft: Figure, word: Span): void {
  if (draft.currency) return
  const point = wordBehind(text, word.end)
  const points = point !== undefined && /^points?$/.test(point.lower) && !point.glued
  setPercent(draft, {start: word.start, end: points ? point.end : word.end}, text, points)
}

function setPercent(draft: Figure, {start, end}: Span, text: string, points: boolean): void {
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
  const match = /(?:^|[\s("“‘])((?:(more|less|fewer)\s+than|(?:(at|well|an)\s+)?([A-Za-z~]+\.?)(?:\s+(?:to|of|a))?))\s+$/i.exec(lead)
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

/** The power of ten that a whole number ends on: 10,000 for 370,000. */
export function trailing(value: number): number {
  let step = 1
  while (value > 0 && step < 1e15 && value % (step * 10) === 0) step *= 10
  return step
}

/** How many digits were written with care. */
export function countSignificant(written: string): number {
  const plain = written.replaceAll(',', '')
  const stripped = plain.includes('.')
    ? plain.replace('.', '').replace(/^0{1,30}/, '')
    : plain.replace(/^0{1,30}/, '').replace(/0{1,30}$/, '')
  return Math.max(1, stripped.length)
}
