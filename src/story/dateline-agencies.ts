import type {Agency, Registry} from '../agencies/index.js'
import {matchesOf} from '../matches.js'
import {nearest} from '../nearest.js'
import type {DatelineAgency} from './dateline.js'
import {type Span, trimSpan} from './span.js'

/** Agencies in brackets, between slashes or bare, with their marks. */
export interface ReadAgencies extends Span {
  form: 'round' | 'slash' | 'bare'
  list: DatelineAgency[]
  /** What stands between the marks. */
  inner: Span
  opened: boolean
  closed: boolean
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
