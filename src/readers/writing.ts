import type {DocumentBlock, SourceEdit} from '../story/index.js'
import type {Piece} from './builder.js'
import {type Range, SourceBuilder, type SourceText} from './source.js'

/** Copy as it stands in a file, and how it is edited there. */
export class Writing {
  readonly source: SourceText
  readonly blocks: readonly DocumentBlock[]
  readonly #outers: ReadonlyArray<Range | undefined>

  /** @param outers range of each block with its markup. */
  constructor(source: SourceText, blocks: readonly DocumentBlock[], outers: ReadonlyArray<Range | undefined>) {
    this.source = source
    this.blocks = blocks
    this.#outers = outers
  }

  /** Puts pieces together, parted by blank lines. */
  static of(pieces: readonly Piece[]): Writing {
    const builder = new SourceBuilder()
    const blocks: DocumentBlock[] = []
    for (const {source} of pieces) {
      if (builder.length > 0) builder.insert('\n\n')
      const start = builder.length
      builder.copy(source, 0, source.text.length)
      blocks.push({start, end: builder.length})
    }
    return new Writing(
      builder.build(),
      blocks,
      pieces.map(({outer}) => outer)
    )
  }

  /** The edit of the file that makes `replacement` stand for the span; a block deleted as a whole takes its markup with it. */
  edit(start: number, end: number, replacement: string): SourceEdit | undefined {
    const range = replacement === '' ? this.#wholeBlock(start, end) : undefined
    return range ? {start: range.from, end: range.to, text: ''} : this.#replace(start, end, replacement)
  }

  /** The range of the block that a deletion takes away with the white space around it. */
  #wholeBlock(start: number, end: number): Range | undefined {
    const {blocks} = this
    const {text} = this.source
    const index = blocks.findIndex(block => block.end > start)
    const block = blocks[index]
    if (!block || start > block.start || end < block.end) return undefined
    if (text.slice(start, block.start).trim() !== '' || text.slice(block.end, end).trim() !== '') return undefined
    return this.#outers[index]
  }

  #replace(start: number, end: number, replacement: string): SourceEdit | undefined {
    const whole = this.#write(start, end, replacement)
    if (whole) return whole
    for (const [head, tail] of findChanges(this.source.text.slice(start, end), replacement)) {
      const written = replacement.slice(head, replacement.length - tail)
      if (this.#cutsWord(start + head, end - tail, written)) continue
      const edit = this.#write(start + head, end - tail, written)
      if (edit) return edit
    }
    return undefined
  }

  /** Whether letters would be added to a word on the other side of a tag: half of it would be marked up. */
  #cutsWord(start: number, end: number, written: string): boolean {
    const {text} = this.source
    const joins = (at: number, letter: string): boolean =>
      isLetter(letter) && isLetter(text.charAt(at)) && this.source.editable(Math.min(at, start), Math.max(at + 1, end)) === undefined
    return joins(start - 1, written.charAt(0)) || joins(end, written.charAt(written.length - 1))
  }

  #write(start: number, end: number, replacement: string): SourceEdit | undefined {
    const place = this.source.editable(start, end)
    const text = place?.encode(replacement)
    return place && text !== undefined ? {start: place.from, end: place.to, text} : undefined
  }
}

/** More ways of making one change than this are not tried. */
const mostChanges = 200

/**
 * The ways of making a replacement that change as little as can be: how many characters stay in front and behind. One
 * of "the the" may go in front or behind; of markup between the two, that tells which.
 */
function* findChanges(actual: string, replacement: string): Generator<[head: number, tail: number]> {
  const most = Math.min(actual.length, replacement.length)
  let head = 0
  while (head < most && actual.charCodeAt(head) === replacement.charCodeAt(head)) head++
  let tail = 0
  while (tail < most && actual.charCodeAt(actual.length - 1 - tail) === replacement.charCodeAt(replacement.length - 1 - tail)) tail++
  if (head + tail === 0) return
  // Both may claim the same characters, where more or fewer of the same are wanted.
  const least = Math.max(0, Math.min(head, most - tail))
  for (let at = head; at >= least && head - at < mostChanges; at--) {
    const behind = Math.min(tail, most - at)
    if (isWhole(actual, at, behind) && isWhole(replacement, at, behind)) yield [at, behind]
  }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/** Whether no surrogate pair is cut. */
function isWhole(text: string, head: number, tail: number): boolean {
  return !isLowSurrogate(text, head) && !isLowSurrogate(text, text.length - tail)
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
