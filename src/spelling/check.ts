import type {Story} from '../story/index.js'
import {splitWords} from './accept.js'
import {likeCase} from './case.js'
import {type DictionarySource, packagedDictionaries, Speller} from './dictionaries.js'
import {type Accepts, type Doubt, findDoubts} from './doubts.js'
import {isOffensive} from './known-words.js'
import {type Candidate, candidatesFor} from './suggest.js'

/** A misspelt word with what may have been meant, the most likely first, in the case of the word. */
export interface Misspelling extends Doubt {
  suggestions: readonly string[]
}

/** How many words may have been meant, at most. */
const most = 5
/** Milliseconds for retext-spell's own suggestions in one story. */
const patience = 1000

const spellers = new Map<DictionarySource, Map<string, Speller>>()

/**
 * The misspelt words of a story: those that the lists doubt and the dictionary of the story's language refuses.
 */
export async function findMisspellings(
  story: Story,
  language = 'en-GB',
  accepts: Accepts = () => false,
  source: DictionarySource = packagedDictionaries
): Promise<Misspelling[]> {
  const doubts = await withoutNames(findDoubts(story, accepts))
  if (doubts.length === 0) return []
  const speller = spellerFor(language, source)
  const refused = await speller.refused([...new Set(doubts.map(({letters}) => letters))])
  const until = Date.now() + patience
  const found: Misspelling[] = []
  for (const doubt of doubts) {
    if (!refused.has(doubt.letters)) continue
    const words = doubt.meant ? [doubt.meant] : ranked(story, candidatesFor(doubt.letters))
    const split = doubt.meant ? undefined : splitWords(doubt.letters)
    if (split) words.splice((doubt.candidates[0]?.cost ?? 9) < 0.4 ? 1 : 0, 0, split)
    if (words.length === 0 && Date.now() < until)
      words.push(...(await speller.suggest(doubt.letters)).filter(word => !isOffensive(word.toLowerCase())))
    found.push({...doubt, suggestions: words.slice(0, most).map(word => likeCase(word, story.slice(doubt)))})
  }
  return found
}

async function withoutNames(doubts: readonly Doubt[]): Promise<readonly Doubt[]> {
  if (doubts.length === 0) return doubts
  const {isName} = await import('./names.js')
  const {isPlace} = doubts.some(isInCapitals) ? await import('./cities.js') : {isPlace: async () => false}
  const kept: Doubt[] = []
  for (const doubt of doubts) {
    const {written, letters, isSure, meant, candidates} = doubt
    const isKept = isName(letters)
      ? (meant !== undefined && isSure) || (written === 'lower' && (candidates[0]?.cost ?? 9) < (isSure ? 0.42 : 0))
      : !isInCapitals(doubt) || isSure || !(await isPlace(letters))
    if (isKept) kept.push(doubt)
  }
  return kept
}

/** Written as names are, so that it may be a village. */
function isInCapitals({written}: Doubt): boolean {
  return written !== 'lower'
}

/** Those that are not much less likely than the first; what the story says elsewhere is likelier than another word. */
function ranked({wordIndex}: Story, candidates: readonly Candidate[]): string[] {
  const best = candidates[0]?.cost ?? 0
  const likely = candidates.filter(({cost, kind}) => cost <= best + 1.1 && kind !== 'name')
  const costIn = ({word, cost}: Candidate) => cost - (wordIndex.has(word) ? 0.25 : 0)
  return likely.sort((a, b) => costIn(a) - costIn(b)).map(({word}) => word)
}

function spellerFor(language: string, source: DictionarySource): Speller {
  const byLanguage = spellers.get(source) ?? new Map<string, Speller>()
  spellers.set(source, byLanguage)
  const speller = byLanguage.get(language) ?? new Speller(language, source)
  byLanguage.set(language, speller)
  return speller
}
