import {monthNumber, monthSpellings} from '../agencies/months.js'
import {matchesOf} from '../matches.js'
import {distance, nearest} from '../nearest.js'
import type {DatelineDate} from './dateline.js'
import type {Span} from './span.js'

/** A date that was read, with what is needed to judge it. */
export interface ReadDate extends DatelineDate {
  order: 'mdy' | 'dmy'
  /** Month and day as written. */
  monthText: string
  dayText: string
  /** The month that a misspelt one is nearest to, lower-cased. */
  nearestMonth?: string
}

const mdy = /(?<![\p{L}\d])([A-Za-z]{3,9})(\.?)(,?[ \t]{0,4}\n?[ \t]{0,4})([0-9OoIl]{1,3})(st|nd|rd|th)?(?![\p{L}\d/]|[.,:]\d{1,2}\b)/gu
const dmy = /(?<![\p{L}\d])([0-9OoIl]{1,3})(st|nd|rd|th)?([ \t]{1,4})([A-Za-z]{3,9})(\.?)(?![\p{L}\d])/gu
const year = /^(\s{0,3},?\s{0,3})((?:19|20)\d\d)(?![\d-])/
/** A year with a letter for a figure: `2O24`. */
const letteredYear = /^(\s{0,3},?\s{0,3})((?=\d*[OoIl])(?:[1Il]9|2[0Oo])[\dOoIl]{2})(?![\w-])/
/** A year with a figure too few or too many, where the agency follows: `Mar 4, 20255 (BSS)`. */
const brokenYear = /^(,\s{0,2})((?:19|20)(?:\d|\d{3}))(?=\s\()/
const shortYear = /^(\s{1,2})(\d\d)(?=[\s(,]{1,2}\(|\s--|\s\[)/

/** The first date of a stretch of text. */
export function readDate(text: string, from: number, to: number): ReadDate | undefined {
  const stretch = text.slice(from, to)
  if (!/\d/.test(stretch)) return undefined
  const found: ReadDate[] = []
  for (const [pattern, order] of [
    [mdy, 'mdy'],
    [dmy, 'dmy']
  ] as const) {
    for (const match of matchesOf(stretch, pattern)) {
      const month = order === 'mdy' ? 1 : 4
      const day = order === 'mdy' ? 4 : 1
      const monthText = match[month] as string
      const dayText = match[day] as string
      if (!/\d/.test(dayText)) continue
      const number = monthNumber(monthText)
      const nearestMonth = number ? undefined : (misspeltMonth(monthText) ?? slipOfMonth(text, from + match.index, match[0], monthText))
      if (!number && !nearestMonth) continue
      // The groups are all there is, one behind the other.
      const spanOf = (group: number): Span => {
        let start = from + match.index
        for (let before = 1; before < group; before++) start += match[before]?.length ?? 0
        return {start, end: start + (match[group] as string).length}
      }
      const dayNumber = /^\d+$/.test(dayText) ? Number(dayText) : undefined
      const date: ReadDate = {
        order,
        start: from + match.index,
        end: from + match.index + match[0].length,
        text: match[0],
        monthText,
        dayText,
        nearestMonth,
        month: number,
        day: dayNumber !== undefined && dayNumber >= 1 && dayNumber <= 31 ? dayNumber : undefined,
        monthSpan: spanOf(month),
        daySpan: spanOf(day)
      }
      found.push(withYear(text, date, to))
      break
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function withYear(text: string, date: ReadDate, to: number): ReadDate {
  const rest = text.slice(date.end, Math.min(to, date.end + 14))
  const broken = date.order === 'mdy' ? brokenYear.exec(rest) : null
  const match = broken ?? year.exec(rest) ?? letteredYear.exec(rest) ?? (date.order === 'dmy' ? shortYear.exec(rest) : null)
  if (!match) return date
  const start = date.end + (match[1] as string).length
  const end = start + (match[2] as string).length
  if (broken) return {...date, end, text: text.slice(date.start, end), yearSpan: {start, end}}
  const number = Number(toDigits(match[2] as string))
  const full = number > 99 ? number : number + (number > 50 ? 1900 : 2000)
  return Object.assign(date, {end, text: text.slice(date.start, end), year: full, yearSpan: {start, end}})
}

/** `2O` and `l9` as they were meant. */
export function toDigits(written: string): string {
  return written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
}

/** The month that a word of a dateline was meant to be: `Narch`, `Agu`. */
function misspeltMonth(word: string): string | undefined {
  const lower = word.toLowerCase()
  // Bernama's desk writes Malay as well; "Febr" and "Octo" are cut off.
  const malay = malayMonths[lower] ?? (lower.length > 3 ? monthSpellings.find(month => month.startsWith(lower)) : undefined)
  if (malay) return malay
  if (lower.length === 3) return /^(?:agu|nvo|spe|dce|fbe|jna|otc|arp|jlu|jnu)$/.test(lower) ? nearest(lower, monthSpellings, 1) : undefined
  const single = lower.length === 4 ? lower.replace(/(.)\1/, '$1') : lower
  if (single.length === 3 && monthSpellings.includes(single)) return single
  return nearest(
    lower,
    monthSpellings.filter(month => month.length > 3),
    lower.length > 6 ? 2 : 1
  )
}

const malayMonths: Readonly<Record<string, string>> = {mac: 'march', ogos: 'august', julai: 'july', disember: 'december'}
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A month of three letters with one wrong, where nothing else can stand: `BEIJING, Nob. 20 (Xinhua)`. */
function slipOfMonth(text: string, start: number, written: string, word: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}{2}$/u.test(word) || !/\p{L}[)\]]?, $/u.test(text.slice(Math.max(0, start - 4), start))) return undefined
  if (!/^(?:, \d{4})? [(/]\p{Lu}[\p{L} /-]{1,20}[)/]/u.test(text.slice(start + written.length, start + written.length + 32)))
    return undefined
  const near = shortMonths.filter(month => distance(word.toLowerCase(), month, 1) === 1)
  return near.length === 1 ? near[0] : undefined
}
