import {groupBy} from '../group-by.js'
import {oneLine} from '../one-line.js'
import type {SourceEdit, Span} from '../story/index.js'
import {firstFrom} from '../story/span.js'
import type {Writing} from './writing.js'

/** The same copy, or a part of it, in another place of the file: what is corrected in the one is corrected in the other. */
export class Twin {
  readonly #copy: Writing
  readonly #twin: Writing
  readonly #paragraphs: readonly Span[]
  /** The twin's paragraph for each of the copy's, by its start. */
  readonly #pairs: ReadonlyMap<number, Span>

  constructor(copy: Writing, twin: Writing) {
    this.#copy = copy
    this.#twin = twin
    this.#paragraphs = withLeadApart(copy, paragraphsOf(copy), twin)
    this.#pairs = pair(copy, this.#paragraphs, twin)
  }

  /** The edit of the twin for an edit of the copy; nothing where the paragraph reads otherwise there. */
  edit(start: number, end: number, replacement: string): SourceEdit | undefined {
    const next = firstFrom(this.#paragraphs, start)
    const before = this.#paragraphs[next - 1]
    const paragraph = before && (before.end > start || before.end === end) ? before : this.#paragraphs[next]
    const other = paragraph && this.#pairs.get(paragraph.start)
    if (!paragraph || !other) return undefined
    const {text} = this.#copy.source
    const isWhole = start <= paragraph.start && end >= paragraph.end && text.slice(paragraph.end, end).trim() === ''
    if (replacement === '' && isWhole) return this.#delete(other)
    // White space around the paragraph is the writing's own.
    const from = Math.max(start, paragraph.start)
    const to = Math.max(from, Math.min(end, paragraph.end))
    if (text.slice(to, end).trim() !== '') return undefined
    const twin = this.#twin.source.text
    const first = offsetIn(text, paragraph, twin, other, from)
    const last = offsetIn(text, paragraph, twin, other, to)
    return first === last && replacement === '' ? undefined : this.#twin.edit(first, last, replacement)
  }

  /** Deletes a paragraph with the blank line after it, or before it at the end. */
  #delete({start, end}: Span): SourceEdit | undefined {
    const {text} = this.#twin.source
    let to = end
    while (to < text.length && isSpace(text, to)) to++
    let from = start
    if (to === text.length) while (from > 0 && isSpace(text, from - 1)) from--
    // In plain text the lines between stand in the file too, in markup only the paragraph itself.
    return this.#twin.edit(from, to, '') ?? this.#twin.edit(start, end, '')
  }
}

/** Where a twin first says something else than the copy, if it does; marks between words do not count. */
export function findDifference(copy: Writing, twin: Writing): Span | undefined {
  if (lettersOf(copy) === lettersOf(twin)) return undefined
  const words = /[\p{L}\p{N}]+/gu
  const own = copy.source.text.matchAll(words)
  let last: Span = {start: 0, end: 0}
  for (const {0: word, index} of twin.source.text.matchAll(words)) {
    const next = own.next()
    if (next.done || next.value[0] !== word) return {start: index, end: index + word.length}
    last = {start: index, end: index + word.length}
  }
  return own.next().done ? undefined : last
}

/** Parts the dateline that was put in front of the first paragraph from it, where the twin has the paragraph alone. */
function withLeadApart({source: {text}}: Writing, paragraphs: readonly Span[], twin: Writing): readonly Span[] {
  const first = paragraphsOf(twin).find(({start, end}) => end - start >= leastAlone)
  const alone = first && twin.source.text.slice(first.start, first.end)
  if (alone === undefined) return paragraphs
  return paragraphs.flatMap((paragraph, index) => {
    const cut = paragraph.end - alone.length
    const isLed = index < mostLed && cut > paragraph.start && cut - paragraph.start < 150 && text.slice(cut, paragraph.end) === alone
    return isLed
      ? [
          {start: paragraph.start, end: cut},
          {start: cut, end: paragraph.end}
        ]
      : [paragraph]
  })
}

/** Headlines, bylines and notes that may stand in front of the first paragraph. */
const mostLed = 12

function lettersOf({source: {text}}: Writing): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Paragraphs without the white space around them: parted by blank lines, in blocks known from markup or in plain text. */
function paragraphsOf({source: {text}, blocks}: Writing): Span[] {
  const spans = blocks.length > 0 ? blocks : [{start: 0, end: text.length}]
  return spans.flatMap(({start, end}) => {
    const found: Span[] = []
    let at = start
    const add = (to: number): void => {
      const part = text.slice(at, to)
      const from = at + part.length - part.trimStart().length
      if (part.trim() !== '') found.push({start: from, end: from + part.trim().length})
    }
    for (const {0: gap, index} of text.slice(start, end).matchAll(/\n[^\S\n]{0,100}(?:\n|$)/g)) {
      add(start + index)
      at = start + index + gap.length
    }
    add(end)
    return found
  })
}

/** Paragraphs of the same words, in order; where one is there more often than in the other, it cannot be told which is which. */
function pair(copy: Writing, paragraphs: readonly Span[], twin: Writing): ReadonlyMap<number, Span> {
  const own = gather(copy, paragraphs)
  const pairs = new Map<number, Span>()
  const blocks = gather(twin, paragraphsOf(twin))
  const lines = gather(twin, linesOf(twin))
  let searched = 0
  for (const [words, mine] of own) {
    const others = [blocks.get(words), lines.get(words)].find(each => each?.length === mine.length)
    if (others) for (const [index, {start}] of mine.entries()) pairs.set(start, others[index] as Span)
    else if (mine.length === 1 && words.length >= leastAlone && searched < mostSearched) {
      // Some run all paragraphs together.
      const [own] = mine as [Span]
      const found = findOnce(twin.source.text, copy.source.text.slice(own.start, own.end))
      if (found) pairs.set(own.start, found)
      searched += twin.source.text.length
    }
  }
  return pairs
}

/** Characters of a paragraph that is looked for inside others; shorter ones may be words of another sentence. */
const leastAlone = 40

/** Characters that all such searches may pass over. */
const mostSearched = 50_000_000

function findOnce(text: string, part: string): Span | undefined {
  const start = text.indexOf(part)
  return start >= 0 && text.indexOf(part, start + 1) < 0 ? {start, end: start + part.length} : undefined
}

function gather({source: {text}}: Writing, spans: readonly Span[]): Map<string, Span[]> {
  return groupBy(spans, ({start, end}) => oneLine(text.slice(start, end)))
}

/** Some write each paragraph on a line. */
function linesOf({source: {text}}: Writing): Span[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({0: line, index}) => ({start: index, end: index + line.trimEnd().length}))
}

/** The offset in a paragraph of the twin for one in the copy, where white space may be more or less. */
function offsetIn(text: string, {start, end}: Span, twin: string, other: Span, offset: number): number {
  if (twin.slice(other.start, other.end) === text.slice(start, end)) return other.start + offset - start
  let at = other.start
  for (let own = start; own < offset; own++) {
    if (isSpace(text, own) && own + 1 < offset && isSpace(text, own + 1)) continue
    const space = isSpace(text, own)
    at++
    if (space) while (at < other.end && isSpace(twin, at)) at++
  }
  return at
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
