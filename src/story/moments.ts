import {monthNumber} from './calendar.js'

/** A moment of a feed. */
export interface Moment {
  /** Milliseconds since 1970 in UTC. */
  time: number
  /** Whether a zone is given; without one the moment may be up to 14 hours off. */
  zoned: boolean
}

const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/
const rfc = /^(?:[A-Za-z]{3},\s)?(\d{1,2})\s([A-Za-z]{3})\s(\d{4})\s(\d\d):(\d\d)(?::(\d\d))?\s(GMT|UTC?|Z|[+-]\d{4})$/

/** Reads a moment as feeds write them: ISO 8601, extended or basic, or RFC 822. A day alone is its start. */
export function readMoment(text: string | undefined): Moment | undefined {
  const trimmed = text?.trim() ?? ''
  const extended = iso.exec(trimmed)
  if (extended) {
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = extended
    return moment(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), zone)
  }
  const mail = rfc.exec(trimmed)
  if (!mail) return undefined
  const [, day, name = '', year, hour, minute, second = '0', zone] = mail
  return moment(Number(year), monthNumber(name) ?? 0, Number(day), Number(hour), Number(minute), Number(second), zone)
}

function moment(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  zone: string | undefined
): Moment | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '')
  const minutes = offset ? (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * (offset[1] === '-' ? -1 : 1) : 0
  return {time: date.getTime() - minutes * 60_000, zoned: zone !== undefined}
}
