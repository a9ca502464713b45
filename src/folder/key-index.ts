import {hashText} from '../hash-text.js'

/** Stands for the form of a key that has several. */
const several = -1

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

  /** The stories that share a key, two or more, and not all in one form; groups in the order of their first story. */
  groups(): Array<{hash: number; ids: readonly number[]}> {
    const forms = new Map<number, number>()
    const shared = this.#findShared()
    for (const at of shared) {
      const hash = this.#keys[at] as number
      const form = this.#forms[at] as number
      const known = forms.get(hash)
      if (known !== form) forms.set(hash, known === undefined ? form : several)
    }
    // Numbers of stories are gathered only where there is something to compare: most keys have one form.
    const groups = new Map<number, number[]>()
    for (const at of shared) {
      const hash = this.#keys[at] as number
      if (forms.get(hash) !== several) continue
      const id = this.#ids[at] as number
      const ids = groups.get(hash)
      if (!ids) groups.set(hash, [id])
      else if (ids.at(-1) !== id) ids.push(id)
    }
    return [...groups]
      .map(([hash, ids]) => ({hash, ids}))
      .filter(({ids}) => ids.length > 1)
      .sort((a, b) => (a.ids[0] as number) - (b.ids[0] as number))
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
