/** Offsets at which lines start; a line ends as vfile has it, with `\n`, `\r\n` or `\r`. */
export function findLines(text: string): number[] {
  const lines = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
    return lines
  }
  const ends = /\r\n?|\n/g
  while (ends.exec(text)) lines.push(ends.lastIndex)
  return lines
}

/** Index of the line that holds `offset`; binary search. */
export function lineAt(lines: readonly number[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
