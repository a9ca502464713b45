import type {Nodes, Root} from 'nlcst'
import {Reading} from './reading.js'

/** A node that holds text itself. */
export type TextLeaf = Extract<Nodes, {value: string}>

/** Text leaves of a tree, in order. */
export interface Leaf {
  /** Offset in the story's text. */
  start: number
  node: TextLeaf
}

/**
 * Parts paragraphs between which the file has something and the tree nothing: hast-util-to-nlcst leaves out the white space
 * of markup. It stands in no leaf, so it has no place.
 */
const paragraphBreak = '\n\n'

/** Whether a break is missing between the last leaf that was read and the paragraph behind it. */
function isTorn(last: TextLeaf | undefined, {type, position}: Nodes): boolean {
  if (type !== 'ParagraphNode' || !last?.position || !position) return false
  return (last.position.end.offset ?? 0) < (position.start.offset ?? 0) && !/[\n\r]\s{0,9}$/.test(last.value)
}

/** Walks `tree` once, and reads what its leaves hold, wherever they come from. */
export function readTree(tree: Root): Reading {
  const reading = new Reading()
  const parts: string[] = []
  let length = 0
  let last: TextLeaf | undefined

  function add(part: string): void {
    parts.push(part)
    length += part.length
  }

  function visit(node: Nodes): void {
    if ('value' in node) {
      if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') reading.addMarks(node.value, length)
      add(node.value)
      if (node.value) last = node
      return
    }
    if (isTorn(last, node)) add(paragraphBreak)
    const start = length
    const first = parts.length
    for (const child of node.children) visit(child)
    if (length === start) return
    if (node.type === 'SentenceNode') reading.sentences.push({start, end: length})
    if (node.type === 'WordNode')
      reading.addWord(parts.length === first + 1 ? (parts[first] as string) : parts.slice(first).join(''), start, length)
  }

  visit(tree)
  reading.text = parts.join('')
  return reading
}

/** The text leaves of `tree`, for places where the text is not the file itself. */
export function readLeaves(tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  let length = 0
  const visit = (node: Nodes): void => {
    if ('children' in node) {
      if (isTorn(leaves.at(-1)?.node, node)) length += paragraphBreak.length
      for (const child of node.children) visit(child)
    } else if (node.value) {
      leaves.push({start: length, node})
      length += node.value.length
    }
  }
  visit(tree)
  return leaves
}
