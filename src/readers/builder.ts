import type {DocumentBlock, Mark, Metadata, SourceEdit, StoryDocument} from '../story/index.js'
import type {SourceFile} from './file.js'
import {type Range, SourceBuilder, type SourceText} from './source.js'

type Role = NonNullable<DocumentBlock['role']>

/** A paragraph-sized piece of a story, before it is put into the story's text. */
export interface Piece {
  source: SourceText
  role?: Role
  /** Spans within the piece that are marked up with a meaning. */
  marks?: readonly Mark[]
  /** What goes from the file when the whole block goes: its tags, and the line they stand on. */
  outer?: Range
}

/** What a format holds apart from the copy, to be read in front of it. */
export interface Front {
  headline?: SourceText
  subheads?: readonly SourceText[]
  bylines?: readonly SourceText[]
  dateline?: SourceText
}

/** Fields of the metadata that hold one text. */
export type TextField = {[K in keyof Metadata]-?: NonNullable<Metadata[K]> extends string ? K : never}[keyof Metadata]

/** Puts a story together: blocks in order, and metadata with its places. */
export class StoryBuilder {
  readonly metadata: Metadata = {}
  readonly #file: SourceFile
  readonly #format: string
  readonly #text = new SourceBuilder()
  readonly #blocks: Array<DocumentBlock & {outer?: Range}> = []
  readonly #marks: Mark[] = []
  id: string | undefined

  constructor(file: SourceFile, format: string) {
    this.#file = file
    this.#format = format
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0
  }

  /** Adds a block; one without any letter or figure is left out. */
  block({source, role, marks = [], outer}: Piece): void {
    const {text} = source
    const start = text.length - text.trimStart().length
    const end = text.trimEnd().length
    if (start >= end) return
    if (this.#blocks.length > 0) this.#text.insert('\n\n')
    const at = this.#text.length - start
    this.#text.copy(source, start, end)
    this.#blocks.push({start: at + start, end: at + end, role, outer})
    for (const mark of marks) {
      const from = Math.max(start, mark.start)
      const to = Math.min(end, mark.end)
      if (from < to) this.#marks.push({...mark, start: at + from, end: at + to})
    }
  }

  /**
   * Adds the copy, with what the format holds apart in front of it, in the order in which a reader sees it. A headline
   * or byline that the copy has itself stands for the one held apart.
   */
  compose(front: Front, pieces: readonly Piece[]): void {
    const own = pieces.slice(0, 4).find(({role}) => role === 'headline')
    const headline = own ?? (front.headline && {source: front.headline, role: 'headline' as const})
    const seen = new Set<string>()
    const add = (piece: Piece): void => {
      const text = piece.source.text.trim()
      if (piece.role === 'headline' || piece.role === 'subhead') {
        if (seen.has(text)) return
        seen.add(text)
      }
      this.block(piece)
    }
    if (headline) {
      this.field('headline', front.headline ?? headline.source)
      add(headline)
    }
    for (const source of front.subheads ?? []) {
      this.add('subheads', source)
      add({source, role: 'subhead'})
    }
    const opening = pieces.slice(0, 6).map(({source}) => source.text.toLowerCase())
    for (const source of front.bylines ?? []) {
      const name = source.text.trim().toLowerCase()
      const stands = opening.some(text => text.length < name.length + 60 && text.includes(name.replace(/^by /, '')))
      if (!stands && !pieces.some(({role}) => role === 'byline')) add({source, role: 'byline'})
    }
    let {dateline} = front
    for (const piece of pieces) {
      if (piece === own) continue
      if (piece.role === 'headline') add({...piece, role: 'subhead'})
      else if (piece.role) add(piece)
      else {
        add(dateline ? withDateline(dateline, piece) : piece)
        dateline = undefined
      }
    }
  }

  /** Sets a field that is not known yet, with its place in the file. */
  field(name: TextField, value: SourceText | string | undefined, range?: Range): void {
    if (value === undefined || this.metadata[name] !== undefined) return
    const source = typeof value === 'string' ? undefined : value.trim()
    const text = (source?.text ?? (value as string)).replaceAll(/\s+/g, ' ').trim()
    if (text === '') return
    this.metadata[name] = text
    this.place(name, range ?? source?.locate(0, source.text.length))
  }

  /** Adds to a field that holds several texts. */
  add(name: 'subheads' | 'edNotes' | 'keywords', value: SourceText | string | undefined, range?: Range): void {
    if (value === undefined) return
    const source = typeof value === 'string' ? undefined : value.trim()
    const text = (source?.text ?? (value as string)).replaceAll(/\s+/g, ' ').trim()
    if (text === '' || this.metadata[name]?.includes(text)) return
    this.metadata[name] = [...(this.metadata[name] ?? []), text]
    if (this.metadata[name].length === 1) this.place(name, range ?? source?.locate(0, source.text.length))
  }

  /** Sets the declared number of words. */
  count(value: string | number | undefined, range?: Range): void {
    const count = Number(value)
    if (value === undefined || value === '' || !Number.isInteger(count) || count < 0 || this.metadata.wordCount !== undefined) return
    this.metadata.wordCount = count
    this.place('wordCount', range)
  }

  /** Says where a field stands. */
  place(name: string, range: Range | undefined): void {
    if (!range) return
    this.metadata.fields = {...this.metadata.fields, [name]: this.#file.position(range)}
  }

  /** The metadata, with what follows from it. */
  finishedMetadata(): Metadata {
    const {metadata} = this
    metadata.date ??= dayOf(metadata.versionCreated ?? metadata.published ?? metadata.created)
    return metadata
  }

  build(): StoryDocument {
    const metadata = this.finishedMetadata()
    if (this.#blocks.length > 0) this.#text.insert('\n')
    const blocks = this.#blocks
    return createDocument(this.#file, this.#format, this.#text.build(), {
      id: this.id,
      blocks: blocks.map(({start, end, role}) => (role ? {start, end, role} : {start, end})),
      outers: blocks.map(({outer}) => outer),
      marks: this.#marks,
      metadata
    })
  }
}

/**
 * Puts a dateline that the format holds apart in front of the first paragraph, as the receiving systems do, unless the
 * copy opens with it already.
 */
function withDateline(dateline: SourceText, piece: Piece): Piece {
  const {source, marks} = piece
  // A place or a date alone is only metadata.
  const whole = /\([^()]{2,30}\)|[-–—]\s*$/.test(dateline.text) && dateline.text.length < 120
  const head = source.text.slice(0, 120)
  const place = /^[\p{L}'’.-]+/u.exec(dateline.text.trim())?.[0].toLowerCase()
  const stands = place !== undefined && head.toLowerCase().includes(place) && /\([A-Z][\w/ ]{1,20}\)|[-–—]{1,2} |_ /.test(head)
  if (!whole || stands) return piece
  const builder = new SourceBuilder().copy(dateline, 0, dateline.text.length)
  if (!/\s$/.test(dateline.text)) builder.insert(' ')
  const shift = builder.length
  return {
    ...piece,
    source: builder.copy(source, 0, source.text.length).build(),
    outer: undefined,
    marks: marks?.map(mark => ({...mark, start: mark.start + shift, end: mark.end + shift}))
  }
}

/** What a document holds besides its text. */
interface DocumentParts {
  id?: string
  blocks?: DocumentBlock[]
  /** Range of each block with its markup. */
  outers?: ReadonlyArray<Range | undefined>
  marks?: readonly Mark[]
  metadata: Metadata
}

/** Makes a document of a text that knows its places. */
export function createDocument(file: SourceFile, format: string, source: SourceText, parts: DocumentParts): StoryDocument {
  const {id, blocks, outers = [], marks, metadata} = parts
  const {text} = source
  return {
    format,
    ...(id === undefined ? {} : {id}),
    text,
    ...(blocks ? {blocks} : {}),
    ...(marks && marks.length > 0 ? {marks} : {}),
    metadata,
    place(start, end) {
      const range = source.locate(start, end)
      return range && file.position(range)
    },
    edit(start, end, replacement) {
      if (blocks && replacement === '') {
        const range = wholeBlock(text, blocks, outers, start, end)
        if (range) return {start: range.from, end: range.to, text: ''}
      }
      return editSpan(source, start, end, replacement)
    }
  }
}

/** The range of the block that a deletion takes away with the white space around it. */
function wholeBlock(
  text: string,
  blocks: readonly DocumentBlock[],
  outers: ReadonlyArray<Range | undefined>,
  start: number,
  end: number
): Range | undefined {
  const index = blocks.findIndex(block => block.end > start)
  const block = blocks[index]
  if (!block || start > block.start || end < block.end) return undefined
  if (text.slice(start, block.start).trim() !== '' || text.slice(block.end, end).trim() !== '') return undefined
  return outers[index]
}

/** Replaces as little as makes the difference, where that stands in one piece. */
function editSpan(source: SourceText, start: number, end: number, replacement: string): SourceEdit | undefined {
  const whole = source.editable(start, end)
  const written = whole?.encode(replacement)
  if (whole && written !== undefined) return {start: whole.from, end: whole.to, text: written}
  const actual = source.text.slice(start, end)
  const most = Math.min(actual.length, replacement.length)
  let head = 0
  while (head < most && actual.charCodeAt(head) === replacement.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && actual.charCodeAt(actual.length - 1 - tail) === replacement.charCodeAt(replacement.length - 1 - tail)) tail++
  if (isLowSurrogate(actual, head) || isLowSurrogate(replacement, head)) head--
  if (isLowSurrogate(actual, actual.length - tail) || isLowSurrogate(replacement, replacement.length - tail)) tail--
  if ((head <= 0 && tail <= 0) || tail < 0 || head < 0) return undefined
  const place = source.editable(start + head, end - tail)
  const text = place?.encode(replacement.slice(head, replacement.length - tail))
  return place && text !== undefined ? {start: place.from, end: place.to, text} : undefined
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** The calendar day of an ISO 8601 (extended or basic) or RFC 822 moment, as written: not moved to another zone. */
export function dayOf(moment: string | undefined): Metadata['date'] {
  if (!moment) return undefined
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(moment) ?? /^\s*(\d{4})(\d{2})(\d{2})T/.exec(moment)
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const rfc = /^\s*(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?\s+(\d{4})\b/.exec(moment)
  if (!rfc) return undefined
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(rfc[2] as string) + 1
  return toDay(Number(rfc[3]), month, Number(rfc[1]))
}

function toDay(year: number, month: number, day: number): Metadata['date'] {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? {year, month, day} : undefined
}
