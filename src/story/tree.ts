import type {Nodes, Parents, Root} from 'nlcst'
import {Reading} from './reading.js'

/** A node that holds text itself. */
export type TextLeaf = Extract<Nodes, {value: string}>

/** Text leaves of a tree, in order. */
export interface Leaf {
  /** Offset in the story's text. */
  start: number
  node: TextLeaf
}

/** Walks `tree` once, and reads what its leaves hold, wherever they come from. */
export function readTree(tree: Root): Reading {
  const reading = new Reading()
  const parts: string[] = []
  let length = 0

  function visit(node: Nodes): void {
    switch (node.type) {
      case 'WordNode': {
        const start = length
        const first = parts.length
        for (const child of node.children) visit(child)
        if (length === start) return
        reading.addWord(parts.length === first + 1 ? (parts[first] as string) : parts.slice(first).join(''), start, length)
        return
      }
      case 'PunctuationNode':
      case 'SymbolNode':
        reading.addMarks(node.value, length)
        parts.push(node.value)
        length += node.value.length
        return
      case 'TextNode':
      case 'WhiteSpaceNode':
      case 'SourceNode':
        parts.push(node.value)
        length += node.value.length
        return
      default: {
        const start = length
        for (const child of (node as Parents).children) visit(child)
        if (node.type === 'SentenceNode' && length > start) reading.sentences.push({start, end: length})
      }
    }
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
      for (const child of node.children) visit(child)
    } else if (node.value) {
      leaves.push({start: length, node})
      length += node.value.length
    }
  }
  visit(tree)
  return leaves
}
