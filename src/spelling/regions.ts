import {lookalikeRegions, regions} from '../data/regions.js'
import {distance, isExchange} from '../nearest.js'
import {isPlace} from './cities.js'

/** Regions by their letters: `himachalpradesh`, `calif`. */
let byLetters: ReadonlyMap<string, string> | undefined
let lookalikes: ReadonlySet<string> | undefined

/** The country, state or province of datelines that a misspelt one nearly is; nothing where it is known, near to none, or near to two. */
export async function findRegionMeant(name: string): Promise<string | undefined> {
  byLetters ??= new Map(regions.map(region => [fold(region), region]))
  lookalikes ??= new Set(lookalikeRegions.map(fold))
  const folded = fold(name)
  if (folded.length < 4 || byLetters.has(folded) || lookalikes.has(folded) || !/^[a-z]+$/.test(folded)) return undefined
  const most = folded.length >= 8 ? 2 : 1
  const near: string[] = []
  for (const [letters, region] of byLetters) {
    if (letters.charAt(0) !== folded.charAt(0) || letters.length < 4) continue
    const edits = distance(folded, letters, most)
    if (edits > most || (edits > 1 && !isSlip(folded, letters))) continue
    // Short names are near to many: "Kano" is in Nigeria. Two letters in each other's place are a slip.
    if (folded.length < 6 && !isExchange(folded, letters)) continue
    near.push(region)
  }
  return near.length === 1 && !(await isPlace(name)) ? near[0] : undefined
}

/** "Madhya Pardesh", "Phillipines", "Afganistn": letters exchanged, doubled or lost; "Slavonia" is another word than "Slovenia". */
function isSlip(written: string, meant: string): boolean {
  const single = (word: string) => word.replaceAll(/(.)\1/g, '$1')
  return isExchange(written, meant) || single(written) === single(meant) || hasInOrder(meant, written)
}

/** Whether a word has the letters of another, and more between them. */
function hasInOrder(word: string, letters: string): boolean {
  let found = 0
  for (const letter of word) if (letter === letters.charAt(found)) found++
  return found === letters.length
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}\s.'’-]+/gu, '')
}
