/** Lines of a file that changed: first and last, both counted from 1. */
export type LineRange = readonly [first: number, last: number]

/** Whether a place touches one of the lines; what is at no place counts for the file as a whole. */
export function isOnChangedLine(
  place: {start: {line: number}; end: {line: number}} | {line: number} | undefined,
  lines: readonly LineRange[]
): boolean {
  if (!place) return true
  const [from, to] = 'start' in place ? [place.start.line, place.end.line] : [place.line, place.line]
  return lines.some(([first, last]) => from <= last && to >= first)
}
