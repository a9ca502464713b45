import {daysBetween, isRealDate} from './calendar.js'
import {type CalendarDate, readDay} from './metadata.js'
import type {Story} from './story.js'

/**
 * The day the story was written on, as dates and weekdays in it have to be understood: the dateline's, with the year
 * that the metadata or a leaked field gives; else the metadata's. Nothing where no year is known.
 */
export function findReferenceDate({dateline, metadata}: Story): CalendarDate | undefined {
  const {year, month, day} = dateline?.date ?? {}
  const written =
    metadata.date ?? readDay(metadata.published ?? '') ?? readDay(metadata.created ?? '') ?? readDay(metadata.versionCreated ?? '')
  if (month === undefined || day === undefined) return written
  if (year !== undefined) return isRealDate({year, month, day}) ? {year, month, day} : written
  return (written && nearestDay(month, day, written)) ?? written
}

/** The day with this month and day that is nearest to another day; nothing where the year beside it has none. */
export function nearestDay(month: number, day: number, to: CalendarDate): CalendarDate | undefined {
  return [to.year, to.year - 1, to.year + 1]
    .map(year => ({year, month, day}))
    .filter(isRealDate)
    .sort((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0]
}
