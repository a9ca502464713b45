import {collect} from '../collect.js'
import type {DateMention} from './date.js'
import {withWeekdays} from './date-weekdays.js'
import {findMarkedDates} from './marked-dates.js'
import {monthWords, readDays, readMonthYear} from './month-dates.js'
import {overlapping} from './span.js'
import type {Story} from './story.js'

const isoDate = /(?<![\w/.-])(\d{4})-(\d{2})-(\d{2})(?![\w/]|-\d|\.\d)/y

/** Finds the dates of the text: every month name is looked at, never the whole text. */
export function findDates(story: Story): readonly DateMention[] {
  const found = collect(story.wordsOf(monthWords), word => {
    const days = readDays(story, word)
    return days ? withWeekdays(story, days) : readMonthYear(story, word)
  })
  for (const date of findIsoDates(story)) found.push(date)
  found.sort((a, b) => a.start - b.start || Number(b.range !== undefined) - Number(a.range !== undefined) || b.end - a.end)
  return withMarkedYears(story, dropOverlaps(found))
}

function findIsoDates(story: Story): DateMention[] {
  const found: DateMention[] = []
  for (const hyphen of story.marks('-')) {
    if (story.text.charAt(hyphen + 3) !== '-') continue
    isoDate.lastIndex = hyphen - 4
    const match = hyphen < 4 ? null : isoDate.exec(story.text)
    if (!match) continue
    const yearSpan = {start: hyphen - 4, end: hyphen}
    const monthSpan = {start: hyphen + 1, end: hyphen + 3}
    const daySpan = {start: hyphen + 4, end: hyphen + 6}
    found.push({
      start: yearSpan.start,
      end: daySpan.end,
      month: Number(match[2]),
      day: Number(match[3]),
      year: Number(match[1]),
      order: 'iso',
      monthSpan,
      daySpan,
      yearSpan,
      inDateline: false
    })
  }
  return found
}

/** Adds the years that markup gives to dates without one; markup of another day may be about something else. */
function withMarkedYears(story: Story, dates: DateMention[]): DateMention[] {
  const marked = story.fact(findMarkedDates)
  if (marked.length === 0) return dates
  return dates.map(date => {
    const {year, month, day} = date
    if (year !== undefined || day === undefined) return date
    const mark = overlapping(marked, date)
    const fits = mark && mark.date.month === month && mark.date.day === day
    return fits ? {...date, markedYear: mark.date.year} : date
  })
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
