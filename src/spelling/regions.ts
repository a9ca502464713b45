import {regions} from '../data/regions.js'
import {distance} from '../nearest.js'
import {isPlace} from './cities.js'

/** Regions by their letters: `himachalpradesh`, `calif`. */
let byLetters: ReadonlyMap<string, string> | undefined

/** The country, state or province of datelines that a misspelt one nearly is; nothing where it is known, near to none, or near to two. */
export async function findRegionMeant(name: string): Promise<string | undefined> {
  byLetters ??= new Map(regions.map(region => [fold(region), region]))
  const folded = fold(name)
  if (folded.length < 4 || byLetters.has(folded) || !/^[a-z]+$/.test(folded)) return undefined
  const most = folded.length >= 8 ? 2 : 1
  const near: string[] = []
  for (const [letters, region] of byLetters) {
    if (letters.charAt(0) !== folded.charAt(0) || letters.length < 4 || distance(folded, letters, most) > most) continue
    // Short names are near to many: "Kano" is in Nigeria. Two letters in each other's place are a slip.
    if (folded.length < 6 && !isExchange(folded, letters)) continue
    near.push(region)
  }
  return near.length === 1 && !(await isPlace(name)) ? near[0] : undefined
}

function isExchange(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}\s.'’-]+/gu, '')
}
