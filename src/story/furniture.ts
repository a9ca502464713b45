import {advertisementMarkers, callMarkers, channels, readMoreMarkers, shareWords} from '../data/furniture.js'
import {distance} from '../nearest.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** What a piece of matter that is not the story is for. */
export type FurnitureKind = 'advertisement' | 'read-more' | 'call-to-action' | 'syndication-notice' | 'timestamp' | 'photo-credit' | 'embed'

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
  ...callMarkers.map(marker => [marker, 'call-to-action'] as const),
  ...advertisementMarkers.map(marker => [marker, 'advertisement'] as const)
])
const misspellable = advertisementMarkers.filter(marker => marker.length >= shortestMisspelt)

/**
 * What kind of furniture a whole paragraph is; nothing where it is copy.
 *
 * Judges the paragraph as a whole, never by a word in it: "The advertisement was withdrawn." is copy.
 *
 * @param text a paragraph, or a line known to stand for itself.
 */
export function furnitureKind(text: string): FurnitureKind | undefined {
  if (text.length > longest) return undefined
  const marker = text.length <= 80 ? markerKind(text) : undefined
  return marker ?? patternKind(text.trim())
}

/**
 * Words of a paragraph as the marker lists have them: lower case, without the dashes, brackets and signs around.
 */
export function normalizeMarker(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []).join(' ')
}

function markerKind(text: string): FurnitureKind | undefined {
  if (/[.?!,;"“”]\s*$/.test(text)) return undefined
  const marker = normalizeMarker(text)
  const known = markers.get(marker)
  if (known) return known
  const words = marker.split(' ')
  if (words.length > 1 && words.every(word => shareWords.has(word))) return 'call-to-action'
  if (words.length > mostMarkerWords || marker.length < shortestMisspelt - mostEdits) return undefined
  return misspellable.some(right => distance(marker, right, mostEdits) <= mostEdits) ? 'advertisement' : undefined
}

const verbs = /\b(?:said|says|told|added|stated|according to|announced|reported|was|were|had)\b/i
const places = channels.join('|')

/** Each is tried on a whole paragraph and anchored at its start. */
const patterns: ReadonlyArray<readonly [FurnitureKind, number, RegExp]> = [
  [
    'read-more',
    40,
    /^[[(*•▪►▶>»\s-]{0,4}(?:also[ \t]+(?:read|see|watch)|read[ \t]+(?:also|more|next)|must[ \t]+read|see[ \t]+also|related(?:[ \t]+(?:articles?|stor(?:y|ies)|news|coverage|content|topics?|videos?))?|more[ \t]+(?:on|from)[ \t]+this(?:[ \t]+\w+)?|recommended|trending)[ \t]*(?:[:|»>]|[–—-](?=\s))/i
  ],
  ['read-more', 30, /^(?:READ|WATCH|LISTEN|Watch|Listen)[ \t]*[|:][ \t]*\S/],
  [
    'call-to-action',
    25,
    new RegExp(
      `^(?:please )?(?:(?:follow|like|join|find|connect with) (?:us|[\\p{L}\\d.@' -]{2,40}) on (?:our )?(?:social media|${places})\\b|follow @\\w+)`,
      'iu'
    )
  ],
  [
    'call-to-action',
    25,
    /^(?:please )?(?:subscribe|sign up|register|log in|sign in) (?:now|today|here|to|for|with)\b(?=.{0,120}\b(?:newsletters?|e-?mails?|alerts?|updates?|access|account|free|app|channel|inbox|here|now|today|digital|edition|notifications?)\b)/i
  ],
  ['call-to-action', 25, /^(?:please )?(?:click|tap) (?:here|on the link|the link|on this link|below)\b/i],
  ['call-to-action', 25, /^(?:please )?download (?:the|our) .{0,40}\bapps?\b/i],
  [
    'call-to-action',
    25,
    /^(?:please )?join (?:our|us on|us at|the conversation)\b.{0,60}\b(?:telegram|whatsapp|channel|group|community|newsletter|conversation|facebook)\b/i
  ],
  ['call-to-action', 12, /^share (?:this|the) (?:article|story|post|page|news)\b|^share (?:on|via) /i],
  [
    'call-to-action',
    25,
    /^get (?:unlimited|the latest|all the latest|breaking news|our|daily|live|more) .{0,80}\b(?:access|news|updates?|alerts?|newsletters?|app|inbox|stories|headlines)\b/i
  ],
  [
    'call-to-action',
    25,
    /^for (?:all )?(?:the )?(?:latest|more|breaking)\b.{0,80}\b(?:follow|subscribe|visit|download|click|join|like us|log on)\b/i
  ],
  [
    'call-to-action',
    25,
    /^(?:catch (?:all )?the latest|stay (?:updated|tuned|connected|informed|ahead))\b.{0,90}\b(?:with us|on|to|for|with)\b/i
  ],
  [
    'syndication-notice',
    90,
    /^[([*\s]{0,3}(?:except for the headline[^.]{0,60}, )?(?:this|the) (?:story|report|article|news item|copy|content) (?:has|is|was) (?:not been (?:edited|created|modified)|not edited|been (?:published|sourced|taken|auto-?generated)|(?:an? )?(?:auto-?generated|unedited|published))\b/i
  ],
  [
    'syndication-notice',
    90,
    /^[([*\s]{0,3}(?:this is an? (?:unedited|auto-?generated)|only the headline and picture|with the exception of (?:the headline|this headline)|our standards: the thomson reuters|disclaimer[ \t]*:)/i
  ],
  [
    'syndication-notice',
    60,
    /^[([*\s]{0,3}(?:©|\(c\)|copyright)[^\n]{0,120}\ball rights reserved\b|^this material may not be published, broadcast, rewritten/i
  ],
  [
    'photo-credit',
    14,
    /^[([]?\s*(?:(?:file|representative|representational|representation|symbolic|reference|handout|courtesy)\s+(?:photos?|pics?|pictures?|images?)|(?:photos?|pics?|pictures?|images?|photograph)(?:\s+(?:credits?|source|courtesy|by))?\s*[:：|/]|(?:image|photo|picture|pic)\s+(?:credit|source|courtesy)\b|getty images|ap photo|reuters\/\p{Lu})/iu
  ],
  [
    'embed',
    30,
    /^(?:\[\/?(?:caption|embed|gallery|video|audio|playlist|youtube|twitter|instagram)\b[^\]]{0,300}\]|\{\{[^}]{0,200}\}\}|embed \([a-zæøå]{2,10}\):|pic\.twitter\.com\/\w+)/i
  ],
  ['embed', 14, /^[—–-]{1,2}\s?[^()\n]{1,60}\(@\w{1,20}\)\s+\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$/u]
]

function patternKind(text: string): FurnitureKind | undefined {
  if (isTimestamp(text)) return 'timestamp'
  for (const [kind, most, pattern] of patterns) {
    if (!pattern.test(text) || countWords(text) > most) continue
    if (kind === 'call-to-action' && verbs.test(text)) continue
    return kind
  }
  if (/^(?:also read|read also)\s+["“‘']?[\p{Lu}\p{N}]/iu.test(text) && !/[.?!]["”’']?$/.test(text) && countWords(text) <= 25)
    return 'read-more'
  return undefined
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

const stamp = /^(?:(?:last|first|date)\s+)?(?:updated|published|modified|created|posted|uploaded)\b/i
const readTime =
  /^(?:read(?:ing)?\s*time\s*[:|]?\s*\d{1,2}\s*min|\d{1,2}\s*[- ]?min(?:ute)?s?\s+read\b|\d{1,2}\s+(?:minutes?|mins?|hours?|days?)\s+ago$)/i
const timeWord =
  /^(?:(?:last|first|date|updated|published|modified|created|posted|uploaded|on|at|by|read|reading|time|min|mins|minute|minutes|hours?|days?|ago|print|am|pm|hrs|noon|midnight|ist|gmt|utc|et|edt|est|pt|pdt|pst|bst|cet|cest|eet|pkt|aest|sgt|hkt|jst|msk|gst|local|of|the)|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,4}(?:st|nd|rd|th|am|pm|ist|hrs|h)?|t\d\d|z)$/i

/** A publishing stamp: its label, and nothing else but a date, a time and what stands around them. */
function isTimestamp(text: string): boolean {
  if (text.length > 160) return false
  if (readTime.test(text)) return countWords(text) <= 12
  if (!stamp.test(text) && !/\|[^|]{0,40}\b(?:IST|GMT|UTC)\b/.test(text)) return false
  if (!/\d/.test(text)) return false
  return text
    .split('|')
    .filter(part => /\d/.test(part))
    .every(part => (part.match(/[\p{L}\p{N}]+/gu) ?? []).every(word => timeWord.test(word)))
}

/** Furniture in order: whole blocks, and lines of an advertisement marker that a block has swallowed. */
export function findFurniture(story: Story): readonly Furniture[] {
  const found: Furniture[] = []
  for (const {index, start, end, text} of story.blocks) {
    const kind = furnitureKind(text)
    if (kind) found.push({kind, start, end, block: index})
    else if (text.includes('\n')) found.push(...findLines(text, start, index))
  }
  return found
}

/** Marker lines between two paragraphs that only a line break parts from them. */
function findLines(text: string, offset: number, block: number): Furniture[] {
  const found: Furniture[] = []
  let at = 0
  let closed = true
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (closed && trimmed && trimmed.length <= 80 && markerKind(trimmed) === 'advertisement') {
      const start = offset + at + line.indexOf(trimmed)
      found.push({kind: 'advertisement', start, end: start + trimmed.length, block})
    } else closed = /[.?!:]["”’')\]]*$/.test(trimmed)
    at += line.length + 1
  }
  return found
}
