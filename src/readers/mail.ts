import type {StoryDocument} from '../story/index.js'
import {createDocument, type Piece, StoryBuilder, type TextField} from './builder.js'
import {readString} from './content.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {copyLines, type Line, linesOf} from './lines.js'
import {field} from './mail-header.js'
import {copyQuoted, createQuote} from './quoted-printable.js'
import {SourceBuilder, type SourceText} from './source.js'

/** Parts inside one another. */
const mostDepth = 6

/** A field of a header: its text, put together where it was folded, and its first line. */
interface Field {
  text: string
  line: Line
  folded: boolean
}

/** A message or one of its parts: its header, and the lines below it. */
interface Part {
  fields: ReadonlyMap<string, Field>
  lines: readonly Line[]
}

/** Reads the text of electronic mail: its first part that is text, plain before HTML. */
export function readMail(file: SourceFile): StoryDocument[] {
  const message = partOf(linesOf(file.source))
  const texts = textsIn(message, 0)
  const part = texts.find(each => !/html/i.test(typeOf(each))) ?? texts[0]
  if (!part) throw new FormatError('Unexpected electronic mail without text')
  const story = new StoryBuilder(file, 'mail')
  readHeader(message, story)
  const source = decode(file, part)
  if (/^\s{0,100}[{[]\s{0,100}["{]/.test(source.text)) throw new FormatError('Unexpected electronic mail of JSON, expected text')
  if (!/html/i.test(typeOf(part))) {
    const copy = copyOf(source)
    return copy.text.trim() === '' ? [] : [createDocument(file, 'mail', copy, {id: story.id, metadata: story.finishedMetadata()})]
  }
  const pieces: Piece[] = []
  readString({file}, source, piece => pieces.push(piece), true)
  story.compose({}, pieces)
  return story.isEmpty ? [] : [story.build()]
}

/** The text down to the signature, without blank lines at its end: they are the mail's, and no fault of the story. */
function copyOf(source: SourceText): SourceText {
  const signature = source.text.search(/^-- $/m)
  const text = signature < 0 ? source.text : source.text.slice(0, signature)
  const end = text.indexOf('\n', text.trimEnd().length)
  return source.slice(0, end < 0 ? text.length : end + 1)
}

function readHeader({fields}: Part, story: StoryBuilder): void {
  story.id = fields.get('message-id')?.text
  const add = (name: TextField, of: string): void => {
    const found = fields.get(of)
    // Words may be encoded for the way.
    if (!found || found.text.includes('=?')) return
    story.field(name, found.folded ? found.text : found.line.between(/^[A-Za-z-]+:/, /$/).trim())
  }
  add('title', 'subject')
  add('published', 'date')
}

function partOf(lines: readonly Line[]): Part {
  const fields = new Map<string, Field>()
  let at = lines.findIndex(({text}) => text.trim() !== '')
  let last: Field | undefined
  for (; at >= 0 && at < lines.length; at++) {
    const line = lines[at] as Line
    const [, name, value] = field.exec(line.text) ?? []
    if (name !== undefined && value !== undefined) {
      last = {text: value, line, folded: false}
      if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), last)
    } else if (last && /^[ \t]+\S/.test(line.text)) {
      last.text += ` ${line.text.trim()}`
      last.folded = true
    } else break
  }
  // The blank line below the header is not the text's.
  return {fields, lines: lines.slice(lines[at]?.text.trim() === '' ? at + 1 : Math.max(0, at))}
}

function typeOf({fields}: Part): string {
  return fields.get('content-type')?.text ?? 'text/plain'
}

/** The parts that are text, in order. */
function textsIn(part: Part, depth: number): Part[] {
  const type = typeOf(part)
  if (/^text\//i.test(type)) return /attachment/i.test(part.fields.get('content-disposition')?.text ?? '') ? [] : [part]
  const [, quoted, bare] = /\bboundary=(?:"([^"]{1,100})"|([^";\s]{1,100}))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined || depth > mostDepth) return []
  const parts: Line[][] = []
  for (const line of part.lines) {
    const text = line.text.startsWith('--') ? line.text.trimEnd() : ''
    if (text === `--${boundary}--`) break
    if (text === `--${boundary}`) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.flatMap(lines => textsIn(headed(lines), depth + 1))
}

/** A part, whose header may be empty. */
function headed(lines: readonly Line[]): Part {
  return lines[0]?.text.trim() === '' ? {fields: new Map(), lines: lines.slice(1)} : partOf(lines)
}

/** The text of a part, as it was before it was encoded for the way. */
function decode(file: SourceFile, part: Part): SourceText {
  const way = part.fields.get('content-transfer-encoding')?.text.trim().toLowerCase()
  if (way === 'base64') throw new FormatError('Unexpected electronic mail in base64, expected text')
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n'
  const [first] = part.lines
  const last = part.lines.at(-1)
  if (!first || !last) return file.source.slice(0, 0)
  // With the line break in front of the next part's boundary.
  const end = file.text.indexOf('\n', last.end) + 1 || last.end
  if (way !== 'quoted-printable') {
    const builder = new SourceBuilder(text => text.replaceAll('\n', lineEnd))
    return copyLines(builder, file.source, first.start, end).build()
  }
  const charset = /\bcharset="?([\w.:-]{1,40})/i.exec(typeOf(part))?.[1] ?? 'utf-8'
  const builder = new SourceBuilder(createQuote(charset, lineEnd))
  copyQuoted(builder, file.source, {from: first.start, to: end}, charset)
  return builder.build()
}
