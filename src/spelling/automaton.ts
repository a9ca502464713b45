/** Words sorted into a minimal acyclic automaton, packed as text by `scripts/words/dawg.mjs`. */
export class Automaton {
  readonly #packed: string
  /** Edges read ahead, for searches that see thousands; a few words are found in the text itself, at no start-up cost. */
  #read: Int32Array | undefined

  constructor(packed: string) {
    this.#packed = packed
  }

  /** What is known of a word of a-z, or nothing where it is not in the list. */
  find(word: string): number | undefined {
    let node = 1
    for (let at = 0; at < word.length; at++) {
      const next = this.#step(node, word.charCodeAt(at) - 96)
      if (next === 0) return undefined
      node = next
    }
    return this.#tag(node)
  }

  /**
   * Words within `most` edits; an exchange of neighbours is one edit. Beyond one edit the first letter holds: hardly
   * anybody gets it wrong and another letter too, and all other words need not be looked at.
   *
   * @param found called once with each word, its edits and what is known of it, in no order.
   */
  near(word: string, most: number, found: (word: string, edits: number, tag: number) => void): void {
    this.#nearest(word, (near, edits, tag) => {
      if (most === 1 || near.charAt(0) !== word.charAt(0)) found(near, edits, tag)
    })
    if (most > 1) this.#around(word, most, found)
  }

  #around(word: string, most: number, found: (word: string, edits: number, tag: number) => void): void {
    const edges = this.#readAhead()
    const length = word.length
    const width = length + 1
    const deepest = length + most
    const letters = new Uint8Array(length)
    for (let at = 0; at < length; at++) letters[at] = word.charCodeAt(at) - 96
    // One row of Damerau-Levenshtein distances for each letter of the path; only the cells within `most` of the diagonal.
    const rows = new Uint8Array(width * (deepest + 2)).fill(most + 1)
    const path = new Uint8Array(deepest + 1)
    for (let column = 0; column <= most && column < width; column++) rows[column] = column
    const visit = (node: number, depth: number): void => {
      const above = depth * width
      const row = above + width
      const from = depth + 1 > most ? depth + 1 - most : 1
      const to = depth + 1 + most < length ? depth + 1 + most : length
      const before = depth > 0 ? (path[depth - 1] as number) : 0
      for (let edge = node; ; edge++) {
        const value = edges[edge] as number
        const letter = value & 63
        if (letter >= firstTag) {
          const edits = rows[above + length] as number
          if (edits <= most && depth >= length - most) found(spell(path, depth), edits, letter - firstTag)
        } else if (depth < deepest && (depth > 0 || letter === letters[0])) {
          rows[row] = depth + 1 > most ? most + 1 : depth + 1
          if (from > 1) rows[row + from - 1] = most + 1
          let least = rows[row] as number
          for (let column = from; column <= to; column++) {
            const same = letters[column - 1] === letter
            let edits = (rows[above + column - 1] as number) + (same ? 0 : 1)
            const left = (rows[row + column - 1] as number) + 1
            if (left < edits) edits = left
            const up = (rows[above + column] as number) + 1
            if (up < edits) edits = up
            if (depth > 0 && column > 1 && letters[column - 2] === letter && letters[column - 1] === before) {
              const exchanged = (rows[above - width + column - 2] as number) + 1
              if (exchanged < edits) edits = exchanged
            }
            rows[row + column] = edits
            if (edits < least) least = edits
          }
          if (to < length) rows[row + to + 1] = most + 1
          if (least <= most) {
            path[depth] = letter
            visit(value >>> 7, depth + 1)
          }
        }
        if (value & 64) return
      }
    }
    visit(1, 0)
  }

  /** Within one edit: up to the edit and behind it words follow `word` letter by letter, so few paths are walked. */
  #nearest(word: string, found: (word: string, edits: number, tag: number) => void): void {
    const edges = this.#readAhead()
    const told = new Set<string>()
    const tell = (node: number, start: string, at: number): void => {
      let last = node
      for (let next = at; next < word.length && last !== 0; next++) last = this.#step(last, word.charCodeAt(next) - 96)
      const tag = last === 0 ? undefined : this.#tag(last)
      const text = tag === undefined ? '' : start + word.slice(at)
      if (tag === undefined || told.has(text)) return
      told.add(text)
      found(text, text === word ? 0 : 1, tag)
    }
    for (let at = 0, node = 1; node !== 0; at++) {
      const start = word.slice(0, at)
      const own = word.charCodeAt(at) - 96
      const next = word.charCodeAt(at + 1) - 96
      for (let edge = node; ; edge++) {
        const value = edges[edge] as number
        const letter = value & 63
        if (letter < firstTag) {
          const target = value >>> 7
          const longer = start + String.fromCharCode(letter + 96)
          tell(target, longer, at)
          if (at < word.length && letter !== own) tell(target, longer, at + 1)
          const exchanged = letter === next && letter !== own ? this.#step(target, own) : 0
          if (exchanged !== 0) tell(exchanged, longer + word.charAt(at), at + 2)
        }
        if (value & 64) break
      }
      if (at === word.length) {
        tell(node, word, at)
        return
      }
      tell(node, start, at + 1)
      node = this.#step(node, own)
    }
  }

  /** One edge: the target's first edge, whether it is the node's last edge, the letter. */
  #edge(edge: number): number {
    return this.#read ? (this.#read[edge] as number) : edgeAt(this.#packed, edge)
  }

  #readAhead(): Int32Array {
    if (this.#read) return this.#read
    const edges = new Int32Array(this.#packed.length / 5)
    for (let edge = 0; edge < edges.length; edge++) edges[edge] = edgeAt(this.#packed, edge)
    this.#read = edges
    return edges
  }

  #step(node: number, letter: number): number {
    for (let edge = node; ; edge++) {
      const value = this.#edge(edge)
      if ((value & 63) === letter) return value >>> 7
      if (value & 64) return 0
    }
  }

  #tag(node: number): number | undefined {
    const letter = this.#edge(node) & 63
    return letter >= firstTag ? letter - firstTag : undefined
  }
}

function edgeAt(packed: string, edge: number): number {
  const at = edge * 5
  return (
    digit(packed.charCodeAt(at)) |
    (digit(packed.charCodeAt(at + 1)) << 6) |
    (digit(packed.charCodeAt(at + 2)) << 12) |
    (digit(packed.charCodeAt(at + 3)) << 18) |
    (digit(packed.charCodeAt(at + 4)) << 24)
  )
}

/** What is known of a word follows it as one more letter, from here up; 27 is a space, written `{`. */
const firstTag = 28

/** The letters of a path as text. */
function spell(path: Uint8Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at++) text += String.fromCharCode((path[at] as number) + 96)
  return text
}

/** `0-9A-Za-z-_` are 0 to 63. */
function digit(code: number): number {
  if (code === 45) return 62
  if (code === 95) return 63
  return code < 58 ? code - 48 : code < 91 ? code - 55 : code - 61
}
