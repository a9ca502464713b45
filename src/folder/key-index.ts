import {hashText} from '../hash-text.js'

/** Stories that have a key in common, by their numbers, in order. */
export interface KeyGroup {
  /** Stands for the key. */
  hash: number
  ids: Uint32Array
}

/** Which stories have which keys, in 16 bytes for each: a hash of 53 bits stands for the key, one of 32 for its form. */
export class KeyIndex {
  #keys = new Float64Array(256)
  #ids = new Uint32Array(256)
  #forms = new Uint32Array(256)
  #count = 0

  /** Stories are added in the order of their numbers; each has a form of its own where none is given. */
  add(key: string, id: number, form?: string): void {
    if (this.#count === this.#ids.length) this.#grow()
    this.#keys[this.#count] = hashText(key)
    this.#ids[this.#count] = id
    this.#forms[this.#count] = form === undefined ? id : hashText(form)
    this.#count++
  }

  /**
   * The stories that share a key, two or more, and not all in one form; groups in the order of their first story. All lie in one array, since
   * a folder may be full of copies: a Map of arrays takes ten times the memory.
   */
  *groups(): Generator<KeyGroup> {
    const shared = this.#findShared()
    const {numbers, firsts} = this.#numberKeys(shared)
    const sizes = new Uint32Array(firsts.length)
    const isMixed = new Uint8Array(firsts.length)
    for (let entry = 0; entry < shared.length; entry++) {
      const number = numbers[entry] as number
      sizes[number] = (sizes[number] as number) + 1
      if (this.#forms[shared[entry] as number] !== this.#forms[firsts[number] as number]) isMixed[number] = 1
    }
    // Stories are gathered only where there is something to compare: most keys have one form.
    let total = 0
    const starts = sizes.map((size, number) => {
      const start = total
      if (isMixed[number]) total += size
      return start
    })
    const ids = new Uint32Array(total)
    const ends = starts.slice()
    for (let entry = 0; entry < shared.length; entry++) {
      const number = numbers[entry] as number
      if (!isMixed[number]) continue
      const end = ends[number] as number
      const id = this.#ids[shared[entry] as number] as number
      if (end > (starts[number] as number) && ids[end - 1] === id) continue
      ids[end] = id
      ends[number] = end + 1
    }
    for (const [number, first] of firsts.entries()) {
      const group = ids.subarray(starts[number], isMixed[number] ? ends[number] : starts[number])
      if (group.length > 1) yield {hash: this.#keys[first] as number, ids: group}
    }
  }

  /** Numbers the keys of some entries as they come: for each entry the number of its key, and for each key its first entry. */
  #numberKeys(entries: Uint32Array): {numbers: Uint32Array; firsts: Uint32Array} {
    const numbers = new Uint32Array(entries.length)
    const firsts = new Uint32Array(entries.length)
    let count = 0
    // Where a hash leads: the number of its key and one, or 0.
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(entries.length * 1.5 + 2)))
    for (let entry = 0; entry < entries.length; entry++) {
      const at = entries[entry] as number
      const hash = this.#keys[at] as number
      let slot = hash % slots.length
      while (slots[slot] !== 0 && this.#keys[firsts[(slots[slot] as number) - 1] as number] !== hash) slot = (slot + 1) % slots.length
      if (slots[slot] === 0) {
        firsts[count++] = at
        slots[slot] = count
      }
      numbers[entry] = (slots[slot] as number) - 1
    }
    return {numbers, firsts: firsts.subarray(0, count)}
  }

  /** Entries whose key is not surely its only one: most keys are, and cost no more than a counter. */
  #findShared(): Uint32Array {
    const size = 1 << Math.min(26, Math.max(10, Math.ceil(Math.log2(this.#count * 4 + 1))))
    const counts = new Uint8Array(size)
    for (let at = 0; at < this.#count; at++) {
      const slot = (this.#keys[at] as number) % size
      if ((counts[slot] as number) < 2) counts[slot] = (counts[slot] as number) + 1
    }
    const shared = new Uint32Array(this.#count)
    let found = 0
    for (let at = 0; at < this.#count; at++) if ((counts[(this.#keys[at] as number) % size] as number) > 1) shared[found++] = at
    return shared.subarray(0, found)
  }

  #grow(): void {
    // By a quarter: of a million stories the room left over counts.
    const length = Math.ceil(this.#ids.length * 1.25)
    const [keys, ids, forms] = [new Float64Array(length), new Uint32Array(length), new Uint32Array(length)]
    keys.set(this.#keys)
    ids.set(this.#ids)
    forms.set(this.#forms)
    this.#keys = keys
    this.#ids = ids
    this.#forms = forms
  }
}
