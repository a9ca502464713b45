import type {Mark} from '../story/index.js'
import type {Piece} from './builder.js'
import type {MarkupElement} from './markup.js'
import type {Reference} from './references.js'
import {type Encode, never, SourceBuilder, type SourceText} from './source.js'

/** What the markup says that a block is to the story. */
export type Role = NonNullable<Piece['role']>

/** One block while its text is gathered; white space is folded as in HTML, but for runs of spaces, which are kept. */
export class BlockWriter {
  readonly role: Role | undefined
  readonly owner: MarkupElement | undefined
  /** Where the line breaks ended that part it from the block before. */
  readonly parted: number | undefined
  /** From its first to its last character in what was parsed. */
  from: number | undefined
  to = 0
  readonly marks: Mark[] = []
  readonly #source: SourceText
  readonly #builder = new SourceBuilder()
  /** White space that is written only if text follows. */
  #pending: {from: number; to: number; value: string | undefined; encode: Encode} | undefined
  #broken = false

  constructor(source: SourceText, role: Role | undefined, owner?: MarkupElement, parted?: number) {
    this.#source = source
    this.role = role
    this.owner = owner
    this.parted = parted
  }

  get length(): number {
    return this.#builder.length
  }

  /** Where text added now would start. */
  get next(): number {
    const pending = this.#pending
    if (!pending || this.length === 0) return this.length
    return this.length + (pending.value === undefined ? pending.to - pending.from : 1)
  }

  /** Whether nothing but white space stands after the last line break. */
  get endsInBreak(): boolean {
    return this.#broken
  }

  mark(start: number, {mark, value}: {mark: Mark['kind']; value?: string}): void {
    const {length} = this
    if (length > start) this.marks.push(value === undefined ? {kind: mark, start, end: length} : {kind: mark, start, end: length, value})
  }

  /** @param skip where in the raw text to begin. */
  text(raw: string, from: number, references: readonly Reference[], encode: Encode, skip = 0): void {
    let at = skip
    for (const {start, end, value} of references) {
      this.#run(raw, at, start, from, encode)
      this.#flush()
      this.#builder.decode(this.#source, from + start, from + end, value, encode)
      this.#reach(from + start, from + end)
      at = end
    }
    this.#run(raw, at, raw.length, from, encode)
  }

  /** Text that the parser changed: it has its place only as a whole. */
  opaque(start: number, end: number, value: string, encode: Encode): void {
    const text = value.replaceAll(/\s+/g, ' ')
    if (text.trim() === '') return
    this.#flush()
    this.#builder.decode(this.#source, start, end, text, encode)
    this.#reach(start, end)
  }

  #reach(from: number, to: number): void {
    this.from ??= from
    this.to = to
  }

  lineBreak(from: number, to: number): void {
    const start = this.#pending?.from ?? from
    this.#pending = {from: start, to, value: '\n', encode: never}
    this.#broken = true
  }

  /** Parts a table's cells. */
  cell(): void {
    this.#pending = undefined
    if (this.length > 0) this.#builder.insert('\t')
  }

  build(): SourceText {
    return this.#builder.build()
  }

  #run(raw: string, start: number, end: number, from: number, encode: Encode): void {
    let at = start
    while (at < end) {
      if (isSpace(raw.charCodeAt(at))) {
        const first = at
        let folded = false
        while (at < end && isSpace(raw.charCodeAt(at))) {
          if (raw.charCodeAt(at) !== 32) folded = true
          at++
        }
        this.#space(from + first, from + at, folded, encode)
        continue
      }
      // Up to white space that is not a single space, or to the end.
      breaks.lastIndex = at
      const found = breaks.exec(raw)
      let stop = found && found.index < end ? found.index : end
      while (stop > at && raw.charCodeAt(stop - 1) === 32) stop--
      this.#flush()
      this.#builder.copy(this.#source, from + at, from + stop, encode)
      this.#reach(from + at, from + stop)
      at = stop
    }
  }

  #space(from: number, to: number, folded: boolean, encode: Encode): void {
    if (this.length === 0 && !this.#broken) return
    const before = this.#pending
    if (!before) this.#pending = {from, to, value: folded ? ' ' : undefined, encode}
    else if (before.value === '\n') before.to = to
  }

  #flush(): void {
    const pending = this.#pending
    this.#pending = undefined
    this.#broken = false
    if (!pending || this.length === 0) return
    if (pending.value === undefined) this.#builder.copy(this.#source, pending.from, pending.to, pending.encode)
    else this.#builder.decode(this.#source, pending.from, pending.to, pending.value, pending.encode)
  }
}

const breaks = /[\t\n\r\f]/g

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}
