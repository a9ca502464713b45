import {collect} from '../collect.js'
import {perForm, type Story, type Word} from '../story/index.js'

/** Bins of a signature. Each keeps the least hash that fell into it, so that alike texts have alike bins. */
const bins = 128
const bandCount = 21
const bandRows = 6

/**
 * A signature of the prose: 128 hashes of 16 bits over all runs of three words, by one-permutation MinHash. The share of
 * equal bins is about the share of equal runs (standard error 3 % at 0.9). Case, punctuation and apostrophes do not count.
 *
 * @returns base64, or nothing for copy too short to be told apart.
 */
export function signStory(story: Story, leastWords: number): {words: number; signature?: string} {
  const words = collect(story.prose, span => story.wordsIn(span))
  if (words.length < leastWords) return {words: words.length}
  const least = new Uint32Array(bins).fill(0xffffffff)
  let first = 0
  let second = 0
  // No iterator and no destructuring: this runs for every word of a folder.
  for (let index = 0; index < words.length; index++) {
    const third = hashForm((words[index] as Word).form)
    if (index >= 2) {
      const run = mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third)
      const bin = run >>> 25
      const rest = run & 0x1ffffff
      if (rest < (least[bin] as number)) least[bin] = rest
    }
    first = second
    second = third
  }
  return {words: words.length, signature: encode(fillEmpty(least))}
}

const hashForm = perForm(({lower}): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index)
    // Straight and curly apostrophes are no difference.
    if (code !== 0x27 && code !== 0x2019) hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash
})

function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A short text leaves bins empty: each takes what the next full one has, changed by how far that is. */
function fillEmpty(least: Uint32Array): Uint16Array {
  const filled = new Uint16Array(bins)
  for (let bin = 0; bin < bins; bin++) {
    let away = 0
    while (least[(bin + away) % bins] === 0xffffffff && away < bins) away++
    filled[bin] = ((least[(bin + away) % bins] as number) + away * 0x9e37) & 0xffff
  }
  return filled
}

function encode(hashes: Uint16Array): string {
  let bytes = ''
  for (const hash of hashes) bytes += String.fromCharCode(hash >> 8, hash & 0xff)
  return btoa(bytes)
}

/** Which share of the runs of words two texts have in common, 0 to 1, by their signatures. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const [one, other] = [atob(a), atob(b)]
  let same = 0
  for (let at = 0; at < one.length; at += 2) {
    if (one.charCodeAt(at) === other.charCodeAt(at) && one.charCodeAt(at + 1) === other.charCodeAt(at + 1)) same++
  }
  return same / bins
}

/**
 * Which share of the shorter text’s runs the longer one has, by what they have in common and their words; a text of which less than half is
 * the other’s is its own.
 */
export function containment(alike: number, words: number, others: number): number {
  return alike < 0.5 ? alike : Math.min(1, (alike * (words + others)) / ((1 + alike) * Math.min(words, others)))
}

/** The low bytes of all signatures, 128 for each story: most pairs are told apart by them, without a look at their digests. */
export class Sketches {
  #bytes = new Uint8Array(bins * 64)
  /** The same, four at a time. */
  #lanes = new Uint32Array(this.#bytes.buffer)
  #words = new Uint32Array(64)

  /** Takes the signature and the words of a story by its number. */
  add(id: number, signature: string, words: number): void {
    const from = id * bins
    if (from + bins > this.#bytes.length) this.#grow(id + 1)
    this.#words[id] = words
    const bytes = atob(signature)
    for (let bin = 0; bin < bins; bin++) this.#bytes[from + bin] = bytes.charCodeAt(bin * 2 + 1)
  }

  /** The most that the `containment` of two stories can be; hardly ever more than it is. */
  mostContainment(a: number, b: number): number {
    const lanes = this.#lanes
    const one = (a * bins) / 4
    const other = (b * bins) / 4
    let same = 0
    for (let lane = 0; lane < bins / 4; lane++) same += countZeros((lanes[one + lane] as number) ^ (lanes[other + lane] as number))
    return containment(same / bins, this.#words[a] as number, this.#words[b] as number)
  }

  #grow(least: number): void {
    const count = Math.max(least, this.#words.length * 2)
    const [bytes, words] = [new Uint8Array(count * bins), new Uint32Array(count)]
    bytes.set(this.#bytes)
    words.set(this.#words)
    this.#bytes = bytes
    this.#lanes = new Uint32Array(bytes.buffer)
    this.#words = words
  }
}

/** How many of the four bytes of a number are 0. */
function countZeros(bytes: number): number {
  // The top bit of each byte tells whether any of its bits is set.
  const set = ((bytes & 0x7f7f7f7f) + 0x7f7f7f7f) | bytes
  return 4 - (Math.imul((set >>> 7) & 0x01010101, 0x01010101) >>> 24)
}

/**
 * Keys of which alike texts have one in common: of two that share nine of ten runs all have, where one holds the other and is a third longer
 * 98 of 100, where it is half as long again 85; of unlike ones hardly any.
 */
export function bandsOf(signature: string): string[] {
  const bytes = atob(signature)
  return Array.from({length: bandCount}, (_, band) => `${band}:${bytes.slice(band * bandRows * 2, (band + 1) * bandRows * 2)}`)
}
