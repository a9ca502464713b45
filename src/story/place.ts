import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {lastFrom, type Span} from './span.js'
import type {Leaf} from './tree.js'

/** Turns offsets in the story's text into the exact place in the file, or nothing. */
export type Place = (start: number, end: number) => Position | undefined

/**
 * Builds `place` for a tree.
 *
 * Where the story's text is the file itself, offsets are the file's own. Elsewhere (Markdown, HTML through
 * remark-retext and rehype-retext) they come from the leaves' positions; a place that would have to be guessed, because
 * a leaf is not written in the file as it reads, is absent. So is one where the file has other words: behind `&amp;`
 * mdast-util-to-nlcst counts on as if it were one character.
 */
export function createPlace(text: string, leaves: () => readonly Leaf[], isPositioned: boolean, file: VFile | undefined): Place {
  if (!isPositioned) return () => undefined
  const source = file ? String(file) : ''
  if (file && source === text) {
    const {toPoint} = location(file)
    return (start, end) => {
      const from = toPoint(start)
      const to = toPoint(end)
      return from && to ? {start: from as Point, end: to as Point} : undefined
    }
  }
  return (start, end) => {
    const from = pointInLeaf(leaves(), start, 'start', source)
    const to = pointInLeaf(leaves(), end, 'end', source)
    return from && to && saysSame(source, from, to, text.slice(start, end)) ? {start: from, end: to} : undefined
  }
}

/** Whether a place of as many characters as a text has that text; markup between may make it longer. */
function saysSame(source: string, {offset: from}: Point, {offset: to}: Point, text: string): boolean {
  if (source === '' || from === undefined || to === undefined || to - from !== text.length) return true
  return source.slice(from, to) === text
}

function pointInLeaf(leaves: readonly Leaf[], offset: number, side: 'start' | 'end', source: string): Point | undefined {
  // The end of a span belongs to the leaf of its last character.
  const character = side === 'end' && offset > 0 ? offset - 1 : offset
  const leaf = leaves[lastFrom(leaves, character)]
  const position = leaf?.node.position
  if (!leaf || !position) return undefined
  const {value} = leaf.node as {value: string}
  const into = offset - leaf.start
  if (!saysSame(source, position.start, position.end, value)) return undefined
  if (into === 0) return position.start
  if (into === value.length) return position.end
  const from = position.start.offset
  const to = position.end.offset
  if (from === undefined || to === undefined || to - from !== value.length) return undefined
  let line = position.start.line
  let column = position.start.column
  for (let index = 0; index < into; index++) {
    const character = value.charCodeAt(index)
    if (character === 10 || (character === 13 && value.charCodeAt(index + 1) !== 10)) {
      line++
      column = 1
    } else column++
  }
  return {line, column, offset: from + into}
}

/** The other way round: the text span of a place in the tree's own positions, or nothing. */
export function findSpan(leaves: readonly Leaf[], place: Point | Position): Span | undefined {
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  const from = start.offset === undefined ? undefined : offsetInText(leaves, start.offset, 'start')
  const to = end.offset === undefined ? undefined : offsetInText(leaves, end.offset, 'end')
  return from !== undefined && to !== undefined && from <= to ? {start: from, end: to} : undefined
}

function offsetInText(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): number | undefined {
  for (const {start, node} of leaves) {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined) continue
    if (side === 'start' ? offset >= from && offset < to : offset > from && offset <= to) return start + offset - from
  }
  return undefined
}
