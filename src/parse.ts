import type {Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Point} from 'unist'

const processor = unified().use(retextEnglish).freeze()

/** The tree of a story of any length, for other people's plugins; copydesk itself reads text without one. */
export function parse(text: string): Root {
  return parseLong(part => processor.parse(part), text)
}

/** The parser's time grows with the square of what it gets, so long stories are given to it in parts of about this size. */
const partLength = 16_000

/**
 * Parses a story of any length. A long one is parsed in parts, cut between paragraphs where a sentence ends and another
 * begins, and the parts are put together with their places in the whole.
 */
export function parseLong(parse: (text: string) => Root, text: string): Root {
  if (text.length <= 2 * partLength) return parse(text)
  const root: Root = {type: 'RootNode', children: []}
  const start: Point = {line: 1, column: 1, offset: 0}
  let from = 0
  let line = 1
  while (from < text.length) {
    const to = findCut(text, from + partLength)
    const part = parse(text.slice(from, to))
    movePoints(part, line - 1, from)
    for (const child of part.children) root.children.push(child)
    if (to === text.length && part.position) root.position = {start, end: part.position.end}
    line += countLines(text, from, to)
    from = to
  }
  return root
}

/** What a paragraph ends and begins with where the parser would not join the two, and what lies between any two. */
const sure = /[.!?]["”’)\]]{0,2}[ \t\r]{0,8}\n(?:[ \t\r]{0,8}\n){1,8}(?=["“‘(]?[A-Z])/g
const any = /\S[^\S\n]{0,100}\n(?:[^\S\n]{0,100}\n)+/g

/** Where the next part begins: behind a blank line, soon after a clean end if there is one. */
function findCut(text: string, from: number): number {
  if (text.length - from < partLength) return text.length
  const near = text.slice(from, from + partLength)
  sure.lastIndex = 0
  if (sure.test(near)) return from + sure.lastIndex
  any.lastIndex = from
  return any.test(text) ? any.lastIndex : text.length
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Moves all places; nodes may share their points. */
function movePoints(tree: Root, lines: number, offset: number): void {
  if (offset === 0) return
  const moved = new Set<Point>()
  const move = (point: Point): void => {
    if (moved.has(point)) return
    moved.add(point)
    point.line += lines
    if (point.offset !== undefined) point.offset += offset
  }
  const visit = (node: Nodes): void => {
    if (node.position) {
      move(node.position.start)
      move(node.position.end)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
}
