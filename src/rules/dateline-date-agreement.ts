import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {type CalendarDate, daysBetween, isRealDate, nearestDay} from '../story/index.js'

export default defineRule({
  name: 'dateline-date-agreement',
  group: 'Datelines and dates',
  summary: 'The date in the dateline is the story’s.',
  rationale: 'A wrong day in the dateline shifts every “on Sunday” in the story.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: [
    'Superdesk dates a story in its city’s time zone',
    'Measured: 10,586 of 10,963 datelines name the day of transmission, 299 the day before or after'
  ],
  options: {
    toleranceDays: number(1, 'Days that the two may be apart, for time zones and late-night copy.')
  },
  check({dateline, metadata}, {settings, report}) {
    const {year, month, day, start = 0, end = 0, text} = dateline?.date ?? {}
    if (!metadata.date || month === undefined || day === undefined) return
    const date = year === undefined ? nearestDay(month, day, metadata.date) : {year, month, day}
    if (!date || !isRealDate(date)) return
    const days = daysBetween(metadata.date, date)
    if (Math.abs(days) <= settings.toleranceDays) return
    const apart = Math.abs(days) === 1 ? 'one day' : `${Math.abs(days)} days`
    report({
      start,
      end,
      message: `Unexpected date \`${text}\` in the dateline, expected about ${isoDay(metadata.date)}`,
      note: `The story is dated ${isoDay(metadata.date)}${metadata.dateLeaked ? ', by a field left in the copy' : ''}; the dateline is ${apart} ${days < 0 ? 'earlier' : 'later'}.`
    })
  }
})

function isoDay({year, month, day}: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
