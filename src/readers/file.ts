import type {Position} from 'unist'
import {findLines, lineAt} from '../lines.js'
import type {Piece} from './builder.js'
import {type Encode, identity, type Range, SourceText} from './source.js'

/** Something about a file that stands in the way of reading it, or of reading all of it. */
export interface Problem {
  reason: string
  place?: Position
  /** Whether nothing could be read; absent for what is only worth knowing. */
  fatal?: boolean
}

/** A file to be read: its text, where its lines are, and what its character set can hold. */
export class SourceFile {
  readonly text: string
  /** The text as the outermost layer of all that is read from it. */
  readonly source: SourceText
  /** Whether a character can be written in the file's character set. */
  readonly canWrite: (text: string) => boolean
  /** Reads Markdown inside the file; there where the file may hold some, since its parser takes long to load. */
  readMarkdown: ((file: SourceFile, source: SourceText, out: (piece: Piece) => void) => void) | undefined
  /** What stands in the way of reading a part of it. */
  readonly problems: Problem[] = []
  #lines: number[] | undefined

  /** @param part where the part of the text stands that is to be read; all of it is, where it is not said. */
  constructor(text: string, canWrite: (text: string) => boolean = () => true, part?: Range) {
    this.text = text
    this.canWrite = canWrite
    const encode: Encode = written => (canWrite(written) ? written : undefined)
    const source = SourceText.of(text, canWrite('\uffff') ? identity : encode)
    this.source = part ? source.slice(part.from, part.to) : source
  }

  /** The range as lines, columns (from 1) and offsets. */
  position({from, to}: Range): Position {
    return {start: this.#point(from), end: this.#point(to)}
  }

  #point(offset: number): Position['start'] {
    this.#lines ??= findLines(this.text)
    const lines = this.#lines
    const line = lineAt(lines, offset)
    return {line: line + 1, column: offset - (lines[line] as number) + 1, offset}
  }
}
