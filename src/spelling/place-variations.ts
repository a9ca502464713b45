import {groupBy} from '../group-by.js'
import {opensSentence, type Story, type Word, wordClass} from '../story/index.js'
import {isPlace} from './cities.js'
import {knowledgeOf} from './known-words.js'
import {isInflected} from './near-names.js'

/** A place that the story writes in two ways. */
interface PlaceVariation {
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
  const seen = new Set<string>()
  const names: Word[] = []
  for (const word of story.wordsOf(capitalised)) {
    if (seen.has(word.value) || !story.isProse(word) || !isPlaced(story, word)) continue
    seen.add(word.value)
    names.push(word)
  }
  const groups = groupBy(names, ({lower}) => respellingKey(lower))
  const found: PlaceVariation[] = []
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > mostSpellings) continue
    const [keep, ...others] = await inOrder(
      story,
      group.map(({value}) => value)
    )
    for (const other of others) {
      const variation = keep && compare(story, keep, other)
      if (variation) found.push(variation)
    }
  }
  return found
}

/** More names that agree so far are no spellings of one. */
const mostSpellings = 6

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

/**
 * What spellings of one place have in common: a vowel more or other, a letter doubled, an h or w for v part them; their ends
 * tell places apart. `khanmoh` and `khonmoh` are `k knm h`.
 */
function respellingKey(word: string): string {
  const reduced = word
    .replaceAll('w', 'v')
    .replaceAll(/(?<=.)[aeiouyh]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
  return `${word.charAt(0)} ${reduced} ${word.at(-1)}`
}

/** A place with what tells which of two spellings to keep. */
interface Spelling {
  value: string
  uses: Word[]
  isCity: boolean
}

/** The spelling to keep first: the more frequent one, else that of a gazetteer, else the first. */
async function inOrder(story: Story, group: readonly string[]): Promise<Spelling[]> {
  const spellings = await Promise.all(group.map(async value => ({value, uses: usesOf(story, value), isCity: await isPlace(value)})))
  return spellings.sort((a, b) => b.uses.length - a.uses.length || Number(b.isCity) - Number(a.isCity))
}

/** A letter more, less or other. */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

function compare(story: Story, keep: Spelling, odd: Spelling): PlaceVariation | undefined {
  const [right, wrong] = [keep.value.toLowerCase(), odd.value.toLowerCase()]
  if (isInflected(right, wrong) || english.test(right)) return undefined
  const known = [keep, odd].map(({value, isCity}) => isCity || isKnown(value))
  if (known.every(Boolean)) return undefined
  // Kherson is not Khorasan: beside a name that maps or dictionaries have, one letter is a slip and two are another place.
  if (known.some(Boolean) && !isOneLetterApart(right, wrong)) return undefined
  if (keep.uses.some(x => odd.uses.some(y => story.sentenceAt(x.start) === story.sentenceAt(y.start)))) return undefined
  const [other] = keep.uses
  return other && {odd: odd.uses, expected: keep.value, other}
}

function usesOf(story: Story, value: string): Word[] {
  return (story.wordIndex.get(value.toLowerCase()) ?? []).filter(word => word.value === value && story.isProse(word))
}

/** A land, a nation or a word: what dictionaries have is not spelt as one likes. */
function isKnown(name: string): boolean {
  return knowledgeOf(name.toLowerCase()) !== undefined
}
