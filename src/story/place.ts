import type {Root} from 'nlcst'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {StoryDocument} from './document.js'
import {lastFrom, type Span} from './span.js'
import {type Leaf, readLeaves} from './tree.js'

/** Ties a story's text to its file. */
export interface Anchor {
  /** Whether the text is a file as it stands, to its last line break; not where it was taken out of markup. */
  readonly isFile: boolean
  /** The exact place in the file of a span of the text, or nothing. */
  place(start: number, end: number): Position | undefined
  /** The other way round: the text span of a place, as another plugin reports it, or nothing. */
  spanAt(place: Point | Position): Span | undefined
}

/** Ties a story to what a reader read, where it was not parsed but read as text. */
export class DocumentAnchor implements Anchor {
  readonly isFile: boolean
  readonly #document: StoryDocument

  constructor(document: StoryDocument) {
    this.#document = document
    this.isFile = !document.blocks
  }

  place(start: number, end: number): Position | undefined {
    return this.#document.place(start, end)
  }

  /** @param place in the document's text. */
  spanAt(place: Point | Position): Span | undefined {
    const {start, end} = 'start' in place ? place : {start: place, end: place}
    return start.offset === undefined || end.offset === undefined ? undefined : {start: start.offset, end: end.offset}
  }
}

/**
 * Ties a story to the tree it was read from.
 *
 * Where the story's text is the file itself, offsets are the file's own. Elsewhere (Markdown, HTML through
 * remark-retext and rehype-retext) they come from the leaves' positions; a place that would have to be guessed, because
 * a leaf is not written in the file as it reads, is absent. So is one where the file has other words: behind `&amp;`
 * mdast-util-to-nlcst counts on as if it were one character.
 */
export class TreeAnchor implements Anchor {
  readonly isFile: boolean
  readonly #tree: Root
  readonly #text: string
  readonly #source: string
  readonly #toPoint: ((offset: number) => Point | undefined) | undefined
  #knownLeaves: readonly Leaf[] | undefined

  constructor(tree: Root, text: string, file: VFile | undefined) {
    this.#tree = tree
    this.#text = text
    this.#source = file ? String(file) : ''
    this.isFile = this.#source === '' || this.#source === text
    if (file && this.#source === text) this.#toPoint = location(file).toPoint as (offset: number) => Point | undefined
  }

  get #leaves(): readonly Leaf[] {
    this.#knownLeaves ??= readLeaves(this.#tree)
    return this.#knownLeaves
  }

  place(start: number, end: number): Position | undefined {
    if (this.#tree.children[0]?.position === undefined) return undefined
    if (this.#toPoint) {
      const [from, to] = [this.#toPoint(start), this.#toPoint(end)]
      return from && to ? {start: from, end: to} : undefined
    }
    const from = pointInLeaf(this.#leaves, start, 'start', this.#source)
    const to = pointInLeaf(this.#leaves, end, 'end', this.#source)
    return from && to && saysSame(this.#source, from, to, this.#text.slice(start, end)) ? {start: from, end: to} : undefined
  }

  spanAt(place: Point | Position): Span | undefined {
    const {start, end} = 'start' in place ? place : {start: place, end: place}
    const from = start.offset === undefined ? undefined : offsetInText(this.#leaves, start.offset, 'start')
    const to = end.offset === undefined ? undefined : offsetInText(this.#leaves, end.offset, 'end')
    return from !== undefined && to !== undefined && from <= to ? {start: from, end: to} : undefined
  }
}

/** Whether a place of as many characters as a text has that text; markup between may make it longer. */
function saysSame(source: string, {offset: from}: Point, {offset: to}: Point, text: string): boolean {
  if (source === '' || from === undefined || to === undefined || to - from !== text.length) return true
  return source.slice(from, to) === text
}

function pointInLeaf(leaves: readonly Leaf[], offset: number, side: 'start' | 'end', source: string): Point | undefined {
  // The end of a span belongs to the leaf of its last character.
  const character = side === 'end' && offset > 0 ? offset - 1 : offset
  const leaf = leaves[lastFrom(leaves, character)]
  const position = leaf?.node.position
  if (!leaf || !position) return undefined
  const {value} = leaf.node as {value: string}
  const into = offset - leaf.start
  // Between paragraphs that the tree has side by side.
  if (into > value.length) return undefined
  if (!saysSame(source, position.start, position.end, value)) return undefined
  if (into === 0) return position.start
  if (into === value.length) return position.end
  const from = position.start.offset
  const to = position.end.offset
  if (from === undefined || to === undefined || to - from !== value.length) return undefined
  let line = position.start.line
  let column = position.start.column
  for (let index = 0; index < into; index++) {
    const character = value.charCodeAt(index)
    if (character === 10 || (character === 13 && value.charCodeAt(index + 1) !== 10)) {
      line++
      column = 1
    } else column++
  }
  return {line, column, offset: from + into}
}

function offsetInText(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): number | undefined {
  for (const {start, node} of leaves) {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined) continue
    if (side === 'start' ? offset >= from && offset < to : offset > from && offset <= to) return start + offset - from
  }
  return undefined
}
