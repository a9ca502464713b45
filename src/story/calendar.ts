import type {CalendarDate} from './metadata.js'

/** English month names; index 0 is January. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** English weekdays in ISO 8601 order; index 0 is Monday. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** How copy shortens the months, without points; full names are not repeated. */
const shortMonths = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...shortMonths.flatMap((name, index): Array<[string, number]> => (name ? [[name, index + 1]] : [])),
  ['sept', 9]
])

const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ...weekdays.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...weekdays.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4]
])

/** 1 to 12 for `Nov.`, `nov` or `November`. */
export function monthNumber(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase().replace(/\.$/, ''))
}

/** 1 (Monday) to 7 (Sunday) for `Sunday`, `sun` or `Sun.`. */
export function weekdayNumber(name: string): number | undefined {
  return weekdayNumbers.get(name.toLowerCase().replace(/\.$/, ''))
}

/** Whether a year of the Gregorian calendar has 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a month (1 to 12); of February 29 where the year is not known. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1 January 1970; the difference of two is a distance in days. */
export function dayNumber({year, month, day}: CalendarDate): number {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, day)
  return Math.floor(moment.getTime() / 86_400_000)
}

/** Days from one date to another; positive where `to` is later. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day that is `days` days later, or earlier where negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moment = new Date((dayNumber(date) + days) * 86_400_000)
  return {year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate()}
}

/** ISO 8601 weekday: Monday is 1, Sunday 7. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** Whether the month has the day in that year. */
export function isRealDate({year, month, day}: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
}

/** English name of an ISO weekday: 7 is `Sunday`. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? ''
}
