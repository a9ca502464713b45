import {collect} from '../collect.js'
import {monthNumber, weekdayNumber} from './calendar.js'
import {findMarkedDates} from './marked-dates.js'
import {firstFrom, overlaps, type Span} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

/** A date as written. */
export interface DateMention extends Span {
  /** 1 to 12; 0 or 13 and above only in an `iso` date that no calendar has. */
  month: number
  /** As written, so it may be a day that the month does not have. */
  day?: number
  /** Only where it is written. */
  year?: number
  /** The year where it is not written but markup gives the whole date: `<chron norm="20241110">Nov 10</chron>`. */
  markedYear?: number
  /** ISO 8601: Monday is 1, Sunday 7. */
  weekday?: Span & {value: number; text: string}
  /** `November 10` is mdy, `10 November` dmy, `2024-11-10` iso, `November 2024` my. */
  order: 'mdy' | 'dmy' | 'iso' | 'my'
  monthSpan: Span
  daySpan?: Span
  yearSpan?: Span
  /** `th` in `10th`. */
  ordinal?: Span
  /** Which end of a range it is: `Nov 8-10` is two mentions that share the month. */
  range?: 'start' | 'end'
  /** Whether it belongs to the dateline. */
  inDateline: boolean
}

/** White space inside a date: wire copy is hard-wrapped, but a blank line ends all. */
const space = '(?:[ \\t\\u00a0]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,8})'
const comma = `(?: ?,${space}?|${space})`
const year = '(?:1[0-9]|20|21)\\d\\d'
/** Not the start of a larger figure, a decimal, or a compound such as `10-year`. */
const dayEnd = '(?!\\d|[.,:/]\\d| ?[%°]|-?[A-Za-z])'
const monthText =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![a-z]))\\.?'
const join = `(?:[ ]?[-–—/][ ]?|${space}(?:to|and|through|until|till|or|&)${space})`

/** After a month: the day, its ordinal, the second day of a range (with a month of its own), the year. */
const afterMonth = new RegExp(
  `${space}(\\d{1,2})(st|nd|rd|th)?(?![\\d])(?:(${join})(?:(${monthText})${space})?(\\d{1,2})(st|nd|rd|th)?${dayEnd})?(?:${comma}(${year})(?![\\d]|[-–]\\d|,\\d))?`,
  'diy'
)
/** After a month without a day: the year. */
const afterMonthYear = new RegExp(`${comma}(${year})(?![\\d]|,\\d)`, 'dy')
/** Before a month: the day, or both days of a range. */
const beforeMonth = new RegExp(
  `(?<![\\d.,:/$£€₹#-]|[A-Za-z])(?:(\\d{1,2})(st|nd|rd|th)?(${join}))?(\\d{1,2})(st|nd|rd|th)?(?:${space}of)?${space}$`,
  'di'
)
/** What a number counts where it is no day: `May 20 people`, `March 3 percent`. */
const counted =
  /^(?:[ -](?:people|persons?|percent|per cent|pct|points?|million|billion|trillion|thousand|lakh|crore|cases|deaths|others|men|women|children|years?|days?|weeks?|months?|times|seats|runs|wickets|votes|tonnes|tons|barrels|dollars|cents|euros|pounds|rupees|km|kg|miles|metres|meters|feet|minutes|hours|nations|countries|games|goals|basis|bushels|members)\b|[ ]?[%°$£€])/
const weekdayText = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?'
const anyWeekday = /Mon|Tue|Wed|Thu|Fri|Sat|Sun/
/** A weekday, or two, right before a date. */
const beforeDate = new RegExp(
  `(?<![\\w-])(?:(${weekdayText})(?:${join}|${space}(?:morning|afternoon|evening|night)${join}))?(${weekdayText})(?:${space}(?:morning|afternoon|evening|night))?(?: ?,${space}?(?:the${space})?|${space}\\(?(?:the${space})?)$`,
  'd'
)
/** A weekday, or two, right after a date. */
const afterDate = new RegExp(
  `(?: ?,${space}?(?:a${space})?| ?\\()(?:(${weekdayText})${join})?(${weekdayText})(?:${space}(?:morning|afternoon|evening|night))?(?=[,.;)\\]]|$|\\s*\\n)`,
  'dy'
)
const zone = /^\s*(?:GMT|UTC|IST|EST|EDT|PST|PDT|CET|BST|PKT|hrs?\b|hours\b|local)/
const isoDate = /(?<![\w/.-])(\d{4})-(\d{2})-(\d{2})(?![\w/]|-\d|\.\d)/dy

/** Finds the dates of the text: every month name is looked at, never the whole text. */
export function findDates(story: Story): readonly DateMention[] {
  const found: DateMention[] = []
  for (const word of story.wordsOf(monthWords)) found.push(...readDates(story, word))
  if (story.marks('-').length > 1) found.push(...findIsoDates(story))
  return withMarkedYears(
    story,
    dropOverlaps(found.sort((a, b) => a.start - b.start || Number(b.range !== undefined) - Number(a.range !== undefined) || b.end - a.end))
  )
}

/** Adds the years that markup gives to dates without one; markup of another day may be about something else. */
function withMarkedYears(story: Story, dates: DateMention[]): DateMention[] {
  const marked = story.fact(findMarkedDates)
  if (marked.length === 0) return dates
  return dates.map(date => {
    const {year, month, day} = date
    if (year !== undefined || day === undefined) return date
    const mark = marked[firstFrom(marked, date.end) - 1]
    const fits = mark && overlaps(mark, date) && mark.date.month === month && mark.date.day === day
    return fits ? {...date, markedYear: mark.date.year} : date
  })
}

/** `march`, `may`, `mar` and `dec` in lower case are words of their own. */
const monthWords = wordClass(
  ({value, lower}) =>
    monthNumber(lower) !== undefined &&
    (value !== lower || /^(?:january|february|april|june|july|august|september|october|november|december)$/.test(value))
)

function readDates(story: Story, word: Span): DateMention[] {
  const {text} = story
  const month = monthNumber(story.slice(word))
  if (month === undefined) return []
  const monthSpan = {start: word.start, end: isShortBeforePoint(text, word) ? word.end + 1 : word.end}
  return readMonthFirst(story, monthSpan, month) ?? readDayFirst(story, monthSpan, month) ?? readMonthYear(story, monthSpan, month) ?? []
}

/** `Nov.`, where the parser left the point outside the word; `November.` ends a sentence. */
function isShortBeforePoint(text: string, {start, end}: Span): boolean {
  return text.charAt(end) === '.' && end - start <= 4 && !/^(?:may|june|july)$/i.test(text.slice(start, end))
}

function readMonthFirst(story: Story, monthSpan: Span, month: number): DateMention[] | undefined {
  const {text} = story
  if (!hasDigitSoon(text, monthSpan.end, 12)) return undefined
  afterMonth.lastIndex = monthSpan.end
  const match = afterMonth.exec(text)
  if (!match?.indices) return undefined
  const [, dayText = '', ordinalText, , secondMonth, secondText, , yearText] = match
  const spans = match.indices.map(each => toSpan(each))
  const daySpan = spans[1]
  const last = spans[6] ?? spans[5] ?? spans[2] ?? daySpan
  if (!daySpan || !last) return undefined
  const rest = text.slice(last.end, last.end + 16)
  if (!yearText && (/^(?:[.,:/]\d|-?[A-Za-z])/.test(rest) || counted.test(rest.replace(/^\s/, ' ')))) return undefined
  const day = Number(dayText)
  if (day > 31 && !isSurelyDate(story, monthSpan, day, yearText)) return undefined
  const yearSpan = yearText && !zone.test(text.slice(spans[7]?.end, (spans[7]?.end ?? 0) + 8)) ? spans[7] : undefined
  const end = (yearSpan ?? last).end
  const first: DateMention = {
    start: monthSpan.start,
    end: secondText ? (spans[2] ?? daySpan).end : end,
    month,
    day,
    order: 'mdy',
    monthSpan,
    daySpan,
    inDateline: isInDateline(story, monthSpan)
  }
  if (ordinalText && spans[2]) first.ordinal = spans[2]
  if (yearSpan) {
    first.year = Number(yearText)
    if (!secondText) first.yearSpan = yearSpan
  }
  if (!secondText || !spans[5]) return withWeekdays(story, [first])
  const second: DateMention = {
    ...first,
    start: (spans[4] ?? spans[5]).start,
    end,
    month: (secondMonth ? monthNumber(secondMonth) : undefined) ?? month,
    monthSpan: spans[4] ?? monthSpan,
    day: Number(secondText),
    daySpan: spans[5],
    range: 'end'
  }
  delete second.ordinal
  if (spans[6]) second.ordinal = spans[6]
  if (yearSpan) second.yearSpan = yearSpan
  if (first.year !== undefined && first.month > second.month) first.year--
  return withWeekdays(story, [{...first, range: 'start'}, second])
}

/** The cheap question before a regular expression. */
function hasDigitSoon(text: string, from: number, length: number): boolean {
  for (let at = Math.max(0, from); at < from + length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** A day that no month has is read as one only where nothing else can be meant: `on November 32, 2024`. */
function isSurelyDate(story: Story, month: Span, day: number, yearText: string | undefined): boolean {
  if (day > 39) return false
  return (
    yearText !== undefined || /(?:\b(?:on|by|until|since)|day,?)\s+$/.test(story.text.slice(Math.max(0, month.start - 12), month.start))
  )
}

function readDayFirst(story: Story, monthSpan: Span, month: number): DateMention[] | undefined {
  const {text} = story
  if (!hasDigitSoon(text, monthSpan.start - 16, 16)) return undefined
  const from = Math.max(0, monthSpan.start - 32)
  const match = beforeMonth.exec(text.slice(from, monthSpan.start))
  if (!match?.indices) return undefined
  const [, firstText, , , dayText = ''] = match
  const spans = match.indices.map(each => toSpan(each, from))
  const daySpan = spans[4]
  if (!daySpan || Number(dayText) > 39 || /[\r\n]\s*[\r\n]/.test(text.slice(daySpan.start, monthSpan.start))) return undefined
  afterMonthYear.lastIndex = monthSpan.end
  const years = afterMonthYear.exec(text)
  const yearSpan =
    years?.indices && !zone.test(text.slice(afterMonthYear.lastIndex, afterMonthYear.lastIndex + 8)) ? toSpan(years.indices[1]) : undefined
  // "On 34 March 2024"; elsewhere "the 34 March sales" are counted.
  if (Number(dayText) > 31 && !(yearSpan && /\b(?:on|by|until|since|from)\s$/.test(text.slice(daySpan.start - 7, daySpan.start))))
    return undefined
  const yearNumber = yearSpan ? Number(years?.[1]) : undefined
  const second: DateMention = {
    start: daySpan.start,
    end: (yearSpan ?? monthSpan).end,
    month,
    day: Number(dayText),
    order: 'dmy',
    monthSpan,
    daySpan,
    inDateline: isInDateline(story, monthSpan)
  }
  if (spans[5]) second.ordinal = spans[5]
  if (yearSpan && yearNumber !== undefined) {
    second.year = yearNumber
    second.yearSpan = yearSpan
  }
  if (!firstText || !spans[1] || Number(firstText) > 31) return withWeekdays(story, [second])
  const first: DateMention = {
    ...second,
    start: spans[1].start,
    end: (spans[2] ?? spans[1]).end,
    day: Number(firstText),
    daySpan: spans[1],
    range: 'start'
  }
  delete first.ordinal
  delete first.yearSpan
  if (spans[2]) first.ordinal = spans[2]
  return withWeekdays(story, [first, {...second, range: 'end'}])
}

function readMonthYear(story: Story, monthSpan: Span, month: number): DateMention[] | undefined {
  if (!hasDigitSoon(story.text, monthSpan.end, 12)) return undefined
  afterMonthYear.lastIndex = monthSpan.end
  const match = afterMonthYear.exec(story.text)
  const yearSpan = match?.indices ? toSpan(match.indices[1]) : undefined
  if (!yearSpan || counted.test(story.text.slice(yearSpan.end, yearSpan.end + 12))) return undefined
  return [
    {
      start: monthSpan.start,
      end: yearSpan.end,
      month,
      year: Number(match?.[1]),
      order: 'my',
      monthSpan,
      yearSpan,
      inDateline: isInDateline(story, monthSpan)
    }
  ]
}

function findIsoDates(story: Story): DateMention[] {
  const found: DateMention[] = []
  for (const hyphen of story.marks('-')) {
    if (story.text.charAt(hyphen + 3) !== '-') continue
    isoDate.lastIndex = hyphen - 4
    const match = hyphen < 4 ? null : isoDate.exec(story.text)
    const [, yearSpan, monthSpan, daySpan] = match?.indices?.map(indices => toSpan(indices)) ?? []
    if (!yearSpan || !monthSpan || !daySpan) continue
    found.push({
      start: yearSpan.start,
      end: daySpan.end,
      year: Number(match?.[1]),
      month: Number(match?.[2]),
      day: Number(match?.[3]),
      order: 'iso',
      yearSpan,
      monthSpan,
      daySpan,
      inDateline: false
    })
  }
  return found
}

/**
 * Gives each date the weekday that stands beside it.
 *
 * In a range the weekdays belong to its ends in order. One weekday beside a range, two beside one date, and a
 * weekday between two dates are left alone: they do not say which they mean.
 */
function withWeekdays(story: Story, dates: DateMention[]): DateMention[] {
  const {text} = story
  const [first] = dates
  const last = dates[dates.length - 1]
  if (!first || !last) return dates
  const from = Math.max(0, first.start - 48)
  const lead = text.slice(from, first.start)
  const before = anyWeekday.test(lead) ? beforeDate.exec(lead) : null
  if (before?.indices && isWeekdayUse(text, from + before.index, before[0]) && !isAfterDate(text.slice(from, from + before.index))) {
    return assign(
      dates,
      [before.indices[1], before.indices[2]].map(each => each && toSpan(each, from)),
      text
    )
  }
  afterDate.lastIndex = last.end
  const after = before ? null : afterDate.exec(text)
  if (after?.indices && !startsDate.test(text.slice(afterDate.lastIndex, afterDate.lastIndex + 24))) {
    return assign(
      dates,
      [after.indices[1], after.indices[2]].map(each => each && toSpan(each)),
      text
    )
  }
  return dates
}

const startsDate = new RegExp(`^ ?,? ?(?:${monthText} ?\\d|\\d{1,2} ${monthText})`)

/** `Nov 8, Sunday, Nov 10`: the weekday may belong to either. */
function isAfterDate(before: string): boolean {
  return /\d(?:st|nd|rd|th)?, ?$/.test(before) && !/day,? [^,]{1,16}, ?$/.test(before)
}

/**
 * Names that hold a weekday are none: `Herald Sun`, `Sheffield Wednesday`. Nor is it one where the date begins what
 * was said: `the bank said Friday March 5 would be a holiday`.
 */
function isWeekdayUse(text: string, start: number, matched: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (/^Sun\b/.test(matched) && /(?:\p{Lu}[\p{L}'’.]*|\b[Tt]he)[ \t]+$/u.test(before)) return false
  if (/(?:Sheffield|Mail on|on a|The) $/.test(before)) return false
  return !(/\b(?:said|announced|reported|told)(?: on)? $/.test(before) && !/[,(]/.test(matched))
}

function assign(dates: DateMention[], spans: Array<Span | undefined>, text: string): DateMention[] {
  const present = collect(spans, span => span)
  if (present.length !== dates.length || !isWithinWeek(dates)) return dates
  return dates.map((date, index) => {
    const {start, end} = present[index] as Span
    const written = text.slice(start, end)
    const value = weekdayNumber(written)
    return value === undefined ? date : {...date, weekday: {start, end, value, text: written}}
  })
}

/** `Monday to Friday, Nov 4-29` names days that recur, not the ends. */
function isWithinWeek([first, second]: readonly DateMention[]): boolean {
  return (
    !first || !second || first.month !== second.month || ((second.day ?? 0) > (first.day ?? 0) && (second.day ?? 0) < (first.day ?? 0) + 7)
  )
}

function isInDateline(story: Story, {start}: Span): boolean {
  const {dateline} = story
  return dateline !== undefined && start >= dateline.start && start < dateline.end
}

function toSpan(indices: [number, number] | undefined, from = 0): Span | undefined {
  return indices && {start: indices[0] + from, end: indices[1] + from}
}

function dropOverlaps(dates: DateMention[]): DateMention[] {
  const kept: DateMention[] = []
  let end = -1
  for (const date of dates) {
    if (date.start < end) continue
    kept.push(date)
    end = date.end
  }
  return kept
}
