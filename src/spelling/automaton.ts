/** Words sorted into a minimal acyclic automaton, packed as text by `scripts/words/dawg.mjs`. */
export class Automaton {
  /** One edge each: the target's first edge, whether it is the node's last edge, the letter. */
  readonly #edges: Int32Array

  constructor(packed: string) {
    const edges = new Int32Array(packed.length / 5)
    for (let edge = 0, at = 0; edge < edges.length; edge++, at += 5) {
      edges[edge] =
        digit(packed.charCodeAt(at)) |
        (digit(packed.charCodeAt(at + 1)) << 6) |
        (digit(packed.charCodeAt(at + 2)) << 12) |
        (digit(packed.charCodeAt(at + 3)) << 18) |
        (digit(packed.charCodeAt(at + 4)) << 24)
    }
    this.#edges = edges
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
   * Words within `most` edits; an exchange of neighbours is one edit.
   *
   * @param found called with each word, its edits and what is known of it, in alphabetical order.
   */
  near(word: string, most: number, found: (word: string, edits: number, tag: number) => void): void {
    const width = word.length + 1
    const letters = Array.from(word, letter => letter.charCodeAt(0) - 96)
    const rows = new Uint8Array(width * (word.length + most + 2))
    const path: number[] = []
    for (let column = 0; column < width; column++) rows[column] = column
    const visit = (node: number, depth: number): void => {
      const above = depth * width
      const row = above + width
      for (let edge = node; ; edge++) {
        const value = this.#edges[edge] as number
        const letter = value & 63
        if (letter >= firstTag) {
          const edits = rows[above + width - 1] as number
          if (edits <= most) found(String.fromCharCode(...path.map(each => each + 96)), edits, letter - firstTag)
        } else if (depth < word.length + most) {
          rows[row] = depth + 1
          let least = depth + 1
          const before = path[depth - 1]
          for (let column = 1; column < width; column++) {
            const same = letters[column - 1] === letter
            let edits = Math.min(
              (rows[row + column - 1] as number) + 1,
              (rows[above + column] as number) + 1,
              (rows[above + column - 1] as number) + (same ? 0 : 1)
            )
            if (depth > 0 && column > 1 && letters[column - 2] === letter && letters[column - 1] === before) {
              edits = Math.min(edits, (rows[above - width + column - 2] as number) + 1)
            }
            rows[row + column] = edits
            if (edits < least) least = edits
          }
          if (least <= most) {
            path[depth] = letter
            path.length = depth + 1
            visit(value >>> 7, depth + 1)
            path.length = depth
          }
        }
        if (value & 64) return
      }
    }
    visit(1, 0)
  }

  #step(node: number, letter: number): number {
    for (let edge = node; ; edge++) {
      const value = this.#edges[edge] as number
      if ((value & 63) === letter) return value >>> 7
      if (value & 64) return 0
    }
  }

  #tag(node: number): number | undefined {
    const letter = (this.#edges[node] as number) & 63
    return letter >= firstTag ? letter - firstTag : undefined
  }
}

/** What is known of a word follows it as one more letter, from here up; 27 is a space, written `{`. */
const firstTag = 28

/** `0-9A-Za-z-_` are 0 to 63. */
function digit(code: number): number {
  if (code === 45) return 62
  if (code === 95) return 63
  return code < 58 ? code - 48 : code < 91 ? code - 55 : code - 61
}
