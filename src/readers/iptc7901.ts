import type {StoryDocument} from '../story/index.js'
import {StoryBuilder} from './builder.js'
import type {SourceFile} from './file.js'
import {copyLines, type Line, messagesOf} from './lines.js'
import {SourceBuilder, type SourceText} from './source.js'

/**
 * Message header: source identification and number, priority, category, word count, optional information
 * (IPTC 7901, section 3.2).
 */
const header = /^\u0016{0,3}\u0001?([A-Za-z]{1,6})(\d{1,6}) (\d) ([A-Za-z]{1,3}) {1,8}(\d{1,5})\b/

/** The same as APA writes it: `APA0123    2023-07-21/12:30`. */
const dated = /^\u0003?[A-Z]{2,6}\d{1,5} {1,8}(\d{4}-\d\d-\d\d)\/(\d\d:\d\d)\b/

/** English, German and French months, as transmitted. */
const months = [
  'jan',
  'feb|fév|fev',
  'mar|mär|maer|mrz',
  'apr|avr',
  'may|mai',
  'jun',
  'jul',
  'aug|aoû|aou',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez'
]

/** Trailer: day, time and month of filing, `071341 GMT Oct 15`, `AFP 211530 JUL 23`; "100000 men 40 years" is copy. */
const trailer = new RegExp(
  String.raw`^\u0003?(?:[A-Z]{2,6} )?([0-2]\d|3[01])([01]\d|2[0-3])([0-5]\d)(?: GMT)? (${months.join('|')}) (\d\d)\s{0,8}$`,
  'i'
)

/** Words that stand on a line of their own between keywords and headline. */
const version =
  /^(?:\d(?:ST|ND|RD|TH) (?:LEAD|NET|LD|ADD|TAKE|ROUNDUP)|REFILE|EXTRA|URGENT|ADVISORY|ALERT|CORRECTION|ROUNDUP|PREVIEW|FEATURE|(?:LEAD|ADD|NET) \d)\b.{0,30}$/

/** Reads IPTC 7901: messages of header, keywords, text between STX and ETX, trailer. */
export function readIptc7901(file: SourceFile): StoryDocument[] {
  return messagesOf(file.source).flatMap(lines => readMessage(file, lines))
}

function readMessage(file: SourceFile, all: readonly Line[]): StoryDocument[] {
  const lines = all.slice(
    Math.max(
      0,
      all.findIndex(({text}) => text.trim() !== '')
    )
  )
  const story = new StoryBuilder(file, 'iptc7901')
  const [first] = lines
  const found = first && header.exec(first.text)
  if (first && found) {
    const at = found.index + found[0].length
    story.id = `${found[1]}${found[2]}`
    story.field('urgency', found[3], first.range(at - found[0].length + found[0].indexOf(' ') + 1, 1))
    story.count(found[5], first.range(at - (found[5] as string).length, (found[5] as string).length))
  }
  const start = lines.findIndex((line, index) => index > 0 && line.text.startsWith('\u0002'))
  const closed = lines.findIndex(({text}) => text.startsWith('\u0003'))
  const end = closed >= 0 ? closed : lines.findIndex(({text}, index) => index > lines.length - 6 && isTrailer(text))
  // What stands between header and text are the keywords; without a start of text, a line with strokes at its end.
  const keywords = start > 0 ? lines.slice(1, start).find(({text}) => text.trim() !== '') : keywordsOf(lines)
  const slug = keywords ?? lines.slice(1).find(({text}) => text.includes('/') && /\/$|^\//.test(text) && !text.includes(' - '))
  if (slug) story.field('slugline', slug.source)
  for (const line of lines.slice(-6)) readTrailer(line, story)

  const after = start >= 0 ? start : slug ? lines.indexOf(slug) + 1 : 1
  const from = lines.findIndex(({text}, index) => index >= after && text.trim() !== '')
  const copy = lines
    .slice(Math.max(after, from), end >= 0 ? end : lines.length)
    .filter((line, index, {length}) => index < length - 6 || !isTrailer(line.text))
  const opening = readOpening(copy, story)
  readCopy(file, copy.slice(opening), story)
  return story.isEmpty ? [] : [story.build()]
}

function isTrailer(text: string): boolean {
  return trailer.test(text) || dated.test(text)
}

/** The keywords of a message that lost its control characters: a line of its own, below which come the lines before the copy. */
function keywordsOf(lines: readonly Line[]): Line | undefined {
  const [, blank, line, below, ...rest] = lines
  if (!line || blank?.text.trim() !== '' || below?.text.trim() !== '') return undefined
  const opening = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex(({text}) => text.trim() === '')
    )
  )
  return opening.some(({text}) => / =\s*$/.test(text)) ? line : undefined
}

/** The lines before the copy, of which the last ends in ` =`: versions, headline, byline. */
function readOpening(lines: readonly Line[], story: StoryBuilder): number {
  const blank = lines.findIndex(({text}, index) => index > 0 && text.trim() === '')
  const last = blank < 0 ? lines.length : blank
  if (!lines.slice(0, last).some(({text}) => / =\s*$/.test(text))) return 0
  let headline: SourceText | undefined
  for (const line of lines.slice(0, last)) {
    const source = line.between(/^\u0002/, /\s*=\s*$/)
    const text = source.text.trim()
    if (/^by\b/i.test(text)) {
      story.field('byline', source)
      story.block({source, role: 'byline'})
    } else if (version.test(text)) {
      story.field('version', source)
      story.block({source, role: 'advisory'})
    } else {
      story.block({source, role: headline ? 'subhead' : 'headline'})
      if (!headline) story.field('headline', source)
      headline ??= source
    }
  }
  return last
}

/** The copy, and the notebook after it, which is for the desk. */
function readCopy(file: SourceFile, lines: readonly Line[], story: StoryBuilder): void {
  const notebook = lines.findIndex(({text}) => /^# ?Notebook\b|^\* \* \* \*|not (?:intended )?for publication$/i.test(text.trim()))
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return
  const cut = notebook < 0 ? undefined : (lines[notebook] as Line)
  const from = first.start + (first.text.startsWith('\u0002') ? 1 : 0)
  const builder = new SourceBuilder(text => text.replaceAll('\n', '\r\n'))
  story.block({source: copyLines(builder, file.source, from, cut ? cut.start : last.end).build()})
  if (!cut) return
  const rest = lines.slice(notebook)
  // `dpa al rmo hct rmo`
  const signOff = rest.findLast(({text}) => text.trim() !== '')
  const signed = signOff && /^[a-z]{2,5}(?:[ /][a-z]{2,5}){1,6}$/.test(signOff.text.trim()) ? signOff : undefined
  let notes = false
  for (const line of rest) {
    if (line === signed || line.text.trim() === '') continue
    notes = /^## /.test(line.text) ? /note to editors/i.test(line.text) : notes
    if (notes && line.text.startsWith('- ')) story.add('edNotes', line.between(/^- /, /\s*$/))
    story.block({source: line.source, role: 'note'})
  }
  if (signed) story.block({source: signed.source})
}

function readTrailer(line: Line, story: StoryBuilder): void {
  const plain = dated.exec(line.text)
  if (plain) {
    const lead = line.text.startsWith('\u0003') ? 1 : 0
    story.field('versionCreated', `${plain[1]}T${plain[2]}:00`, line.range(lead, plain[0].length - lead))
    return
  }
  const match = trailer.exec(line.text)
  if (!match) return
  const [whole, day, hour, minute, name = '', year] = match
  const month = months.findIndex(each => new RegExp(`^(?:${each})`, 'i').test(name)) + 1
  if (month === 0) return
  const moment = `20${year}-${String(month).padStart(2, '0')}-${day}T${hour}:${minute}:00Z`
  const lead = whole.startsWith('\u0003') ? 1 : 0
  story.field('versionCreated', moment, line.range(lead, whole.length - lead))
}
