import type {Agency} from '../agencies/index.js'
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

/** Finds the dateline of the first body paragraph. */
export function findDateline(_story: Story): Dateline | undefined {
  return undefined
}
