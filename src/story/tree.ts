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
 * Walks `tree` once. Every story pays for it, so it looks at each node once and makes an object only for words and
 * sentences.
 *
 * @param parsed the text that the tree was parsed from, where nothing touched the tree since: its places then say
 *   where everything stands, and half of the nodes need no look.
 */
export function readTree(tree: Root, parsed?: string): Reading {
  const reading = new Reading()
  reading.text = parsed === undefined ? readValues(tree, reading) : readPlaces(tree, parsed, reading)
  return reading
}

/** Everything one walk over an nlcst tree yields; no rule walks it. */
export class Reading {
  text = ''
  readonly words: Word[] = []
  /** Sentences as parsed, before they are cut at block boundaries. */
  readonly sentences: Span[] = []
  /** Offsets of every punctuation and symbol character, by its UTF-16 code. */
  readonly marks = new Map<number, number[]>()
  readonly #byClass: Word[][] = []
  readonly #classCount = countClasses()

  addWord(written: string, start: number, end: number): void {
    const form = formOf(written)
    const word = {index: this.words.length, value: form.value, lower: form.lower, start, end, form}
    this.words.push(word)
    for (const id of classesOf(form)) {
      const same = this.#byClass[id]
      if (same) same.push(word)
      else this.#byClass[id] = [word]
    }
  }

  addMarks(value: string, start: number): void {
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      const offsets = this.marks.get(code)
      if (offsets) offsets.push(start + index)
      else this.marks.set(code, [start + index])
    }
  }

  /** The words of a class, in order. */
  wordsOf({id}: WordClass): readonly Word[] {
    // A rule that was loaded since the story was read brings classes of its own.
    if (id >= this.#classCount) this.#byClass[id] ??= this.words.filter(({form}) => classesOf(form).includes(id))
    return this.#byClass[id] ?? none
  }
}

/** Reads a tree by what its leaves hold, wherever they come from; gives their text. */
function readValues(tree: Root, reading: Reading): string {
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
  return parts.join('')
}

/** Reads a tree by the places of its nodes in the text that it was parsed from. */
function readPlaces(tree: Root, text: string, reading: Reading): string {
  function visit(parent: Parents): void {
    for (const node of parent.children) {
      switch (node.type) {
        case 'WordNode': {
          const {children} = node
          const only = children.length === 1 ? children[0] : undefined
          const start = startOf(node)
          if (only?.type === 'TextNode') reading.addWord(only.value, start, start + only.value.length)
          else {
            visit(node)
            const end = endOf(node)
            reading.addWord(text.slice(start, end), start, end)
          }
          break
        }
        case 'PunctuationNode':
        case 'SymbolNode':
          reading.addMarks(node.value, startOf(node))
          break
        case 'TextNode':
        case 'WhiteSpaceNode':
        case 'SourceNode':
          break
        case 'SentenceNode':
          reading.sentences.push({start: startOf(node), end: endOf(node)})
          visit(node)
          break
        default:
          visit(node as Parents)
      }
    }
  }

  visit(tree)
  return text
}

function startOf({position}: Nodes): number {
  return position?.start.offset as number
}

function endOf({position}: Nodes): number {
  return position?.end.offset as number
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
