import type {StoryDocument} from '../story/index.js'
import {StoryBuilder} from './builder.js'
import type {SourceFile} from './file.js'
import {copyLines, type Line, messagesOf} from './lines.js'
import {type Encode, SourceBuilder, type SourceText} from './source.js'

/** Service level, number and selector: `V4644`, `rz6715`. */
const service = /^[\u0016\u0001\s]{0,6}([A-Za-z])(\d{4})\u001f?(.{0,40})$/

/** Priority, category, format, keyword, version, date, word count: `r d ␓␑ BC-US--Topic 1stLd  08-29 0590`. */
const header = /^([A-Za-z]) ?([A-Za-z])[ \u0013\u0014]{0,3}[\u0011\u0012 ]{0,3}(\S.{0,60}?) {2,12}(\d\d)-(\d\d)(?: (\d{4}))?\s*$/

/** Filing time: `AP-WF-08-29-16 1626GMT`. */
const trailer = /\b[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/

/** Reads ANPA 1312, one message or several: a header, then lines that open with `^` and close with `<` or `=`, then indented paragraphs. */
export function readAnpa1312(file: SourceFile): StoryDocument[] {
  return messagesOf(file.source).flatMap(lines => readMessage(file, lines))
}

function readMessage(file: SourceFile, lines: readonly Line[]): StoryDocument[] {
  const story = new StoryBuilder(file, 'anpa1312')
  for (const line of lines.slice(0, 4)) readHeader(line, story)
  for (const line of lines.slice(-8)) readTrailer(line, story)
  const start = lines.findIndex(({text}) => text.includes('\u0002'))
  const end = lines.findIndex(({text}) => text.includes('\u0003'))
  const copy = start < 0 && end < 0 ? withoutControls(lines) : lines.slice(Math.max(0, start), end >= 0 ? end : lines.length)
  new AnpaReader(file, story).read(copy)
  for (const line of lines.slice(0, 4)) readCount(line, story)
  return story.isEmpty ? [] : [story.build()]
}

/** The copy of a message that lost its control characters on the way: what stands between the header and the trailer. */
function withoutControls(lines: readonly Line[]): readonly Line[] {
  const start = lines.slice(0, 4).findIndex(({text}) => header.test(text)) + 1
  const end = lines.findLastIndex(({text}) => trailer.test(text))
  return lines.slice(start, end > start ? end : lines.length)
}

function readHeader(line: Line, story: StoryBuilder): void {
  const first = service.exec(line.text)
  if (first) {
    story.id = `${first[1]}${first[2]}`
    return
  }
  const match = header.exec(line.text)
  if (!match) return
  story.field('priority', match[1], line.range(0, 1))
}

/** The header counts more than the copy; the slug's count goes before it. */
function readCount(line: Line, story: StoryBuilder): void {
  const count = header.exec(line.text)?.[6]
  if (count) story.count(count, line.range(line.text.lastIndexOf(count), 4))
}

function readTrailer(line: Line, story: StoryBuilder): void {
  const match = trailer.exec(line.text)
  if (!match) return
  const [whole, month, day, year, hour, minute] = match
  story.field('versionCreated', `20${year}-${month}-${day}T${hour}:${minute}:00Z`, line.range(match.index, whole.length))
}

class AnpaReader {
  readonly #file: SourceFile
  readonly #story: StoryBuilder
  readonly #encode: Encode
  #slug = false
  #headline = false
  #body = false
  /** Lines of the paragraph that is being read. */
  #paragraph: Line[] = []

  constructor(file: SourceFile, story: StoryBuilder) {
    this.#file = file
    this.#story = story
    this.#encode = text => text.replaceAll(/[^\S\n]*\n\s*/g, '\r\n\t')
  }

  read(lines: readonly Line[]): void {
    for (const line of lines) this.#line(line)
    this.#flush()
  }

  #line(line: Line): void {
    const text = line.text.replace(/^\u0002/, '')
    if (text.trim() === '') {
      this.#flush()
      return
    }
    // A format code opens the rows of a table.
    if (/[\u001e\u001f]/.test(text)) {
      this.#flush()
      this.#story.block({source: clean(line), role: 'table'})
      return
    }
    if (/^\^/.test(text)) {
      this.#flush()
      this.#labelled(line)
      return
    }
    if (/^(?:\t| {2,})/.test(text)) this.#flush()
    this.#body = true
    this.#paragraph.push(line)
  }

  /** A line that opens with `^`. */
  #labelled(line: Line): void {
    const source = line.between(/^\u0002?\^/, /[<=]?\s*$/)
    const text = source.text.trim()
    const closed = /<\s*$/.test(line.text)
    if (!this.#slug && closed && !/^(?:By |Eds?:)/.test(text)) {
      this.#slug = true
      this.#story.field('slugline', source)
      const count = /,(\d{1,5})$/.exec(text)?.[1]
      if (count) this.#story.count(count, line.range(line.text.lastIndexOf(count), count.length))
    } else if (/^Eds?:|^EDITOR/i.test(text)) {
      this.#story.add('edNotes', source)
      this.#story.block({source, role: 'advisory'})
    } else if (/^AP (?:Photo|Video|Graphic|Audio)|^With AP /i.test(text)) this.#story.block({source, role: 'advisory'})
    else if (/^By\b/.test(text)) {
      this.#story.field('byline', source)
      this.#story.block({source, role: 'byline'})
    } else if (!this.#headline && !this.#body) {
      this.#headline = true
      this.#story.field('headline', source)
      this.#story.block({source, role: 'headline'})
    } else if (!closed) this.#story.block({source, role: this.#body || this.#story.metadata.byline === undefined ? 'subhead' : 'byline'})
    // What is left are summaries, which say again what the first paragraph says.
  }

  #flush(): void {
    const [first] = this.#paragraph
    const last = this.#paragraph.at(-1)
    this.#paragraph = []
    if (!first || !last) return
    const {source} = this.#file
    const builder = new SourceBuilder(this.#encode)
    const lead = /^\u0002?\s*/.exec(first.text)?.[0].length ?? 0
    copyLines(builder, source, first.start + lead, last.end)
    const next = source.text.startsWith('\r\n', last.end) ? last.end + 2 : last.end + 1
    this.#story.block({source: builder.build(), outer: source.locate(first.start, Math.min(next, source.text.length))})
  }
}

/** A row of a table: control characters for tabs. */
function clean(line: Line): SourceText {
  const {source, text} = line
  const builder = new SourceBuilder(() => undefined)
  let at = 0
  for (const match of text.matchAll(/[\u0000-\u001f]+(?:\s+[\u0000-\u001f]+)*/g)) {
    builder.copy(source, at, match.index)
    at = match.index + match[0].length
    if (builder.length > 0) builder.decode(source, match.index, at, '\t')
  }
  return builder.copy(source, at, text.length).build()
}
