import type {Position} from 'unist'
import type {Role} from './blocks.js'
import type {Metadata} from './metadata.js'
import type {Span} from './span.js'

/** A block whose role a reader knew from the markup. */
export interface DocumentBlock extends Span {
  role: Role
}

/** One replacement in a file: offsets in the file's own text (UTF-16), and what to write there, already encoded. */
export interface SourceEdit {
  start: number
  end: number
  text: string
}

/**
 * One story as a reader found it in a file: what a reader hands over, and all that the rest of the program knows of
 * file formats. Put on `file.data.copydesk.document`, next to a tree parsed from `text`.
 */
export interface StoryDocument {
  /** The reader, for instance `nitf`. */
  format: string
  /** Which story of the file this is, where a file holds several: a guid, a path, an index. */
  id?: string
  /** The story's plain text; blocks are parted by blank lines. */
  text: string
  /** Roles known from markup. Absent for plain text, whose blocks are found by their form. */
  blocks?: DocumentBlock[]
  metadata: Metadata
  /** Where text stands in the file; nothing where it does not stand there as one piece. */
  place(start: number, end: number): Position | undefined
  /** The edit of the file that makes `text` stand for the span, encoded for the format; nothing where none is safe. */
  edit(start: number, end: number, text: string): SourceEdit | undefined
  /** Spans marked up with a meaning (person, date, money, quotation). */
  marks?: Array<
    Span & {kind: 'person' | 'organisation' | 'place' | 'date' | 'money' | 'quote' | 'emphasis' | 'link' | 'code'; value?: string}
  >
}

/** What the program keeps on `file.data.copydesk`. */
export interface FileData {
  /** What a reader made of the file. */
  document?: StoryDocument
  /** Which acceptances of which file are asked for this story, and which of them took a finding. */
  accepted?: {file: string; used: number[]}
}
