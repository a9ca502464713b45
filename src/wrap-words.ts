import stringWidth from 'string-width'

/** Cuts a line between words; what stands between backticks is parted only where it does not fit a line. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    for (const word of stringWidth(piece) > width ? piece.split(' ') : [piece]) {
      if (line === '') line = word
      else if (stringWidth(line) + 1 + stringWidth(word) <= width) line += ` ${word}`
      else {
        lines.push(line)
        line = word
      }
    }
  }
  return [...lines, line]
}
