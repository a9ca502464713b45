import type {Span} from './span.js'
import type {Story} from './story.js'

/** A date as written. */
export interface DateMention extends Span {
  /** 1 to 12. */
  month: number
  day?: number
  /** Only where it is written. */
  year?: number
  /** ISO 8601: Monday is 1, Sunday 7. */
  weekday?: Span & {value: number; text: string}
  /** `November 10` is mdy, `10 November` dmy, `2024-11-10` iso. */
  order: 'mdy' | 'dmy' | 'iso' | 'my'
  monthSpan: Span
  daySpan?: Span
  yearSpan?: Span
  /** `th` in `10th`. */
  ordinal?: Span
  /** Whether it belongs to the dateline. */
  inDateline: boolean
}

/** Finds the dates of the text. */
export function findDates(_story: Story): readonly DateMention[] {
  return []
}
