import {monthNames} from '../agencies/months.js'
import {matchesOf} from '../matches.js'
import type {DatelineFault, DatelineParts} from './dateline.js'
import type {ReadAgencies} from './dateline-agencies.js'
import {type ReadDate, toDigits} from './dateline-date.js'

/** What is wrong with a dateline in any house. */
export function findFaults(text: string, parts: DatelineParts): DatelineFault[] {
  const {place, date, agencies, again, lacksDay, tail} = parts
  const faults: DatelineFault[] = []
  const first = agencies && (!place || agencies.start < place.start)
  if (place) faults.push(...placeFaults(text, place.start, place.end))
  if (place && date && date.start > place.end) faults.push(...gapFaults(text, place.end, date.start, agencyId(agencies)))
  if (date) faults.push(...dateFaults(text, date, agencies))
  if (lacksDay) {
    const month = text.slice(lacksDay.start, lacksDay.end)
    faults.push(unknown(lacksDay.start, lacksDay.end, `Unexpected month ${quote(month)} without a day, expected one`, `${month} D`))
  }
  if (again) {
    const what = text.charAt(again.end - 1) === ')' ? 'agency' : 'year'
    faults.push(fault(again.start, again.end, `Unexpected second ${what} in the dateline, expected one`, [''], 'suggest'))
  }
  if (agencies && !first) faults.push(...spaceFaults(text, Math.max(date?.end ?? 0, place?.end ?? 0, lacksDay?.end ?? 0), agencies))
  if (agencies) faults.push(...bracketFaults(text, agencies))
  if (tail.start < tail.end || !parts.last) faults.push(...tailFaults(text, parts))
  return faults.sort((a, b) => a.start - b.start)
}

function agencyId(agencies: ReadAgencies | undefined): string | undefined {
  return agencies?.list[0]?.agency?.id
}

function fault(start: number, end: number, message: string, expected: string[], fix: 'safe' | 'suggest' = 'safe'): DatelineFault {
  return {start, end, message, expected, fix}
}

/** One for which nothing can be put. */
function unknown(start: number, end: number, message: string, part: string): DatelineFault {
  return {...fault(start, end, message, [], 'suggest'), unknown: part}
}

function quote(value: string): string {
  return `\`${value}\``
}

function placeFaults(text: string, start: number, end: number): DatelineFault[] {
  const place = text.slice(start, end)
  const faults = matchesOf(place, /(?<=\S) {2,}(?=\S)/g).map(match =>
    fault(start + match.index, start + match.index + match[0].length, 'Unexpected doubled space in the dateline, expected one', [' '])
  )
  for (const match of matchesOf(place, /\s{1,3},\s{0,3}|,(?=\p{L})/gu)) {
    const at = start + match.index
    const what = match[0].startsWith(',') ? 'missing space behind' : 'space before'
    if (!match[0].includes('\n'))
      faults.push(fault(at, at + match[0].length, `Unexpected ${what} the comma in the dateline, expected ${quote(', ')}`, [', ']))
  }
  faults.push(...placeBracketFaults(place, start))
  const [city = ''] = /^[^,([/]*/.exec(place) ?? []
  if (/^\p{Ll}/u.test(city)) {
    const expected = city.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
    faults.push(
      fault(start, start + city.length, `Unexpected small letter in ${quote(city)}, expected ${quote(expected)}`, [expected], 'suggest')
    )
  }
  // "LIBBY, Mont." is in Montana.
  const day = /,\s*((?!Mont\b)(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,2}\.?)$/i.exec(place)
  const name = day && weekdays.find(each => each.startsWith(day[2] as string))
  if (day && name) {
    const message = `Unexpected short weekday ${quote(day[1] as string)} in the dateline, expected ${quote(name)} or the date`
    faults.push(fault(end - (day[1] as string).length, end, message, [name], 'suggest'))
  }
  return faults
}

/** `Damascus [Syria`, `Damascus []`: a state or country stands in brackets that open and close. */
function placeBracketFaults(place: string, start: number): DatelineFault[] {
  const empty = /\s?(?:\[\s?\]|\(\s?\))/.exec(place)
  if (empty) {
    const at = start + empty.index
    return [fault(at, at + empty[0].length, 'Unexpected empty brackets in the dateline, expected none', [''], 'suggest')]
  }
  for (const [open, close] of ['[]', '()'] as const) {
    const [opens, closes] = [place.indexOf(open as string), place.indexOf(close as string)]
    if (opens < 0 === closes < 0) continue
    const at = start + Math.max(opens, closes)
    const message = `Unexpected ${quote(place.charAt(at - start))} in the dateline, expected its ${opens < 0 ? 'opening' : 'closing'} bracket`
    return [unknown(at, at + 1, message, place.charAt(at - start))]
  }
  return []
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Between place and date: a comma and a space; Interfax has a point. */
function gapFaults(text: string, start: number, end: number, id: string | undefined): DatelineFault[] {
  const gap = text.slice(start, end)
  if (/^,\s?\n\s*$|^, $|^,\s*\n/.test(gap) || (id === 'interfax' && gap === '. ')) return []
  if (gap.includes('\n')) return []
  const what = /,.*,/.test(gap)
    ? 'Unexpected doubled comma'
    : gap.includes(',')
      ? gap.startsWith(' ')
        ? 'Unexpected space before the comma'
        : gap.length < 2
          ? 'Unexpected missing space'
          : 'Unexpected doubled space'
      : 'Unexpected missing comma'
  return [fault(start, end, `${what} between place and date, expected ${quote(', ')}`, [', '])]
}

function dateFaults(text: string, date: ReadDate, agencies: ReadAgencies | undefined): DatelineFault[] {
  const faults: DatelineFault[] = []
  const {monthSpan, daySpan, yearSpan, nearestMonth} = date
  if (nearestMonth && monthSpan) {
    const expected = spellMonth(nearestMonth, date.monthText, agencies)
    faults.push(
      fault(monthSpan.start, monthSpan.end, `Unexpected month ${quote(date.monthText)}, expected ${quote(expected)}`, [expected], 'suggest')
    )
  }
  if (monthSpan && !nearestMonth && isMiscased(date)) {
    const expected = date.monthText.charAt(0).toUpperCase() + date.monthText.slice(1).toLowerCase()
    faults.push(fault(monthSpan.start, monthSpan.end, `Unexpected month ${quote(date.monthText)}, expected ${quote(expected)}`, [expected]))
  }
  if (daySpan) faults.push(...dayFaults(date, daySpan.start, daySpan.end))
  if (monthSpan && daySpan) {
    const [start, end] = date.order === 'mdy' ? [monthSpan.end, daySpan.start] : [daySpan.end, monthSpan.start]
    const gap = text.slice(start, end)
    const point = gap.startsWith('.') ? '.' : ''
    if (/^(?:st|nd|rd|th)/.test(gap) === false && !gap.includes('\n') && gap !== `${point} `) {
      const what = gap.includes(',') ? 'comma' : gap.length > point.length ? 'doubled space' : 'missing space'
      faults.push(fault(start, end, `Unexpected ${what} between month and day, expected one space`, [`${point} `]))
    }
  }
  if (yearSpan) {
    const written = text.slice(yearSpan.start, yearSpan.end)
    const digits = toDigits(written)
    if (digits !== written) {
      const message = `Unexpected letter in the year ${quote(written)}, expected ${quote(digits)}`
      faults.push(fault(yearSpan.start, yearSpan.end, message, [digits], 'suggest'))
    }
  }
  if (yearSpan && date.year === undefined) {
    const written = text.slice(yearSpan.start, yearSpan.end)
    faults.push(unknown(yearSpan.start, yearSpan.end, `Unexpected year ${quote(written)}, expected four figures`, 'YYYY'))
  }
  const before = date.order === 'mdy' ? daySpan : monthSpan
  if (yearSpan && before) {
    const gap = text.slice(before.end, yearSpan.start)
    const lacksComma = gap === ' ' && date.order === 'mdy' && hasYearBehindComma(agencies)
    if ((lacksComma || /\s,|,$| {2}/.test(gap)) && !gap.includes('\n')) {
      const expected = lacksComma || gap.includes(',') ? ', ' : ' '
      const what = lacksComma
        ? 'missing comma before the year'
        : /\s,/.test(gap)
          ? 'space before the comma'
          : gap.endsWith(',')
            ? 'missing space before the year'
            : 'doubled space before the year'
      faults.push(fault(before.end, yearSpan.start, `Unexpected ${what}, expected ${quote(expected)}`, [expected]))
    }
  }
  return faults
}

/** AFP and BSS write `Nov 10, 2024`; a newspaper may write it without the comma. */
function hasYearBehindComma(agencies: ReadAgencies | undefined): boolean {
  return agencies?.list[0]?.agency?.datelines?.some(form => form.includes(' D, YYYY')) ?? false
}

/** `FEb 26`, `march 11`, `11 march`; but `21 ene` and `21 jan` are right in Spanish and French. */
function isMiscased({monthText, order}: ReadDate): boolean {
  const rest = monthText.slice(1)
  if (/^\p{Lu}/u.test(monthText)) return rest !== rest.toLowerCase() && rest !== rest.toUpperCase()
  return order === 'mdy' || rest !== rest.toLowerCase() || /^(?:january|february|march|june|july|october)$/.test(monthText)
}

/** `2O` has a letter, `119` is no day. */
function dayFaults({dayText, month}: ReadDate, start: number, end: number): DatelineFault[] {
  const digits = toDigits(dayText)
  if (digits !== dayText) {
    return isDay(digits)
      ? [fault(start, end, `Unexpected letter in the day ${quote(dayText)}, expected ${quote(digits)}`, [digits], 'suggest')]
      : [unknown(start, end, `Unexpected letter in the day ${quote(dayText)}, expected figures`, 'D')]
  }
  const most = month === undefined ? 31 : new Date(Date.UTC(2024, month, 0)).getUTCDate()
  if (isDay(digits) && Number(digits) <= most) return []
  const expected = [...new Set([...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1)))].filter(
    each => digits.length === 3 && isDay(each) && !each.startsWith('0')
  )
  const hint = expected.length > 0 ? `, expected ${expected.map(quote).join(' or ')}` : `, expected 1 to ${most}`
  const message = `Unexpected day ${quote(dayText)}${hint}`
  return expected.length > 0 ? [fault(start, end, message, expected, 'suggest')] : [unknown(start, end, message, 'D')]
}

function isDay(digits: string): boolean {
  return digits.length < 3 && Number(digits) >= 1 && Number(digits) <= 31
}

/** The month in the way the agency writes it, else as the misspelling was meant. */
function spellMonth(month: string, written: string, agencies: ReadAgencies | undefined): string {
  const style = agencies?.list[0]?.agency?.months
  const index = monthNames.short.findIndex(name => month.startsWith(name.toLowerCase()))
  const named = style ? (monthNames[style][index] as string).replace('.', '') : month.charAt(0).toUpperCase() + month.slice(1)
  return written.length > 1 && written === written.toUpperCase() ? named.toUpperCase() : named
}

/** One space in front of the agency; SPA has a comma, TASS a point, wires of paid copy sometimes a comma. */
function spaceFaults(text: string, from: number, agencies: ReadAgencies): DatelineFault[] {
  const gap = text.slice(from, agencies.start)
  if (gap === '' && agencies.form === 'round' && agencies.opened && from > 0) {
    return [fault(agencies.start, agencies.start + 1, 'Unexpected missing space before the agency, expected one', [' ('])]
  }
  const [first] = agencies.list
  const hasComma = first?.agency?.paid || first?.agency?.datelines?.some(form => /, [A-Z]+ -/.test(form))
  const hasStop = agencies.form === 'round' && /^\d\. ?$/.test(text.slice(from - 1, agencies.start))
  if (hasStop || (/^ ?[,;] ?$/.test(gap) && first && !hasComma)) {
    return [fault(from, agencies.start, `Unexpected ${quote(gap.trim())} before the agency, expected a space`, [' '])]
  }
  if (/^[,.]? {2,}$/.test(gap)) {
    const mark = gap.trim()
    return [fault(from, agencies.start, 'Unexpected doubled space before the agency, expected one', [`${mark} `])]
  }
  return []
}

function bracketFaults(text: string, {start, end, inner, form, list, opened, closed}: ReadAgencies): DatelineFault[] {
  if (form !== 'round') return []
  const name = text.slice(inner.start, inner.end)
  if (name.trim() === '') return [unknown(start, end, 'Unexpected empty brackets in the dateline, expected the agency', '(AGENCY)')]
  if (!opened || !closed) {
    const what = closed ? 'opening' : 'closing'
    return [fault(start, end, `Unexpected missing ${what} bracket, expected ${quote(`(${name})`)}`, [`(${name})`])]
  }
  const last = list.at(-1)
  const rest = last && text.slice(last.end, inner.end).trim()
  if (last && rest) {
    const right = `(${text.slice(inner.start, last.end).trim()})`
    return [fault(start, end, `Unexpected ${quote(rest)} in the agency’s brackets, expected ${quote(right)}`, [right], 'suggest')]
  }
  const right = `(${name.trim()})`
  const written = text.slice(start, end)
  if (written === right) return []
  const isSpaced = written === `(${name})`
  const what = isSpaced ? 'space inside the brackets' : `brackets ${quote(written)}`
  return [fault(start, end, `Unexpected ${what}, expected ${quote(right)}`, [right], isSpaced ? 'safe' : 'suggest')]
}

/** The dash, colon or space that closes the dateline; its spaces on both sides, or on neither; Jiji has one behind it. */
function tailFaults(text: string, {tail, last, agencies}: DatelineParts): DatelineFault[] {
  const raw = text.slice(tail.start, tail.end)
  const mark = raw.trim()
  if (raw.includes('\n')) return []
  const before = raw.length - raw.trimStart().length
  const after = mark === '' ? raw.length : raw.length - raw.trimEnd().length
  const next = text.charAt(tail.end)
  if (mark === '') {
    if (last || next === '' || !agencies) return []
    if (after === 0)
      return /[\p{L}\p{N}"“‘'`]/u.test(next)
        ? [
            fault(agencies.end - 1, tail.end, 'Unexpected missing space behind the dateline, expected one', [
              `${text.charAt(agencies.end - 1)} `
            ])
          ]
        : []
    return isDoubled(after) ? [doubled(tail.start, tail.end, ' ')] : []
  }
  if (mark.startsWith(',')) {
    const right = ` ${mark.slice(1).trim()}${last ? '' : ' '}`
    return [fault(tail.start, tail.end, `Unexpected comma at the end of the dateline, expected ${quote(right)}`, [right])]
  }
  if (mark.startsWith(':') || mark.startsWith('.')) {
    const right = mark === '.' || mark === ':' ? `${mark} ` : raw.trim()
    if (before > 0) return [fault(tail.start, tail.end, `Unexpected space before ${quote(mark)}, expected none`, [last ? mark : right])]
    if (last) return []
    if (after === 0) return mark === ':' || mark === '.' ? [missing(tail.start, tail.end, `${mark} `)] : []
    return isDoubled(after) ? [doubled(tail.start, tail.end, `${mark} `)] : []
  }
  if (mark === '- -')
    return [fault(tail.start, tail.end, 'Unexpected `- -` at the end of the dateline, expected one dash', [last ? ' --' : ' -- '])]
  const again = /^[-–—]{1,2} /.exec(text.slice(tail.end, tail.end + 3))?.[0]
  if (again)
    return [
      fault(tail.start, tail.end + again.length, `Unexpected second dash at the end of the dateline, expected ${quote(` ${mark} `)}`, [
        ` ${mark} `
      ])
    ]
  const closed = before === 0 && (last || after === 0 || agencyId(agencies) === 'jiji')
  if (closed && (mark === '—' || mark === '--')) return []
  const expected = last ? ` ${mark}` : ` ${mark} `
  if (before === 0 || (!last && after === 0)) return [missing(tail.start, tail.end, expected)]
  return isDoubled(before) || isDoubled(after) ? [doubled(tail.start, tail.end, expected)] : []
}

/** Four spaces and more are the layout of a table that follows. */
function isDoubled(spaces: number): boolean {
  return spaces === 2 || spaces === 3
}

function missing(start: number, end: number, expected: string): DatelineFault {
  return fault(start, end, `Unexpected missing space in the dateline, expected ${quote(expected)}`, [expected])
}

function doubled(start: number, end: number, expected: string): DatelineFault {
  return fault(start, end, `Unexpected doubled space in the dateline, expected ${quote(expected)}`, [expected])
}
