import {cityAliases} from '../data/city-aliases.js'
import packedCities from '../data/packed/cities.js'
import {cities as datelineCities} from '../data/places.js'
import {distance} from '../nearest.js'
import {Automaton} from './automaton.js'

let common: ReadonlySet<string> | undefined
let gazetteer: Automaton | undefined

/** How big a city must be to be meant: half a million people, as the gazetteer has it. */
const big = 8

/** Whether a city is one of the 3,000 largest, or one that datelines often name, by any of its names. */
export function isCommonCity(name: string): boolean {
  common ??= new Set([...packedCities.split(' '), ...[...datelineCities, ...cityAliases].map(foldCity)])
  return common.has(foldCity(name))
}

/**
 * The city that a misspelt one nearly is; nothing where it is known, near to none, or near to two. The gazetteer is
 * loaded at the first city that is not a common one.
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
  const found: Array<{word: string; edits: number; size: number}> = []
  const most = folded.length >= 8 ? 2 : 1
  gazetteer.near(folded, most, (word, edits, size) => {
    if (word.charAt(0) === folded.charAt(0) && (size >= big || common?.has(word))) found.push({word, edits, size})
  })
  for (const word of common ?? []) {
    if (word.charAt(0) === folded.charAt(0) && !found.some(each => each.word === word)) {
      const edits = distance(folded, word, most)
      if (edits <= most) found.push({word, edits, size: 0})
    }
  }
  found.sort((a, b) => a.edits - b.edits || b.size - a.size)
  const [best, second] = found
  // "Rajnandgaon" is Raj Nandgaon to the gazetteer; "Newdelhi" is nobody's New Delhi.
  if (best && best.word.replaceAll('{', '') === folded.replaceAll('{', '') && !datelineCities.has(best.word.replaceAll('{', ' ')))
    return undefined
  if (!best || (second && second.edits === best.edits && second.size >= best.size - 1)) return undefined
  return best.word
    .split('{')
    .map((part, index) =>
      index > 0 && /^(?:de|da|do|la|le|of|es|au|sur)$/.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)
    )
    .join(' ')
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
