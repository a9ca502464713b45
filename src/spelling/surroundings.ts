import {opensSentence, outermost, type Span, type Story, spanAt, type Word} from '../story/index.js'
import {verdictOf} from './accept.js'
import {nearCandidatesFor} from './suggest.js'

// What stands around a word, and says that it is English, or that it is none.

/** Part of an address, a file name, a code, a hashtag, a word broken at a line's end, emphasis, or a word cut off. */
export function isMarkedOff(story: Story, {start, end, index}: Word): boolean {
  const {text} = story
  if (/[\p{L}\p{N}@#/\\_*&=+~<>[{‘'’`|$.…-]/u.test(text.charAt(start - 1)) && start > 0 && !isLostBreak(text, start - 1)) return true
  const after = text.charAt(end)
  if (/[\p{L}\p{N}@/\\_*&=;~<>|…\]]/u.test(after) && !/^[;/]\s/.test(text.slice(end, end + 2)) && !isLostBreak(text, end)) return true
  if (after === '-' || (after === '.' && /[\p{L}\p{N}.]/u.test(text.charAt(end + 1)))) return true
  if (/['’]/.test(after) && text.charAt(end - 1) !== 's' && /[\s\p{P}]/u.test(text.charAt(end + 1))) return true
  // "Grain Rain (guyu)": alone in brackets stands what a thing is called elsewhere.
  if (after === ')' && text.charAt(start - 1) === '(') return true
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

/** Beside a word with an accent, or joined by "and" or a comma to one or to a strange word: "château bottel", "carménère and castets". */
export function isAmongLoans({text, words}: Story, {index}: Word, strange: ReadonlySet<number>): boolean {
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
export function isBeforeStrange({words}: Story, {index}: Word, strange: ReadonlySet<number>): boolean {
  const next = words[index + 1]
  return next !== undefined && strange.has(next.index) && (nearCandidatesFor(next.lower)[0]?.cost ?? 9) > 0.5
}

/** Explained where it stands: "the tupuna, or ancestors,", "a qualified midwife, or dai,". */
export function isExplained({text}: Story, {start, end}: Word): boolean {
  return (
    /^["”’']?, or [^.,;:!?]{3,40},/.test(text.slice(end, end + 50)) ||
    (/, or\s$/.test(text.slice(start - 5, start)) && text.charAt(end) === ',')
  )
}

/** The second word of a species' name: "Ixobrychus minutus". */
export function isSpecies(story: Story, word: Word): boolean {
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
export function isParticle(story: Story, before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (!before || !after || !isCapitalised(before) || !isCapitalised(after)) return false
  return !/[.,;:!?()]/.test(story.text.slice(before.end, word.start) + story.text.slice(word.end, after.start))
}

/** "Zia ul haq": a name goes on behind its particle, whatever its letters. */
export function isBehindParticle({words}: Story, {index}: Word): boolean {
  const [head, particle] = [words[index - 2], words[index - 1]]
  return head !== undefined && isCapitalised(head) && nameParticles.has(particle?.lower ?? '')
}

const nameParticles = new Set(['abu', 'al', 'bin', 'binti', 'el', 'ibn', 'ud', 'ul', 'un', 'ur', 'us', 'uz'])

/** A line that begins a sentence in lower case begins with a user's name or a term, not with a slip. */
export function isHandle(story: Story, word: Word): boolean {
  return opensSentence(story.text, word.start) && (word.start === 0 || story.text.charAt(word.start - 1) === '\n')
}

/**
 * Between English words in lower case or figures, or before a stop, with nothing but a space between: "in the heart fo the
 * town". Beside a name only a slip for one of the commonest words counts: "a meeting ein Havana".
 */
export function isAmidEnglish(story: Story, word: Word, strange: ReadonlySet<number>, isCommonest: boolean): boolean {
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
export function isInHeadline(story: Story, {index, start, end}: Word): boolean {
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

/** "Con-" and "demn" on two lines, "govern ment". */
export function isSecondHalf({text, words}: Story, {index, start, lower}: Word): boolean {
  const before = words[index - 1]
  if (!before) return false
  if (/\p{L}-\s{1,4}$/u.test(text.slice(Math.max(0, start - 6), start))) return true
  return text.slice(before.end, start) === ' ' && before.value.length > 2 && verdictOf(before.lower + lower).kind === 'dictionary'
}

export const foreignWords = new Set(
  `que para por los las del una uno con como mas não nao uma dos das pelo pela com sem und der das ist nicht ein eine mit auf von den dem les des une est pour
  dans avec sur pas aux qui il gli dei della delle che per non sono una nel yang dan untuk dengan ini itu dari pada tidak hai hain aur kya nahi mein
  da em ao aos seu seus sua suas nos mais foi são todos venha sempre é até ki ka ke ko mujhe boli gaya gayi raha rahe rahi tha hoga nahin bhi lekin
  werden wird wurde wurden sich auch nach zum zur über aus vom sagte haben hatte ihre het een voor niet zijn wordt ook och att det som ikke på för är ett
  de en als dit deze volgende toujours nuestra nuestro muchos muy`.split(/\s+/)
)

/** Two small words of another language, or words with its accents, within six words. */
export function isAmongForeign({words}: Story, {index}: Word): boolean {
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

export function isLower({value, lower}: Word): boolean {
  return value === lower
}

export function isCapitalised({form}: Word): boolean {
  return form.letterCase === 'capitalised'
}
