import {loanWords} from '../data/loan-words.js'
import packedFrequencies from '../data/packed/frequencies.js'
import packedOffensive from '../data/packed/offensive.js'
import packedWords from '../data/packed/words.js'
import {southAsianWords} from '../data/south-asian-words.js'
import {wireWords} from '../data/wire-words.js'
import {perForm, wordClass} from '../story/index.js'
import {Automaton} from './automaton.js'

/** Bits of what is known of a word; `scripts/words/sources.mjs` has the same. */
const commonwealth = 2
const american = 1
const capital = 4
const upper = 8
const rare = 16

/** Why a word is accepted as it stands, in lower case. */
export type Knowledge =
  /** A word of the dictionaries, for the variants named. */
  | {kind: 'dictionary'; american: boolean; commonwealth: boolean}
  /** A dictionary has it only with a capital: `london`, `nato`. */
  | {kind: 'name'}
  /** In no hunspell dictionary, but in SCOWL's larger lists or cspell's dictionaries. */
  | {kind: 'rare'}
  /** Of one of copydesk's own lists. */
  | {kind: 'own'; list: OwnList}

type OwnList = 'South Asian English' | 'wire copy' | 'loan words'

/** A dictionary word near to another. */
export interface Neighbour {
  word: string
  edits: number
  /** Binary logarithm of how often it stands in 600,000 words; -1 for hardly ever. */
  frequency: number
  kind: 'dictionary' | 'name' | 'rare'
}

let automaton: Automaton | undefined
let offensive: Automaton | undefined
let own: Map<string, OwnList> | undefined
let frequencies: Map<string, number> | undefined

/** What the lists know of a lower-case word of the letters a-z. */
export function knowledgeOf(word: string): Knowledge | undefined {
  automaton ??= new Automaton(packedWords)
  const bits = automaton.find(word)
  if (bits !== undefined && (bits & (capital | upper | rare)) === 0) {
    return {kind: 'dictionary', american: (bits & american) !== 0, commonwealth: (bits & commonwealth) !== 0}
  }
  const list = ownWords().get(word) ?? (word.endsWith('s') ? ownWords().get(word.slice(0, -1)) : undefined)
  if (list) return {kind: 'own', list}
  if (bits === undefined) return undefined
  return {kind: (bits & (capital | upper)) === 0 ? 'rare' : 'name'}
}

/** What the lists know of a word as copy has it, in any case; nothing where it has other letters than a-z. */
export const knowledgeOfForm = perForm(({lower}) => (plainWord.test(lower) ? knowledgeOf(lower) : undefined))

const plainWord = /^[a-z]+$/

/** Words that no dictionary has in lower case. */
export const unlisted = wordClass(form => form.lower.length > 2 && knowledgeOfForm(form)?.kind !== 'dictionary')

/** Whether a lower-case word is one that nobody wants to be offered; where copy has it, it stands. */
export function isOffensive(word: string): boolean {
  offensive ??= new Automaton(packedOffensive)
  return offensive.find(word) !== undefined
}

/** Words of the lists within `most` edits of a lower-case word, but for offensive ones. */
export function neighboursOf(word: string, most: number): Neighbour[] {
  automaton ??= new Automaton(packedWords)
  const found: Neighbour[] = []
  automaton.near(word, most, (near, edits, bits) => {
    if (isOffensive(near)) return
    const kind = bits & (capital | upper) ? 'name' : bits & rare ? 'rare' : 'dictionary'
    found.push({word: near, edits, frequency: frequencyOf(near), kind})
  })
  return found
}

/** For so few questions the lists are searched as they are; a map of them all costs as much as a hundred. */
const few = 60
let asked = 0
let spaced: readonly string[] | undefined

/** How often a word stands in news: the binary logarithm of its count in 600,000 words; -1 for hardly ever. */
export function frequencyOf(word: string): number {
  if (!frequencies && asked++ < few) {
    spaced ??= packedFrequencies.map(group => ` ${group} `)
    return spaced.findIndex(group => group.includes(` ${word} `))
  }
  frequencies ??= new Map(packedFrequencies.flatMap((group, times) => group.split(' ').map((each): [string, number] => [each, times])))
  return frequencies.get(word) ?? -1
}

function ownWords(): Map<string, OwnList> {
  own ??= new Map([
    ...loanWords.map((word): [string, OwnList] => [word, 'loan words']),
    ...southAsianWords.map((word): [string, OwnList] => [word, 'South Asian English']),
    ...wireWords.map((word): [string, OwnList] => [word, 'wire copy'])
  ])
  return own
}
