import {isExchange} from '../nearest.js'
import {isMisinflected} from './accept.js'
import {isOddlySpelt} from './letter-runs.js'
import type {Candidate} from './suggest.js'

// How likely it is that letters which no list knows are a slip for a word; by the letters alone.

/** Where the place leaves no doubt that English was meant, short words and greater slips are believed too. */
export function isSlipAmidEnglish(letters: string, candidates: readonly Candidate[]): boolean {
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
export function isOdd(letters: string, meant: string): boolean {
  return (letters.length > 4 && isOddlySpelt(letters)) || (letters === letters.charAt(0) + meant && !/^[aeoflm]/.test(letters))
}

/**
 * Whether it is likelier that a word is meant than that an unknown word is one: measured on planted slips, on the slips of
 * real copy, and on words of dishes, medicines, law and other languages.
 */
export function isPlausible(letters: string, {word, cost, edits, frequency}: Candidate): boolean {
  const {length} = letters
  if (isExchange(letters, word) || isMisinflected(letters)) return true
  if (length < 6) return edits === 1 && (frequency > 5 || (frequency > 2 ? cost < 0.5 : !/[aeiouy]/.test(letters)))
  if (length < 8) return edits > 1 ? frequency > 2 && cost < 0.5 : frequency > 2 || (frequency >= 0 && cost < 0.5)
  if (length < 10) return edits > 1 ? frequency > 2 && cost < (frequency > 5 ? 1.25 : 1) : frequency >= 0 || cost < 0.75
  return edits > 1 ? frequency > 2 || (frequency >= 0 && cost < 1.25) : frequency >= 0 || cost < 1.1
}

/** Short words are near to many: an exchange, as in "teh", a word without a vowel, as in "thnk", or a slip for one of the commonest. */
export function isShortSlip(letters: string, {word, frequency, edits, cost}: Candidate, times: number): boolean {
  if (frequency < 7 || edits > 1) return false
  return (
    isExchange(letters, word) ||
    (letters.length > 3 && !/[aeiouy]/.test(letters)) ||
    (times === 1 && cost <= (frequency >= 10 ? 0.4 : frequency >= 8 && letters.length > 3 ? 0.15 : 0))
  )
}

/** The longer the word and the commoner what was meant, the less it can be a name that no list has. */
export function isLikelyInitial(letters: string, {word, cost, frequency}: Candidate): boolean {
  const {length} = letters
  if (letters.charAt(0) !== word.charAt(0) && !isExchange(letters, word)) return false
  if (length > 8) return cost <= (frequency >= 0 ? 1 : 0.6)
  const isOdd = isExchange(letters, word) || isOddlySpelt(letters)
  if (length > 6) return frequency >= 2 && cost <= (isOdd || length > 7 ? 0.7 : 0.45)
  return length > 5 ? frequency >= 3 && cost <= (isOdd ? 0.5 : 0.25) : frequency >= 5 && cost <= (isOdd ? 0.15 : 0)
}

/** "Goslkeeper Juan Mata", "Sttaion House Officer": too long, or too odd, for a given name that no list has. */
export function isNoGivenName(letters: string, {word, cost, frequency}: Candidate): boolean {
  if (letters.length > 7 && !/[aeiou]$/.test(letters)) return cost <= 0.8
  const isOdd =
    isExchange(letters, word) || (letters.length > word.length && letters.replace(/(.)\1/, '$1') === word.replace(/(.)\1/, '$1'))
  return letters.length > 5 ? (isOdd ? frequency >= 2 : cost <= 0) : isOdd && frequency >= 6
}
