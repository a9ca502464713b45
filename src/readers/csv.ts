import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
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

/** Parses a table (RFC 4180), cells parted by commas, semicolons or tabs: each row below the header as an object of its cells. */
export function parseCsv(file: SourceFile): Row[] {
  const {text} = file
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const end = text.indexOf('\n', from)
  const header = text.slice(from, end < 0 ? text.length : end)
  const separator = ['\t', ';', ','].find(each => header.includes(each)) ?? ','
  const [names = [], ...rows] = placesIn(file, from, separator)
  const columns = new Map(names.map((place, index) => [fold(new Cell(file, place, separator).scalar), index]))
  return rows.flatMap(places =>
    places.length === 1 && places[0]?.start === places[0]?.end ? [] : [new Row(file, columns, places, separator)]
  )
}

function placesIn(file: SourceFile, from: number, separator: string): Place[][] {
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
    while (end < text.length && text.charAt(end) !== separator && text.charCodeAt(end) !== 10) end++
    if (!quoted) cell.end = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end
    row.push(cell)
    at = end + 1
    if (end < text.length && text.charCodeAt(end) !== 10) continue
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

/** Names of columns are written in many ways: `Publish Date`, `publish_date`. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
}

/** The names that are asked for, folded; they are few and asked for in each row. */
const folded = new Map<string, string>()

function foldOnce(name: string): string {
  let result = folded.get(name)
  if (result === undefined) {
    result = fold(name)
    folded.set(name, result)
  }
  return result
}

/** A row of a table. */
export class Row implements Value {
  readonly type = 'object'
  readonly text = undefined
  readonly scalar = undefined
  readonly range = undefined
  readonly #file: SourceFile
  readonly #columns: ReadonlyMap<string, number>
  readonly #places: readonly Place[]
  readonly #separator: string

  constructor(file: SourceFile, columns: ReadonlyMap<string, number>, places: readonly Place[], separator: string) {
    this.#file = file
    this.#columns = columns
    this.#places = places
    this.#separator = separator
  }

  get(name: string): Value | undefined {
    const place = this.#places[this.#columns.get(foldOnce(name)) ?? -1]
    return place && place.end > place.start ? new Cell(this.#file, place, this.#separator) : undefined
  }

  first(...names: string[]): Value | undefined {
    return names.map(name => this.get(name)).find(value => value !== undefined)
  }

  find(...path: string[]): Value | undefined {
    return path.length === 1 ? this.get(path[0] as string) : undefined
  }

  get names(): string[] {
    return [...this.#columns.keys()]
  }

  get items(): Value[] {
    return [this]
  }

  get members(): Value[] {
    return this.names.flatMap(name => this.get(name) ?? [])
  }

  rangeOfItem(): undefined {
    return undefined
  }
}

/** A cell of a table. */
class Cell implements Value {
  readonly type = 'string'
  readonly names = []
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
    for (const {0: found, index} of text.slice(start, end).matchAll(/""|\r\n/g)) {
      if (!quoted && found === '""') continue
      builder.copy(source, at, start + index).decode(source, start + index, start + index + 2, found === '""' ? '"' : '\n')
      at = start + index + 2
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
