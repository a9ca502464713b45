import type {Span} from './span.js'

/** A date as written. */
export interface DateMention extends Span {
  /** 1 to 12; 0 or 13 and above only in an `iso` date that no calendar has. */
  month: number
  /** As written, so it may be a day that the month does not have. */
  day?: number
  /** Only where it is written. */
  year?: number
  /** The year where it is not written but markup gives the whole date: `<chron norm="20241110">Nov 10</chron>`. */
  markedYear?: number
  /** ISO 8601: Monday is 1, Sunday 7. */
  weekday?: Span & {value: number; text: string}
  /** `November 10` is mdy, `10 November` dmy, `2024-11-10` iso, `November 2024` my. */
  order: 'mdy' | 'dmy' | 'iso' | 'my'
  monthSpan: Span
  daySpan?: Span
  yearSpan?: Span
  /** `th` in `10th`. */
  ordinal?: Span
  /** Which end of a range it is: `Nov 8-10` is two mentions that share the month. */
  range?: 'start' | 'end'
  /** Whether it belongs to the dateline. */
  inDateline: boolean
}
