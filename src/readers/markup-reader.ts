import {BlockWriter, isSpace, type Role} from './block-writer.js'
import type {Piece} from './builder.js'
import {copyLines} from './lines.js'
import {
  goesWhole,
  isOnlyText,
  isParagraph,
  isPasted,
  leavesIn,
  type Markup,
  type MarkupElement,
  type MarkupNode,
  type MarkupText,
  type Treat,
  textsIn
} from './markup.js'
import {createCdataEncode, createMarkupEncode, findHtmlReferences, findXmlReferences, type Reference} from './references.js'
import {type Encode, never, type Range, SourceBuilder, type SourceText} from './source.js'

/** Writes the blocks that elements hold, in order. */
export class MarkupReader {
  readonly #markup: Markup
  readonly #treat: Treat
  readonly #out: (piece: Piece) => void
  readonly #encodes = new Map<string | undefined, Encode>()
  readonly #cdata: Encode
  #block: BlockWriter | undefined
  #lineEnd: string | undefined
  /** Where the line breaks ended that parted the last block from what comes now. */
  #parted: number | undefined

  constructor(markup: Markup, treat: Treat, out: (piece: Piece) => void) {
    this.#markup = markup
    this.#treat = treat
    this.#out = out
    this.#cdata = createCdataEncode(markup.file.canWrite)
  }

  /** Reads what is inside of an element as blocks. */
  container(element: MarkupElement, role?: Role): void {
    this.#children(element, element, role, false)
    this.#flush()
  }

  /** Reads one element as its treatment says. */
  element(element: MarkupElement, role?: Role): void {
    this.#node(element, element, role, false)
    this.#flush()
  }

  #children(parent: MarkupElement, owner: MarkupElement | undefined, role: Role | undefined, table: boolean): void {
    for (const child of parent.children) this.#node(child, owner, role, table, parent)
  }

  #node(node: MarkupNode, owner: MarkupElement | undefined, role: Role | undefined, table: boolean, parent?: MarkupElement): void {
    if (node.type !== 'element') {
      this.#text(node, owner, role, parent)
      return
    }
    const treatment = this.#treat(node)
    if (treatment === 'skip') return
    if (treatment === 'block' && isPasted(node)) {
      this.#flush()
      this.#preformatted(node, role)
      return
    }
    if (treatment === 'break') this.#break(node, owner, role)
    else if (treatment === 'inline') this.#children(node, owner, role, table)
    else if (typeof treatment === 'object') {
      const block = this.#open(owner, role)
      const start = block.next
      this.#children(node, owner, role, table)
      if (this.#block === block) block.mark(start, treatment)
    } else if (treatment === 'table') this.#table(node)
    else if (treatment === 'preformatted' || treatment === 'code') {
      this.#flush()
      this.#preformatted(node, treatment === 'code' ? 'code' : role)
    } else {
      this.#flush()
      const inner = treatment === 'container' || treatment === 'quote' || treatment === 'block' ? role : treatment
      const leaf = (treatment !== 'container' && treatment !== 'quote') || (node.name === 'div' && isOnlyText(node, this.#treat))
      this.#children(node, leaf ? node : undefined, inner, false)
      this.#flush()
    }
  }

  /** One block for each row, cells parted by tabs. */
  #table(table: MarkupElement): void {
    this.#flush()
    const rows = (element: MarkupElement): void => {
      for (const child of element.children) {
        if (child.type !== 'element') continue
        if (child.name === 'caption') {
          this.#children(child, undefined, 'caption', false)
          this.#flush()
        } else if (child.name === 'tr') {
          const block = this.#open(undefined, 'table')
          for (const cell of child.children) {
            if (cell.type !== 'element') continue
            block.cell()
            for (const node of textsIn(cell)) this.#text(node, undefined, 'table', cell)
          }
          this.#flush()
        } else rows(child)
      }
    }
    rows(table)
  }

  #preformatted(element: MarkupElement, role: Role | undefined): void {
    this.#out({source: this.plainText(element), role})
  }

  /** All text inside an element, with its white space. */
  plainText(element: MarkupElement): SourceText {
    const builder = new SourceBuilder()
    for (const node of leavesIn(element)) {
      if (node.type === 'element') {
        if (this.#treat(node) === 'break') builder.decode(this.#markup.source, node.start, node.end, '\n', never)
        continue
      }
      const {raw, from, references, encode} = this.#raw(node, undefined)
      if (references === undefined) {
        builder.decode(this.#markup.source, node.start, node.end, node.text, encode)
        continue
      }
      let at = 0
      for (const {start, end, value} of references) {
        copyLines(builder, this.#markup.source, from + at, from + start, encode)
        builder.decode(this.#markup.source, from + start, from + end, value, encode)
        at = end
      }
      copyLines(builder, this.#markup.source, from + at, from + raw.length, encode)
    }
    return builder.build()
  }

  /** The text inside an element, white space folded. */
  text(element: MarkupElement): SourceText {
    const block = new BlockWriter(this.#markup.source, undefined)
    for (const node of textsIn(element)) this.#write(block, node, undefined)
    return block.build()
  }

  /** Character data as it stands, its references, and how to write there; no references where the parser changed it. */
  #raw(node: MarkupText, paragraph: string | undefined) {
    const {source, syntax} = this.#markup
    if (node.type === 'cdata') {
      // <![CDATA[ … ]]>
      const from = node.start + 9
      return {raw: source.text.slice(from, node.end - 3), from, references: [] as Reference[], encode: this.#cdata}
    }
    const raw = source.text.slice(node.start, node.end)
    const references = syntax === 'xml' ? findXmlReferences(raw) : findHtmlReferences(raw)
    let encode = this.#encodes.get(paragraph)
    if (!encode) {
      encode = createMarkupEncode(this.#markup.file.canWrite, paragraph)
      this.#encodes.set(paragraph, encode)
    }
    const sound = syntax === 'xml' || raw === node.text || decode(raw, references) === node.text.replaceAll('\r\n', '\n')
    return {raw, from: node.start, references: sound ? references : undefined, encode}
  }

  #text(node: MarkupText, owner: MarkupElement | undefined, role: Role | undefined, parent: MarkupElement | undefined): void {
    if (!this.#block && node.text.trim() === '') return
    if (this.#markup.blankLines && parent === this.#markup.root) {
      this.#pasted(node, owner, role)
      return
    }
    const paragraph = owner && parent === owner && isParagraph(owner) ? this.#paragraphBreak(owner) : undefined
    this.#write(this.#open(owner, role), node, paragraph)
  }

  /** Text in which blank lines part paragraphs. */
  #pasted(node: MarkupText, owner: MarkupElement | undefined, role: Role | undefined): void {
    const raw = this.#markup.source.text.slice(node.start, node.end)
    let at = 0
    const write = (to: number): void => {
      const part = raw.slice(at, to)
      const text = decode(part, findHtmlReferences(part))
      if (this.#block || text.trim() !== '')
        this.#write(this.#open(owner, role), {...node, text, start: node.start + at, end: node.start + to}, undefined)
    }
    for (const {0: gap, index} of raw.matchAll(/[ \t]{0,40}\r?\n[ \t]{0,40}\r?\n\s{0,40}/g)) {
      write(index)
      at = index + gap.length
      const block = this.#block
      this.#block = undefined
      if (block) {
        this.#emit(block, node.start + at)
        this.#parted = node.start + at
      }
    }
    write(raw.length)
  }

  #write(block: BlockWriter, node: MarkupText, paragraph: string | undefined): void {
    const {raw, from, references, encode} = this.#raw(node, paragraph)
    const skip = this.#markup.syntax === 'xml' && block.length > 0 ? (printed.exec(raw)?.[0].length ?? 0) : 0
    if (references) block.text(raw, from, references, encode, skip)
    else block.opaque(node.start, node.end, node.text, encode)
  }

  /** `</p>\n<p>`, with the element's own prefix and the line break of the file. */
  #paragraphBreak(owner: MarkupElement): string {
    const tag = /^<([^\s/>]+)/.exec(this.#markup.source.text.slice(owner.start, owner.start + 100))?.[1] ?? owner.name
    this.#lineEnd ??= this.#markup.source.text.includes('\r\n') ? '\r\n' : '\n'
    return `</${tag}>${this.#lineEnd}<${tag}>`
  }

  #break(element: MarkupElement, owner: MarkupElement | undefined, role: Role | undefined): void {
    if (!this.#block) return
    if (this.#block.endsInBreak) {
      const wide = this.#block
      this.#block = undefined
      this.#emit(wide, element.end)
      this.#parted = element.end
      return
    }
    this.#open(owner, role).lineBreak(element.start, element.end)
  }

  #open(owner: MarkupElement | undefined, role: Role | undefined): BlockWriter {
    this.#block ??= new BlockWriter(this.#markup.source, role, owner, this.#parted)
    this.#parted = undefined
    return this.#block
  }

  #flush(): void {
    const block = this.#block
    this.#block = undefined
    if (block) this.#emit(block)
    this.#parted = undefined
  }

  /** @param breaksEnd where the line breaks end that part the block from the next one. */
  #emit(block: BlockWriter, breaksEnd?: number): void {
    const {role, owner, marks, parted} = block
    const source = block.build()
    if (source.text.trim() === '') return
    const alone = owner && parted === undefined && breaksEnd === undefined && goesWhole.test(owner.name) && isOnlyText(owner, this.#treat)
    this.#out({source, role, marks, outer: alone ? this.#outer(owner) : this.#line(block, breaksEnd)})
  }

  /** An element with the indent and line breaks before it. */
  #outer(element: MarkupElement): Range | undefined {
    const {text} = this.#markup.source
    let {start} = element
    while (/[ \t\r\n]/.test(text.charAt(start - 1))) start--
    const parted = text.slice(start, element.start).includes('\n') || (text.charAt(start - 1) === '>' && text.charAt(element.end) === ' ')
    if (!parted) start = element.start
    const comments = findComments(text, element)
    if (comments) return this.#markup.source.locate(...comments)
    // An element that nothing closes holds the line break behind it.
    let {end} = element
    while (end > element.start && isSpace(text.charCodeAt(end - 1))) end--
    return this.#markup.source.locate(start, end)
  }

  /** A block parted from others by line breaks, with those behind it, or else those before it; nothing if a tag is between. */
  #line({parted, from, to}: BlockWriter, breaksEnd: number | undefined): Range | undefined {
    if (from === undefined || (breaksEnd === undefined && parted === undefined)) return undefined
    const start = breaksEnd === undefined ? this.#breaksStart(from) : from
    const end = breaksEnd ?? to
    const raw = this.#markup.source.text.slice(start, end)
    if (/<(?!br\b)/i.test(raw)) return undefined
    // Where something between was left out, it stays.
    const {source} = this.#markup
    return source.editable(start, end) ?? source.editable(from, to)
  }

  /** Where the line breaks in front of a place start. */
  #breaksStart(place: number): number {
    const head = this.#markup.source.text.slice(Math.max(0, place - 400), place)
    const breaks = /(?:\s{0,40}<br\b[^<>]{0,40}>){1,6}\s{0,40}$|\s{1,80}$/i.exec(head)
    return place - (breaks?.[0].length ?? 0)
  }
}

/** The line break that programs which print XML for reading put between the end of an element and the comma behind it. */
const printed = /^[ \t]{0,100}\r?\n\s{0,100}(?=[.,;:!?)](?:\s|$))/

/** From where to where an element stands with the comments that WordPress keeps its blocks in: `<!-- wp:paragraph -->`. */
function findComments(text: string, {start, end}: MarkupElement): [number, number] | undefined {
  const opened = /\s{0,40}<!-- wp:(\S{1,60})[^>]{0,300}-->\s{0,40}$/.exec(text.slice(Math.max(0, start - 450), start))
  const closed = /^\s{0,40}<!-- \/wp:(\S{1,60}) -->/.exec(text.slice(end, end + 150))
  return opened && closed && opened[1] === closed[1] ? [start - opened[0].length, end + closed[0].length] : undefined
}

function decode(raw: string, references: readonly Reference[]): string {
  let result = ''
  let at = 0
  for (const {start, end, value} of references) {
    result += raw.slice(at, start) + value
    at = end
  }
  return (result + raw.slice(at)).replaceAll('\r\n', '\n')
}
