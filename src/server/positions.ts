import {findLines, lineAt} from '../lines.js'

/** How a client counts characters in a line: units of UTF-16, bytes of UTF-8, or code points. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

/** A place as the protocol has it: line and character from 0. */
export interface Place {
  line: number
  character: number
}

/** What a client would have first; UTF-16 where it says nothing that is known, as the protocol wants. */
export function chooseEncoding(offered: unknown): Encoding {
  const known: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32']
  const first = Array.isArray(offered) ? offered.find(encoding => known.includes(encoding)) : undefined
  return first ?? 'utf-16'
}

/** The lines of a text, and the way between offsets (UTF-16) and places in a client's own counting. */
export class Lines {
  readonly #text: string
  readonly #encoding: Encoding
  /** Where each line starts. */
  readonly #starts: readonly number[]

  constructor(text: string, encoding: Encoding) {
    this.#text = text
    this.#encoding = encoding
    this.#starts = findLines(text)
  }

  /** The place of an offset; one beyond the text is the end of the text. */
  placeAt(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    const line = lineAt(this.#starts, at)
    const start = this.#starts[line] as number
    // Between the two halves of a line break is no place.
    const end = Math.min(at, this.#endOf(line))
    return {line, character: this.#encoding === 'utf-16' ? end - start : count(this.#text.slice(start, end), this.#encoding)}
  }

  /** The offset of a place; one beyond its line is the end of the line, one beyond the text its end. */
  offsetAt(place: Place): number {
    const line = whole(place?.line)
    const start = this.#starts[line]
    if (start === undefined) return this.#text.length
    const end = this.#endOf(line)
    const character = whole(place?.character)
    if (this.#encoding === 'utf-16') return Math.min(start + character, end)
    let at = start
    let counted = 0
    while (at < end) {
      const code = this.#text.codePointAt(at) as number
      counted += this.#encoding === 'utf-32' ? 1 : bytes(code)
      if (counted > character) break
      at += code > 0xff_ff ? 2 : 1
    }
    return at
  }

  /** Where the characters of a line end, its break not counted. */
  #endOf(line: number): number {
    let end = this.#starts[line + 1] ?? this.#text.length
    const start = this.#starts[line] as number
    if (end > start && this.#text.charCodeAt(end - 1) === 10) end--
    else if (end > start && this.#text.charCodeAt(end - 1) === 13) return end - 1
    else return end
    return end > start && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end
  }
}

function count(text: string, encoding: Encoding): number {
  let counted = 0
  for (const character of text) counted += encoding === 'utf-32' ? 1 : bytes(character.codePointAt(0) as number)
  return counted
}

function bytes(code: number): number {
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
}

/** A client's number as one that can be counted with. */
function whole(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0
}
