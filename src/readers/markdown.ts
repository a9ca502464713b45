import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Nodes, Parents, PhrasingContent, TableRow} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {Mark, StoryDocument} from '../story/index.js'
import {type Piece, StoryBuilder} from './builder.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {readFrontMatter} from './front-matter.js'
import {findFrontMatter} from './front-matter-place.js'
import {withoutWikiLinks, withTemplates} from './markdown-codes.js'
import {type Encode, SourceBuilder, type SourceText} from './source.js'

/** Marks of emphasis and links without a blank line between them; the parser takes the square of their number in time. */
const mostMarks = 500

/** Lines of a paragraph; the parser takes the square of their number in time. */
const mostLines = 10_000

/** Characters; the parser reads about one million in two seconds. */
const mostLength = 4_000_000

/** Reads Markdown with front matter. Code, HTML and what links lead to are left alone. */
export function readMarkdown(file: SourceFile): StoryDocument[] {
  const story = new StoryBuilder(file, 'markdown')
  const matter = findFrontMatter(file.text)
  if (matter) readFrontMatter(file, matter, story)
  const from = matter?.after ?? 0
  const text = file.text.slice(from)
  refuseCostly(file, text, from)
  const source = file.source.slice(from, file.text.length)
  const tree = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  // What has front matter is made into a page, and may say how.
  const out = (piece: Piece): void => story.block(matter ? withTemplates(withoutWikiLinks(piece)) : piece)
  new MarkdownReader(file, source, out).children(tree, true)
  return story.isEmpty ? [] : [story.build()]
}

/** Reads Markdown that stands in another file, such as a string of JSON. */
export function readMarkdownText(file: SourceFile, source: SourceText, out: (piece: Piece) => void): void {
  refuseCostly(file, source.text, 0)
  const tree = fromMarkdown(source.text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  new MarkdownReader(file, source, out).children(tree, true)
}

function refuseCostly(file: SourceFile, text: string, from: number): void {
  if (text.length > mostLength) throw new FormatError(`Unexpected Markdown of ${text.length} characters, expected at most ${mostLength}`)
  let marks = 0
  let lines = 0
  for (const {0: match, index} of text.matchAll(/[*_~[\]>]{1,500}|\n(?:[^\S\n]{0,500}\n)?/g)) {
    lines = match === '\n' ? lines + 1 : match.startsWith('\n') ? 0 : lines
    marks = match === '\n' ? marks : match.startsWith('\n') ? 0 : marks + match.length
    if (lines > mostLines)
      throw new FormatError(`Unexpected paragraph of more than ${mostLines} lines`, file.position({from: from + index, to: from + index}))
    if (marks > mostMarks) {
      const at = from + index
      throw new FormatError(`Unexpected paragraph with more than ${mostMarks} Markdown marks`, file.position({from: at, to: at}))
    }
  }
}

class MarkdownReader {
  readonly #source: SourceText
  readonly #out: (piece: Piece) => void
  readonly #flowing: Encode
  readonly #bound: Encode
  #titled = false

  constructor(file: SourceFile, source: SourceText, out: (piece: Piece) => void) {
    this.#source = source
    this.#out = out
    this.#flowing = createMarkdownEncode(file.canWrite, true)
    this.#bound = createMarkdownEncode(file.canWrite, false)
  }

  /** @param flowing whether a new paragraph may be written with nothing but a blank line. */
  children(parent: Parents, flowing: boolean, role?: Piece['role']): void {
    for (const child of parent.children) this.#node(child, flowing, role)
  }

  #node(node: Nodes, flowing: boolean, role: Piece['role']): void {
    switch (node.type) {
      case 'heading': {
        const headline = node.depth === 1 && !this.#titled
        this.#titled ||= headline
        this.#block(node, headline ? 'headline' : 'subhead', false)
        break
      }
      case 'paragraph':
        this.#block(node, role, flowing)
        break
      case 'blockquote':
        this.children(node, false, role)
        break
      case 'list':
        this.children(node, false, 'list')
        break
      case 'listItem':
      case 'footnoteDefinition':
        this.children(node, false, role)
        break
      case 'table':
        for (const row of node.children) this.#row(row)
        break
      default:
        // Code, HTML, definitions, rules.
        break
    }
  }

  #block(node: Parents, role: Piece['role'], flowing: boolean): void {
    const inline = new InlineReader(this.#source, flowing ? this.#flowing : this.#bound)
    inline.children(node.children as PhrasingContent[])
    const {start, end} = node.position ?? {}
    const whole = flowing && start?.offset !== undefined && end?.offset !== undefined && this.#withBlankLines(start.offset, end.offset)
    this.#out({source: inline.build(), role, marks: inline.marks, outer: whole ? this.#source.locate(...whole) : undefined})
  }

  #row(row: TableRow): void {
    const inline = new InlineReader(this.#source, this.#bound)
    for (const cell of row.children) {
      inline.cell()
      inline.children(cell.children)
    }
    this.#out({source: inline.build(), role: 'table', marks: inline.marks})
  }

  /** A paragraph with the blank lines before it. */
  #withBlankLines(start: number, end: number): [number, number] {
    let from = start
    while (from > 0 && /\s/.test(this.#source.text.charAt(from - 1))) from--
    return [from, end]
  }
}

/** The text of inline content. */
class InlineReader {
  readonly marks: Mark[] = []
  readonly #source: SourceText
  readonly #encode: Encode
  readonly #builder = new SourceBuilder()

  constructor(source: SourceText, encode: Encode) {
    this.#source = source
    this.#encode = encode
  }

  build(): SourceText {
    return this.#builder.build()
  }

  cell(): void {
    if (this.#builder.length > 0) this.#builder.insert('\t')
  }

  children(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#node(node)
  }

  #node(node: PhrasingContent): void {
    const start = this.#builder.length
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined) return
    if (node.type === 'text') this.#text(node.value, from, to)
    else if (node.type === 'break') this.#builder.decode(this.#source, from, to, '\n', this.#encode)
    else if (node.type === 'inlineCode') {
      this.#builder.decode(this.#source, from, to, node.value, () => undefined)
      this.marks.push({kind: 'code', start, end: this.#builder.length})
    } else if ('children' in node) {
      this.children(node.children)
      const end = this.#builder.length
      if (end === start) return
      if (node.type === 'link') this.marks.push({kind: 'link', start, end, value: node.url})
      else if (node.type === 'linkReference') this.marks.push({kind: 'link', start, end})
      else this.marks.push({kind: 'emphasis', start, end})
    }
  }

  /** Lays the text as parsed along the text as written: escapes, references and the marks in front of a line differ. */
  #text(value: string, from: number, to: number): void {
    const raw = this.#source.text
    const builder = this.#builder
    const before = builder.length
    let at = from
    let done = 0
    let same = from
    const flush = (): void => {
      builder.copy(this.#source, same, at, this.#encode)
    }
    while (at < to && done < value.length) {
      const character = raw.charAt(at)
      const wanted = value.charAt(done)
      if (character === '&') {
        const reference = readReference(raw.slice(at, Math.min(to, at + 40)))
        if (reference && value.startsWith(reference.value, done)) {
          flush()
          builder.decode(this.#source, at, at + reference.length, reference.value, this.#encode)
          at += reference.length
          done += reference.value.length
          same = at
          continue
        }
      }
      if (character === '\\' && raw.charAt(at + 1) === wanted && /[!-/:-@[-`{-~]/.test(wanted)) {
        flush()
        builder.decode(this.#source, at, at + 2, wanted, this.#encode)
        at += 2
        done++
        same = at
      } else if (wanted === '\n' && (character === '\n' || character === '\r')) {
        // A soft break is a space, with the indent or the marks of the quotation that the next line stands in.
        flush()
        let next = at + (character === '\r' && raw.charAt(at + 1) === '\n' ? 2 : 1)
        while (next < to && /[ \t>]/.test(raw.charAt(next)) && raw.charAt(next) !== value.charAt(done + 1)) next++
        builder.decode(this.#source, at, next, ' ', this.#encode)
        at = next
        done++
        same = at
      } else if (character === wanted) {
        at++
        done++
      } else if (character === ' ' || character === '\t') {
        // White space that ends a line is dropped.
        flush()
        at++
        same = at
      } else break
    }
    if (done === value.length) {
      flush()
      return
    }
    // Not as expected: the text has its place only as a whole.
    flush()
    const rest = value.slice(builder.length - before)
    builder.decode(this.#source, Math.min(at, to - 1), to, rest, () => undefined)
  }
}

function readReference(raw: string): {value: string; length: number} | undefined {
  const match = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(raw)
  if (!match) return undefined
  const [whole, hex, decimal, name] = match
  if (name) {
    const value = decodeNamedCharacterReference(name)
    return value ? {value, length: whole.length} : undefined
  }
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return {value: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', length: whole.length}
}

/** Writes text so that Markdown takes none of it for a mark. */
function createMarkdownEncode(canWrite: (text: string) => boolean, flowing: boolean): Encode {
  return text => {
    if (text.includes('\n') && !flowing) return undefined
    const escaped = text
      .replaceAll(/[\\`*_[\]<~|]|&(?=[#A-Za-z])/g, '\\$&')
      .replaceAll(/(\n[ \t]{0,8})(?:([#>+=-])|(\d{1,9})([.)])(?=\s|$))/g, (_, line, mark, digits, stop) =>
        mark ? `${line}\\${mark}` : `${line}${digits}\\${stop}`
      )
    if (canWrite(escaped)) return escaped
    return Array.from(escaped, character => (canWrite(character) ? character : `&#${character.codePointAt(0)};`)).join('')
  }
}
