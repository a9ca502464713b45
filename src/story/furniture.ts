import {advertisementMarkers, callMarkers, paidLabels, readMoreMarkers} from '../data/furniture.js'
import {type FurnitureKind, type FurniturePattern, furniturePatterns} from '../data/furniture-patterns.js'
import {embedMarkers, shareWords} from '../data/social-media.js'
import {distance} from '../nearest.js'
import type {Block} from './blocks.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

export type {FurnitureKind}

/** A paragraph, or a line inside one, that is not the story. */
export interface Furniture extends Span {
  kind: FurnitureKind
  /** Index of the block it stands in. */
  block: number
}

/** More characters than this are a paragraph of the story. */
const longest = 600
/** Words of an advertisement marker. */
const mostMarkerWords = 8
/** Edits that a misspelt marker may be away from the right one. */
const mostEdits = 2
/** Shorter markers have to be spelt right: `aid` is not `ad`. */
const shortestMisspelt = 11

const markers = new Map<string, FurnitureKind>([
  ...readMoreMarkers.map(marker => [marker, 'read-more'] as const),
  ...embedMarkers.map(marker => [marker, 'embed'] as const),
  ...callMarkers.map(marker => [marker, 'call-to-action'] as const),
  ...advertisementMarkers.map(marker => [marker, 'advertisement'] as const)
])
/** Markers that a text of some length may be a misspelling of, with how often each has a letter; filled in as lengths are asked for. */
const misspellable = new Map<number, ReadonlyArray<readonly [marker: string, letters: Int16Array]>>()

function misspellableAt(length: number): ReadonlyArray<readonly [marker: string, letters: Int16Array]> {
  let near = misspellable.get(length)
  if (!near) {
    near = advertisementMarkers
      .filter(marker => marker.length >= shortestMisspelt && Math.abs(marker.length - length) <= mostEdits)
      .map(marker => [marker, countLetters(marker)])
    misspellable.set(length, near)
  }
  return near
}

/**
 * What kind of furniture a whole paragraph is; nothing where it is copy.
 *
 * Judges the paragraph as a whole, never by a word in it: "The advertisement was withdrawn." is copy.
 *
 * @param text a paragraph, or a line known to stand for itself.
 */
export function furnitureKind(text: string): FurnitureKind | undefined {
  if (text.length > longest) return undefined
  const isMarker = text.length <= 80 && !endsLikeCopy(text) && countWords(text) <= mostMarkerWords + 2
  const marker = isMarker ? markerKind(text) : undefined
  return marker ?? patternKind(text.trim())
}

/**
 * Words of a paragraph as the marker lists have them: lower case, without the dashes, brackets and signs around.
 */
export function normalizeMarker(text: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase()
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []).join(' ')
}

/** How often each letter occurs, by its code modulo 32: enough to see that two texts are far apart. */
function countLetters(text: string): Int16Array {
  const counts = new Int16Array(32)
  for (let index = 0; index < text.length; index++)
    counts[text.charCodeAt(index) & 31] = (counts[text.charCodeAt(index) & 31] as number) + 1
  return counts
}

/** One edit changes two counts at most. */
function isNearCount(a: Int16Array, b: Int16Array): boolean {
  let apart = 0
  for (let index = 0; index < 32; index++) apart += Math.abs((a[index] as number) - (b[index] as number))
  return apart <= 2 * mostEdits
}

function endsLikeCopy(text: string): boolean {
  return '.?!,;"“”'.includes(text.charAt(text.trimEnd().length - 1))
}

function markerKind(text: string): FurnitureKind | undefined {
  const marker = normalizeMarker(text)
  const known = markers.get(marker)
  if (known) return known
  const space = marker.indexOf(' ')
  if (space > 0 && shareWords.has(marker.slice(0, space)) && marker.split(' ').every(word => shareWords.has(word))) return 'call-to-action'
  const near = misspellableAt(marker.length)
  if (near.length === 0 || countWords(marker) > mostMarkerWords) return undefined
  const letters = countLetters(marker)
  return near.some(([right, own]) => isNearCount(letters, own) && distance(marker, right, mostEdits) <= mostEdits)
    ? 'advertisement'
    : undefined
}

const verbs = /\b(?:said|says|told|added|stated|according to|announced|reported|was|were|had)\b/i

/** What a pattern begins with: a sign, or a word. */
const opening = /^([^\p{L}\p{N}"“‘']{0,8})(\p{L}*)/u
const byFirst = new Map<string, FurniturePattern[]>()
const bySign = furniturePatterns.filter(({signs}) => signs)
for (const pattern of furniturePatterns) {
  for (const word of pattern.first.split(' ')) {
    const same = byFirst.get(word)
    if (same) same.push(pattern)
    else byFirst.set(word, [pattern])
  }
}
/** Where all patterns of a first word have hints, one look for any of them: most paragraphs begin with `the` or `in`. */
const hintsOf = new Map<string, RegExp | undefined>()

function hintOf(first: string, patterns: readonly FurniturePattern[]): RegExp | undefined {
  if (!hintsOf.has(first)) {
    const isHinted = patterns.length > 0 && patterns.every(({hints}) => hints)
    const hints = new Set(patterns.flatMap(({hints = []}) => hints))
    hintsOf.set(first, isHinted ? new RegExp([...hints].join('|')) : undefined)
  }
  return hintsOf.get(first)
}

function patternKind(text: string): FurnitureKind | undefined {
  if (text.length <= 160 && timeHint.test(text) && mayBeStamp(text) && isTimestamp(text)) return 'timestamp'
  const plain = plainOpening(text)
  if (plain !== undefined && !byFirst.has(plain.toLowerCase())) return undefined
  const [, sign, word = ''] = plain === undefined ? (opening.exec(text) ?? []) : ['', '', plain]
  if (!sign && word !== 'pic' && !/^\p{Lu}/u.test(word)) return undefined
  const first = word.toLowerCase()
  const candidates = word ? (byFirst.get(first) ?? []) : []
  if (candidates.length === 0 && !sign) return undefined
  const flat = text.includes('\n') || text.includes('\t') ? text.replaceAll(/\s+/g, ' ') : text
  if (!sign && hintOf(first, candidates)?.test(flat) === false) return undefined
  const words = countWords(flat)
  const signed = bySign.filter(({signs = ''}) => sign !== undefined && sign !== '' && signs.includes(sign.charAt(0)))
  for (const {kind, most, pattern, hints} of [...candidates, ...signed]) {
    if (words > most || (hints && !hints.some(hint => flat.includes(hint)))) continue
    if (pattern.test(flat) && !(kind === 'call-to-action' && verbs.test(flat))) return kind
  }
  if (!/^(?:also|read)$/i.test(word)) return undefined
  const lead = /^(?:also read|read also)\s+["“‘']?[\p{Lu}\p{N}]/iu.test(flat)
  return lead && !/[.?!]["”’']?$/.test(flat) && words <= 25 ? 'read-more' : undefined
}

/** The word that a text opens with, where it is of a-z; so it is in most paragraphs. */
function plainOpening(text: string): string | undefined {
  let end = 0
  while (isLatinLetter(text.charCodeAt(end))) end++
  return end > 0 && text.charCodeAt(end) < 128 ? text.slice(0, end) : undefined
}

function isLatinLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const space = text.charCodeAt(index) <= 32
    if (!space && !inside) count++
    inside = !space
  }
  return count
}

function mayBeStamp(text: string): boolean {
  return stampHint.test(text) || (text.length <= 62 && text.includes('20') && bareHint.test(text))
}

/** Cheap looks before the close one. */
const timeHint = /\d|IST|GMT|UTC/
const stampHint = /\bpublished\d|\b(?:updated|publish|published|modified|created|posted|uploaded|issued|ago|read|reading|IST|GMT|UTC)\b/i
/** The same, of a stamp without a label: a year, and a zone, seconds or a bar. */
const bareHint = /\d:\d\d:\d\d|\b(?:E[SD]?T|P[SD]?T|BST|PKT|SGT|AE[SD]T)\b|[|·]|20\d\d,? \d\d?:\d\d$|\d \d\d:\d\d$/
const stamp =
  /^(?:(?:story\s+)?(?:last|first|date)\s+)?(?:updated|publish(?:ed)?(?=\W|\d)|modified|created|posted|uploaded|issued on ?:)(?![a-z_])/i
const readTime =
  /^(?:read(?:ing)?\s*time\s*[:|]?\s*\d{1,2}\s*min|\d{1,2}\s*[- ]?min(?:ute)?s?\s+read\b|\d{1,2}\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\s+ago$)/i
const timeWord =
  /^(?:(?:last|first|date|story|updated|publish|published|modified|created|posted|uploaded|issued|on|at|by|read|reading|time|min|mins|minute|minutes|hours?|days?|ago|print|am|pm|a|p|m|hrs|noon|midnight|ist|gmt|utc|et|edt|est|pt|pdt|pst|bst|cet|cest|eet|pkt|aest|sgt|hkt|jst|msk|gst|local|of|the)|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,4}(?:st|nd|rd|th|am|pm|ist|hrs|h)?|\d{1,2}t\d\d|\d\dz)$/i

/** `Valley Desk Published 10 Nov 2024 08:17pm`. */
const desk = /^(?:[\p{L}.]{2,20} ){1,4}(?=(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\b.{0,30}\d)/u

/** A date of a year and a clock time with its zone or seconds, and nothing else: `November 10, 2024 10:27 PM IST`. */
const bareStamp =
  /^(?=.{0,40}\b20\d\d\b)(?=.{0,50}\b\d{1,2}[:.]\d\d(?::\d\d)?\b)(?=.{0,60}(?:\b(?:IST|GMT|UTC|E[SD]?T|P[SD]?T|BST|PKT|SGT|AE[SD]T)\b|\d:\d\d:\d\d\b|[|·]))[\p{L}\d\s.,:/|·()-]{12,60}$|^(?:\d{1,2}[-/.]\d{1,2}[-/.]20\d\d|20\d\d-\d\d-\d\d),? \d{1,2}:\d\d(?::\d\d)?$/u
/** The desk behind the stamp, as The Hindu's pages have it: `Updated 11:15 pm IST - NEW DELHI`. */
const stampPlace = /(?<=\bIST) [-–—] \p{Lu}[\p{Lu} .]{2,30}$/u

/** A publishing stamp: its label, and nothing else but a date, a time and what stands around them. */
function isTimestamp(text: string): boolean {
  if (readTime.test(text)) return countWords(text) <= 12
  const parts = text.replace(stampPlace, '').split(/[|•]| \/ (?=Updated)/)
  const own = parts.length === 1 ? text.replace(desk, '').replace(/^[-–•] /, '') : text
  if (bareStamp.test(text) && isTimeOnly(text)) return true
  if (!parts.some(part => stamp.test(part.trim())) && !stamp.test(own) && !/[|•][^|]{0,40}\b(?:IST|GMT|UTC)\b/.test(text)) return false
  if (!/\d|\b(?:IST|GMT|UTC)\b/.test(text)) return false
  return (parts.length === 1 ? [own] : parts).filter(part => parts.length === 1 || /\d/.test(part)).every(isTimeOnly)
}

function isTimeOnly(text: string): boolean {
  // `Published27 December 2022`: a page's list run together.
  return (text.match(/published(?=\d)|[\p{L}\p{N}]+/giu) ?? []).every(word => timeWord.test(word))
}

/** Furniture in order: whole blocks, the link after "Also read:", and markers that a block has swallowed. */
export function findFurniture(story: Story): readonly Furniture[] {
  const found: Furniture[] = []
  const {blocks, text: all} = story
  const read = story.context.document?.blocks !== undefined
  const hasGlued = ['ALSO READ', 'Also Read', 'Also read', 'Follow @'].some(marker => all.includes(marker))
  let afterMarker = false
  for (const block of blocks) {
    const {index, start, end, text} = block
    const kind = index === 0 && headlineKicker.test(text) ? undefined : kindOf(blocks, block, read)
    const isLink = !kind && afterMarker && countWords(text) > 3 && isHeadlineLike(text)
    afterMarker = false
    if (isLink) found.push({kind: 'read-more', start, end, block: index})
    else if (!kind && hasGlued) found.push(...findGlued(text, start, index))
    else if (!kind) continue
    else if (kind !== 'advertisement' || !isLabel(blocks, block)) {
      found.push({kind, start, end, block: index})
      afterMarker = kind === 'read-more' && /^\W{0,3}(?:(?:also read|read also)\s*[:|]?|read more\s*[:|])$/i.test(text)
    }
  }
  return found
}

/** Blocks of plain text have the role `furniture` where they have a kind; a reader's blocks have the markup's role. */
function kindOf(blocks: readonly Block[], {index, role, text}: Block, read: boolean): FurnitureKind | undefined {
  return (role === 'furniture' || read ? furnitureKind(text) : undefined) ?? shareKind(blocks, index)
}

/** `Facebook` above or below `Twitter`: a share bar whose words stand on lines of their own. */
function shareKind(blocks: readonly Block[], index: number): FurnitureKind | undefined {
  const isShare = (at: number) => {
    const text = blocks[at]?.text
    return text !== undefined && text.length <= 12 && shareWords.has(text.toLowerCase())
  }
  return isShare(index) && (isShare(index - 1) || isShare(index + 1)) ? 'call-to-action' : undefined
}

/** Openings that a web headline may have: `Watch: Minister slips on stage`. */
const headlineKicker =
  /^(?:watch|listen|read|photos?|pics?|pictures|images?|trending|videos?|explained|explainer|opinion|analysis|editorial|podcast|interview|full (?:coverage|story|report))\s?[:|]\s?\S/i

function isHeadlineLike(text: string): boolean {
  return text.length < 140 && /^["“‘']?[\p{Lu}\p{N}]/u.test(text) && !/[.:;,]["”’']?$/.test(text)
}

/** Whether a marker is owed to readers: a paid label above the story, or a cross-head of a story about advertising. */
function isLabel(blocks: readonly Block[], {index, text}: Block): boolean {
  const marker = normalizeMarker(text)
  const next = blocks[index + 1]
  if (paidLabels.includes(marker)) return blocks.slice(0, index).every(block => block.text.length < 140)
  if (marker.includes(' ') || !next || next.text.length < 100 || !/\badvert|\bads?\b/i.test(next.text)) return false
  return blocks.some((block, at) => at > 0 && at !== index && isCrossHead(block, blocks[at + 1]))
}

function isCrossHead({text}: Block, next: Block | undefined): boolean {
  return next !== undefined && next.text.length > 100 && text.length <= 40 && isHeadlineLike(text) && !furnitureKind(text)
}

/** Links run on behind a full stop. */
function findGlued(text: string, offset: number, block: number): Furniture[] {
  return Array.from(text.matchAll(glued), ({0: marker, index}) => ({
    kind: marker.startsWith('F') ? 'call-to-action' : 'read-more',
    start: offset + index,
    end: offset + index + marker.length,
    block
  }))
}

/** `… trap him.ALSO READ: After a year`, `… he said. Follow @valleypost for more`. */
const glued = /(?<=[.?!)"”’]\s{0,2})(?:ALSO READ\b ?[:|]?|Also [Rr]ead ?[:|]|Also read(?=\p{Lu}\p{Ll})|Follow @\w{2,20} for more\b)/gu
