import type {Span} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

/** A clock time as written: `8 a.m.`, `8:30PM`, `0830 GMT`, `14:05`, `noon`. */
export interface ClockTime extends Span {
  /** As written, so it may be an hour that no clock shows; noon is 12 and midnight 0. */
  hour: number
  /** 0 where none is written. */
  minute: number
  /** The figures; the whole span for `noon` and `midnight`. */
  clock: Span
  /** `:`, `.` or nothing between hours and minutes; absent where no minutes are written. */
  separator?: ':' | '.' | ''
  /** `a.m.` or `PM` as written. */
  meridiem?: Span & {value: 'am' | 'pm'; text: string}
  /** `GMT`, `IST`, `hrs` as written. */
  zone?: Span & {text: string}
  /** A word instead of figures. */
  word?: 'noon' | 'midnight'
  /** Whether it can only be a time: it has `a.m.`, a zone, or `at` before figures that nothing else has. */
  isCertain: boolean
}

const zoneText = '(?:GMT|UTC|IST|PKT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|PT|JST|HKT|SGT|AEST|AEDT|hrs|hours|local time)'
const meridiem = /(?<![\d.,:/$£€₹#-]|\d[:.] )(\d{1,2})(?:([:.])(\d{2}))?(?:[ \u00a0]|\r?\n)?([ap]\.?[ ]?m\b\.?)/diy
const clock = /(?<![\d.,:/$£€₹#-])(\d{1,2})(:)(\d{2})(?![\d:/-]|[.,]\d)/dy
const military = /(?<![\d.,:/$£€₹#-])(\d{2})()(\d{2})(?=[ \u00a0](?:GMT|UTC|hrs|IST|hours local)\b)/dy
const zoneAfter = new RegExp(`(?:[ \\u00a0]|\\r?\\n)\\(?(${zoneText})\\b`, 'dy')
/** "Left at 20:72"; what came "from 20:72" may be a verse, what is "about" it a runner's time. */
const hourBefore = /\b(?:at|until|till|by)[ \u00a0]$/
const timeBefore = /\b(?:at|by|until|till|from|around|about|before|after|since)[ \u00a0]$/

/** "The talks began at 25:30"; what somebody did at 25:30 may be a minute of play, as what began at 60:00 is. */
const beginsBefore = /\b(?:beg[aiu]ns?|start(?:s|ed)?|depart(?:s|ed)|landed|took[ \u00a0]off|scheduled|due)[ \u00a0]at[ \u00a0]$/

/** "The flight left at 24:30": no minute of play. */
const vehicleBefore = /\b(?:flights?|trains?|bus|buses|ferry|ferries|planes?)[ \u00a0]\p{Ll}{2,10}[ \u00a0]at[ \u00a0]$/u

const meridiems = wordClass(['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m', 'a', 'p'])
const figures = wordClass(({value}) => /^\d/.test(value))
const middles = wordClass(['noon', 'midnight'])

/** Finds clock times: looks only at `a.m.`, `p.m.`, colons between figures, zones and the two words. */
export function findTimes(story: Story): readonly ClockTime[] {
  const found: ClockTime[] = []
  const {text} = story
  for (const word of story.wordsOf(meridiems)) {
    const time = readBefore(text, word.start)
    if (time) found.push(time)
  }
  for (const word of story.wordsOf(figures)) {
    const time = readFigures(text, word.start)
    if (time) found.push(time)
  }
  for (const {start, end, lower} of story.wordsOf(middles)) {
    const word = lower === 'noon' ? 'noon' : 'midnight'
    found.push({start, end, hour: word === 'noon' ? 12 : 0, minute: 0, clock: {start, end}, word, isCertain: true})
  }
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(({start}, index) => start >= (sorted[index - 1]?.end ?? 0))
}

/** Reads `8:30 ` before `a.m.`: the figures are at most six characters before it. */
function readBefore(text: string, at: number): ClockTime | undefined {
  for (let start = at - 1; start >= Math.max(0, at - 7); start--) {
    if (isDigit(text, start) && !isDigit(text, start - 1) && !/[:.]/.test(text.charAt(start - 1))) return readFigures(text, start)
  }
  return undefined
}

function readFigures(text: string, start: number): ClockTime | undefined {
  // Most figures are no times: what follows one or two digits tells.
  const after = text.charAt(isDigit(text, start + 1) ? start + 2 : start + 1)
  if (!/[:. \u00a0apAP\r\n\d]/.test(after)) return undefined
  const withMeridiem = run(meridiem, text, start)
  const match = withMeridiem ?? run(clock, text, start) ?? run(military, text, start)
  if (!match?.indices) return undefined
  const [, hour = '', separator, minute] = match
  const figuresEnd = match.indices[3]?.[1] ?? match.indices[1]?.[1] ?? start
  const time: ClockTime = {
    start,
    end: start + match[0].length,
    hour: Number(hour),
    minute: Number(minute ?? 0),
    clock: {start, end: figuresEnd},
    isCertain: withMeridiem !== undefined
  }
  if (minute !== undefined) time.separator = separator as ':' | '.' | ''
  const mark = withMeridiem?.indices?.[4]
  if (mark) {
    // A point after `a.m` or `am` that ends the sentence is not its own.
    const written = text.slice(mark[0], mark[1])
    const own = /^[ap]m\.$/i.test(written) ? written.slice(0, -1) : written
    time.end = mark[0] + own.length
    time.meridiem = {start: mark[0], end: time.end, text: own, value: /^a/i.test(own) ? 'am' : 'pm'}
  }
  const zone = run(zoneAfter, text, time.end)
  if (zone?.indices?.[1]) {
    const [from, to] = zone.indices[1]
    time.zone = {start: from, end: to, text: text.slice(from, to)}
    time.isCertain = true
  } else if (!withMeridiem && time.minute > 59) {
    time.isCertain = (time.hour > 24 ? timeBefore : hourBefore).test(text.slice(Math.max(0, start - 8), start))
  } else if (!withMeridiem && time.hour > 23 && time.hour < 30 && separator === ':') {
    const before = text.slice(Math.max(0, start - 24), start)
    time.isCertain = (time.hour > 24 && beginsBefore.test(before)) || vehicleBefore.test(before)
  }
  return time
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
