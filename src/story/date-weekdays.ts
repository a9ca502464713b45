import {collect} from '../collect.js'
import {weekdayNumber} from './calendar.js'
import type {DateMention} from './date.js'
import {groupSpan, join, monthText, space} from './date-parts.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

const weekdayText = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?'
const anyWeekday = /Mon|Tue|Wed|Thu|Fri|Sat|Sun/
/** A weekday, or two, right before a date. */
const beforeDate = new RegExp(
  `(?<![\\w-])(?:(?<first>${weekdayText})(?:${join}|${space}(?:morning|afternoon|evening|night)${join}))?(?<last>${weekdayText})(?:${space}(?:morning|afternoon|evening|night))?(?: ?,${space}?(?:the${space})?|${space}\\(?(?:the${space})?)$`,
  'd'
)
/** A weekday, or two, right after a date. */
const afterDate = new RegExp(
  `(?: ?,${space}?(?:a${space})?| ?\\()(?:(?<first>${weekdayText})${join})?(?<last>${weekdayText})(?:${space}(?:morning|afternoon|evening|night))?(?=[,.;)\\]]|$|\\s*\\n)`,
  'dy'
)
const startsDate = new RegExp(`^ ?,? ?(?:${monthText} ?\\d|\\d{1,2} ${monthText})`)

/**
 * Gives each date the weekday that stands beside it.
 *
 * In a range the weekdays belong to its ends in order. One weekday beside a range, two beside one date, and a
 * weekday between two dates are left alone: they do not say which they mean.
 */
export function withWeekdays(story: Story, dates: DateMention[]): DateMention[] {
  const {text} = story
  const [first] = dates
  const last = dates[dates.length - 1]
  if (!first || !last) return dates
  const from = Math.max(0, first.start - 48)
  const lead = text.slice(from, first.start)
  const before = anyWeekday.test(lead) ? beforeDate.exec(lead) : null
  if (before) {
    const isOfDate = isWeekdayUse(text, from + before.index, before[0]) && !isAfterDate(text.slice(from, from + before.index))
    return isOfDate ? assign(story, dates, before, from) : dates
  }
  afterDate.lastIndex = last.end
  const after = afterDate.exec(text)
  return after && !startsDate.test(text.slice(afterDate.lastIndex, afterDate.lastIndex + 24)) ? assign(story, dates, after) : dates
}

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

function assign(story: Story, dates: DateMention[], match: RegExpExecArray, from = 0): DateMention[] {
  const spans = collect(['first', 'last'], name => groupSpan(match, name, from))
  if (spans.length !== dates.length || !isWithinWeek(dates)) return dates
  return dates.map((date, index) => {
    const span = spans[index] as Span
    const text = story.slice(span)
    const value = weekdayNumber(text)
    return value === undefined ? date : {...date, weekday: {value, text, ...span}}
  })
}

/** `Monday to Friday, Nov 4-29` names days that recur, not the ends. */
function isWithinWeek([first, second]: readonly DateMention[]): boolean {
  return (
    !first || !second || first.month !== second.month || ((second.day ?? 0) > (first.day ?? 0) && (second.day ?? 0) < (first.day ?? 0) + 7)
  )
}
