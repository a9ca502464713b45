import type {Position} from 'unist'
import type {StoryDocument} from '../story/index.js'
import {createDocument, type Piece, StoryBuilder, type TextField} from './builder.js'
import {readString} from './content.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {copyLines, type Line, linesOf} from './lines.js'
import {decodeBase64, decodeWords, isBase64} from './mail-code.js'
import {field, posted} from './mail-header.js'
import {copyQuoted, createQuote} from './quoted-printable.js'
import {SourceBuilder, type SourceText} from './source.js'
import {Writing} from './writing.js'

/** Parts inside one another. */
const mostDepth = 6

/** Forms of one text that are corrected with it. */
const mostForms = 3

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

/** Reads electronic mail, or a box of it (`mbox`), in which each message is a story. */
export function readMail(file: SourceFile): StoryDocument[] {
  const messages = messagesOf(linesOf(file.source))
  return messages.flatMap(lines => {
    try {
      return readMessage(file, partOf(lines))
    } catch (error) {
      if (!(error instanceof FormatError) || messages.length === 1) throw error
      file.problems.push({reason: error.message, place: placeOf(file, lines), fatal: false})
      return []
    }
  })
}

/** Where the first of some lines stands. */
function placeOf(file: SourceFile, [first]: readonly Line[]): Position | undefined {
  return first && file.position(first.range(0, first.text.length))
}

/** The lines of each message of a box, in front of which stands who sent it when; all lines of what is no box. */
function messagesOf(lines: readonly Line[]): Array<readonly Line[]> {
  const starts = lines.flatMap(({text}, index) => (posted.test(text) && (lines[index - 1]?.text ?? '').trim() === '' ? [index] : []))
  if (lines.findIndex(({text}) => text.trim() !== '') !== starts[0]) return [lines]
  return starts.map((start, index) => lines.slice(start + 1, starts[index + 1]))
}

/** Reads the text of a message: its first part that is text, plain before HTML, what is attached last. */
function readMessage(file: SourceFile, message: Part): StoryDocument[] {
  const all = textsIn(message, 0)
  const inside = all.filter(each => !isAttached(each))
  const coded = inside.length > 0 ? inside : all
  const texts = coded.filter(each => !isBroken(each))
  for (const {lines} of coded.filter(isBroken)) {
    file.problems.push({reason: 'Unexpected base64 that is broken, not read as copy', place: placeOf(file, lines), fatal: false})
  }
  if (texts.length < coded.length && texts.length === 0) return []
  const part = texts.find(each => !isHtml(each)) ?? texts[0]
  if (!part) throw new FormatError('Unexpected electronic mail without text')
  if (isCut(message)) file.problems.push({reason: 'Unexpected end of electronic mail in one of its parts', fatal: false})
  const story = new StoryBuilder(file, 'mail')
  readHeader(message, story)
  const source = decode(file, part)
  if (/^\s{0,100}[{[]\s{0,100}["{]/.test(source.text)) throw new FormatError('Unexpected electronic mail of JSON, expected text')
  if (!isHtml(part)) {
    const copy = copyOf(/format="?flowed/i.test(typeOf(part)) ? unfold(source) : source)
    if (copy.text.trim() === '') return []
    // The same in HTML, for programs that show it.
    const again = texts
      .filter(isHtml)
      .slice(0, mostForms)
      .map(each => Writing.of(piecesOf(file, decode(file, each))))
    return [createDocument(file, 'mail', copy, {id: story.id, metadata: story.finishedMetadata(), twins: again})]
  }
  story.compose({}, piecesOf(file, source))
  return story.isEmpty ? [] : [story.build()]
}

function piecesOf(file: SourceFile, html: SourceText): Piece[] {
  const pieces: Piece[] = []
  readString({file}, html, piece => pieces.push(piece), true)
  return pieces
}

/** Text whose lines were broken for the way, each with its space left at the end (RFC 3676). */
function unfold(source: SourceText): SourceText {
  const builder = new SourceBuilder()
  let at = 0
  for (const {0: end, index} of source.text.matchAll(/ \r?\n(?=[^\s>])/g)) {
    if (/(?:^|\n)--$/.test(source.text.slice(Math.max(0, index - 3), index))) continue
    builder.copy(source, at, index).decode(source, index, index + end.length, ' ')
    at = index + end.length
  }
  return builder.copy(source, at, source.text.length).build()
}

/** What programs write above a message that is passed on as text. */
const passedOn =
  /^\s{0,40}-{4,40} ?(?:Forwarded|Original) [Mm]essage ?-{4,40}[^\S\n]{0,20}\n(?:[A-Z][A-Za-z-]{1,20}: ?[^\n]{0,400}\n){1,10}\s{0,40}?\n/

/**
 * The text down to the signature, without blank lines at its end: they are the mail's, and no fault of the story. What
 * stands above a message that is passed on is not the story's either.
 */
function copyOf(whole: SourceText): SourceText {
  const above = passedOn.exec(whole.text.slice(0, 6000))?.[0].length ?? 0
  const source = above === 0 ? whole : whole.slice(above, whole.text.length)
  const signature = source.text.search(/^-- $/m)
  const text = signature < 0 ? source.text : source.text.slice(0, signature)
  const end = text.indexOf('\n', text.trimEnd().length)
  return source.slice(0, end < 0 ? text.length : end + 1)
}

function readHeader({fields}: Part, story: StoryBuilder): void {
  story.id = fields.get('message-id')?.text
  const add = (name: TextField, of: string): void => {
    const found = fields.get(of)
    if (!found) return
    // Words may be encoded for the way.
    const text = decodeWords(found.text)
    story.field(name, found.folded || text !== found.text ? text : found.line.between(/^[A-Za-z-]+:/, /$/).trim())
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

/** The line between the parts of a message of several, without its hyphens. */
function boundaryOf(type: string): string | undefined {
  const [, quoted, bare] = /\bboundary=(?:"([^"]{1,100})"|([^";\s]{1,100}))/i.exec(type) ?? []
  return quoted ?? bare
}

/** Whether a message of several parts ends in one of them. */
function isCut(message: Part): boolean {
  const boundary = boundaryOf(typeOf(message))
  return boundary !== undefined && !message.lines.some(({text}) => text.trimEnd() === `--${boundary}--`)
}

function isHtml(part: Part): boolean {
  return /html/i.test(typeOf(part))
}

function isAttached({fields}: Part): boolean {
  return /attachment/i.test(fields.get('content-disposition')?.text ?? '')
}

/** The parts that are text, in order. */
function textsIn(part: Part, depth: number): Part[] {
  const type = typeOf(part)
  if (/^text\/(?!calendar|css|rtf|v?card)/i.test(type)) return [part]
  if (/^message\/rfc822/i.test(type) && depth <= mostDepth) return textsIn(partOf(part.lines), depth + 1)
  const boundary = boundaryOf(type)
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

function wayOf({fields}: Part): string | undefined {
  return fields.get('content-transfer-encoding')?.text.trim().toLowerCase()
}

/** Whether a part says that it is base64 and is none. */
function isBroken(part: Part): boolean {
  return wayOf(part) === 'base64' && !isBase64(part.lines.map(({text}) => text))
}

/** The text of a part, as it was before it was encoded for the way. */
function decode(file: SourceFile, part: Part): SourceText {
  const way = wayOf(part)
  const charset = /\bcharset="?([\w.:-]{1,40})/i.exec(typeOf(part))?.[1] ?? 'utf-8'
  // Its characters have no place of their own in the file.
  if (way === 'base64') {
    const text = decodeBase64(part.lines.map(line => line.text).join(''), charset)
    return new SourceBuilder().insert(text.replaceAll('\r\n', '\n')).build()
  }
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
  const builder = new SourceBuilder(createQuote(charset, lineEnd))
  copyQuoted(builder, file.source, {from: first.start, to: end}, charset)
  return builder.build()
}
