import {collect} from '../collect.js'
import {ambiguousAbbreviations, leadingAbbreviations, sentenceOpeners} from '../data/sentence-ends.js'
import {monthNumber, weekdayNumber} from './calendar.js'
import {firstFrom, type Span} from './span.js'
import type {Story} from './story.js'

/** A sentence, without the white space around it. */
export interface Sentence extends Span {
  index: number
  /** Index of the block it stands in. */
  block: number
}

/**
 * Sentences, block by block. Points of abbreviations, initials and decimals end none: `Gen. Rao`, `J. K. Rowling`,
 * `on Nov. 10`. An abbreviation ends one only where the next word opens sentences: `in the U.S. The Senate …`.
 */
export function findSentences(story: Story): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of story.blocks) {
    for (const span of cutSentences(story.text, block)) sentences.push({index: sentences.length, block: block.index, ...span})
  }
  return sentences
}

/** Sentences of the prose alone: none holds a dateline or a sign-off. */
export function findProseSentences(story: Story): readonly Span[] {
  const {sentences} = story
  return collect(story.prose, span => {
    const block = story.blockAt(span.start)
    // Only a paragraph that loses its dateline or sign-off has to be cut again.
    if (block?.start !== span.start || block.end !== span.end) return cutSentences(story.text, span)
    return sentences.slice(firstFrom(sentences, span.start), firstFrom(sentences, span.end))
  })
}

/** Stops, then whatever closes with them. */
const stops = /[.!?…]+["'”’)\]»]{0,4}/g

/** Cuts a stretch of text that holds no paragraph break. */
export function cutSentences(text: string, {start: from, end: to}: Span): Span[] {
  const found: Span[] = []
  let start = skipSpace(text, from, to)
  // A stretch without a stop must not be searched beyond its end.
  const part = text.slice(from, to)
  stops.lastIndex = start - from
  for (let match = stops.exec(part); match; match = stops.exec(part)) {
    const end = from + stops.lastIndex
    const next = skipSpace(text, end, to)
    if (next >= to || !isBoundary(text, start, from + match.index, end, next)) continue
    found.push({start, end})
    start = next
    stops.lastIndex = next - from
  }
  let end = to
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start < end) found.push({start, end})
  return found
}

function isBoundary(text: string, start: number, stop: number, end: number, next: number): boolean {
  const closers = text.slice(stop, end).replace(/^[.!?…]+/, '')
  const opening = text.slice(next, next + 1)
  if (next === end) return isGlued(text, stop, end, closers)
  if (/\p{Ll}/u.test(opening)) return false
  const mark = text.charAt(stop)
  if (mark !== '.') return !(closers && isAttribution(text, next)) && !(mark === '!' && /^(?:Inc|Corp|Co|Ltd)\b/.test(wordAt(text, next)))
  if (end - stop > 1 + closers.length) return true
  const word = wordBefore(text, start, stop)
  if (closers && /["”]/.test(closers)) return true
  return !isAbbreviation(word, text, next)
}

/** The word that follows, without an opening mark. */
function wordAt(text: string, next: number): string {
  return /^["'“‘«([]{0,3}([\p{L}\d’'.&-]*)/u.exec(text.slice(next, next + 40))?.[1] ?? ''
}

/** Whether the point after `word` belongs to the word, given what follows. */
function isAbbreviation(word: string, text: string, next: number): boolean {
  const lower = word.toLowerCase()
  const isLeading = leadingAbbreviations.has(lower)
  const isInitial = word.length === 1 ? /\p{Lu}/u.test(word) : word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)
  if (!isLeading && !isInitial && !ambiguousAbbreviations.has(lower)) return false
  const following = wordAt(text, next)
  if (isLeading && (lower !== 'st' || !sentenceOpeners.has(following))) return lower !== 'no'
  if (!isInitial && !ambiguousAbbreviations.has(lower)) return false
  if (lower === 'no' || lower === 'nos') return /^\d/.test(following)
  if (word === 'sun' || word === 'sat' || word === 'min' || word === 'am' || word === 'mar' || word === 'miss') return false
  if (/^["“‘]/.test(text.slice(next, next + 1))) return false
  // "on Nov. 10", but "in Nov. The"; "at 8 a.m. Monday", "5 p.m. GMT".
  if (sentenceOpeners.has(following)) return false
  if (monthNumber(lower) && !/^\d/.test(following)) return weekdayNumber(following) !== undefined
  return true
}

/** The word that a stop closes, without it. */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop
  while (from > start && stop - from < 24 && /[\p{L}\d.&-]/u.test(text.charAt(from - 1))) from--
  return text.slice(from, stop)
}

/** `came.It` and `said.”The`: a space was lost. Not `Booking.Com` or `U.S.The`. */
function isGlued(text: string, stop: number, end: number, closers: string): boolean {
  if (!/^\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(end, end + 2))) return false
  if (closers && !/["”’)]/.test(closers)) return false
  return /^\p{Ll}{3}$/u.test(text.slice(stop - 3, stop)) && !/^(?:Com|In|Org|Net|Js|Ai|Co)\b/.test(text.slice(end, end + 4))
}

/** `“Why now?” Mr Rao asked.`: the sentence goes on after the quotation. */
function isAttribution(text: string, next: number): boolean {
  const after = text.slice(next, next + 60)
  return /^(?:[\p{L}.’'-]+\s+){1,4}(?:said|asked|added|says|asks|told|wrote|wondered|demanded|shouted|tweeted)(?:[,.]|\s+(?:in|on|as|after|when|during|while)\b)/u.test(
    after
  )
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}

/** Whether a span reads as one sentence of prose: not a list, a table, a row of labels or copy without stops. */
export function isSentence(story: Story, {start, end}: Span): boolean {
  const text = story.text.slice(start, end)
  if (!/[.!?…]["'”’)\]»]*$/.test(text) || /[•●▪|\t]|\s[*–-]\s.{1,400}\n\s*[*–-]\s/.test(text)) return false
  // Damage: two sentences may have run together where it is.
  if (text.includes('\ufffd') || /[a-z]{3}[A-Z][a-z]|\?[A-Za-z]|[.!?]["“”.]+[A-Z]/.test(text)) return false
  // A dateline, a correction or an advertisement in the middle: the parts of a page run together.
  if (/\(\(|\(\p{Lu}[\p{L} ]{1,20}\) ?(?:--?|[–—])|\bADVERTISEMENT\b|\b(?:Also|ALSO) (?:Read|READ)\b/u.test(text)) return false
  if ((text.match(/;/g)?.length ?? 0) > 2 || (text.match(/:/g)?.length ?? 0) > 3) return false
  const words = story.wordsIn({start, end})
  // Beyond 110 words it is copy whose stops were lost.
  if (words.length > 110) return false
  const figures = words.filter(({value}) => /^\d/.test(value)).length
  if (figures * 4 > words.length) return false
  // Lines that stop at the same word every time are a column, not wrapped prose.
  const lines = text.split('\n')
  return lines.length < 4 || text.length / lines.length > 36
}

/** Words of a sentence; in a list of four names or more each name counts as one. */
export function countWords(story: Story, {start, end}: Span): number {
  const words = story.wordsIn({start, end})
  const parts = story.text.slice(start, end).split(/, (?:and )?|,? and /)
  const names = parts.filter(part =>
    /^(?:\p{Lu}[\p{L}.'’-]*|of|the|de|al|bin|van)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|al|bin|van)){0,4}\.?$/u.test(part.trim())
  )
  if (names.length < 4) return words.length
  return words.length - names.reduce((sum, name) => sum + name.trim().split(/\s+/).length - 1, 0)
}
