import type {Span} from './span.js'
import type {Story} from './story.js'

/**
 * What a block is to a newsroom. Rules on wording look at `body`; most others are judged only by rules made for them.
 */
export type Role =
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'advisory'
  | 'dateline'
  | 'metadata'
  | 'body'
  | 'caption'
  | 'list'
  | 'table'
  | 'code'
  | 'furniture'
  | 'note'
  | 'sign-off'

/** A paragraph-sized piece of a story, without the white space around it. */
export interface Block extends Span {
  index: number
  role: Role
  text: string
}

/** Cuts the story into blocks and gives each its role. */
export function findBlocks(story: Story): readonly Block[] {
  const {document} = story.context
  if (document?.blocks) {
    return document.blocks.map(({role, start, end}, index) => ({index, role, start, end, text: story.text.slice(start, end)}))
  }
  return splitBlocks(story.text).map(({start, end}, index) => ({
    index,
    role: 'body',
    start,
    end,
    text: story.text.slice(start, end)
  }))
}

interface Line extends Span {
  /** Columns of white space in front; a tab counts as eight. */
  indent: number
}

/**
 * Cuts plain text into blocks.
 *
 * Blank lines part blocks. So do indents of two spaces or a tab or more, in copy that is parted by indents. Any other
 * line break inside is a soft wrap, unless the line was too short to have been wrapped, or the copy has one
 * paragraph a line and no blank lines at all.
 */
export function splitBlocks(text: string): Span[] {
  const chunks = readChunks(text)
  const linewise = chunks.length === 1 && isLinewise(chunks[0] as Line[])
  const blocks: Span[] = []
  for (const lines of chunks) {
    const indented = lines.length > 1 && lines.slice(1).some(line => line.indent >= 2)
    const width = Math.max(...lines.map(line => line.end - line.start))
    let current: Line | undefined
    for (const line of lines) {
      if (current && !linewise && !(indented && line.indent >= 2) && isSoftWrap(text, current, line, width)) {
        const block = blocks[blocks.length - 1] as Span
        block.end = line.end
      } else blocks.push({start: line.start, end: line.end})
      current = line
    }
  }
  return blocks
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

/** Space, tab, vertical tab, form feed, carriage return, no-break space. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}

/** One paragraph a line: most lines are longer than any wire wraps. */
function isLinewise(lines: readonly Line[]): boolean {
  const long = lines.filter(line => line.end - line.start > 120).length
  return lines.length > 2 && long * 2 >= lines.length
}

function isSoftWrap(text: string, line: Line, next: Line, width: number): boolean {
  if (/\p{Ll}/u.test(text.charAt(next.start))) return true
  let word = next.start
  while (word < next.end && !isBlank(text.charCodeAt(word))) word++
  return line.end - line.start + 1 + word - next.start >= 0.7 * width
}
