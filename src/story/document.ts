import type {Root} from 'nlcst'
import type {Position} from 'unist'
import type {Role} from './blocks.js'
import type {Metadata} from './metadata.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** A block that a reader knew from the markup. */
export interface DocumentBlock extends Span {
  /** Absent where the markup does not tell: it is then cut into blocks and given roles by its form, as plain text is. */
  role?: Role
}

/** A span marked up with a meaning. */
export interface Mark extends Span {
  kind: 'person' | 'organisation' | 'place' | 'date' | 'money' | 'quote' | 'emphasis' | 'link' | 'code'
  /** What the markup adds: the norm of a date, the currency of a sum, the target of a link. */
  value?: string
}

/** One replacement in a file: offsets in the file's own text (UTF-16), and what to write there, already encoded. */
export interface SourceEdit {
  start: number
  end: number
  text: string
}

/**
 * One story as a reader found it in a file: what a reader hands over, and all that the rest of the program knows of
 * file formats.
 */
export interface StoryDocument {
  /** The reader, for instance `nitf`. */
  format: string
  /** Which story of the file this is, where a file holds several: a guid, a path, an index. */
  id?: string
  /** The story's plain text; blocks are parted by blank lines, and the last is closed by a line break. */
  text: string
  /** Blocks known from markup. Absent for plain text, whose blocks are found by their form. */
  blocks?: DocumentBlock[]
  metadata: Metadata
  /** Where text stands in the file; nothing where it does not stand there as one piece. */
  place(start: number, end: number): Position | undefined
  /**
   * The edit of the file that makes `text` stand for the span, encoded for the format; nothing where none is sound
   * (the span crosses markup that would be lost, or lies between blocks). A block deleted as a whole takes its markup
   * with it.
   */
  edit(start: number, end: number, text: string): SourceEdit | undefined
  /**
   * That edit, and the same one wherever else the file holds the same copy: plain text beside HTML, a headline in the
   * metadata. None where there is no edit.
   */
  edits(start: number, end: number, text: string): readonly SourceEdit[]
  /** Spans marked up with a meaning (person, date, money, quotation). */
  marks?: readonly Mark[]
}

/** What the program keeps on `file.data.copydesk`. */
export interface FileData {
  /** The tree that was read last, and the facts about it. */
  last?: {tree: Root; story: Story}
  /** Which acceptances of which file are asked for this story, and which of them took a finding. */
  accepted?: {file: string; used: number[]}
}
