import type {Span} from './span.js'

/** A line of the text, without the white space around it. */
interface Line extends Span {
  /** Columns of white space in front; a tab counts as eight. */
  indent: number
}

/**
 * Cuts plain text into paragraph-sized pieces.
 *
 * Blank lines part them. So do indents of two spaces or a tab or more, in copy that is parted by indents. Any other
 * line break is a soft wrap, unless the line was too short to have been wrapped, the copy has one paragraph a line,
 * or one of the two lines stands alone by what it says.
 *
 * @param standsAlone whether a short line is matter of its own: a sign-off, an ad marker, a byline.
 */
export function splitBlocks(text: string, standsAlone: (line: string) => boolean = () => false): Span[] {
  const blocks: Span[] = []
  for (const lines of readChunks(text)) {
    if (lines.length === 1) {
      blocks.push(spanOf(lines[0] as Line))
      continue
    }
    const linewise = isLinewise(lines) || endSentences(text, lines)
    const indented = lines.some((line, index) => index > 0 && line.indent >= 2)
    const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
    const alone = lines.map(line => line.end - line.start <= longestAlone && standsAlone(text.slice(line.start, line.end)))
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const joins =
        before &&
        !linewise &&
        !alone[index] &&
        !alone[index - 1] &&
        !(indented && line.indent >= 2) &&
        isSoftWrap(text, before, line, width)
      if (joins) (blocks[blocks.length - 1] as Span).end = line.end
      else blocks.push(spanOf(line))
    }
  }
  return blocks
}

/** Longer lines are never asked whether they stand alone. */
const longestAlone = 160

function spanOf({start, end}: Line): Span {
  return {start, end}
}

/** Runs of lines without a blank line between them. */
function readChunks(text: string): Line[][] {
  const chunks: Line[][] = []
  let chunk: Line[] | undefined
  let at = 0
  while (at < text.length) {
    let next = text.indexOf('\n', at)
    if (next < 0) next = text.length
    let start = at
    let indent = 0
    while (start < next && isBlank(text.charCodeAt(start))) {
      indent += text.charCodeAt(start) === 9 ? 8 : 1
      start++
    }
    let end = next
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start === end) chunk = undefined
    else if (chunk) chunk.push({start, end, indent})
    else {
      chunk = [{start, end, indent}]
      chunks.push(chunk)
    }
    at = next + 1
  }
  return chunks
}

/** Space, tab, vertical tab, form feed, carriage return, no-break space, byte order mark. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}

/** No wire wraps at more columns. */
const longestWrapped = 130

/** One paragraph a line: many lines are longer than any wire wraps. */
function isLinewise(lines: readonly Line[]): boolean {
  const long = lines.filter(line => line.end - line.start > longestWrapped).length
  return lines.length > 1 && long * 3 >= lines.length
}

/** Sentences that end where lines do: wrapped copy has that one line in ten. */
const leastEnded = 3

/** One paragraph a line: most lines end a sentence. */
function endSentences(text: string, lines: readonly Line[]): boolean {
  const most = lines.length / 3
  let ended = 0
  let open = 0
  for (const {start, end} of lines) {
    if (endOfSentence.test(text.slice(Math.max(start, end - 4), end))) ended++
    else if (++open > most) return false
  }
  return ended >= leastEnded
}

const endOfSentence = /[.!?…]["'”’)\]]{0,2}$/

/** Whether the line went on: the next one starts in lower case, or its first word had no room any more. */
function isSoftWrap(text: string, line: Line, next: Line, width: number): boolean {
  if (/\p{Ll}/u.test(text.charAt(next.start))) return true
  if (line.end - line.start > longestWrapped) return false
  let word = next.start
  while (word < next.end && !isBlank(text.charCodeAt(word))) word++
  return line.end - line.start + 1 + word - next.start >= 0.7 * width
}
