import {cityAliases, likePlaces, wireCities} from '../data/city-aliases.js'
import packedCities from '../data/packed/cities.js'
import {cities as datelineCities} from '../data/places.js'
import {distance, isExchange} from '../nearest.js'
import {Automaton} from './automaton.js'

let common: ReadonlySet<string> | undefined
let gazetteer: Automaton | undefined

/** Cities of datelines, folded, with the name to offer. */
let wanted: ReadonlyMap<string, string> | undefined

/** Whether a city is one of the 3,000 largest, or one that datelines often name, by any of its names. */
function isCommonCity(name: string): boolean {
  common ??= new Set([...packedCities.split(' '), ...[...datelineCities, ...cityAliases, ...wireCities, ...likePlaces].map(foldCity)])
  return common.has(foldCity(name))
}

/**
 * The city of datelines that a misspelt one nearly is; nothing where it is known, near to none, or near to two. The
 * gazetteer, which knows what is right but not how agencies write it, is loaded at the first city that is not a common one.
 */
export async function findCityMeant(name: string): Promise<string | undefined> {
  if (meant.size > 10_000) meant.clear()
  if (!meant.has(name)) meant.set(name, await searchCity(name))
  return meant.get(name)
}

const meant = new Map<string, string | undefined>()

async function searchCity(name: string): Promise<string | undefined> {
  const folded = foldCity(name)
  if (isCommonCity(name) || folded.length < 5 || !/^[a-z{]+$/.test(folded)) return undefined
  gazetteer ??= new Automaton((await import('../data/packed/gazetteer.js')).default)
  if (gazetteer.find(folded) !== undefined) return undefined
  wanted ??= new Map([...cityAliases, ...[...datelineCities].map(capitalise), ...wireCities].map(city => [foldCity(city), city]))
  const most = folded.length >= 8 ? 2 : 1
  const found: Array<{city: string; word: string; edits: number}> = []
  for (const [word, city] of wanted) {
    if (word.charAt(0) !== folded.charAt(0) || Math.abs(word.length - folded.length) > most) continue
    const edits = distance(folded, word, most)
    if (edits <= most) found.push({city, word, edits})
  }
  found.sort((a, b) => a.edits - b.edits || Number(isExchange(folded, b.word)) - Number(isExchange(folded, a.word)))
  const [best, second] = found
  if (!best || (second?.edits === best.edits && !isExchange(folded, best.word))) return undefined
  // "Rajnandgaon" is Raj Nandgaon to the gazetteer; "Newdelhi" is nobody's New Delhi.
  const isJoined = best.word.replaceAll('{', '') === folded.replaceAll('{', '') && !datelineCities.has(best.word.replaceAll('{', ' '))
  return isJoined ? undefined : best.city
}

/**
 * The city that the story itself spells otherwise, one letter or two away; the dateline's spelling stands nowhere else.
 *
 * @param words capitalised words of the story, as written.
 */
export async function findCityAmong(name: string, words: Iterable<string>): Promise<string | undefined> {
  const folded = foldCity(name)
  if (isCommonCity(name) || folded.length < 5 || !/^[a-z]+$/.test(folded)) return undefined
  gazetteer ??= new Automaton((await import('../data/packed/gazetteer.js')).default)
  if (gazetteer.find(folded) !== undefined) return undefined
  const most = folded.length >= 8 ? 2 : 1
  const near = new Map<string, string>()
  for (const word of words) {
    const other = foldCity(word)
    if (other === folded) return undefined
    if (other.charAt(0) !== folded.charAt(0) || other.length < 5 || distance(folded, other, most) > most) continue
    if (isCommonCity(word) || gazetteer.find(other) !== undefined) near.set(other, word)
  }
  return near.size === 1 ? [...near.values()][0] : undefined
}

/** Whether a word is the name of a place of 1,000 people or more. */
export async function isPlace(word: string): Promise<boolean> {
  gazetteer ??= new Automaton((await import('../data/packed/gazetteer.js')).default)
  return gazetteer.find(foldCity(word)) !== undefined
}

/** `dar es salaam`: `Dar es Salaam`. */
function capitalise(city: string): string {
  return city
    .split(/(?<=[ -])/)
    .map((part, index) =>
      index > 0 && /^(?:de|da|do|la|le|of|es|au|sur)\b/.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)
    )
    .join('')
}

/** Letters, and `{` for what parts words: as `scripts/words/sources.mjs` has it. */
function foldCity(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`.]/g, '')
    .replaceAll(/[^a-z]+/g, '{')
    .replaceAll(/^\{|\{$/g, '')
}
