import type {Agency, Registry} from '../agencies/index.js'
import {monthNumber, monthSpellings} from '../agencies/months.js'
import {cities, unplaced} from '../data/places.js'
import {matchesOf} from '../matches.js'
import {distance, nearest} from '../nearest.js'
import type {DatelineAgency, DatelineDate, DatelinePlace} from './dateline.js'
import type {Span} from './span.js'

/** A date that was read, with what is needed to judge it. */
export interface ReadDate extends DatelineDate {
  order: 'mdy' | 'dmy'
  /** Month and day as written. */
  monthText: string
  dayText: string
  /** The month that a misspelt one is nearest to, lower-cased. */
  nearestMonth?: string
}

/** Agencies in brackets, between slashes or bare, with their marks. */
export interface ReadAgencies extends Span {
  form: 'round' | 'slash' | 'bare'
  list: DatelineAgency[]
  /** What stands between the marks. */
  inner: Span
  opened: boolean
  closed: boolean
}

const mdy = /(?<![\p{L}\d])([A-Za-z]{3,9})(\.?)(,?[ \t]{0,4}\n?[ \t]{0,4})([0-9OoIl]{1,3})(st|nd|rd|th)?(?![\p{L}\d/]|[.,:]\d{1,2}\b)/gu
const dmy = /(?<![\p{L}\d])([0-9OoIl]{1,3})(st|nd|rd|th)?([ \t]{1,4})([A-Za-z]{3,9})(\.?)(?![\p{L}\d])/gu
const year = /^(\s{0,3},?\s{0,3})((?:19|20)\d\d)(?![\d-])/
/** A year with a letter for a figure: `2O24`. */
const letteredYear = /^(\s{0,3},?\s{0,3})((?=\d*[OoIl])(?:[1Il]9|2[0Oo])[\dOoIl]{2})(?![\w-])/
/** A year with a figure too few or too many, where the agency follows: `Mar 4, 20255 (BSS)`. */
const brokenYear = /^(,\s{0,2})((?:19|20)(?:\d|\d{3}))(?=\s\()/
const shortYear = /^(\s{1,2})(\d\d)(?=[\s(,]{1,2}\(|\s--|\s\[)/

/** The first date of a stretch of text. */
export function readDate(text: string, from: number, to: number): ReadDate | undefined {
  const stretch = text.slice(from, to)
  if (!/\d/.test(stretch)) return undefined
  const found: ReadDate[] = []
  for (const [pattern, order] of [
    [mdy, 'mdy'],
    [dmy, 'dmy']
  ] as const) {
    for (const match of matchesOf(stretch, pattern)) {
      const month = order === 'mdy' ? 1 : 4
      const day = order === 'mdy' ? 4 : 1
      const monthText = match[month] as string
      const dayText = match[day] as string
      if (!/\d/.test(dayText)) continue
      const number = monthNumber(monthText)
      const nearestMonth = number ? undefined : (misspeltMonth(monthText) ?? slipOfMonth(text, from + match.index, match[0], monthText))
      if (!number && !nearestMonth) continue
      // The groups are all there is, one behind the other.
      const spanOf = (group: number): Span => {
        let start = from + match.index
        for (let before = 1; before < group; before++) start += match[before]?.length ?? 0
        return {start, end: start + (match[group] as string).length}
      }
      const dayNumber = /^\d+$/.test(dayText) ? Number(dayText) : undefined
      const date: ReadDate = {
        order,
        start: from + match.index,
        end: from + match.index + match[0].length,
        text: match[0],
        monthText,
        dayText,
        nearestMonth,
        month: number,
        day: dayNumber !== undefined && dayNumber >= 1 && dayNumber <= 31 ? dayNumber : undefined,
        monthSpan: spanOf(month),
        daySpan: spanOf(day)
      }
      found.push(withYear(text, date, to))
      break
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function withYear(text: string, date: ReadDate, to: number): ReadDate {
  const rest = text.slice(date.end, Math.min(to, date.end + 14))
  const broken = date.order === 'mdy' ? brokenYear.exec(rest) : null
  const match = broken ?? year.exec(rest) ?? letteredYear.exec(rest) ?? (date.order === 'dmy' ? shortYear.exec(rest) : null)
  if (!match) return date
  const start = date.end + (match[1] as string).length
  const end = start + (match[2] as string).length
  if (broken) return {...date, end, text: text.slice(date.start, end), yearSpan: {start, end}}
  const number = Number(toDigits(match[2] as string))
  const full = number > 99 ? number : number + (number > 50 ? 1900 : 2000)
  return Object.assign(date, {end, text: text.slice(date.start, end), year: full, yearSpan: {start, end}})
}

/** `2O` and `l9` as they were meant. */
export function toDigits(written: string): string {
  return written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
}

/** The month that a word of a dateline was meant to be: `Narch`, `Agu`. */
function misspeltMonth(word: string): string | undefined {
  const lower = word.toLowerCase()
  // Bernama's desk writes Malay as well; "Febr" and "Octo" are cut off.
  const malay = malayMonths[lower] ?? (lower.length > 3 ? monthSpellings.find(month => month.startsWith(lower)) : undefined)
  if (malay) return malay
  if (lower.length === 3) return /^(?:agu|nvo|spe|dce|fbe|jna|otc|arp|jlu|jnu)$/.test(lower) ? nearest(lower, monthSpellings, 1) : undefined
  const single = lower.length === 4 ? lower.replace(/(.)\1/, '$1') : lower
  if (single.length === 3 && monthSpellings.includes(single)) return single
  return nearest(
    lower,
    monthSpellings.filter(month => month.length > 3),
    lower.length > 6 ? 2 : 1
  )
}

const malayMonths: Readonly<Record<string, string>> = {mac: 'march', ogos: 'august', julai: 'july', disember: 'december'}
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A month of three letters with one wrong, where nothing else can stand: `BEIJING, Nob. 20 (Xinhua)`. */
function slipOfMonth(text: string, start: number, written: string, word: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}{2}$/u.test(word) || !/\p{L}[)\]]?, $/u.test(text.slice(Math.max(0, start - 4), start))) return undefined
  if (!/^(?:, \d{4})? [(/]\p{Lu}[\p{L} /-]{1,20}[)/]/u.test(text.slice(start + written.length, start + written.length + 32)))
    return undefined
  const near = shortMonths.filter(month => distance(word.toLowerCase(), month, 1) === 1)
  return near.length === 1 ? near[0] : undefined
}

const round = /\(([^()\n]{0,48})(\)|\n|$)/g
const unclosed = /\(([A-Za-z][A-Za-z-]{1,11})(?=[\s:])(?![^()\n]{0,40}\))/g
/** Brackets of two kinds, or of a kind that no agency writes: `[Reuters)`, `{AFP}`. */
const mixed = /\(([^()[\]{}\n]{2,48})[\]}]|[[{]([^()[\]{}\n]{2,48})\)|\{([^()[\]{}\n]{2,48})\}/g
/** `[PTI]`; but `[India]` is a country. */
const square = /\[([A-Za-z]{2,12})\]/g
const unopened = /(?<=\s)([A-Za-z]{2,12})\)/g
const slashed = /(?<=[\s\d.,])\/([A-Za-z][A-Za-z -]{1,22})\s?\//g

/** The first agency between brackets or slashes in a stretch of text. */
export function readAgencies(text: string, from: number, to: number, agencies: Registry): ReadAgencies | undefined {
  const stretch = text.slice(from, to)
  if (!/[(){[/]/.test(stretch)) return undefined
  const candidates: ReadAgencies[] = []
  const add = (match: RegExpExecArray, form: 'round' | 'slash', opened: boolean, closed: boolean): void => {
    const start = from + match.index + (opened ? 1 : 0)
    const inner = {start, end: start + (match.slice(1).find(group => group !== undefined) ?? '').length}
    const list = splitAgencies(text, inner, agencies)
    const outer = {start: from + match.index, end: from + match.index + match[0].length}
    // Brackets set twice: ((AFP)), (AFP))
    if (closed && opened) {
      while (outer.start > from && text.charAt(outer.start - 1) === '(') outer.start--
      while (outer.end < to && text.charAt(outer.end) === ')') outer.end++
    }
    candidates.push({form, list, inner, opened, closed, ...outer})
  }
  // One look tells what most stretches do not have; an expression has to try every place.
  const opens = stretch.includes('(')
  const closes = stretch.includes(')')
  if (opens && closes) {
    for (const match of matchesOf(stretch, round)) if (match[2] === ')') add(match, 'round', true, true)
  }
  for (const match of stretch.includes('/') ? matchesOf(stretch, slashed) : [])
    if (agencies.find((match[1] as string).trim())) add(match, 'slash', true, true)
  const best = candidates.sort((a, b) => a.start - b.start).find(isAgency)
  if (best) return best
  for (const match of /[[\]{}]/.test(stretch) ? matchesOf(stretch, mixed) : []) add(match, 'round', true, true)
  for (const match of stretch.includes('[') ? matchesOf(stretch, square) : [])
    if (agencies.find(match[1] as string)?.tokens.includes(match[1] as string)) add(match, 'round', true, true)
  const odd = candidates.findLast(isAgency)
  if (odd) return odd
  for (const match of opens ? matchesOf(stretch, unclosed) : []) if (agencies.find(match[1] as string)) add(match, 'round', true, false)
  for (const match of closes ? matchesOf(stretch, unopened) : []) if (agencies.find(match[1] as string)) add(match, 'round', false, true)
  return candidates.find(each => !(each.opened && each.closed)) ?? candidates.filter(each => !isQualifier(text, each))[0]
}

function isAgency({list, inner}: ReadAgencies): boolean {
  return inner.start === inner.end || list.some(({agency, nearest: near}) => agency || near)
}

/** Whether brackets hold a state or country: a comma with a date follows, or other brackets. */
function isQualifier(text: string, {end}: Span): boolean {
  return /^(?:\s?\[|\s?,|\s\()/.test(text.slice(end, end + 3))
}

/** `tca/dpa`, `ats afp` or `Thomson Reuters Foundation`. */
function splitAgencies(text: string, {start, end}: Span, agencies: Registry): DatelineAgency[] {
  const whole = trimSpan(text, {start, end})
  const name = text.slice(whole.start, whole.end)
  if (name === '') return []
  const only = agencies.find(name)
  if (only) return [{name, agency: only, ...whole}]
  // `Reuters on Friday`: matter that was never meant to stand here; `Reuters Health` is a service.
  const led = /^(\S{2,20}) \p{Ll}/u.exec(name)?.[1]
  const leading = led && !everyWordKnown(name, agencies) ? agencies.find(led) : undefined
  if (led && leading) return [{start: whole.start, end: whole.start + led.length, name: led, agency: leading}]
  const separators = name.includes('/') ? /[^/]+/g : /^[^\s]+(?:\s[^\s]+)$/.test(name) && everyWordKnown(name, agencies) ? /\S+/g : /^.*$/g
  return matchesOf(name, separators).map(match => {
    const span = trimSpan(text, {start: whole.start + match.index, end: whole.start + match.index + match[0].length})
    const each = text.slice(span.start, span.end)
    const agency = agencies.find(each)
    return agency ? {name: each, agency, ...span} : {name: each, nearest: nearestAgency(each, agencies), ...span}
  })
}

function everyWordKnown(name: string, agencies: Registry): boolean {
  return name.split(/\s+/).every(word => agencies.find(word))
}

/** The agency that a name is one or two edits from; short names have too many neighbours to say, but for look-alikes. */
function nearestAgency(name: string, agencies: Registry): Agency | undefined {
  const alike = lookAlike(name, agencies) ?? exchanged(name, agencies)
  if (alike) return alike
  const lower = name.toLowerCase()
  if (lower.length < 4 || /\d|\s/.test(name)) return undefined
  const most = lower.length > 5 ? 2 : 1
  const alikeInLength = longTokens(agencies).filter(({length}) => Math.abs(length - lower.length) <= most)
  const near = nearest(lower, alikeInLength, most)
  return near === undefined ? undefined : agencies.find(near)
}

const tokens = new WeakMap<Registry, readonly string[]>()

/** The names of a registry that are long enough to be misspelt, in small letters. */
function longTokens(agencies: Registry): readonly string[] {
  const known = tokens.get(agencies)
  if (known) return known
  const found = agencies.agencies.flatMap(agency => agency.tokens.filter(({length}) => length > 3).map(token => token.toLowerCase()))
  tokens.set(agencies, found)
  return found
}

/** A code with a look-alike for a letter (`PTl`, `AF0`) or with points (`P.T.I.`; but `A.P.` is a state too). */
function lookAlike(name: string, agencies: Registry): Agency | undefined {
  const code = name.replaceAll('.', '')
  if (code.length < 3 || code.length > 6 || !/^(?=.*\p{Lu})[\p{Lu}l1|0]+$/u.test(code)) return undefined
  const meant = code.replace(/[l1|]/g, 'I').replaceAll('0', 'O')
  const agency = meant === name ? undefined : agencies.find(meant)
  return agency?.tokens.includes(meant) ? agency : undefined
}

/** A code of three letters with two exchanged (`PIT`, `APF`) or one doubled (`AFPP`), of an agency whose copy everybody has. */
function exchanged(name: string, agencies: Registry): Agency | undefined {
  const single = /^[A-Z]{4}$/.test(name) ? name.replace(/(.)\1/, '$1') : ''
  if (exchangeable.has(single) && !agencies.find(name)) return agencies.find(single)
  if (name === 'IAN') return agencies.find('IANS')
  if (!/^[A-Z]{3}$/.test(name)) return undefined
  const [a = '', b = '', c = ''] = name
  const meant = [b + a + c, a + c + b].filter(code => exchangeable.has(code) && code !== name)
  return meant.length === 1 ? agencies.find(meant[0] as string) : undefined
}

const exchangeable = new Set(['AFP', 'ANI', 'PTI', 'UNI', 'BSS', 'UNB', 'UPI', 'WAM', 'QNA', 'SPA'])

function trimSpan(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return {start: from, end: to}
}

const particles = new Set(
  'de da do dos das del della di du la le les el al as ash of the on and an near sur upon am der den van von y e zu es off bin ben'.split(
    ' '
  )
)
const notPlaces =
  /^(?:on|in|by|at|as|after|when|from|an?|if|for|but|he|she|it|they|we|since|until|born|updated?|published|posted|created|last|forty|also|this|these|his|her|while|with|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|photo|image|source|file|date|mr|mrs|ms|dr|president|minister|prime|former|how|why|what|who|watch|live|breaking|exclusive|opinion|analysis|editorial|explained?|fact ?box|timeline)\b/i
const corporate =
  /\b(?:inc|corp|ltd|co|plc|llc|ag|sa|party|bank|group|holdings?|fund|court|act|bill|index|league|university|ministry|department|commission|agency|authority|association|council|board|league|programme|program|project|scheme)\b\.?/i

/** Whether a stretch in front of a date or an agency can be places and nothing else. */
export function isPlaces(place: string): boolean {
  if (place.length < 2 || place.length > 90 || !/^[\p{Lu}]/u.test(place)) return false
  if (unplaced.some(name => name.toLowerCase() === place.toLowerCase())) return true
  if (notPlaces.test(place) || corporate.test(place.split(',')[0] as string) || /["“”‘?!;:<>$%&=@#*]|\d{2}|--| [-–—] /.test(place))
    return false
  const words = place.split(/[\s/]+/)
  if (
    words.length > 9 ||
    /\p{Ll}{3,}\. /u.test(
      place.replace(
        /\b(?:Calif|Conn|Mass|Mich|Minn|Miss|Mont|Okla|Penn|Tenn|Wash|Ariz|Colo|Wis|Ala|Ark|Fla|Del|Ill|Ind|Kan|Neb|Nev|Ore|Wyo|Tex|Ont|Que|Alta|Sask|Man)\. /g,
        ''
      )
    )
  )
    return false
  return words.every(word => {
    const bare = word.replace(/^[([]+|[)\],.'’]+$/g, '')
    return bare === '' || /^\p{Lu}/u.test(bare) || particles.has(bare) || /^[ld]['’]\p{Lu}|^al-\p{Lu}/u.test(bare)
  })
}

/** Whether a dateline's city is in capitals. */
export function isCapitals(place: string): boolean {
  const city = place.split(/[,([]/)[0] as string
  return city.length > 1 && city === city.toUpperCase() && /\p{Lu}{2}/u.test(city)
}

/** Whether every city named is a well-known one, or carries a state or country. */
export function isKnownPlace(place: string): boolean {
  return place.split('/').every(each => cities.has((each.split(/[,([]/)[0] as string).trim().toLowerCase()))
}

/** Where the city starts in a stretch that begins with a byline or with matter glued to it; nothing where it all is place. */
export function findCityStart(stretch: string, isByline: boolean): number | undefined {
  const glued = /[a-z][A-Z]|[^\0-\x7f]/.test(stretch) && /^[^,]*\p{Ll}(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:[,(\s]|$))/u.exec(stretch)
  if (glued) {
    const behind = stretch.slice(glued[0].length).split(',')[0] as string
    // "NewDelhi" is a city that has lost its own space.
    if (isKnownPlace(behind)) return isKnownPlace(`${glued[0]} ${behind}`) ? undefined : glued[0].length
  }
  const city = stretch.split(/[,([]/)[0] as string
  const words = matchesOf(city, /\S+/g)
  if (words.length < 2) return undefined
  const capitals = /(?:^|\s)((?:\p{Lu}[\p{Lu}'’.-]{2,}|DE|LA|EL|ST\.)(?:[\s/]\p{Lu}[\p{Lu}'’.-]+)*)\s*$/u.exec(city)
  if (capitals && isNamed(city.slice(0, capitals.index)) && (isByline || words.length > 3)) {
    return city.length - (capitals[1] as string).length - (city.length - city.trimEnd().length)
  }
  if (isKnownPlace(city)) return undefined
  for (const take of [3, 2, 1]) {
    const first = words[words.length - take]
    if (words.length - take >= 2 && first && isKnownPlace(city.slice(first.index).trim())) return first.index
  }
  return isByline ? words[words.length - 1]?.index : undefined
}

/** Whether a stretch is a name or a headline in capitals and small letters: every word starts with a capital. */
function isNamed(stretch: string): boolean {
  return /\p{Ll}{2}/u.test(stretch) && stretch.split(/\s+/).every(word => word === '' || !/^\p{Ll}/u.test(word) || particles.has(word))
}

/** Cuts `KIRKUK, Iraq`, `NEW DELHI/MUMBAI`, `Indore (Madhya Pradesh) [India]` into places. */
export function readPlaces(text: string, {start, end}: Span): DatelinePlace[] {
  const places: DatelinePlace[] = []
  for (const match of matchesOf(text.slice(start, end), /[^/]+/g)) {
    const whole = trimSpan(text, {start: start + match.index, end: start + match.index + match[0].length})
    const value = text.slice(whole.start, whole.end)
    const name = (/^[^,([]*/.exec(value) as RegExpExecArray)[0].trimEnd()
    if (name === '') continue
    const qualifiers: DatelinePlace['qualifiers'] = []
    for (const part of matchesOf(value.slice(name.length), /\(([^()]*)\)?|\[([^[\]]*)\]?|,\s*([^,([]+)/g)) {
      const form = part[0].startsWith('(') ? 'round' : part[0].startsWith('[') ? 'square' : 'comma'
      const inside = (part[1] ?? part[2] ?? part[3] ?? '').trim()
      const at = whole.start + name.length + part.index + part[0].indexOf(inside)
      if (inside) qualifiers.push({text: inside, form, start: at, end: at + inside.length})
    }
    places.push({name, qualifiers, ...whole})
  }
  return places
}
