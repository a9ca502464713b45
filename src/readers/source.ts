import {lastFrom} from '../story/index.js'

/**
 * Writes text so that it stands in a place of a file: as XML character data, inside a JSON string, or as it is.
 * Gives nothing where that cannot be done.
 */
export type Encode = (text: string) => string | undefined

/** A run of text and where it stands in the file. */
export interface Segment {
  /** Offsets in the text. */
  start: number
  end: number
  /** Offsets in the file; both are the same place where the text does not stand in the file at all. */
  from: number
  to: number
  /**
   * `verbatim`: character by character as in the file. `encoded`: as a whole (an entity, an escape, folded white
   * space). `inserted`: not in the file (a blank line between blocks).
   */
  kind: 'verbatim' | 'encoded' | 'inserted'
  encode: Encode
}

/** A place in a file, by offsets. */
export interface Range {
  from: number
  to: number
}

/**
 * A piece of text that knows where each of its characters stands in the file, through any number of encodings: HTML in
 * a JSON string is a `SourceText` made from the string's `SourceText`, made from the file's.
 */
export class SourceText {
  readonly text: string
  readonly segments: readonly Segment[]

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text
    this.segments = segments
  }

  /** The whole text of a file. */
  static of(text: string, encode: Encode = identity): SourceText {
    return new SourceText(text, [{start: 0, end: text.length, from: 0, to: text.length, kind: 'verbatim', encode}])
  }

  /** Where a span stands, from its first to its last character; nothing where none of it stands in the file, or not in one place. */
  locate(start: number, end: number): Range | undefined {
    const {segments} = this
    if (start === end) {
      const at = this.#point(start)
      return at && {from: at.from, to: at.from}
    }
    let first = this.#indexAt(start)
    while (first < segments.length && (segments[first] as Segment).kind === 'inserted') first++
    let last = this.#indexAt(end - 1)
    while (last >= 0 && (segments[last] as Segment).kind === 'inserted') last--
    const head = segments[first]
    const tail = segments[last]
    if (!head || !tail || first > last) return undefined
    for (let index = first + 1; index < last; index++) if ((segments[index] as Segment).encode === seam) return undefined
    const from = head.kind === 'verbatim' && start > head.start ? head.from + start - head.start : head.from
    const to = tail.kind === 'verbatim' && end < tail.end ? tail.from + end - tail.start : tail.to
    return {from, to}
  }

  /**
   * The place that a span fills wholly and alone, and how to write there; nothing where the span crosses markup, or
   * begins or ends inside something encoded as a whole.
   */
  editable(start: number, end: number): (Range & {encode: Encode}) | undefined {
    if (start === end) return this.#point(start)
    const {segments} = this
    let place: (Range & {encode: Encode}) | undefined
    for (let index = this.#indexAt(start); index < segments.length; index++) {
      const segment = segments[index] as Segment
      if (segment.start >= end) break
      const whole = start <= segment.start && end >= segment.end
      if (segment.kind === 'inserted' || (segment.kind === 'encoded' && !whole)) return undefined
      const from = segment.from + (segment.kind === 'verbatim' ? Math.max(0, start - segment.start) : 0)
      const to = segment.kind === 'verbatim' ? segment.from + Math.min(end, segment.end) - segment.start : segment.to
      if (!place) place = {from, to, encode: segment.encode}
      else if (place.to === from && place.encode === segment.encode) place.to = to
      else return undefined
    }
    return place
  }

  /** Where something new would be written, after the character before it rather than before the one after. */
  #point(offset: number): (Range & {encode: Encode}) | undefined {
    const before = offset > 0 ? this.segments[this.#indexAt(offset - 1)] : undefined
    if (before && before.kind !== 'inserted' && (before.kind === 'verbatim' || offset === before.end)) {
      const from = before.kind === 'verbatim' ? before.from + offset - before.start : before.to
      return {from, to: from, encode: before.encode}
    }
    const after = this.segments[this.#indexAt(offset)]
    if (after && after.kind !== 'inserted' && offset === after.start) return {from: after.from, to: after.from, encode: after.encode}
    return undefined
  }

  #indexAt(offset: number): number {
    return lastFrom(this.segments, offset)
  }

  /** Calls `visit` with each segment that a span touches, in order. */
  eachSegment(start: number, end: number, visit: (segment: Segment) => void): void {
    for (let index = this.#indexAt(start); index < this.segments.length; index++) {
      const segment = this.segments[index] as Segment
      if (segment.start >= end) return
      if (segment.end > start) visit(segment)
    }
  }

  /** A part of it, as a text of its own. */
  slice(start: number, end: number): SourceText {
    return new SourceBuilder().copy(this, start, end).build()
  }

  /** The same without white space around it. */
  trim(): SourceText {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    return start === 0 && end === this.text.length ? this : this.slice(start, Math.max(start, end))
  }
}

/** Puts a text together from parts of others. */
export class SourceBuilder {
  readonly #parts: string[] = []
  readonly #segments: Segment[] = []
  readonly #encode: Encode | undefined
  #length = 0

  /** @param encode how the new text is written into the text that its parts are taken from; as it is without one. */
  constructor(encode?: Encode) {
    this.#encode = encode
  }

  get length(): number {
    return this.#length
  }

  /** Adds a span as it stands. */
  copy(origin: SourceText, start: number, end: number, encode: Encode | undefined = this.#encode): this {
    if (start >= end) return this
    origin.eachSegment(start, end, segment => {
      const first = Math.max(start, segment.start)
      const last = Math.min(end, segment.end)
      const verbatim = segment.kind === 'verbatim'
      this.#push(
        origin.text.slice(first, last),
        segment.kind,
        verbatim ? segment.from + first - segment.start : segment.from,
        verbatim ? segment.from + last - segment.start : segment.to,
        this.#compose(encode, segment.encode)
      )
    })
    return this
  }

  /** Adds `value`, for which a span stands as a whole. */
  decode(origin: SourceText, start: number, end: number, value: string, encode: Encode | undefined = this.#encode): this {
    const range = origin.locate(start, end)
    if (!range) return this.insert(value)
    let outer: Encode = identity
    origin.eachSegment(start, end, segment => {
      outer = segment.encode
    })
    this.#push(value, 'encoded', range.from, range.to, this.#compose(encode, outer))
    return this
  }

  /** Adds text that stands nowhere in the file. */
  insert(value: string, encode: Encode = never): this {
    const last = this.#segments[this.#segments.length - 1]
    this.#push(value, 'inserted', last?.to ?? 0, last?.to ?? 0, encode)
    return this
  }

  /** Adds text between two parts that the file has in different places: what spans both has none. */
  sew(value: string): this {
    return this.insert(value, seam)
  }

  build(): SourceText {
    return new SourceText(this.#parts.join(''), this.#segments)
  }

  #push(value: string, kind: Segment['kind'], from: number, to: number, encode: Encode): void {
    if (value === '') return
    const start = this.#length
    this.#length += value.length
    this.#parts.push(value)
    const last = this.#segments[this.#segments.length - 1]
    if (kind === 'verbatim' && last?.kind === 'verbatim' && last.to === from && last.encode === encode) {
      last.end = this.#length
      last.to = to
    } else this.#segments.push({start, end: this.#length, from, to, kind, encode})
  }

  /** One function for each pair, so that neighbours can be told to be written alike. */
  #compose(inner: Encode | undefined, outer: Encode): Encode {
    if (!inner || inner === identity) return outer
    if (outer === identity) return inner
    let cache = composed.get(inner)
    if (!cache) {
      cache = new WeakMap()
      composed.set(inner, cache)
    }
    let both = cache.get(outer)
    if (!both) {
      both = text => {
        const written = inner(text)
        return written === undefined ? undefined : outer(written)
      }
      cache.set(outer, both)
    }
    return both
  }
}

const composed = new WeakMap<Encode, WeakMap<Encode, Encode>>()

/** Written as it is. */
export const identity: Encode = text => text

/** Not to be written. */
export const never: Encode = () => undefined

/** Not to be written, and what stands before it in the text stands elsewhere in the file than what stands behind it. */
const seam: Encode = () => undefined
