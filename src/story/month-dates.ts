import {monthNumber} from './calendar.js'
import type {DateMention} from './date.js'
import {groupSpan, join, monthText, space} from './date-parts.js'
import type {Span} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

const comma = `(?: ?,${space}?|${space})`
const year = '(?:1[0-9]|20|21)\\d\\d'
/** Not the start of a larger figure, a decimal, or a compound such as `10-year`. */
const dayEnd = '(?!\\d|[.,:/]\\d| ?[%°]|-?[A-Za-z])'

/** After a month: the day, its ordinal, the second day of a range (with a month of its own), the year. */
const afterMonth = new RegExp(
  `${space}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?![\\d])(?:${join}(?:(?<lastMonth>${monthText})${space})?(?<lastDay>\\d{1,2})(?<lastOrdinal>st|nd|rd|th)?${dayEnd})?(?:${comma}(?<year>${year})(?![\\d]|[-–]\\d|,\\d))?`,
  'diy'
)
/** After a month without a day: the year. */
const afterMonthYear = new RegExp(`${comma}(?<year>${year})(?![\\d]|,\\d)`, 'dy')
/** Before a month: the day, or both days of a range. */
const beforeMonth = new RegExp(
  `(?<![\\d.,:/$£€₹#-]|[A-Za-z])(?:(?<firstDay>\\d{1,2})(?<firstOrdinal>st|nd|rd|th)?${join})?(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?:${space}of)?${space}$`,
  'di'
)
/** What a number counts where it is no day: `May 20 people`, `March 3 percent`. */
const counted =
  /^(?:[ -](?:people|persons?|percent|per cent|pct|points?|million|billion|trillion|thousand|lakh|crore|cases|deaths|others|men|women|children|years?|days?|weeks?|months?|times|seats|runs|wickets|votes|tonnes|tons|barrels|dollars|cents|euros|pounds|rupees|km|kg|miles|metres|meters|feet|minutes|hours|nations|countries|games|goals|basis|bushels|members)\b|[ ]?[%°$£€])/
const zone = /^\s*(?:GMT|UTC|IST|EST|EDT|PST|PDT|CET|BST|PKT|hrs?\b|hours\b|local)/

/** Names of months; `march`, `may`, `mar` and `dec` in lower case are words of their own. */
export const monthWords = wordClass(
  ({value, lower}) =>
    monthNumber(lower) !== undefined &&
    (value !== lower || /^(?:january|february|april|june|july|august|september|october|november|december)$/.test(value))
)

/** A month where it stands, `Nov.` with its point. */
interface Month {
  month: number
  monthSpan: Span
}

/** The date that a month's name is part of, or the two ends of a range, with a day: `November 10`, `8-10 November 2024`. */
export function readDays(story: Story, word: Span): DateMention[] | undefined {
  const month = readMonth(story, word)
  return month && (readMonthFirst(story, month) ?? readDayFirst(story, month))
}

/** The month of a year: `November 2024`. */
export function readMonthYear(story: Story, word: Span): DateMention | undefined {
  const {text} = story
  const month = readMonth(story, word)
  const yearSpan = month && hasDigitSoon(text, month.monthSpan.end, 12) ? readYear(text, month.monthSpan.end) : undefined
  if (!month || !yearSpan || counted.test(text.slice(yearSpan.end, yearSpan.end + 12))) return undefined
  const {monthSpan} = month
  return {
    start: monthSpan.start,
    end: yearSpan.end,
    year: Number(story.slice(yearSpan)),
    yearSpan,
    order: 'my',
    inDateline: isInDateline(story, monthSpan),
    ...month
  }
}

function readMonth(story: Story, word: Span): Month | undefined {
  const month = monthNumber(story.slice(word))
  return month === undefined
    ? undefined
    : {month, monthSpan: {start: word.start, end: isShortBeforePoint(story.text, word) ? word.end + 1 : word.end}}
}

/** `Nov.`, where the parser left the point outside the word; `November.` ends a sentence. */
function isShortBeforePoint(text: string, {start, end}: Span): boolean {
  return text.charAt(end) === '.' && end - start <= 4 && !/^(?:may|june|july)$/i.test(text.slice(start, end))
}

/** `November 10`, `Nov. 8-10, 2024`, `October 30 to November 2`. */
function readMonthFirst(story: Story, {month, monthSpan}: Month): DateMention[] | undefined {
  const {text} = story
  if (!hasDigitSoon(text, monthSpan.end, 12)) return undefined
  afterMonth.lastIndex = monthSpan.end
  const match = afterMonth.exec(text)
  const daySpan = match ? groupSpan(match, 'day') : undefined
  if (!match || !daySpan) return undefined
  const ordinal = groupSpan(match, 'ordinal')
  const lastDay = groupSpan(match, 'lastDay')
  const lastOrdinal = groupSpan(match, 'lastOrdinal')
  const written = groupSpan(match, 'year')
  const last = lastOrdinal ?? lastDay ?? ordinal ?? daySpan
  if (!written && goesOn(text, last.end)) return undefined
  const day = Number(story.slice(daySpan))
  if (day > 31 && !isSurelyDate(story, monthSpan, daySpan, written !== undefined)) return undefined
  const yearSpan = written && !isTime(text, written) ? written : undefined
  const year = yearSpan && Number(story.slice(yearSpan))
  const shared = {order: 'mdy', inDateline: isInDateline(story, monthSpan)} as const
  const {end} = yearSpan ?? last
  if (!lastDay) return [{start: monthSpan.start, end, month, day, year, monthSpan, daySpan, yearSpan, ordinal, ...shared}]
  const lastMonthSpan = groupSpan(match, 'lastMonth')
  const lastMonth = (lastMonthSpan && monthNumber(story.slice(lastMonthSpan))) ?? month
  // "Dec 30 to Jan 2, 2025": the year is the second's.
  const firstYear = year !== undefined && month > lastMonth ? year - 1 : year
  return [
    {
      start: monthSpan.start,
      end: (ordinal ?? daySpan).end,
      month,
      day,
      year: firstYear,
      monthSpan,
      daySpan,
      ordinal,
      range: 'start',
      ...shared
    },
    {
      start: (lastMonthSpan ?? lastDay).start,
      end,
      month: lastMonth,
      day: Number(story.slice(lastDay)),
      year,
      monthSpan: lastMonthSpan ?? monthSpan,
      daySpan: lastDay,
      yearSpan,
      ordinal: lastOrdinal,
      range: 'end',
      ...shared
    }
  ]
}

/** The cheap question before a regular expression. */
function hasDigitSoon(text: string, from: number, length: number): boolean {
  for (let at = Math.max(0, from); at < from + length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Whether the day is the start of something else: `May 20 people`, `March 3.5`, `May 10-year`. */
function goesOn(text: string, end: number): boolean {
  const rest = text.slice(end, end + 16)
  return /^(?:[.,:/]\d|-?[A-Za-z])/.test(rest) || counted.test(rest.replace(/^\s/, ' '))
}

/** Four figures that are a time: `November 10 2030 GMT`. */
function isTime(text: string, {end}: Span): boolean {
  return zone.test(text.slice(end, end + 8))
}

/** The year of "November 17,2015" and "Nov. 17,2015", where no space stands in front of it. */
export function gluedYear({text}: Story, {order, daySpan, year = 0, yearSpan}: DateMention): Span | undefined {
  const isGlued = order === 'mdy' && daySpan && yearSpan && yearSpan.start === daySpan.end + 1 && text.charAt(daySpan.end) === ','
  return isGlued && year >= 1800 && year < 2100 ? yearSpan : undefined
}

/** A day that no month has is read as one only where nothing else can be meant: `on November 32, 2024`. */
function isSurelyDate({text}: Story, month: Span, {start, end}: Span, hasYear: boolean): boolean {
  const day = Number(text.slice(start, end))
  // "On January 52." is 25 typed backwards; "on May 68", "on October 62 war" may be about the month of that year.
  if (day > 39)
    return (
      day < 70 &&
      [1, 2].includes(day % 10) &&
      /^[,.?!]/.test(text.charAt(end)) &&
      month.end - month.start > 3 &&
      /\bon\s+$/.test(text.slice(Math.max(0, month.start - 6), month.start))
    )
  return hasYear || /(?:\b(?:on|by|till|until|since)|day,?)\s+$/.test(text.slice(Math.max(0, month.start - 12), month.start))
}

/** `10 November`, `8-10 November 2024`, `the 10th of November`. */
function readDayFirst(story: Story, {month, monthSpan}: Month): DateMention[] | undefined {
  const {text} = story
  if (!hasDigitSoon(text, monthSpan.start - 16, 16)) return undefined
  const from = Math.max(0, monthSpan.start - 32)
  const match = beforeMonth.exec(text.slice(from, monthSpan.start))
  const daySpan = match ? groupSpan(match, 'day', from) : undefined
  if (!match || !daySpan) return undefined
  const day = Number(story.slice(daySpan))
  if (day > 39 || /[\r\n]\s*[\r\n]/.test(text.slice(daySpan.start, monthSpan.start))) return undefined
  const written = readYear(text, monthSpan.end)
  const yearSpan = written && !isTime(text, written) ? written : undefined
  // "On 34 March 2024"; elsewhere "the 34 March sales" are counted.
  if (day > 31 && !(yearSpan && /\b(?:on|by|until|since|from)\s$/.test(text.slice(daySpan.start - 7, daySpan.start)))) return undefined
  const year = yearSpan && Number(story.slice(yearSpan))
  const shared = {order: 'dmy', month, year, monthSpan, inDateline: isInDateline(story, monthSpan)} as const
  const {end} = yearSpan ?? monthSpan
  const ordinal = groupSpan(match, 'ordinal', from)
  const firstDaySpan = groupSpan(match, 'firstDay', from)
  const firstDay = firstDaySpan && Number(story.slice(firstDaySpan))
  if (!firstDaySpan || firstDay === undefined || firstDay > 31)
    return [{start: daySpan.start, end, day, daySpan, yearSpan, ordinal, ...shared}]
  const firstOrdinal = groupSpan(match, 'firstOrdinal', from)
  return [
    {
      start: firstDaySpan.start,
      end: (firstOrdinal ?? firstDaySpan).end,
      day: firstDay,
      daySpan: firstDaySpan,
      ordinal: firstOrdinal,
      range: 'start',
      ...shared
    },
    {start: daySpan.start, end, day, daySpan, yearSpan, ordinal, range: 'end', ...shared}
  ]
}

function readYear(text: string, end: number): Span | undefined {
  afterMonthYear.lastIndex = end
  const match = afterMonthYear.exec(text)
  return match ? groupSpan(match, 'year') : undefined
}

function isInDateline(story: Story, {start}: Span): boolean {
  const {dateline} = story
  return dateline !== undefined && start >= dateline.start && start < dateline.end
}
