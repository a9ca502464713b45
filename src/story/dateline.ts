import type {Agency, Registry} from '../agencies/index.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** A place of a dateline: `CHATHAM, Mass.`, `Indore (Madhya Pradesh) [India]`. */
export interface DatelinePlace extends Span {
  /** The city as written. */
  name: string
  /** State or country, in order, with the way it is joined. */
  qualifiers: Array<Span & {text: string; form: 'comma' | 'round' | 'square'}>
}

/** The date of a dateline. Parts that cannot be read are absent; `text` has what was written. */
export interface DatelineDate extends Span {
  text: string
  day?: number
  /** 1 to 12. */
  month?: number
  year?: number
  /** Where the month, the day and the year stand. */
  monthSpan?: Span
  daySpan?: Span
  yearSpan?: Span
}

/** An agency of a dateline: a registered one, or what looks like a misspelt one. */
export interface DatelineAgency extends Span {
  /** As written, without brackets. */
  name: string
  agency?: Agency
  /** The registered agency that an unknown name is one or two edits from. */
  nearest?: Agency
}

/** What is wrong with a dateline in any house. */
export interface DatelineFault extends Span {
  message: string
  expected: string[]
}

/**
 * The dateline: from its first character to where the story's first sentence begins.
 */
export interface Dateline extends Span {
  places: DatelinePlace[]
  date?: DatelineDate
  agencies: DatelineAgency[]
  /** The dash, colon or point that closes it, with the spaces around it. */
  tail: Span
  faults: DatelineFault[]
}

/** Reads the dateline that opens a paragraph. */
export function readDateline(text: string, start: number, end: number, agencies: Registry): Dateline | undefined {
  const match = /^[A-Z][\p{L}.,'’/()[\] \d-]{0,80}?\(([A-Za-z]{2,12})\)(?:\s?[-–—_:]{1,2})?\s*/u.exec(
    text.slice(start, Math.min(end, start + 140))
  )
  const agency = match && agencies.find(match[1] as string)
  if (!agency || !/\d|[-–—_:]\s*$/.test(match[0])) return undefined
  const to = start + match[0].length
  return {start, end: to, places: [], agencies: [], tail: {start: to, end: to}, faults: []}
}

/** Finds the dateline of the first body paragraph. */
export function findDateline({text, blocks, context}: Story): Dateline | undefined {
  const block = blocks.find(({role}) => role === 'body' || role === 'dateline')
  return block && readDateline(text, block.start, block.end, context.agencies)
}
