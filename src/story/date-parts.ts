import type {Span} from './span.js'

/** White space inside a date: wire copy is hard-wrapped, but a blank line ends all. */
export const space = '(?:[ \\t\\u00a0]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,8})'
export const monthText =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![a-z]))\\.?'
/** Between the ends of a range. */
export const join = `(?:[ ]?[-–—/][ ]?|${space}(?:to|and|through|until|till|or|&)${space})`

/**
 * Where a named group of a match stands.
 *
 * @param match of an expression with the flag `d`.
 * @param from where the text begins that was searched.
 */
export function groupSpan(match: RegExpExecArray, name: string, from = 0): Span | undefined {
  const indices = match.indices?.groups?.[name]
  return indices && {start: indices[0] + from, end: indices[1] + from}
}
