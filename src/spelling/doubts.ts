import {opensSentence, type Span, type Story, type Word} from '../story/index.js'
import {verdictOf, withoutPossessive} from './accept.js'
import {type Candidate, candidatesFor, nearCandidatesFor} from './suggest.js'

/** A word of the story that no list knows and that looks like a slip for one they know. */
export interface Doubt extends Span {
  word: Word
  /** The letters in doubt, in lower case: a part of a hyphenated word, a word without its possessive. */
  letters: string
  /** How it is written: names begin like a sentence, and hide in lines of capitals. */
  written: 'lower' | 'initial' | 'capitals'
  candidates: readonly Candidate[]
}

/** What an editor's own lists say of a word as written. */
export type Accepts = (word: string) => boolean

/**
 * The words that are worth a dictionary's judgement. Names, codes, foreign words, compounds and all that the lists know
 * are not among them.
 */
export function findDoubts(story: Story, accepts: Accepts): Doubt[] {
  const unknown: Array<readonly Word[]> = []
  for (const [lower, words] of story.wordIndex) if (isInDoubt(story, lower, words)) unknown.push(words)
  if (unknown.length === 0) return []
  const strange = new Set(unknown.flatMap(words => words.flatMap(({index, value}) => (isLower(value) ? [index] : []))))
  if (isForeign(story, strange.size)) return []
  const doubts: Doubt[] = []
  for (const words of unknown) {
    const named = words.some(word => isCapitalised(word.value) && !opensSentence(story.text, word.start))
    for (const word of words) {
      if (accepts(word.value) || !isJudged(story, word) || isMarkedOff(story, word)) continue
      const doubt = isLower(word.value)
        ? judgeLower(story, word, strange, named, words.length)
        : named
          ? undefined
          : isCapitalised(word.value)
            ? judgeInitial(story, word)
            : judgeCapitals(story, word, words.length)
      if (doubt) doubts.push(doubt)
    }
  }
  return doubts.sort((a, b) => a.start - b.start)
}

/** What is only ever written with a capital inside sentences is a name, whatever the lists know; that is the most of them. */
function isInDoubt(story: Story, lower: string, words: readonly Word[]): boolean {
  const isNameOnly =
    words.every(({value}) => value !== lower) && words.some(word => isCapitalised(word.value) && !opensSentence(story.text, word.start))
  return !isNameOnly && isUnknown(lower)
}

/** Whether the lists do not vouch for a word; a rare word or a name in lower case is judged like an unknown one. */
function isUnknown(lower: string): boolean {
  const {kind} = verdictOf(lower)
  return kind === 'unknown' || ((kind === 'rare' || kind === 'name') && lower.length > 3)
}

/** More than one lower-case word in twelve unknown: the story, or most of it, is in another language. */
function isForeign(story: Story, strange: number): boolean {
  return strange > 3 && strange * 12 > story.words.length
}

/** Body and headline, outside direct speech. */
function isJudged(story: Story, word: Word): boolean {
  return (story.isProse(word) || story.blockAt(word.start)?.role === 'headline') && !story.isQuoted(word)
}

/** Part of an address, a file name, a code, a hashtag, a word broken at a line's end, emphasis, or a word cut off. */
function isMarkedOff(story: Story, {start, end, index}: Word): boolean {
  const {text} = story
  if (/[\p{L}\p{N}@#/\\_*&=+~<>[{‘'’`|$.…-]/u.test(text.charAt(start - 1)) && start > 0) return true
  const after = text.charAt(end)
  if (/[\p{L}\p{N}@/\\_*&=;~<>|…\]]/u.test(after) && !/^[;/]\s/.test(text.slice(end, end + 2))) return true
  if (after === '-' || (after === '.' && /[\p{L}\p{N}.]/u.test(text.charAt(end + 1)))) return true
  if (/['’]/.test(after) && /[\s\p{P}]/u.test(text.charAt(end + 1))) return true
  if (index === story.words.length - 1 && !/[.!?"”'’):]/.test(text.slice(end).trimStart().charAt(0))) return true
  return (
    story.context.document?.marks?.some(mark => mark.kind !== 'date' && mark.kind !== 'quote' && mark.start <= start && end <= mark.end) ??
    false
  )
}

function judgeLower(story: Story, word: Word, strange: ReadonlySet<number>, named: boolean, times: number): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters) return undefined
  // One edit is cheap to look for; two are worth it only where one finds nothing likely.
  const near = nearCandidatesFor(letters.letters)
  if (isHandle(story, word) || isAmongForeign(story, word)) return undefined
  // "Jus ad bellum", "bin Laden": strange words beside strange words, or between names, are not English.
  const isPhrase = strange.has(word.index - 1) || strange.has(word.index + 1)
  const isLikely = (near[0]?.cost ?? 9) < 0.5
  if (isPhrase && !isLikely) return undefined
  const candidates = isLikely || letters.letters.length < 6 ? near : candidatesFor(letters.letters)
  const meant = candidates[0]
  if (!meant || meant.kind === 'name') return undefined
  const {cost, edits} = meant
  const {kind} = verdictOf(word.lower)
  if (kind !== 'unknown' && (cost > -0.05 || named)) return undefined
  if (cost > (named || times > 1 ? 0.5 : edits === 1 ? 1.2 : 1.3)) return undefined
  if (letters.letters.length <= 4 && !candidates.some(each => isShortSlip(letters.letters, each, times))) return undefined
  if (letters.letters.length <= 6 && (edits > 1 ? cost > 0.8 : cost > 0.6)) return undefined
  if (isPhrase && cost > 0) return undefined
  const before = story.words[word.index - 1]
  const after = story.words[word.index + 1]
  if (letters.letters.length < 6 && cost > 0 && isParticle(story, before, word, after)) return undefined
  return {...letters, word, written: 'lower', candidates}
}

/** Between two names, as in "Osama bin Laden". */
function isParticle(story: Story, before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (!before || !after || !isCapitalised(before.value) || !isCapitalised(after.value)) return false
  return !/[.,;:!?()]/.test(story.text.slice(before.end, word.start) + story.text.slice(word.end, after.start))
}

/** A line that begins a sentence in lower case begins with a user's name or a term, not with a slip. */
function isHandle(story: Story, word: Word): boolean {
  return opensSentence(story.text, word.start) && (word.start === 0 || story.text.charAt(word.start - 1) === '\n')
}

const foreignWords = new Set(
  `que para por los las del una uno con como mas não nao uma dos das pelo pela com sem und der das ist nicht ein eine mit auf von den dem les des une est pour
  dans avec sur pas aux qui il gli dei della delle che per non sono una nel yang dan untuk dengan ini itu dari pada tidak hai hain aur kya nahi mein`.split(
    /\s+/
  )
)

/** Two small words of another language within six words. */
function isAmongForeign({words}: Story, {index}: Word): boolean {
  let found = 0
  for (let at = Math.max(0, index - 6); at <= index + 6; at++) {
    const other = words[at]
    if (other && foreignWords.has(other.value)) found++
  }
  return found > 1
}

/** Short words are near to many: an exchange, as in "teh", a word without a vowel, as in "thnk", or a slip for one of the commonest. */
function isShortSlip(letters: string, {word, frequency, edits, cost}: Candidate, times: number): boolean {
  if (frequency < 7 || edits > 1) return false
  const isExchange = letters.length === word.length && [...letters].sort().join() === [...word].sort().join()
  return (
    isExchange ||
    (letters.length > 3 && !/[aeiouy]/.test(letters)) ||
    (times === 1 && cost <= (frequency >= 10 ? 0.4 : frequency >= 8 && letters.length > 3 ? 0.15 : 0))
  )
}

function judgeInitial(story: Story, word: Word): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters || letters.letters.length < 6 || word.value !== story.slice(letters)) return undefined
  const candidates = nearCandidatesFor(letters.letters)
  const meant = candidates[0]
  if (meant?.kind !== 'dictionary' || meant.edits > 1 || meant.cost > 0.25 || meant.frequency < 4) return undefined
  if (letters.letters.charAt(0) !== meant.word.charAt(0)) return undefined
  const next = story.words[word.index + 1]
  if (!next || next.start - word.end > 2 || !isLower(next.value)) return undefined
  // A name does what a subject does: "Marino said".
  if (subjectVerbs.has(next.lower) && !meant.word.endsWith('s')) return undefined
  if (story.blockAt(word.start)?.role === 'headline') return undefined
  return {...letters, word, written: 'initial', candidates}
}

function judgeCapitals(story: Story, word: Word, times: number): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters || letters.letters.length < 7 || times > 1 || word.value !== word.value.toUpperCase()) return undefined
  const block = story.blockAt(word.start)
  if (!block || /\p{Ll}{3}/u.test(block.text)) return undefined
  const candidates = nearCandidatesFor(letters.letters)
  const meant = candidates[0]
  if (meant?.kind !== 'dictionary' || meant.edits > 1 || meant.cost > 0.1 || meant.frequency < 5) return undefined
  if (letters.letters.charAt(0) !== meant.word.charAt(0)) return undefined
  return {...letters, word, written: 'capitals', candidates}
}

const subjectVerbs = new Set(
  `said says told tells added adds is was has had will would also did does could can may and who then later joined won scored made came went
  took played beat lost led became plays leads faces remains hopes`.split(/\s+/)
)

/** The part of a word that is in doubt: only one may be. */
function lettersOf(word: Word): (Span & {letters: string}) | undefined {
  const bare = withoutPossessive(word.value)
  let found: (Span & {letters: string}) | undefined
  for (const part of bare.matchAll(/[^'’-]+/gu)) {
    const letters = part[0].toLowerCase()
    if (!/^[a-z]{3,}$/.test(letters)) continue
    const {kind} = verdictOf(letters)
    if (kind !== 'unknown' && (bare.length > letters.length || (kind !== 'rare' && kind !== 'name'))) continue
    if (found) return undefined
    const start = word.start + part.index
    found = {start, end: start + letters.length, letters}
  }
  return found
}

function isLower(value: string): boolean {
  return value === value.toLowerCase()
}

function isCapitalised(value: string): boolean {
  const rest = value.slice(1)
  return rest !== '' && value.charAt(0) !== value.charAt(0).toLowerCase() && rest === rest.toLowerCase()
}
