import type {VFileMessage} from 'vfile-message'
import type {Span, Story} from '../story/index.js'

/** A finding in its context, for reports that show it. Text as in the story, white space as single spaces. */
export interface Excerpt {
  before: string
  /** The words found; empty where something is missing between `before` and `after`. */
  words: string
  after: string
  /** Headline of the story, where it has one. */
  headline?: string
  /** Day of the story as `YYYY-MM-DD`, where it is known. */
  day?: string
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The words around, where the reporter asks for them. */
    excerpt?: Excerpt
  }
}

/** Characters shown on each side. */
const reach = 110
/** Of a passage, only the beginning and the end are shown. */
const mostWords = 400

/** The words around a span of a story, paragraphs parted by a sign. Nothing for a finding about the story as a whole but its headline and day. */
export function findExcerpt(story: Story, span: Span | undefined): Excerpt {
  const {headline, referenceDate: date} = story
  const about: Pick<Excerpt, 'headline' | 'day'> = {}
  if (headline) about.headline = clean(story.slice(headline)).trim().slice(0, 200)
  if (date) {
    const [year, month, day] = [date.year, date.month, date.day].map(String)
    about.day = `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  }
  if (!span) return {before: '', words: '', after: '', ...about}
  const {text} = story
  const words = text.slice(span.start, span.end)
  return {
    before: findBefore(text, span.start),
    words: words.length > mostWords ? `${clean(words.slice(0, mostWords / 2))} … ${clean(words.slice(-mostWords / 2))}` : words,
    after: findAfter(text, span.end),
    ...about
  }
}

function findBefore(text: string, end: number): string {
  const from = Math.max(0, end - reach)
  const piece = text.slice(from, end)
  if (from === 0) return clean(piece).trimStart()
  const space = piece.search(/\s/)
  return `…${clean(piece.slice(space < 0 ? 0 : space))}`
}

function findAfter(text: string, start: number): string {
  const piece = text.slice(start, start + reach)
  if (start + reach >= text.length) return clean(piece).trimEnd()
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'))
  return `${clean(space < 0 ? piece : piece.slice(0, space + 1))}…`
}

function clean(text: string): string {
  return text.replaceAll(/[^\S\n]*\n\s*\n\s*/g, ' ¶ ').replaceAll(/\s+/g, ' ')
}

const names: Readonly<Record<string, string>> = {
  '\n': '↵',
  '\r': '',
  '\t': '→',
  '\u00a0': '⍽',
  '\u00ad': '‧'
}

/**
 * Words as they can be seen: line breaks, tabs and invisible characters by a sign or their number, spaces too where
 * there is nothing else.
 */
export function visible(words: string): string {
  const shown = words.trim() === '' ? words.replaceAll(' ', '·') : words
  return shown.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu,
    character => names[character] ?? `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`
  )
}

/** The excerpt of a message, or its words alone where none was asked for. */
export function excerptOf({excerpt, actual}: VFileMessage): Excerpt | undefined {
  return excerpt ?? (actual === undefined ? undefined : {before: '', words: actual, after: ''})
}
