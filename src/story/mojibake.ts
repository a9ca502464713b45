import {macRoman, windows1252} from '../data/windows-1252.js'
import {findOddCharacters} from './characters.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** Characters that are the bytes of others, read in the wrong encoding. */
export interface Mojibake extends Span {
  /** What was meant. */
  meant: string
  /** Whether every byte is still there, so that decoding them again is certain. */
  whole: boolean
}

/** Times that text may have been encoded once too often. */
const mostRounds = 3
/** Bytes by the characters that stand for them, in Latin-1 and in Windows-1252. */
const bytes = new Map<string, number>([
  ...Array.from({length: 128}, (_, index) => [String.fromCharCode(128 + index), 128 + index] as const),
  ...[...windows1252].flatMap((character, index) => (character === '\0' ? [] : [[character, 128 + index] as const]))
])

/** Finds wrongly decoded characters: `Pakistanâ€™s`, `cafÃ©`, C1 control characters. */
export function findMojibake(story: Story): readonly Mojibake[] {
  const found: Mojibake[] = []
  for (const {start, end} of story.fact(findOddCharacters).suspicious) found.push(...readRun(story.text, start, end))
  return found
}

function readRun(text: string, start: number, end: number): Mojibake[] {
  const found: Mojibake[] = []
  let at = start
  while (at < end) {
    const next = readAt(text, at, end)
    if (next) found.push(next)
    at = next?.end ?? at + 1
  }
  return merge(text, found)
}

/** Joins neighbours: `â€œÃ` is one finding. */
function merge(text: string, found: readonly Mojibake[]): Mojibake[] {
  const merged: Mojibake[] = []
  for (const each of found) {
    const last = merged.at(-1)
    if (last && last.end === each.start && last.whole === each.whole) {
      last.end = each.end
      last.meant += each.meant
    } else merged.push({...each})
  }
  return merged.filter(({start, end, meant}) => isPlausible(meant) && text.slice(start, end) !== meant)
}

function readAt(text: string, start: number, end: number): Mojibake | undefined {
  const roman = macRoman[text.slice(start, start + 3)]
  if (roman && start + 3 <= end) return {start, end: start + 3, meant: roman, whole: true}
  for (let round = mostRounds; round > 0; round--) {
    const read = decode(text, start, end, round)
    if (read && !isCopy(text, start, read.end)) return {start, end: read.end, meant: read.character, whole: true}
  }
  const code = text.charCodeAt(start)
  if (code >= 0x80 && code <= 0x9f) {
    const meant = windows1252.charAt(code - 0x80)
    if (meant !== '\0') return {start, end: start + 1, meant, whole: true}
  }
  if (text.startsWith('â€', start)) return {start, end: start + 2, meant: '”', whole: false}
  return undefined
}

/** The character whose UTF-8 bytes stand at `at` as characters; `rounds` of 2 where those are bytes read as characters again. */
function decode(text: string, at: number, end: number, rounds: number): {character: string; end: number} | undefined {
  if (rounds === 0) return at < end ? {character: text.charAt(at), end: at + 1} : undefined
  const lead = decode(text, at, end, rounds - 1)
  const first = lead && bytes.get(lead.character)
  if (!lead || first === undefined || first < 0xc2 || first > 0xf4) return undefined
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  let code = first & (0xff >> (length + 1))
  let next = lead.end
  for (let index = 1; index < length; index++) {
    const read = decode(text, next, end, rounds - 1)
    const octet = read && bytes.get(read.character)
    if (!read || octet === undefined || octet > 0xbf) return undefined
    code = (code << 6) | (octet & 0x3f)
    next = read.end
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  return {character: String.fromCodePoint(code), end: next}
}

/**
 * Two characters that decode but were most likely typed: a letter before a quotation mark, a dash or dots, as in
 * "the CAFÉ’S owner".
 */
function isCopy(text: string, start: number, end: number): boolean {
  if (end - start === 2) {
    const letter = text.charAt(start)
    const next = text.charAt(end)
    if (/[‘’“”–—…•„‚‹›\u00a0«»]/.test(text.charAt(start + 1))) return !(letter === 'Ã' || letter === 'Â') || !/\p{Ll}/u.test(next)
  }
  return end - start === 3 && !/[âáàîï]/.test(text.charAt(start)) && /[‘’“”]/.test(text.charAt(end - 1))
}

/** Letters, signs and marks that news copy has; one stray letter of a far alphabet is more likely chance. */
function isPlausible(meant: string): boolean {
  if (/[\p{Co}\p{Cn}]/u.test(meant)) return false
  if (
    /^[\u00a0-\u017f\u2010-\u205e\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\p{Extended_Pictographic}]+$/u.test(meant.replaceAll('\ufe0f', ''))
  )
    return true
  return [...meant].length >= 3 && new Set([...meant].map(character => character.charCodeAt(0) >> 8)).size <= 3
}
