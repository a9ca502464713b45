import {opensSentence, outermost, perForm, type Span, type Story, spanAt, type Word} from '../story/index.js'
import {isMisinflected, splitWords, verdictOf, withoutPossessive} from './accept.js'
import {capitalSlipOf, capitalSlips, isOfficeWord, isPlainSlip, isTitlePair} from './capitals.js'
import {unlisted} from './known-words.js'
import {isOddlySpelt} from './letter-runs.js'
import {type Candidate, candidatesFor, nearCandidatesFor} from './suggest.js'

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
  const strange = new Set(lower.flatMap(words => words.map(({index}) => index)))
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
  return story.wordsOf(capitalSlips).flatMap(word => {
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

/** Part of an address, a file name, a code, a hashtag, a word broken at a line's end, emphasis, or a word cut off. */
function isMarkedOff(story: Story, {start, end, index}: Word): boolean {
  const {text} = story
  if (/[\p{L}\p{N}@#/\\_*&=+~<>[{‘'’`|$.…-]/u.test(text.charAt(start - 1)) && start > 0 && !isLostBreak(text, start - 1)) return true
  const after = text.charAt(end)
  if (/[\p{L}\p{N}@/\\_*&=;~<>|…\]]/u.test(after) && !/^[;/]\s/.test(text.slice(end, end + 2)) && !isLostBreak(text, end)) return true
  if (after === '-' || (after === '.' && /[\p{L}\p{N}.]/u.test(text.charAt(end + 1)))) return true
  if (/['’]/.test(after) && text.charAt(end - 1) !== 's' && /[\s\p{P}]/u.test(text.charAt(end + 1))) return true
  if (index === story.words.length - 1 && !/[.!?"”'’):]/.test(text.slice(end).trimStart().charAt(0))) return true
  const mark = spanAt(story.fact(findNaming), start)
  return mark !== undefined && end <= mark.end
}

/** What is marked up as a name, a term, a link or code. */
function findNaming({context}: Story): readonly Span[] {
  return outermost(context.document?.marks?.filter(({kind}) => kind !== 'date' && kind !== 'quote') ?? [])
}

/** The backslash of "on Monday\\announced" was a line's end; that of a path is not alone. */
function isLostBreak(text: string, at: number): boolean {
  return (
    text.charAt(at) === '\\' && !/[\\:/.]\S*$/.test(text.slice(Math.max(0, at - 40), at)) && !/^\S*[\\/]/.test(text.slice(at + 1, at + 40))
  )
}

function judgeLower(story: Story, word: Word, strange: ReadonlySet<number>, named: boolean, times: number): Doubt | undefined {
  const letters = lettersOf(word)
  if (!letters) return undefined
  if (isHandle(story, word) || isAmongForeign(story, word) || isSecondHalf(story, word)) return undefined
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

/** Beside a word with an accent, or joined by "and" or a comma to one or to a strange word: "château bottel", "carménère and castets". */
function isAmongLoans({text, words}: Story, {index}: Word, strange: ReadonlySet<number>): boolean {
  return [-1, 1].some(step => {
    const beside = words[index + step]
    if (!beside) return false
    if (isAccented(beside)) return true
    const [first, second] = step < 0 ? [beside, words[index]] : [words[index], beside]
    const isListed = /^,\s$/.test(text.slice(first?.end, second?.start))
    const joined = isListed ? beside : /^(?:and|or)$/.test(beside.value) ? words[index + 2 * step] : undefined
    return joined !== undefined && (strange.has(joined.index) || isAccented(joined))
  })
}

/** "Teh tarik": a strange word follows that is no slip itself. */
function isBeforeStrange({words}: Story, {index}: Word, strange: ReadonlySet<number>): boolean {
  const next = words[index + 1]
  return next !== undefined && strange.has(next.index) && (nearCandidatesFor(next.lower)[0]?.cost ?? 9) > 0.5
}

/** Explained where it stands: "the tupuna, or ancestors,", "a qualified midwife, or dai,". */
function isExplained({text}: Story, {start, end}: Word): boolean {
  return (
    /^["”’']?, or [^.,;:!?]{3,40},/.test(text.slice(end, end + 50)) ||
    (/, or\s$/.test(text.slice(start - 5, start)) && text.charAt(end) === ',')
  )
}

/** The second word of a species' name: "Ixobrychus minutus". */
function isSpecies(story: Story, word: Word): boolean {
  const before = story.words[word.index - 1]
  if (!before || !/(?:us|a|um|is|i|ae|ii|ensis|oides|ans|ens|ata|atus|x|es)$/.test(word.value)) return false
  if (
    !isCapitalised(before) ||
    story.text.slice(before.end, word.start) !== ' ' ||
    (opensSentence(story.text, before.start) && isEnglish(story, before, new Set()))
  )
    return false
  return /(?:us|a|um|is|es|on|ys|ix|ax|ops|yx)$/.test(before.value) && before.value.length > 4 && verdictOf(before.lower).kind === 'unknown'
}

/** Between two names, as in "Osama bin Laden". */
function isParticle(story: Story, before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (!before || !after || !isCapitalised(before) || !isCapitalised(after)) return false
  return !/[.,;:!?()]/.test(story.text.slice(before.end, word.start) + story.text.slice(word.end, after.start))
}

/** A line that begins a sentence in lower case begins with a user's name or a term, not with a slip. */
function isHandle(story: Story, word: Word): boolean {
  return opensSentence(story.text, word.start) && (word.start === 0 || story.text.charAt(word.start - 1) === '\n')
}

/**
 * Between English words in lower case or figures, or before a stop, with nothing but a space between: "in the heart fo the
 * town". Beside a name only a slip for one of the commonest words counts: "a meeting ein Havana".
 */
function isAmidEnglish(story: Story, word: Word, strange: ReadonlySet<number>, isCommonest: boolean): boolean {
  const before = story.words[word.index - 1]
  const after = story.words[word.index + 1]
  const gapBefore = story.text.slice(before?.end ?? 0, word.start)
  const gapAfter = story.text.slice(word.end, after?.start)
  const isBeforeFigure = /^\s+\d/.test(gapAfter)
  const isAfterFigure = /\d\s+$/.test(gapBefore)
  const followsEnglish = /^,?\s+$/.test(gapBefore) && isEnglish(story, before, strange)
  const precedesEnglish = /^[.,;]["”’)]?\s/.test(gapAfter) || (/^\s+$/.test(gapAfter) && isEnglish(story, after, strange))
  if (followsEnglish) return precedesEnglish || isBeforeFigure || (isCommonest && isBesideName(gapAfter, after))
  return precedesEnglish && (isAfterFigure || (isCommonest && isBesideName(gapBefore, before)))
}

/** Headlines set English words between names: "Seoul court jaols Kim aide". */
function isInHeadline(story: Story, {index, start, end}: Word): boolean {
  if (story.blockAt(start)?.role !== 'headline') return false
  const [before, after] = [story.words[index - 1], story.words[index + 1]]
  return /^\s$/.test(story.text.slice(before?.end ?? 0, start)) && /^\s/.test(story.text.slice(end, after?.start))
}

function isBesideName(gap: string, word: Word | undefined): boolean {
  return /^\s+$/.test(gap) && word !== undefined && isCapitalised(word)
}

function isEnglish(story: Story, word: Word | undefined, strange: ReadonlySet<number>): boolean {
  if (!word || strange.has(word.index) || foreignWords.has(word.value)) return false
  if (!isLower(word) && !(isCapitalised(word) && opensSentence(story.text, word.start))) return false
  return word.lower === 'a' || /^(?:dictionary|compound|own|exempt)$/.test(verdictOf(word.lower).kind)
}

/** Where the place leaves no doubt that English was meant, short words and greater slips are believed too. */
function isSlipAmidEnglish(letters: string, candidates: readonly Candidate[]): boolean {
  const {length} = letters
  return candidates.some(({word, cost, edits, frequency}) => {
    // "Harge": the first letter is lost.
    if (length > 4 && word.slice(1) === letters) return frequency >= (length < 8 ? 5 : 2) && cost < 1.3
    if (length < 6 && isExchange(letters, word)) return frequency >= 4 && cost <= 0.85
    if (length < 4) return edits === 1 && frequency >= 10 && cost <= 0.4
    if (length < 6)
      return edits === 1 ? cost <= (frequency >= 8 ? 0.6 : frequency >= 4 ? 0.5 : 0) : frequency >= 7 && cost <= 0.1 * length + 0.13
    if (length < 8) return frequency >= 4 && cost <= (isExchange(letters, word) ? 1 : 0.95)
    return frequency >= 2 && cost <= (length < 10 ? 1.3 : length < 13 ? 1.75 : 2)
  })
}

/** Letters that no word has in a row, or the first letter struck twice: `trctors`, `rreviewers`. */
function isOdd(letters: string, meant: string): boolean {
  return (letters.length > 4 && isOddlySpelt(letters)) || (letters === letters.charAt(0) + meant && !/^[aeoflm]/.test(letters))
}

/**
 * Whether it is likelier that a word is meant than that an unknown word is one: measured on planted slips, on the slips of
 * real copy, and on words of dishes, medicines, law and other languages.
 */
function isPlausible(letters: string, {word, cost, edits, frequency}: Candidate): boolean {
  const {length} = letters
  if (isExchange(letters, word) || isMisinflected(letters)) return true
  if (length < 6) return edits === 1 && (frequency > 5 || (frequency > 2 ? cost < 0.5 : !/[aeiouy]/.test(letters)))
  if (length < 8) return edits > 1 ? frequency > 2 && cost < 0.5 : frequency > 2 || (frequency >= 0 && cost < 0.5)
  if (length < 10) return edits > 1 ? frequency > 2 && cost < (frequency > 5 ? 1.25 : 1) : frequency >= 0 || cost < 0.75
  return edits > 1 ? frequency > 2 || (frequency >= 0 && cost < 1.25) : frequency >= 0 || cost < 1.1
}

function isExchange(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join()
}

/** Small words of other languages that stand in names and phrases; alone among English words one is a slip: "ein the town". */
const foreignSlips = new Set(['ein', 'als', 'ist', 'tes', 'ces', 'nas', 'por', 'und', 'sur', 'vis'])

/** "Con-" and "demn" on two lines, "govern ment". */
function isSecondHalf({text, words}: Story, {index, start, lower}: Word): boolean {
  const before = words[index - 1]
  if (!before) return false
  if (/\p{L}-\s{1,4}$/u.test(text.slice(Math.max(0, start - 6), start))) return true
  return text.slice(before.end, start) === ' ' && before.value.length > 2 && verdictOf(before.lower + lower).kind === 'dictionary'
}

const foreignWords = new Set(
  `que para por los las del una uno con como mas não nao uma dos das pelo pela com sem und der das ist nicht ein eine mit auf von den dem les des une est pour
  dans avec sur pas aux qui il gli dei della delle che per non sono una nel yang dan untuk dengan ini itu dari pada tidak hai hain aur kya nahi mein
  da em ao aos seu seus sua suas nos mais foi são todos venha sempre é até ki ka ke ko mujhe boli gaya gayi raha rahe rahi tha hoga nahin bhi lekin
  werden wird wurde wurden sich auch nach zum zur über aus vom sagte haben hatte ihre het een voor niet zijn wordt ook och att det som ikke på för är ett`.split(
    /\s+/
  )
)

/** Two small words of another language, or words with its accents, within six words. */
function isAmongForeign({words}: Story, {index}: Word): boolean {
  let found = 0
  for (let at = Math.max(0, index - 6); at <= index + 6; at++) {
    const other = words[at]
    if (other && at !== index && (foreignWords.has(other.value) || isAccented(other))) found++
  }
  return found > 1
}

function isAccented({value, lower}: Word): boolean {
  return value === lower && /[^\p{ASCII}‘’]/u.test(value) && verdictOf(lower).kind === 'exempt'
}

/** Short words are near to many: an exchange, as in "teh", a word without a vowel, as in "thnk", or a slip for one of the commonest. */
function isShortSlip(letters: string, {word, frequency, edits, cost}: Candidate, times: number): boolean {
  if (frequency < 7 || edits > 1) return false
  return (
    isExchange(letters, word) ||
    (letters.length > 3 && !/[aeiouy]/.test(letters)) ||
    (times === 1 && cost <= (frequency >= 10 ? 0.4 : frequency >= 8 && letters.length > 3 ? 0.15 : 0))
  )
}

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

/** The longer the word and the commoner what was meant, the less it can be a name that no list has. */
function isLikelyInitial(letters: string, {word, cost, frequency}: Candidate): boolean {
  const {length} = letters
  if (letters.charAt(0) !== word.charAt(0) && !isExchange(letters, word)) return false
  if (length > 8) return cost <= (frequency >= 0 ? 1 : 0.6)
  const isOdd = isExchange(letters, word) || isOddlySpelt(letters)
  if (length > 6) return frequency >= 2 && cost <= (isOdd || length > 7 ? 0.7 : 0.45)
  return length > 5 ? frequency >= 3 && cost <= (isOdd ? 0.5 : 0.25) : frequency >= 5 && cost <= (isOdd ? 0.15 : 0)
}

/** "Goslkeeper Juan Mata", "Sttaion House Officer": too long, or too odd, for a given name that no list has. */
function isNoGivenName(letters: string, {word, cost, frequency}: Candidate): boolean {
  if (letters.length > 7 && !/[aeiou]$/.test(letters)) return cost <= 0.8
  const isOdd =
    isExchange(letters, word) || (letters.length > word.length && letters.replace(/(.)\1/, '$1') === word.replace(/(.)\1/, '$1'))
  return letters.length > 5 ? (isOdd ? frequency >= 2 : cost <= 0) : isOdd && frequency >= 6
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
  let found: (Span & {letters: string}) | undefined
  for (const part of bare.matchAll(/[^'’-]+/gu)) {
    const letters = part[0].toLowerCase()
    if (!/^[a-z]{3,}$/.test(letters)) continue
    const {kind} = verdictOf(letters)
    if (kind !== 'unknown' && (bare.length > letters.length || !isUnknown(letters))) continue
    if (found) return undefined
    found = {start: part.index, end: part.index + letters.length, letters}
  }
  return found
})

function isLower({value, lower}: Word): boolean {
  return value === lower
}

function isCapitalised({form}: Word): boolean {
  return form.letterCase === 'capitalised'
}
