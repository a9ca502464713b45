import {opensSentence, type Story, type Word, wordClass} from '../story/index.js'
import {isPlace} from './cities.js'
import {knowledgeOf} from './known-words.js'
import {isInflected} from './near-names.js'

/** A place that the story writes in two ways. */
export interface PlaceVariation {
  /** Where it stands as the story should not have it. */
  odd: readonly Word[]
  /** The spelling to keep: the more frequent one, else that of a gazetteer, else the first. */
  expected: string
  /** Where that stands first. */
  other: Word
}

/** What is written as a village is: one word with a capital, long enough that no other word is near by chance. */
const capitalised = wordClass(({letterCase, value}) => letterCase === 'capitalised' && /^[A-Z][a-z]{5,}$/.test(value))

const before = new Set(['in', 'at', 'near', 'around', 'outside', 'from'])
const behind = new Set(
  'area village district town city province region locality tehsil taluk taluka block county constituency suburb neighbourhood neighborhood'.split(
    ' '
  )
)

/** Finds names in the positions of places that differ as two spellings of one name of another script do. */
export async function findPlaceVariations(story: Story): Promise<readonly PlaceVariation[]> {
  const names = new Map<string, Word>()
  for (const word of story.wordsOf(capitalised)) {
    if (!names.has(word.value) && story.isProse(word) && isPlaced(story, word)) names.set(word.value, word)
  }
  const found: PlaceVariation[] = []
  const all = [...names.keys()]
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      if (!isRespelt(a.toLowerCase(), b.toLowerCase())) continue
      const variation = await compare(story, a, b)
      if (variation) found.push(variation)
    }
  }
  return found
}

/** "In Belapur", "the Belapur district": no part of a longer name. */
function isPlaced({words, text}: Story, {index, start, end}: Word): boolean {
  const previous = words[index - 1]
  const next = words[index + 1]
  const follows = (word: Word | undefined) => word !== undefined && text.slice(word.end, start) === ' '
  const isFollowed = next !== undefined && text.slice(end, next.start) === ' '
  if (follows(previous) && isCapital(previous) && !opensSentence(text, previous?.start ?? 0)) return false
  if (isFollowed && isCapital(next)) return false
  return (follows(previous) && before.has(previous?.lower ?? '')) || (isFollowed && behind.has(next.lower))
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.form.letterCase !== 'lower'
}

/** Ends of English places, which no script was carried over: Merton is not Marton, nor Holton Halton. */
const english =
  /(?:ton|ford|field|ham|ley|bury|borough|burgh|worth|wood|by|port|ville|land|shire|stead|mouth|wick|combe|don|well|bridge|brook|dale|hurst)$/

/** Whether a vowel more or other, a letter doubled, an h or w for v is all that parts two words; their ends tell places apart. */
function isRespelt(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || a.at(-1) !== b.at(-1) || isInflected(a, b) || english.test(a)) return false
  return reduced(a) === reduced(b)
}

/** What is left of a word where spellings agree: `khanmoh` and `khonmoh` are `knm`. */
function reduced(word: string): string {
  return word
    .replaceAll('w', 'v')
    .replaceAll(/(?<=.)[aeiouyh]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
}

/** A letter more, less or other. */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

async function compare(story: Story, a: string, b: string): Promise<PlaceVariation | undefined> {
  const [one, other] = [usesOf(story, a), usesOf(story, b)]
  if (one.some(x => other.some(y => story.sentenceAt(x.start) === story.sentenceAt(y.start)))) return undefined
  if (isKnown(a) && isKnown(b)) return undefined
  const [isCityA, isCityB] = [await isPlace(a), await isPlace(b)]
  if (isCityA && isCityB) return undefined
  // Kherson is not Khorasan: beside a name that maps or dictionaries have, one letter is a slip and two are another place.
  if ((isCityA || isCityB || isKnown(a) || isKnown(b)) && !isOneLetterApart(a, b)) return undefined
  const keepsFirst =
    one.length === other.length ? isCityA || (!isCityB && (one[0]?.start ?? 0) < (other[0]?.start ?? 0)) : one.length > other.length
  const [keep, odd, expected] = keepsFirst ? [one, other, a] : [other, one, b]
  return keep[0] && {odd, expected, other: keep[0]}
}

function usesOf(story: Story, value: string): Word[] {
  return (story.wordIndex.get(value.toLowerCase()) ?? []).filter(word => word.value === value && story.isProse(word))
}

/** A land, a nation or a word: what dictionaries have is not spelt as one likes. */
function isKnown(name: string): boolean {
  return knowledgeOf(name.toLowerCase()) !== undefined
}
