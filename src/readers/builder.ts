import {oneLine} from '../one-line.js'
import type {DocumentBlock, Mark, Metadata, StoryDocument} from '../story/index.js'
import type {SourceFile} from './file.js'
import {type Range, SourceBuilder, type SourceText} from './source.js'
import {findDifference, Twin} from './twin.js'
import {Writing} from './writing.js'

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
  readonly #twins: Writing[] = []
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
    const own = openingOf(pieces, front.headline !== undefined).find(({role}) => role === 'headline')
    const headline = own ?? (front.headline && {source: front.headline, role: 'headline' as const})
    const seen = new Set<string>()
    const add = (piece: Piece): void => {
      const text = piece.source.text.trim()
      if (piece.role === 'headline' || piece.role === 'subhead') {
        if (seen.has(text)) {
          this.also(piece.source)
          return
        }
        seen.add(text)
      }
      this.block(piece)
    }
    if (headline) {
      this.field('headline', front.headline ?? headline.source)
      add(headline)
      if (own && front.headline) this.also(front.headline)
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
      else this.also(source)
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

  /**
   * Adds another writing of the whole copy, such as plain text beside HTML: it is not read, but what is corrected in
   * the copy is corrected there too.
   *
   * @param name what the file calls it, and what it calls the copy; told where the two differ. Without one, what differs
   * is none.
   */
  copyAlso(pieces: readonly Piece[], copy: readonly Piece[], name?: {twin: string; copy: string}): void {
    if (pieces.length === 0) return
    // One may open with its headline, where the other has it in the metadata.
    const twin = Writing.of(pieces.filter(isBody))
    const at = findDifference(Writing.of(copy.filter(isBody)), twin)
    if (name || at === undefined) this.#twins.push(Writing.of(pieces))
    if (!name || at === undefined) return
    const range = twin.source.locate(at.start, at.end)
    const reason = `Unexpected difference between \`${name.twin}\` and \`${name.copy}\`; only \`${name.copy}\` is checked`
    this.#file.problems.push({reason, place: range && this.#file.position(range)})
  }

  /** Adds another place of a headline, byline or paragraphs: what is corrected in the copy is corrected there too. */
  also(...sources: readonly SourceText[]): void {
    this.#twins.push(Writing.of(sources.map(source => ({source}))))
  }

  /** Sets a field that is not known yet, with its place in the file. */
  field(name: TextField, value: SourceText | string | undefined, range?: Range): void {
    if (typeof value === 'object' && (name === 'headline' || name === 'title')) this.also(value)
    if (value === undefined || this.metadata[name] !== undefined) return
    const source = typeof value === 'string' ? undefined : value.trim()
    const text = oneLine(source?.text ?? (value as string)).trim()
    if (text === '' || (name === 'dateline' && moment.test(text))) return
    this.metadata[name] = text
    this.place(name, range ?? source?.locate(0, source.text.length))
  }

  /** Adds to a field that holds several texts. */
  add(name: 'subheads' | 'edNotes' | 'keywords', value: SourceText | string | undefined, range?: Range): void {
    if (value === undefined) return
    const source = typeof value === 'string' ? undefined : value.trim()
    const text = oneLine(source?.text ?? (value as string)).trim()
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
      metadata,
      twins: this.#twins
    })
  }
}

/** What some systems write for a dateline: `2024-06-03`, `3.6.2024 10:00`, `20240603T100001`. */
const moment = /^\d[\d\s.:/+T-]{3,30}(?:Z|[A-Z]{2,5})?$/

/** Where the copy's own headline may stand; one below a paragraph is a subhead, if there is a headline anyway. */
function openingOf(pieces: readonly Piece[], held: boolean): readonly Piece[] {
  const copy = pieces.findIndex(({role}) => role === undefined)
  return pieces.slice(0, held && copy >= 0 ? Math.min(4, copy) : 4)
}

function isBody({role}: Piece): boolean {
  return role !== 'headline' && role !== 'byline'
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
  const builder = new SourceBuilder().copy(dateline, 0, dateline.text.trimEnd().length).sew(' ')
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
  /** The same copy, or a part of it, elsewhere in the file. */
  twins?: readonly Writing[]
}

/** Makes a document of a text that knows its places. */
export function createDocument(file: SourceFile, format: string, source: SourceText, parts: DocumentParts): StoryDocument {
  const {id, blocks, outers = [], marks, metadata, twins = []} = parts
  const {text} = source
  const writing = new Writing(source, blocks ?? [], outers)
  let twinned: Twin[] | undefined
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
    edit: (start, end, replacement) => writing.edit(start, end, replacement),
    edits(start, end, replacement) {
      const edit = writing.edit(start, end, replacement)
      if (!edit) return []
      twinned ??= twins.map(twin => new Twin(writing, twin))
      const edits = [edit]
      for (const twin of twinned) {
        const other = twin.edit(start, end, replacement)
        // A headline may stand for itself.
        if (other && !edits.some(each => other.start <= each.end && other.end >= each.start)) edits.push(other)
      }
      return edits
    }
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `21 Jul 2023`, `July 21, 2023`, with a weekday before or not, and the time before the year as in `Jul 21 10:00:00 2023`. */
const named = new RegExp(
  [
    String.raw`^\s*(?:\p{L}{2,12}\.?,?\s+)?`,
    String.raw`(?:(?<day>\d{1,2})\.?[\s-]+(?<month>\p{L}{3,9})\.?,?|(?<name>\p{L}{3,9})\.?\s+(?<number>\d{1,2}),?)`,
    String.raw`(?:\s+\d\d:\d\d(?::\d\d)?(?:\s+[+-]\d{4}|\s+[A-Z]{3,4})?)?[\s-]+(?<year>\d{4})\b`
  ].join(''),
  'u'
)

/**
 * The calendar day of a moment as feeds write it: ISO 8601 (extended or basic), RFC 822, `21.07.2023`, or with the name of
 * the month. As written: not moved to another zone. Where day and month could be either, nothing.
 */
export function dayOf(moment: string | undefined): Metadata['date'] {
  if (!moment) return undefined
  const iso = /^\s*(\d{4})([-./]?)(\d{2})\2(\d{2})(?!\d)/.exec(moment)
  if (iso) return toDay(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const dotted = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(moment)
  if (dotted) return toDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const either = /^\s*(\d\d)([-/])(\d\d)\2(\d{4})(?!\d)/.exec(moment)
  if (either) return toEitherDay(Number(either[4]), Number(either[1]), Number(either[3]))
  const {day, month, name, number, year} = named.exec(moment)?.groups ?? {}
  const index = months.indexOf((month ?? name ?? '').slice(0, 3).toLowerCase())
  return index < 0 ? undefined : toDay(Number(year), index + 1, Number(day ?? number))
}

/** `21/07/2023` or `07/21/2023`. */
function toEitherDay(year: number, first: number, second: number): Metadata['date'] {
  if (first <= 12 && second <= 12 && first !== second) return undefined
  return first > 12 ? toDay(year, second, first) : toDay(year, first, second)
}

function toDay(year: number, month: number, day: number): Metadata['date'] {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? {year, month, day} : undefined
}
