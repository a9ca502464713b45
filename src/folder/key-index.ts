import {hashText} from '../hash-text.js'

/** Which stories have which keys, in 12 bytes for each: a hash of 53 bits stands for the key. */
export class KeyIndex {
  #keys = new Float64Array(256)
  #ids = new Uint32Array(256)
  #count = 0

  /** Stories are added in the order of their numbers. */
  add(key: string, id: number): void {
    if (this.#count === this.#ids.length) this.#grow()
    this.#keys[this.#count] = hashText(key)
    this.#ids[this.#count] = id
    this.#count++
  }

  /** The stories that share a key, two or more; groups in the order of their first story. */
  groups(): Array<{hash: number; ids: number[]}> {
    const shared = this.#findShared()
    const groups = new Map<number, number[]>()
    for (const at of shared) {
      const key = this.#keys[at] as number
      const id = this.#ids[at] as number
      const group = groups.get(key)
      if (!group) groups.set(key, [id])
      else if (group.at(-1) !== id) group.push(id)
    }
    return [...groups]
      .map(([hash, ids]) => ({hash, ids}))
      .filter(({ids}) => ids.length > 1)
      .sort((a, b) => (a.ids[0] as number) - (b.ids[0] as number))
  }

  /** Entries whose key is not surely its only one: most keys are, and cost no more than a counter. */
  *#findShared(): Generator<number> {
    const size = 1 << Math.min(26, Math.max(10, Math.ceil(Math.log2(this.#count * 4 + 1))))
    const counts = new Uint8Array(size)
    for (let at = 0; at < this.#count; at++) {
      const slot = (this.#keys[at] as number) % size
      if ((counts[slot] as number) < 2) counts[slot] = (counts[slot] as number) + 1
    }
    for (let at = 0; at < this.#count; at++) if ((counts[(this.#keys[at] as number) % size] as number) > 1) yield at
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2)
    keys.set(this.#keys)
    this.#keys = keys
    const ids = new Uint32Array(this.#ids.length * 2)
    ids.set(this.#ids)
    this.#ids = ids
  }
}
