import type {Agency} from '../agencies/index.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** The sign-off: agency and desk codes at the very end of the copy, such as `PTI SH SCY`. */
export interface SignOff extends Span {
  agency?: Agency
  /** The agency's name as written. */
  agencySpan?: Span
  /** The codes or initials, in order. */
  codes: Array<Span & {text: string}>
  /** Whether it stands behind the last sentence instead of on a line of its own. */
  runsOn: boolean
  /** Whether the whole of it fits the agency's grammar. */
  complete: boolean
}

/** Finds the sign-off by its position: after the last full stop or on the last line. */
export function findSignOff(_story: Story): SignOff | undefined {
  return undefined
}
