/** Kinds of nodes. */
export const space = 1
export const word = 2
export const punctuation = 3
export const symbol = 4

/**
 * The words, spaces and marks of a text: a row of nodes that follow on each other. Words are merged of neighbours, so a
 * step goes over the nodes once, and writes what is left of them in front of what it has not read yet.
 */
export class Nodes {
  readonly text: string
  readonly kinds: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** The first token of each; those up to the next node's first are its parts. */
  readonly firsts: number[] = []
  /** Where each token begins. */
  readonly tokens: number[] = []

  constructor(text: string) {
    this.text = text
  }

  get count(): number {
    return this.kinds.length
  }

  isWord(at: number): boolean {
    return this.kinds[at] === word
  }

  isSpace(at: number): boolean {
    return this.kinds[at] === space
  }

  /** Whether it is a mark or symbol, of one character or of several alike. */
  isMark(at: number): boolean {
    return (this.kinds[at] as number) >= punctuation
  }

  /** The one character that a mark is of; nothing where it is of several, or no mark. */
  markAt(at: number): number | undefined {
    return this.isMark(at) && this.lengthOf(at) === 1 ? this.text.charCodeAt(this.starts[at] as number) : undefined
  }

  lengthOf(at: number): number {
    return (this.ends[at] as number) - (this.starts[at] as number)
  }

  valueOf(at: number): string {
    return this.text.slice(this.starts[at], this.ends[at])
  }

  add(kind: number, start: number, end: number): void {
    this.firsts.push(this.tokens.length)
    this.tokens.push(start)
    this.kinds.push(kind)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** Keeps a node at the place that is written next. */
  move(from: number, to: number): void {
    if (from === to) return
    this.kinds[to] = this.kinds[from] as number
    this.starts[to] = this.starts[from] as number
    this.ends[to] = this.ends[from] as number
    this.firsts[to] = this.firsts[from] as number
  }

  /** Merges a run of nodes into one word. */
  merge(from: number, last: number, to: number): void {
    this.kinds[to] = word
    this.starts[to] = this.starts[from] as number
    this.firsts[to] = this.firsts[from] as number
    this.ends[to] = this.ends[last] as number
  }

  /** Drops what is behind the last node written. */
  cut(count: number): void {
    if (count === this.count) return
    this.kinds.length = count
    this.starts.length = count
    this.ends.length = count
    this.firsts.length = count
  }
}
