import type {Nodes, Root} from 'nlcst'
import type {Span} from './span.js'

/** A word as retext-english parsed it, with its neighbours by `index`. */
export interface Word extends Span {
  /** Position among the words of the story. */
  index: number
  /** As written. */
  value: string
  /** Lower-cased. */
  lower: string
}

/** Text leaves of a tree, in order. */
export interface Leaf {
  /** Offset in the story's text. */
  start: number
  node: Nodes
}

/**
 * Everything one walk over an nlcst tree yields; no other code walks it.
 */
export interface Reading {
  text: string
  leaves: Leaf[]
  words: Word[]
  /** Sentences as parsed, before they are cut at block boundaries. */
  sentences: Span[]
  /** Offsets of every punctuation and symbol character, by character. */
  marks: Map<string, number[]>
}

/** Walks the leaves of `tree` once. */
export function readTree(tree: Root): Reading {
  const leaves: Leaf[] = []
  const words: Word[] = []
  const sentences: Span[] = []
  const marks = new Map<string, number[]>()
  const parts: string[] = []
  let length = 0

  const visit = (node: Nodes): void => {
    if ('children' in node) {
      const start = length
      const first = parts.length
      for (const child of node.children) visit(child)
      if (length === start) return
      if (node.type === 'WordNode') {
        const value = parts.length === first + 1 ? (parts[first] as string) : parts.slice(first).join('')
        words.push({index: words.length, value, lower: value.toLowerCase(), start, end: length})
      } else if (node.type === 'SentenceNode') {
        sentences.push({start, end: length})
      }
      return
    }
    const {value} = node
    if (!value) return
    if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') {
      for (let index = 0; index < value.length; index++) {
        const mark = value.charAt(index)
        const offsets = marks.get(mark)
        if (offsets) offsets.push(length + index)
        else marks.set(mark, [length + index])
      }
    }
    leaves.push({start: length, node})
    parts.push(value)
    length += value.length
  }

  visit(tree)
  return {text: parts.join(''), leaves, words, sentences, marks}
}
