import {collect} from '../collect.js'
import {matchesOf} from '../matches.js'
import {isExchange} from '../nearest.js'
import {opensSentence, perForm, type Span, type Story, type Word} from '../story/index.js'
import {splitWords, verdictOf, withoutPossessive} from './accept.js'
import {capitalSlipOf, capitalSlips, isOfficeWord, isPlainSlip, isTitlePair} from './capitals.js'
import {unlisted} from './known-words.js'
import {isLikelyInitial, isNoGivenName, isOdd, isPlausible, isShortSlip, isSlipAmidEnglish} from './likelihood.js'
import {type Candidate, candidatesFor, nearCandidatesFor} from './suggest.js'
import {
  foreignWords,
  isAmidEnglish,
  isAmongForeign,
  isAmongLoans,
  isBeforeStrange,
  isBehindParticle,
  isCapitalised,
  isExplained,
  isHandle,
  isInHeadline,
  isLower,
  isMarkedOff,
  isParticle,
  isSecondHalf,
  isSpecies
} from './surroundings.js'

/** A word of the story that no list knows and that looks like a slip for one they know. */
export interface Doubt extends Span {
  word: Word
  /** The letters in doubt, in lower case: a part of a hyphenated word, a word without its possessive. */
  letters: string
  /** How it is written: names begin like a sentence, and hide in lines of capitals. */
  written: 'lower' | 'initial' | 'capitals'
  /** Whether it stands once, among everyday English words: no name, no term, no other language. */
  isSure: boolean
  candidates: readonly Candidate[]
  /** What was meant, where that is beyond doubt. */
  meant?: string
}

/** What an editor's own lists say of a word as written. */
export type Accepts = (word: string) => boolean

/**
 * The words that are worth a dictionary's judgement. Names, codes, foreign words, compounds and all that the lists know
 * are not among them.
 */
export function findDoubts(story: Story, accepts: Accepts): Doubt[] {
  const unknown: Array<readonly Word[]> = []
  const seen = new Set<string>()
  for (const {lower} of story.wordsOf(unlisted)) {
    if (seen.has(lower)) continue
    seen.add(lower)
    const words = story.wordIndex.get(lower) ?? []
    if (isInDoubt(story, words)) unknown.push(words)
  }
  const slips = findCapitalSlips(story, accepts)
  if (unknown.length === 0) return slips
  const lower = unknown.map(words => words.filter(isLower)).filter(words => words.length > 0)
  const strange = new Set(collect(lower, words => words.map(({index}) => index)))
  if (isForeign(story, lower, strange.size)) return []
  const doubts: Doubt[] = [...slips]
  for (const words of unknown) {
    const named = isNamed(story, words)
    for (const word of words) {
      if (accepts(word.value) || !isJudged(story, word) || isMarkedOff(story, word)) continue
      const doubt = isLower(word)
        ? judgeLower(story, word, strange, named, words.length)
        : named
          ? judgeHeadlineWord(story, word, words.length)
          : isCapitalised(word)
            ? judgeInitial(story, word, words.length)
            : judgeCapitals(story, word, words.length)
      if (doubt) doubts.push(doubt)
    }
  }
  return doubts.sort((a, b) => a.start - b.start).filter(({start}, index) => start !== doubts[index - 1]?.start)
}

/** "On Wendesday", "Supreme Cuort", "the Pakisatn team": slips for what has a capital inside sentences, each the only one of its kind. */
function findCapitalSlips(story: Story, accepts: Accepts): Doubt[] {
  return collect(story.wordsOf(capitalSlips), word => {
    const slip = capitalSlipOf(word.form)
    const letters = lettersOf(word)
    if (!slip || !letters || story.wordIndex.get(word.lower)?.length !== 1 || accepts(word.value)) return []
    if (!isJudged(story, word) || isMarkedOff(story, word) || !isPlainSlip(story, word, slip)) return []
    return [{...letters, word, written: 'initial' as const, isSure: isTitlePair(story, word, slip), candidates: [], meant: slip.meant}]
  })
}

/** What is only ever written with a capital inside sentences is a name, whatever the lists know; that is the most of them. */
function isInDoubt(story: Story, words: readonly Word[]): boolean {
  const isNameOnly = !words.some(isLower) && isNamed(story, words)
  return !isNameOnly && isUnknownForm((words[0] as Word).form)
}

/** Whether a word is written with a capital that no sentence gives it. */
function isNamed({text}: Story, words: readonly Word[]): boolean {
  return words.some(word => isCapitalised(word) && !opensSentence(text, word.start))
}

/** Whether the lists do not vouch for a word; a rare word or a name in lower case is judged like an unknown one. */
function isUnknown(lower: string): boolean {
  const {kind} = verdictOf(lower)
  if (kind === 'own') return foreignSlips.has(lower)
  return kind === 'unknown' || ((kind === 'rare' || kind === 'name') && lower.length > 3)
}

const isUnknownForm = perForm(({lower}) => isUnknown(lower))

/** More than one lower-case word in twelve unknown and not near to English ones: the story, or most of it, is in another language. */
function isForeign({words: {length}, wordIndex}: Story, unknown: ReadonlyArray<readonly Word[]>, strange: number): boolean {
  if (strange <= 3 || strange * 12 <= length) return false
  let foreign = 0
  for (const word of foreignWords) foreign += wordIndex.get(word)?.length ?? 0
  if (strange * 4 > length || foreign * 24 > length) return true
  let english = 0
  for (const word of commonest) english += wordIndex.get(word)?.length ?? 0
  if (english * 7 > length) return false
  const odd = unknown.filter(([word]) => word && (nearCandidatesFor(lettersOf(word)?.letters ?? '')[0]?.cost ?? 9) > 0.4)
  const times = odd.reduce((sum, words) => sum + words.length, 0)
  return times > 3 && times * 12 > length
}

/** One word in six or so of English; hardly one of anything else. */
const commonest = 'the of and to in was that his with said'.split(' ')

/** Body and headline, outside direct speech. */
function isJudged(story: Story, word: Word): boolean {
  return (story.isProse(word) || story.blockAt(word.start)?.role === 'headline') && !story.isQuoted(word)
}

function judgeLower(story: Story, word: Word, strange: ReadonlySet<number>, named: boolean, times: number): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters) return undefined
  if (isHandle(story, word) || isAmongForeign(story, word) || isSecondHalf(story, word) || isBehindParticle(story, word)) return undefined
  // One edit is cheap to look for; two are worth it only where one finds nothing likely.
  const near = nearCandidatesFor(letters.letters)
  // "Jus ad bellum", "bin Laden": strange words beside strange words, or between names, are not English.
  const isPhrase = strange.has(word.index - 1) || strange.has(word.index + 1) || isAmongLoans(story, word, strange)
  const isLikely = (near[0]?.cost ?? 9) < 0.5
  if (isPhrase && (!isLikely || (letters.letters.length < 4 && isBeforeStrange(story, word, strange)))) return undefined
  if ((near[0]?.cost ?? 9) > (word.value.length > 7 ? 0.6 : 0) && isExplained(story, word)) return undefined
  if (isSpecies(story, word)) return undefined
  const {length} = letters.letters
  const isSure =
    times === 1 &&
    !named &&
    (isInHeadline(story, word) ||
      isAmidEnglish(
        story,
        word,
        strange,
        near.some(each => each.frequency > 9 && each.cost < 0.3)
      ))
  const candidates = isLikely || (length < 6 && !isSure) ? near : candidatesFor(letters.letters)
  const meant = candidates[0]
  if (!meant || meant.kind === 'name') return undefined
  const {cost, edits} = meant
  const {kind} = verdictOf(word.lower)
  if (isSure && isOdd(letters.letters, meant.word) && edits === 1 && meant.frequency >= 0 && cost < 1.3)
    return {...letters, word, written: 'lower', isSure, candidates}
  if (!splitWords(letters.letters) && !candidates.slice(0, 3).some(each => isPlausible(letters.letters, each))) return undefined
  if (kind === 'own')
    return isSure && cost < 0.3 && meant.frequency > 9 ? {...letters, word, written: 'lower', isSure, candidates} : undefined
  if (kind !== 'unknown' && (cost > -0.05 || named)) return undefined
  if (isSure && isSlipAmidEnglish(letters.letters, candidates)) return {...letters, word, written: 'lower', isSure, candidates}
  if (cost > (named || times > 1 ? 0.5 : edits === 1 ? 1.2 : 1.3)) return undefined
  if (length < 6 && edits > 1) return undefined
  if (length <= 4 && !candidates.some(each => isShortSlip(letters.letters, each, times))) return undefined
  if (length <= 6 && (edits > 1 ? cost > 0.8 : cost > 0.6)) return undefined
  if (isPhrase && cost > (length > 6 && isLikely ? 0.35 : 0)) return undefined
  const before = story.words[word.index - 1]
  const after = story.words[word.index + 1]
  if (length < 6 && cost > 0 && isParticle(story, before, word, after)) return undefined
  return {...letters, word, written: 'lower', isSure, candidates}
}

/** Small words of other languages that stand in names and phrases; alone among English words one is a slip: "ein the town". */
const foreignSlips = new Set(['ein', 'als', 'ist', 'tes', 'ces', 'nas', 'por', 'und', 'sur', 'vis'])

function judgeInitial(story: Story, word: Word, times: number): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters || letters.letters.length < 5 || times > 1 || word.value !== story.slice(letters)) return undefined
  const next = story.words[word.index + 1]
  if (!next || next.start - word.end > 2) return undefined
  const candidates = nearCandidatesFor(letters.letters)
  const meant = candidates[0]
  if (meant?.kind !== 'dictionary' || meant.edits > 1 || !isLikelyInitial(letters.letters, meant)) return undefined
  if (!isLower(next) && !(isCapital(next) && (isNoGivenName(letters.letters, meant) || isOfficeWord(next.lower)))) return undefined
  // A name does what a subject does: "Marino said".
  const isNoun = meant.word.endsWith('s') || speakers.has(meant.word) || isExchange(letters.letters, meant.word)
  if (subjectVerbs.has(next.lower) && !isNoun) return undefined
  return {...letters, word, written: 'initial', isSure: false, candidates}
}

function isCapital({form}: Word): boolean {
  return form.letterCase === 'capitalised' || form.letterCase === 'capitals' || form.letterCase === 'mixed'
}

/** Nouns without an article that speak as names do: "Police said". */
const speakers = new Set([
  'police',
  'counsel',
  'management',
  'government',
  'parliament',
  'congress',
  'defence',
  'defense',
  'everyone',
  'everybody',
  'nobody',
  'someone'
])

function judgeCapitals(story: Story, word: Word, times: number): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters || letters.letters.length < 5 || times > 1 || word.value !== word.value.toUpperCase()) return undefined
  const block = story.blockAt(word.start)
  if (!block || /\p{Ll}{3}/u.test(block.text)) return undefined
  const candidates = nearCandidatesFor(letters.letters)
  const meant = candidates[0]
  if (meant?.kind !== 'dictionary' || meant.edits > 1 || !isLikelyInitial(letters.letters, meant)) return undefined
  if (letters.letters.length < 7 && !isInBody(story, meant) && !(isExchange(letters.letters, meant.word) && meant.frequency > 4))
    return undefined
  return {...letters, word, written: 'capitals', isSure: false, candidates}
}

/** "Minister Defends New Scohol": in a headline where all words have capitals, one that the story does not have again but has rightly. */
function judgeHeadlineWord(story: Story, word: Word, times: number): Doubt | undefined {
  if (times > 1 || !isCapitalised(word) || story.blockAt(word.start)?.role !== 'headline') return undefined
  const letters = lettersOf(word)
  if (!letters || letters.letters.length < 5) return undefined
  const candidates = nearCandidatesFor(letters.letters)
  const meant = candidates.find(each => isInBody(story, each))
  if (!meant || meant.edits > 1 || meant.cost > 0.8 || meant.word.charAt(0) !== letters.letters.charAt(0)) return undefined
  return {...letters, word, written: 'initial', isSure: false, candidates, meant: meant.word}
}

function isInBody(story: Story, {word}: Candidate): boolean {
  return story.wordIndex.get(word)?.some(each => isLower(each) && story.isProse(each)) ?? false
}

const subjectVerbs = new Set(
  `said says told tells added adds is was has had will would also did does could can may and who then later joined won scored made came went
  took played beat lost led became plays leads faces remains hopes`.split(/\s+/)
)

/** The part of a word that is in doubt: only one may be. */
function lettersOf({form, start}: Word): (Span & {letters: string}) | undefined {
  const part = doubtfulPart(form)
  return part && {...part, start: start + part.start, end: start + part.end}
}

const doubtfulPart = perForm(({value}) => {
  const bare = withoutPossessive(value)
  // "Teen-ager" is one word elsewhere, "a dance-a-thon" none anywhere.
  if (bare.includes('-') && (/-a-\p{Ll}+$/u.test(bare) || verdictOf(bare.replaceAll('-', '').toLowerCase()).kind === 'dictionary'))
    return undefined
  let found: (Span & {letters: string}) | undefined
  for (const part of matchesOf(bare, /[^'’-]+/gu)) {
    const letters = part[0].toLowerCase()
    if (!/^[a-z]{3,}$/.test(letters)) continue
    const {kind} = verdictOf(letters)
    if (kind !== 'unknown' && (bare.length > letters.length || !isUnknown(letters))) continue
    if (found) return undefined
    found = {start: part.index, end: part.index + letters.length, letters}
  }
  return found
})
