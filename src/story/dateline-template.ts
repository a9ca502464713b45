import type {Agency, MonthStyle} from '../agencies/index.js'
import {monthNames} from '../agencies/months.js'
import {oneLine} from '../one-line.js'
import type {Dateline, DatelinePlace} from './dateline.js'

/** What a template is filled with, besides the dateline's own parts. */
export interface TemplateContext {
  months: MonthStyle
  /** Used where the template has a year and the dateline has none. */
  year?: number
  /** Whether parts that are not known stay as the template names them: `PARIS, Nov 10, YYYY (AFP) - `. */
  partial?: boolean
}

const parts = /\([^()]+\)|\/[^/]+\/|(?<=, |D )[A-Z][A-Za-z]+(?= -)|\b(?:CITY|City|MON|Mon(?:th)?\.?|Dth|D|YYYY)(?![A-Za-z])/g

/** Whether a template of the registry has a date, a city. */
function hasDate(template: string): boolean {
  return /\bD(?:th)?\b/.test(template)
}

function hasCity(template: string): boolean {
  return /\bCITY\b|\bCity\b/.test(template)
}

/**
 * A dateline in the form of a template, built from the parts that were read; nothing where a part is not known.
 *
 *     fillTemplate('City, Mon D (PTI) ', dateline, {months: 'short'}) // 'Islamabad, Nov 10 (PTI) '
 */
export function fillTemplate(template: string, dateline: Dateline, {months, year, partial = false}: TemplateContext): string | undefined {
  const {date, places} = dateline
  let complete = true
  const names = agencyNames(dateline)
  const filled = template.replace(parts, part => {
    if (isMark(part)) return names === undefined ? part : part.replace(/[^()/]+/, () => names)
    const value = fillSlot(part, dateline, months, year)
    if (value === undefined) complete = false
    return value ?? (partial ? part : '')
  })
  if (partial) return filled
  if (!complete || (hasCity(template) && places.length === 0) || (hasDate(template) && !date)) return undefined
  return filled
}

function fillSlot(slot: string, {date, places}: Dateline, months: MonthStyle, year: number | undefined): string | undefined {
  if (slot === 'CITY' || slot === 'City') return places.map(place => writePlace(place, slot === 'CITY')).join('/') || undefined
  if (slot === 'YYYY') return (date?.year ?? year)?.toString()
  if (slot === 'D') return date?.day?.toString()
  if (slot === 'Dth') return date?.day === undefined ? undefined : withOrdinal(date.day)
  const name = date?.month === undefined ? undefined : monthNames[months][date.month - 1]
  return slot === 'MON' ? name?.toUpperCase() : name
}

function withOrdinal(day: number): string {
  const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

function writePlace({name, qualifiers}: DatelinePlace, capitals: boolean): string {
  const city = oneLine(name)
  const joined = qualifiers.map(({text, form}) => (form === 'comma' ? `, ${text}` : form === 'round' ? ` (${text})` : ` [${text}]`))
  return (capitals ? city.toUpperCase() : toCapitalised(city)) + joined.join('')
}

const small = new Set(['de', 'da', 'do', 'del', 'di', 'la', 'of', 'the', 'on', 'and', 'al', 'el', 'es', 'sur', 'am', 'an', 'der'])

/** `NEW DELHI` as `New Delhi`; a name that has small letters stays as it is. */
function toCapitalised(city: string): string {
  if (/\p{Ll}/u.test(city)) return city
  return city
    .toLowerCase()
    .replace(/[\p{L}'’]+/gu, (word, at: number) => (at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
}

/** Whether a part of a template names the agency: `(PTI)`, `/TASS/`, `AAP`. */
function isMark(part: string): boolean {
  return /^[(/]/.test(part) || !/^(?:CITY|City|MON|Mon(?:th)?\.?|Dth|D|YYYY)$/.test(part)
}

/** The dateline's agencies, each as it spells itself; nothing where it names none. */
function agencyNames({agencies}: Dateline): string | undefined {
  if (agencies.length === 0) return undefined
  return agencies.map(({agency, name}) => (agency && !agency.tokens.includes(name) ? (agency.tokens[0] ?? name) : name)).join('/')
}

/** The templates of an agency that a dateline with these parts can follow; the usual one where none fits. */
export function templatesFor({datelines = []}: Agency, {places, date}: Dateline): readonly string[] {
  const fitting = datelines.filter(template => hasCity(template) === places.length > 0 && hasDate(template) === (date !== undefined))
  return fitting.length > 0 ? fitting : datelines.slice(0, 1)
}

/** Parts of a dateline that a house writes in its own way, whatever the form; `house` leaves one as the form has it. */
export interface HouseParts {
  month: 'house' | MonthStyle
  dash: string
  case: string
}

const tails: Readonly<Record<string, string>> = {
  hyphen: ' - ',
  'double-hyphen': ' -- ',
  en: ' – ',
  em: ' — ',
  underscore: ' _ ',
  colon: ': ',
  none: ' '
}

/** A template with the capitals and the dash of a house: `CITY, Mon D (IANS): ` for `City, Mon D (IANS) `. */
export function rewriteTemplate(template: string, parts: Omit<HouseParts, 'month'>): string {
  const city = parts.case === 'house' ? undefined : parts.case === 'upper' ? 'CITY' : 'City'
  const cased = city ? template.replace(/\b(?:CITY|City)\b/g, city) : template
  return parts.dash === 'house' ? cased : cased.replace(/(?:\.-|\s?-{1,2}|\s?[–—_]|[:.])?\s?$/, tails[parts.dash] ?? ' ')
}

/** A dateline as written, with the months, the dash and the capitals of a house. */
export function rewriteDateline(written: string, {start, places, date, tail, end}: Dateline, parts: HouseParts): string {
  const pieces: Array<{start: number; end: number; text: string}> = []
  if (parts.case !== 'house') {
    for (const place of places) {
      const city = oneLine(place.name)
      const text = parts.case === 'upper' ? city.toUpperCase() : toCapitalised(city)
      pieces.push({start: place.start, end: place.start + place.name.length, text})
    }
  }
  if (parts.month !== 'house' && date?.month !== undefined && date.monthSpan) {
    const name = monthNames[parts.month][date.month - 1] ?? ''
    const at = date.monthSpan.end - start
    const point = written.charAt(at) === '.' ? 1 : 0
    pieces.push({start: date.monthSpan.start, end: date.monthSpan.end + point, text: name})
  }
  // A dateline on a line of its own ends without a space.
  const isLine = tail.end === end && !/\s$/.test(written)
  if (parts.dash !== 'house' && tail.start < tail.end) {
    const text = tails[parts.dash] ?? ' '
    pieces.push({...tail, text: isLine ? text.trimEnd() : text})
  }
  return pieces
    .sort((a, b) => b.start - a.start)
    .reduce((text, piece) => text.slice(0, piece.start - start) + piece.text + text.slice(piece.end - start), written)
}
