import type {Node} from 'prosemirror-model'

/** A text block of the document: where its content stands in the document and in the text. */
interface Piece {
  /** Position before the block's first character. */
  from: number
  /** Position after its last. */
  to: number
  /** Offset of its first character in the text. */
  start: number
  /** Offset after its last. */
  end: number
  /** Positions around the block itself. */
  before: number
  after: number
}

/** A place in the document. */
export interface Range {
  from: number
  to: number
}

/** A document as copy: blocks parted by blank lines; and where each character of it stands. */
export class DocumentText {
  readonly text: string
  readonly #pieces: readonly Piece[]

  constructor(doc: Node) {
    const pieces: Piece[] = []
    let text = ''
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true
      // A block without text parts nothing: copy has no third line break.
      if (node.content.size === 0) return false
      if (text !== '') text += '\n\n'
      const from = position + 1
      const content = node.textBetween(0, node.content.size, undefined, leafText)
      pieces.push({
        from,
        to: from + node.content.size,
        start: text.length,
        end: text.length + content.length,
        before: position,
        after: position + node.nodeSize
      })
      text += content
      return false
    })
    this.text = pieces.length > 0 ? `${text}\n` : text
    this.#pieces = pieces
  }

  /** Where a span of the text stands, or nothing where it does not begin and end inside blocks. */
  range(start: number, end: number): Range | undefined {
    const first = this.#at(start, start === end ? 'after' : 'start')
    const last = this.#at(end, start === end ? 'after' : 'end')
    if (!first || !last) return undefined
    return {from: first.from + start - first.start, to: last.from + end - last.start}
  }

  /** The same for a deletion: one that takes whole blocks takes them with all their markup. */
  deletion(start: number, end: number): Range | undefined {
    const gone = this.#pieces.filter(piece => start <= piece.start && piece.end <= end)
    const first = gone[0]
    const last = gone[gone.length - 1]
    if (!first || !last || gone.length === this.#pieces.length) return this.range(start, end)
    const rest = this.text.slice(start, first.start) + this.text.slice(last.end, end)
    return rest.trim() === '' ? {from: first.before, to: last.after} : this.range(start, end)
  }

  /** The offset of a position inside a block. */
  offset(position: number): number | undefined {
    const piece = this.#pieces.find(({from, to}) => from <= position && position <= to)
    return piece && piece.start + position - piece.from
  }

  #at(offset: number, side: 'start' | 'end' | 'after'): Piece | undefined {
    return this.#pieces.find(({start, end}) =>
      side === 'start'
        ? start <= offset && offset < end
        : side === 'end'
          ? start < offset && offset <= end
          : start <= offset && offset <= end
    )
  }
}

/** One character for each leaf, so that offsets and positions go side by side: a break is a line, anything else an object. */
function leafText({type}: Node): string {
  return type.name === 'hard_break' || type.name === 'hardBreak' ? '\n' : '\ufffc'
}
