import {isRealDate} from './calendar.js'
import type {CalendarDate} from './metadata.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** What markup says a date, a weekday or a word like "today" means: `<chron norm="20241110">Sunday</chron>`. */
export interface MarkedDate extends Span {
  date: CalendarDate
  /** Whether only the day is given; a moment may be on another day where the story was written. */
  isDay: boolean
}

/** The days that the markup of the copy gives: `<chron norm>` in NITF, `<time datetime>` in HTML. */
export function findMarkedDates({context: {document}}: Story): readonly MarkedDate[] {
  return (document?.marks ?? [])
    .flatMap(({kind, value, start, end}) => {
      const read = kind === 'date' && value !== undefined ? readNorm(value) : undefined
      return read ? [{start, end, ...read}] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** ISO 8601, basic or extended; a time of zeros stands for no time in NITF. */
function readNorm(value: string): Pick<MarkedDate, 'date' | 'isDay'> | undefined {
  const match = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:T?([\d:]+)\S{0,12})?\s*$/.exec(value)
  if (!match) return undefined
  const date = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return isRealDate(date) ? {date, isDay: !/[1-9]/.test(match[4] ?? '')} : undefined
}
