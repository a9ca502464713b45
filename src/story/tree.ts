import type {Nodes, Parents, Root} from 'nlcst'
import type {Span} from './span.js'
import {classesOf, countClasses, formOf, type WordClass, type WordForm} from './word-forms.js'

/** A word as retext-english parsed it, with its neighbours by `index`. */
export interface Word extends Span {
  /** Position among the words of the story. */
  index: number
  /** As written. */
  value: string
  /** Lower-cased. */
  lower: string
  form: WordForm
}

/** A node that holds text itself. */
export type TextLeaf = Extract<Nodes, {value: string}>

/** Text leaves of a tree, in order. */
export interface Leaf {
  /** Offset in the story's text. */
  start: number
  node: TextLeaf
}

/**
 * Everything one walk over an nlcst tree yields; no rule walks it.
 */
export interface Reading {
  text: string
  words: Word[]
  /** Sentences as parsed, before they are cut at block boundaries. */
  sentences: Span[]
  /** Offsets of every punctuation and symbol character, by its UTF-16 code. */
  marks: Map<number, number[]>
  /** The words of a class, in order. */
  wordsOf: (wordClass: WordClass) => readonly Word[]
}

/** Walks `tree` once. Every story pays for it, so it looks at each node once and makes an object only for words and sentences. */
export function readTree(tree: Root): Reading {
  const words: Word[] = []
  const sentences: Span[] = []
  const marks = new Map<number, number[]>()
  const parts: string[] = []
  const byClass: Word[][] = []
  const classCount = countClasses()
  let length = 0

  function addText(value: string): void {
    parts.push(value)
    length += value.length
  }

  function addMarks(value: string): void {
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      const offsets = marks.get(code)
      if (offsets) offsets.push(length + index)
      else marks.set(code, [length + index])
    }
    addText(value)
  }

  function addWord(written: string, start: number): void {
    const form = formOf(written)
    const word = {index: words.length, value: form.value, lower: form.lower, start, end: length, form}
    words.push(word)
    for (const id of classesOf(form)) {
      const same = byClass[id]
      if (same) same.push(word)
      else byClass[id] = [word]
    }
  }

  function visit(node: Nodes): void {
    switch (node.type) {
      case 'WordNode': {
        const start = length
        const first = parts.length
        for (const child of node.children) visit(child)
        if (length === start) return
        const value = parts.length === first + 1 ? (parts[first] as string) : parts.slice(first).join('')
        addWord(value, start)
        return
      }
      case 'PunctuationNode':
      case 'SymbolNode':
        addMarks(node.value)
        return
      case 'TextNode':
      case 'WhiteSpaceNode':
      case 'SourceNode':
        addText(node.value)
        return
      default: {
        const start = length
        for (const child of (node as Parents).children) visit(child)
        if (node.type === 'SentenceNode' && length > start) sentences.push({start, end: length})
      }
    }
  }

  function wordsOf({id}: WordClass): readonly Word[] {
    // A rule that was loaded since the story was read brings classes of its own.
    if (id >= classCount) byClass[id] ??= words.filter(({form}) => classesOf(form).includes(id))
    return byClass[id] ?? none
  }

  visit(tree)
  return {text: parts.join(''), words, sentences, marks, wordsOf}
}

const none: readonly Word[] = []

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
