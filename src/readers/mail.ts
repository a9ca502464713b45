import type {StoryDocument} from '../story/index.js'
import {createDocument, type Piece, StoryBuilder} from './builder.js'
import {readString} from './content.js'
import {decodeBytes} from './encoding.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {type Line, linesOf} from './lines.js'
import {field} from './mail-header.js'
import {type Encode, SourceBuilder, type SourceText} from './source.js'

/** Parts inside one another. */
const mostDepth = 6

/** A message or one of its parts: its header, and the lines below it. */
interface Part {
  fields: ReadonlyMap<string, {text: string; line: Line}>
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
    const end = source.text.search(/^-- ?$/m)
    const copy = end < 0 ? source : source.slice(0, end)
    return copy.text.trim() === '' ? [] : [createDocument(file, 'mail', copy, {id: story.id, metadata: story.finishedMetadata()})]
  }
  const pieces: Piece[] = []
  readString({file}, source, piece => pieces.push(piece), true)
  story.compose({}, pieces)
  return story.isEmpty ? [] : [story.build()]
}

function readHeader({fields}: Part, story: StoryBuilder): void {
  story.id = fields.get('message-id')?.text
  const subject = fields.get('subject')
  // Words may be encoded for the way.
  if (subject && !subject.text.includes('=?')) story.field('title', subject.line.between(/^Subject:\s*/i, /\s*$/))
  story.field('published', fields.get('date')?.line.between(/^Date:\s*/i, /\s*$/))
}

function partOf(lines: readonly Line[]): Part {
  const fields = new Map<string, {text: string; line: Line}>()
  let at = lines.findIndex(({text}) => text.trim() !== '')
  let last: {text: string; line: Line} | undefined
  for (; at >= 0 && at < lines.length; at++) {
    const line = lines[at] as Line
    const [, name, value] = field.exec(line.text) ?? []
    if (name !== undefined && value !== undefined) {
      last = {text: value, line}
      if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), last)
    } else if (last && /^[ \t]+\S/.test(line.text)) last.text += ` ${line.text.trim()}`
    else break
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
  const boundary = /\bboundary="?([^";\s]{1,100})/i.exec(type)?.[1]
  if (boundary === undefined || depth > mostDepth) return []
  const parts: Line[][] = []
  for (const line of part.lines) {
    if (line.text.startsWith(`--${boundary}--`)) break
    if (line.text.startsWith(`--${boundary}`)) parts.push([])
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
  const charset = /\bcharset="?([\w.:-]{1,40})/i.exec(typeOf(part))?.[1] ?? 'utf-8'
  const quoted = way === 'quoted-printable'
  const builder = new SourceBuilder(
    quoted ? createQuote(charset) : text => text.replaceAll('\n', file.text.includes('\r\n') ? '\r\n' : '\n')
  )
  for (const [index, line] of part.lines.entries()) {
    const soft = quoted && /=[ \t]*$/.test(line.text)
    if (quoted) copyQuoted(builder, file.source, line, charset)
    else builder.copy(file.source, line.start, line.end)
    const next = part.lines[index + 1]
    if (next && !soft) builder.decode(file.source, line.end, next.start, '\n')
  }
  return builder.build()
}

/** Copies a line of quoted-printable: `=E2=80=99` is one character, `=` at its end goes on in the next. */
function copyQuoted(builder: SourceBuilder, source: SourceText, line: Line, charset: string): void {
  const text = line.text.replace(/=[ \t]*$/, '')
  const wide = /^utf-?8$/i.test(charset)
  const code = wide ? /=[C-F][\dA-F](?:=[89AB][\dA-F]){1,3}|=[\dA-F]{2}/gi : /=[\dA-F]{2}/gi
  let at = 0
  for (const {0: found, index} of text.matchAll(code)) {
    builder.copy(source, line.start + at, line.start + index)
    at = index + found.length
    const bytes = Uint8Array.from(found.slice(1).split('='), byte => Number.parseInt(byte, 16))
    builder.decode(source, line.start + index, line.start + at, decodeBytes(charset, bytes))
  }
  builder.copy(source, line.start + at, line.start + text.length)
}

/** Writes text as quoted-printable; what is not ASCII only in UTF-8. */
function createQuote(charset: string): Encode {
  return text => {
    if (/[^\t\n\x20-\x7e]/.test(text) && !/^utf-?8$/i.test(charset)) return undefined
    return text.replaceAll(/=|[^\t\n\x20-\x7e]+/g, each =>
      Array.from(new TextEncoder().encode(each), byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    )
  }
}
