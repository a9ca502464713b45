import type {Agency, Registry} from '../agencies/index.js'
import {monthNumber} from '../agencies/months.js'
import {matchesOf} from '../matches.js'
import {type ReadAgencies, readAgencies} from './dateline-agencies.js'
import {type ReadDate, readDate} from './dateline-date.js'
import {findFaults} from './dateline-faults.js'
import {findCityStart, isCapitals, isKnownPlace, isPlaces, readPlaces} from './dateline-places.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** A place of a dateline: `CHATHAM, Mass.`, `Indore (Madhya Pradesh) [India]`. */
export interface DatelinePlace extends Span {
  /** The city as written. */
  name: string
  /** State or country, in order, with the way it is joined. */
  qualifiers: Array<Span & {text: string; form: 'comma' | 'round' | 'square'}>
}

/** The date of a dateline. Parts that cannot be read are absent; `text` has what was written. */
export interface DatelineDate extends Span {
  text: string
  day?: number
  /** 1 to 12. */
  month?: number
  year?: number
  /** `Nov 10` is mdy, `10 Nov` dmy. */
  order?: 'mdy' | 'dmy'
  /** Where the month, the day and the year stand. */
  monthSpan?: Span
  daySpan?: Span
  yearSpan?: Span
}

/** An agency of a dateline: a registered one, or what looks like a misspelt one. */
export interface DatelineAgency extends Span {
  /** As written, without brackets. */
  name: string
  agency?: Agency
  /** The registered agency that an unknown name is one or two edits from. */
  nearest?: Agency
}

/** What is wrong with a dateline in any house. */
export interface DatelineFault extends Span {
  message: string
  expected: string[]
  /** What stands for the unknown part where the whole form is shown: `(AGENCY)`, `D`. */
  unknown?: string
  /** `safe` for spacing; whatever touches a letter or digit is for a person. */
  fix: 'safe' | 'suggest'
}

/**
 * The dateline: from its first character to where the story's first sentence begins.
 */
export interface Dateline extends Span {
  /** A byline that runs into it: `By Ada Nasser Kathmandu, Oct 17 (PTI) `. */
  byline?: Span
  places: DatelinePlace[]
  date?: DatelineDate
  agencies: DatelineAgency[]
  /** How the agency is marked: `(PTI)`, `/TASS/`, or bare. */
  agencyForm?: 'round' | 'slash' | 'bare'
  /** The dash, colon or point that closes it, with the spaces around it. */
  tail: Span
  faults: DatelineFault[]
}

/** All that was read of one dateline, before it is judged. */
export interface DatelineParts {
  /** From the first character of place, date or agency. */
  start: number
  byline?: Span
  place?: Span
  date?: ReadDate
  agencies?: ReadAgencies
  /** A month without its day: `Lucknow, Mar (PTI)`. */
  lacksDay?: Span
  /** What is written a second time: the year, with the comma in front (`, 2006`), or the agency (` (AFP)`). */
  again?: Span
  tail: Span
  /** Whether the block ends behind the tail. */
  last: boolean
}

/** A dateline starts within this many characters of its paragraph's start, and is no longer. */
const furthest = 130

/** Reads the dateline that opens a paragraph; agencies come from the registry, never from a search of the text. */
export function readDateline(text: string, start: number, end: number, agencies: Registry): Dateline | undefined {
  if (last && last.start === start && last.end === end && last.agencies === agencies && last.text === text) return last.dateline
  const dateline = readParagraph(text, start, end, agencies)
  last = {text, start, end, agencies, dateline}
  return dateline
}

/** The last answer: blocks ask where the dateline stands, and a moment later the story asks what it says. */
let last: (Span & {text: string; agencies: Registry; dateline: Dateline | undefined}) | undefined

function readParagraph(text: string, start: number, end: number, agencies: Registry): Dateline | undefined {
  const parts = readParts(text, start, end, agencies)
  if (!parts) return undefined
  const {byline, place, date, agencies: named, tail} = parts
  return {
    start: parts.start,
    end: tail.end,
    ...(byline && {byline}),
    places: place ? readPlaces(text, place) : [],
    ...(date && {date}),
    agencies: named?.list ?? [],
    ...(named && {agencyForm: named.form}),
    tail,
    faults: findFaults(text, parts)
  }
}

/** Finds the dateline of the first body paragraph, or the one that stands on a line of its own above it. */
export function findDateline({text, blocks, context}: Story): Dateline | undefined {
  const block = blocks.find(({role}) => role === 'body' || role === 'dateline')
  return block && readDateline(text, block.start, block.end, context.agencies)
}

/** What every dateline has one of: a date, brackets, a slash, a dash or a colon. */
const sign = /[\d(/:_–—-]/

function readParts(text: string, start: number, end: number, agencies: Registry): DatelineParts | undefined {
  if (!sign.test(text.slice(start, Math.min(end, start + furthest)))) return undefined
  const from = skipAdvisory(text, start, end)
  const limit = Math.min(end, from + furthest)
  return readAgencyFirst(text, from, limit, end, agencies) ?? readFrom(text, from, limit, end, agencies)
}

/** `(ATTN: ADDS details) SEOUL …`, `(The Dec. 1 story was refiled to …) (Reuters) - …`. */
function skipAdvisory(text: string, start: number, end: number): number {
  const match = /^\((?:ATTN|Eds?|EDS|Adds|Updates|Corrects|Refiles|This|The|In)\b[^()]{4,240}\)\s*/.exec(
    text.slice(start, Math.min(end, start + 260))
  )
  return match ? start + match[0].length : start
}

/** `(ANSA) - ROME, JUL 11 - `, `(Bloomberg) -- `, `AP - `, `Canadian Press - VANCOUVER (CP) - `. */
function readAgencyFirst(text: string, from: number, limit: number, end: number, agencies: Registry): DatelineParts | undefined {
  const match = /^(?:\(([A-Za-z][\w -]{1,24})\)|([A-Z][A-Za-z]{1,10}(?: (?:Press|News))?))(\s{0,2}[-–—_]{1,2}\s{1,4})/.exec(
    text.slice(from, limit)
  )
  const name = match?.[1] ?? match?.[2]
  const agency = name ? agencies.find(name) : undefined
  if (!match || !name || !agency || (!match[1] && !agency.tokens.includes(name))) return undefined
  const tail = {start: from + match[0].length - (match[3] as string).length, end: from + match[0].length}
  const rest = readFrom(text, tail.end, Math.min(end, tail.end + furthest), end, agencies)
  const inner = {start: from + (match[1] ? 1 : 0), end: from + (match[1] ? 1 : 0) + name.length}
  const first: ReadAgencies = {
    start: from,
    end: tail.start,
    form: match[1] ? 'round' : 'bare',
    list: [{name, agency, ...inner}],
    inner,
    opened: true,
    closed: true
  }
  if (rest?.place && !rest.byline) return {...rest, start: from, agencies: rest.agencies ?? first}
  return {start: from, agencies: first, tail, last: tail.end >= end}
}

function readFrom(text: string, from: number, limit: number, end: number, agencies: Registry): DatelineParts | undefined {
  const date = readDate(text, from, limit)
  const marked = readAgencies(text, from, limit, agencies)
  // What the date does not stand right in front of, the place's own brackets aside, is no part of the dateline.
  const agency = marked && date && marked.start > date.end + 6 ? undefined : marked
  const dated = date && agency && agency.start < date.start ? undefined : date
  const anchor = dated?.start ?? agency?.start
  const parts =
    anchor === undefined ? readPlaceOnly(text, from, limit, agencies) : readAnchored(text, from, anchor, dated, agency, agencies)
  if (!parts) return undefined
  const last = dated?.end ?? 0
  const stop = Math.max(parts.agencies?.end ?? 0, last, parts.place?.end ?? 0)
  const again = parts.agencies ? readAgencyAgain(text, parts.agencies, end) : parts.date?.year ? readAgain(text, stop, end) : undefined
  const whole: DatelineParts = Object.assign(parts, readTail(text, again?.end ?? stop, end))
  if (again) whole.again = again
  return isDateline(text, whole, end) ? whole : undefined
}

type Unfinished = Omit<DatelineParts, 'tail' | 'last'>

function readAnchored(
  text: string,
  from: number,
  anchor: number,
  date: ReadDate | undefined,
  marked: ReadAgencies | undefined,
  agencies: Registry
): Unfinished | undefined {
  let start = from
  let byline: Span | undefined
  const isByline = /^by\s/i.test(text.slice(from, from + 4))
  const city = findCityStart(text.slice(from, anchor), isByline)
  if (city !== undefined) {
    byline = {start: from, end: from + text.slice(from, from + city).trimEnd().length}
    start = from + city
  }
  let stop = anchor
  while (stop > start && /[\s,;.:-]/.test(text.charAt(stop - 1)) && !isAbbreviation(text, start, stop)) stop--
  const place = stop > start ? {start, end: stop} : undefined
  if (place) {
    const written = text.slice(place.start, place.end)
    const isSmall = date !== undefined && marked?.list.some(each => each.agency) && isKnownPlace(written)
    if (!isSmall && !isPlaces(written)) return undefined
  }
  const lacksDay = place && !date && marked ? readMonthAlone(text, place) : undefined
  if (lacksDay && place) place.end = lacksDay.start - 2
  return {
    start: place?.start ?? anchor,
    byline,
    place,
    date,
    ...(lacksDay && {lacksDay}),
    agencies: marked ?? (date && readBare(text, date.end, agencies))
  }
}

/** The month at the end of `Lucknow, Mar`. */
function readMonthAlone(text: string, {start, end}: Span): Span | undefined {
  const match = /(?<=\p{L}, )(\p{Lu}\p{L}{2,8})\.?$/u.exec(text.slice(start, end))
  return match && monthNumber(match[1] as string) ? {start: start + match.index, end} : undefined
}

/** A point that belongs to `Calif.` or `N.J.`: behind a comma, or between letters with points. */
function isAbbreviation(text: string, start: number, stop: number): boolean {
  if (text.charAt(stop - 1) !== '.') return false
  const place = text.slice(start, stop)
  return /,\s*\p{Lu}[\p{L}. ]{0,8}\.$/u.test(place) || /\b\p{Lu}\.\p{Lu}\.$/u.test(place)
}

/** `Dec. 9 Kyodo - `, `Oct 12 AAP - `, `2026, SPA -- `, `July 21 PTI The`; `PTI Chairman` is a party's. */
function readBare(text: string, from: number, agencies: Registry): ReadAgencies | undefined {
  const match =
    /^(,?\s{1,3}|\s[-–—]\s)([A-Z][A-Za-z]{1,10})(?=\s{0,3}[-–—]|:?\s["“'‘]?\p{Lu}(?!hairman|hief|eader|ounder|resident|inister))/u.exec(
      text.slice(from, from + 36)
    )
  const name = match?.[2] ?? ''
  const agency = agencies.find(name)
  if (!match || !agency?.tokens.includes(name)) return undefined
  const start = from + (match[1] as string).length
  const inner = {start, end: start + name.length}
  return {form: 'bare', list: [{name, agency, ...inner}], inner, opened: true, closed: true, ...inner}
}

/** `JOHNSTON, Iowa — `, `HOLLYWOOD _ `, `New Delhi: `, `Imphal/UNI: `. */
function readPlaceOnly(text: string, from: number, limit: number, agencies: Registry): Unfinished | undefined {
  const match = /^([\p{Lu}][\p{L}.,'’()[\]/ -]{1,60}?)(?=\s{0,3}(?:--|[–—_]|-\s|:))/u.exec(text.slice(from, limit))
  if (!match) return undefined
  const raw = match[1] as string
  const slash = /^(.+)\/([A-Z][A-Za-z]{1,9})$/.exec(raw)
  const agency = slash ? agencies.find(slash[2] as string) : undefined
  if (slash && agency) {
    const inner = {start: from + (slash[1] as string).length + 1, end: from + raw.length}
    if (!isPlaces(slash[1] as string)) return undefined
    return {
      start: from,
      place: {start: from, end: inner.start - 1},
      agencies: {form: 'bare', list: [{name: slash[2] as string, agency, ...inner}], inner, opened: true, closed: true, ...inner}
    }
  }
  if (!isPlaces(raw)) return undefined
  const underscore = /^\s{0,2}_/.test(text.slice(from + raw.length, from + raw.length + 3))
  const known = isKnownPlace(raw) || (isCapitals(raw) && /,\s*\p{Lu}\p{Ll}/u.test(raw)) || /^[^([]+[([]/.test(raw)
  if (!known && !(underscore && isCapitals(raw))) return undefined
  return {start: from, place: {start: from, end: from + raw.length}}
}

/** ` (Reuters)` behind `(Reuters)`. */
function readAgencyAgain(text: string, {end: from, inner}: ReadAgencies, end: number): Span | undefined {
  const name = text.slice(inner.start, inner.end)
  const match = /^\s?\(([A-Za-z]{2,16})\)/.exec(text.slice(from, Math.min(end, from + 20)))
  return match && match[1] === name ? {start: from, end: from + match[0].length} : undefined
}

/** `, 2006` behind a date that has its year. */
function readAgain(text: string, from: number, end: number): Span | undefined {
  const match = /^\s?,\s?(?:19|20)\d\d(?=\s)/.exec(text.slice(from, Math.min(end, from + 10)))
  return match ? {start: from, end: from + match[0].length} : undefined
}

function readTail(text: string, from: number, end: number): Pick<DatelineParts, 'tail' | 'last'> {
  const match = /^(?:,\s?(?=\s?[-–—_]))?\s{0,8}(?:\.\s?-{1,2}|\.|- -(?=\s)|-{1,2}|[–—_]|:)?\s{0,8}/.exec(
    text.slice(from, Math.min(end, from + 24))
  )
  const to = from + (match ? match[0].length : 0)
  return {tail: {start: from, end: to}, last: to >= end}
}

/** Whether what was read is a dateline and not a name, a date or a definition at the start of a sentence. */
function isDateline(text: string, parts: DatelineParts, end: number): boolean {
  const {place, date, agencies: named, tail, last} = parts
  const city = place ? text.slice(place.start, place.end) : ''
  const capitals = place !== undefined && isCapitals(city)
  const mark = text.slice(tail.start, tail.end).replace(',', '').trim()
  const dash = /^(?:\.?\s?-{1,2}|- -|[–—_])$/.test(mark)
  const closed = dash || mark === ':'
  const rest = text.slice(tail.end, Math.min(end, tail.end + 80))
  if (named) {
    const known = named.list.some(({agency}) => agency)
    const near = named.list.some(({nearest: each}) => each)
    const empty = named.list.length === 0
    const broken = !named.opened || !named.closed
    if (date) return known || near || empty || capitals || closed
    if (!place) return known && dash
    if (spells(city, text.slice(named.inner.start, named.inner.end))) return false
    if (parts.lacksDay) return known && !broken
    if (known && broken) return capitals && dash
    if (known) return closed || mark === '.' || hasOpenForm(named)
    return dash && capitals && (near || empty || city.split(/\s+/).length <= 3)
  }
  if (date) {
    if (!place) return false
    if (capitals && /^[^a-z]{20,}$/.test(rest) && !/[,.]\s*$/.test(text.slice(place.end, date.start))) return false
    if (/:/.test(text.slice(place.end, date.start))) return false
    if (closed) return true
    if (!text.slice(place.end, date.start).includes(',')) return false
    return capitals && (last || date.year !== undefined || /^[\p{Lu}\p{N}"“'‘`<(]/u.test(rest)) && mark === '' && rest !== ''
  }
  if (mark === '' || last) return false
  if (mark === ':' || mark === '-') return isKnownPlace(city) || /[([]|,\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?$/.test(city)
  return true
}

/** An agency whose own form has neither date nor dash. */
function hasOpenForm({list}: ReadAgencies): boolean {
  return list.some(
    ({agency, name}) => agency?.datelines?.some(form => /\) $/.test(form) && !form.includes(' D')) && agency.tokens.includes(name)
  )
}

/** Whether letters are the initials of the words in front: `Aam Aadmi Party (AAP)`. */
function spells(place: string, letters: string): boolean {
  const initials = matchesOf(place, /(?:^|[\s-])(\p{L})/gu)
    .map(match => match[1])
    .join('')
  return letters.length > 1 && initials.toLowerCase().endsWith(letters.toLowerCase())
}
