import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {foldName} from './fold.js'
import {type Encode, type Range, SourceBuilder, type SourceText} from './source.js'
import type {Value} from './value.js'

/** Rows of one file; more are refused. */
const mostRows = 1_000_000

/** Where a cell stands, without the marks around it. */
interface Place {
  start: number
  end: number
  quoted: boolean
}

/** What parts the cells of a table, and its rows. */
interface Marks {
  separator: string
  /** A carriage return alone in tables from old programs; elsewhere one may stand in front of the line feed. */
  lineEnd: '\n' | '\r'
}

/** In the order in which one of several in a heading is taken. */
const separators = ['\t', ';', ',']

/** Parses a table (RFC 4180), cells parted by commas, semicolons or tabs: each row below the header as an object of its cells. */
export function parseCsv(file: SourceFile): Row[] {
  const from = file.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const marks = marksOf(file.text, from)
  const {separator} = marks
  const [names = [], ...rows] = placesIn(file, from, marks)
  const columns = new Columns(file, names, separator)
  return rows.flatMap(places =>
    places.length === 1 && places[0]?.start === places[0]?.end ? [] : [new Row(file, columns, places, separator)]
  )
}

/** The marks of a table as its heading has them, outside quotation marks. */
function marksOf(text: string, from: number): Marks {
  const found = new Set<string>()
  let lineEnd: Marks['lineEnd'] = '\n'
  let opens = true
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (opens && character === '"') {
      at = closing(text, at + 1)
      if (at < 0) break
    } else if (character === '\n') break
    else if (character === '\r' && text.charAt(at + 1) !== '\n') {
      lineEnd = '\r'
      break
    }
    opens = separators.includes(character)
    if (opens) found.add(character)
  }
  return {separator: separators.find(each => found.has(each)) ?? ',', lineEnd}
}

function placesIn(file: SourceFile, from: number, {separator, lineEnd}: Marks): Place[][] {
  const {text} = file
  const rows: Place[][] = []
  let row: Place[] = []
  let at = from
  while (at < text.length || row.length > 0) {
    const quoted = text.charCodeAt(at) === 34
    let end = quoted ? closing(text, at + 1) : at
    if (end < 0) {
      const place = file.position({from: at, to: at + 1})
      throw new FormatError('Unexpected table with a quotation mark that nothing closes', place)
    }
    const cell = {start: quoted ? at + 1 : at, end, quoted}
    while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== lineEnd) end++
    if (!quoted) cell.end = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end
    row.push(cell)
    at = end + 1
    if (end < text.length && text.charAt(end) !== lineEnd) continue
    rows.push(row)
    row = []
    if (rows.length > mostRows) throw new FormatError(`Unexpected table of more than ${mostRows} rows`)
  }
  return rows
}

/** The mark that closes a cell; two of them stand for one. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2)
  return at
}

/** The columns of a table, by the names in its heading; of two of one name the first. */
class Columns {
  readonly #places = new Map<string, number>()
  /** The names that are asked for, as they are asked for: few, and in each row again. */
  readonly #asked = new Map<string, number>()

  constructor(file: SourceFile, heading: readonly Place[], separator: string) {
    for (const [index, place] of heading.entries()) {
      const name = new Cell(file, place, separator).scalar
      const folded = foldName(name)
      if (!this.#places.has(folded)) this.#places.set(folded, index)
      else if (folded !== '') {
        const at = file.position({from: place.start, to: place.end})
        file.problems.push({reason: `Unexpected second column \`${name.trim()}\`; the first is read`, place: at, fatal: false})
      }
    }
  }

  get names(): string[] {
    return [...this.#places.keys()]
  }

  /** Where a column stands in its row, from 0; -1 where there is none of that name. */
  indexOf(name: string): number {
    let index = this.#asked.get(name)
    if (index === undefined) {
      index = this.#places.get(foldName(name)) ?? -1
      this.#asked.set(name, index)
    }
    return index
  }
}

/** A row of a table. */
class Row implements Value {
  readonly type = 'object'
  readonly text = undefined
  readonly scalar = undefined
  readonly range = undefined
  readonly #file: SourceFile
  readonly #columns: Columns
  readonly #places: readonly Place[]
  readonly #separator: string

  constructor(file: SourceFile, columns: Columns, places: readonly Place[], separator: string) {
    this.#file = file
    this.#columns = columns
    this.#places = places
    this.#separator = separator
  }

  get(name: string): Value | undefined {
    const place = this.#places[this.#columns.indexOf(name)]
    return place && place.end > place.start ? new Cell(this.#file, place, this.#separator) : undefined
  }

  first(...names: string[]): Value | undefined {
    return names.map(name => this.get(name)).find(value => value !== undefined)
  }

  find(...path: string[]): Value | undefined {
    return path.length === 1 ? this.get(path[0] as string) : undefined
  }

  get names(): string[] {
    return this.#columns.names
  }

  get items(): Value[] {
    return [this]
  }

  get members(): Value[] {
    return this.entries.map(([, value]) => value)
  }

  get entries(): Array<[string, Value]> {
    return this.names.flatMap((name): Array<[string, Value]> => {
      const value = this.get(name)
      return value ? [[name, value]] : []
    })
  }

  rangeOfItem(): undefined {
    return undefined
  }
}

/** A cell of a table. */
class Cell implements Value {
  readonly type = 'string'
  readonly names = []
  readonly entries = []
  readonly range: Range
  readonly #file: SourceFile
  readonly #place: Place
  readonly #separator: string

  constructor(file: SourceFile, place: Place, separator: string) {
    this.#file = file
    this.#place = place
    this.#separator = separator
    this.range = {from: place.start, to: place.end}
  }

  get text(): SourceText {
    const {start, end, quoted} = this.#place
    const {source, text} = this.#file
    const builder = new SourceBuilder(createEncode(quoted, this.#separator))
    let at = start
    for (const {0: found, index} of text.slice(start, end).matchAll(/""|\r\n?/g)) {
      if (!quoted && found === '""') continue
      builder.copy(source, at, start + index)
      at = start + index + found.length
      builder.decode(source, start + index, at, found === '""' ? '"' : '\n')
    }
    return builder.copy(source, at, end).build()
  }

  get scalar(): string {
    return this.text.text
  }

  get items(): Value[] {
    return [this]
  }

  get members(): Value[] {
    return [this]
  }

  get(): undefined {
    return undefined
  }

  first(): undefined {
    return undefined
  }

  find(): undefined {
    return undefined
  }

  rangeOfItem(): undefined {
    return undefined
  }
}

/** Writes text into a cell, or not at all where the cell would need marks that it does not have. */
function createEncode(quoted: boolean, separator: string): Encode {
  if (quoted) return text => text.replaceAll('"', '""')
  return text => (text.includes(separator) || /["\n\r]/.test(text) ? undefined : text)
}
