import {collect} from '../collect.js'
import {transliterations} from '../data/transliterations.js'
import {isName} from '../spelling/names.js'
import {fold} from '../spelling/near-names.js'
import {isCapitals} from '../story/dateline-places.js'
import {findTolls, type Person, type Span, type Story, type Word} from '../story/index.js'
import {signStory} from './signature.js'

/**
 * Where words stand in the file: line, column and offset of the start, then the length where the end is on that line,
 * else line, column and offset of the end.
 */
export type DigestPlace = readonly number[]

/** Words of the story, and where they stand where that is known. */
export interface Spot {
  text: string
  at?: DigestPlace
}

/** One side of how a dateline is written, how it is, and where: `month 11`, `Nov.`. */
export type StyleFeature = readonly [
  feature: 'city' | 'order' | 'year' | 'agency' | 'ending' | `month ${number}`,
  form: string,
  at?: DigestPlace
]

/** A person who is named in full. */
export interface DigestPerson {
  /** Where the name first stands in full: `Mohsin Naqvi`. */
  name: Spot
  /** The last words of titles before the name, in lower case: `minister`. */
  titles?: string[]
  /** Words of the name that no list of names has, in lower case: hardly two people are called so. */
  rare?: string[]
}

/** How many died in what, as the headline or the opening says it. */
export interface DigestToll extends Spot {
  value: number
  /** Whether it may be more: `at least 14`. */
  least?: true
  /** Whether it is told as grown: `rises to 14`. */
  rising?: true
  /** Kinds of event named there, in lower case: `blast`. */
  events: string[]
  /** Names of the opening, hashed; see `hashName`. */
  names: number[]
}

/**
 * What checks across stories need of one story: plain data, less than a kilobyte. Whatever is not known is absent.
 */
export interface Digest {
  /** The opening words of headline or body. */
  opening: Spot
  /** Year (0 where it is not known), month and day that the story was written on. */
  date?: [year: number, month: number, day: number]
  /** When this version was made, ISO 8601. */
  moment?: string
  slug?: string
  /** Which story of its file it is, where that has several. */
  story?: string
  words: number
  /** See `signStory`. */
  signature?: string
  dateline?: {agency?: string; agencyName?: string; city?: Spot; style: StyleFeature[]}
  people?: DigestPerson[]
  /** The first figures of the prose in digits, hashed: what differs between bulletins of the same words. */
  figures?: number[]
  toll?: DigestToll
  /** Spellings of things that are spelt in more than one way, each with its line in `transliterations`. */
  variants?: Array<Spot & {of: number}>
}

/** Copy of fewer words is too short to be somebody's copy of another. */
const leastWords = 40
const mostPeople = 12
const mostFigures = 8

/** Takes the digest of a story. */
export function takeDigest(story: Story): Digest {
  const {words, signature} = signStory(story, leastWords)
  const {metadata} = story
  const digest: Digest = {opening: findOpening(story), words}
  if (signature !== undefined) digest.signature = signature
  const date = findDate(story)
  if (date) digest.date = date
  const moment = metadata.versionCreated ?? metadata.published
  if (moment !== undefined) digest.moment = moment
  if (metadata.slugline) digest.slug = metadata.slugline.slice(0, 80)
  const dateline = digestDateline(story)
  if (dateline) digest.dateline = dateline
  const people = collect(story.people, person => digestPerson(story, person)).slice(0, mostPeople)
  if (people.length > 0) digest.people = people
  const from = story.dateline?.end ?? 0
  const figures = story.figures.filter(figure => figure.start >= from && /\d/.test(story.slice(figure))).slice(0, mostFigures)
  if (figures.length > 2) digest.figures = figures.map(({value}) => Math.round(value * 100) % 65_521)
  const toll = digestToll(story)
  if (toll) digest.toll = toll
  const variants = findVariants(story)
  if (variants.length > 0) digest.variants = variants
  return digest
}

function spot(story: Story, {start, end}: Span, text = story.slice({start, end})): Spot {
  const place = story.place(start, end)
  if (!place || place.start.offset === undefined || place.end.offset === undefined) return {text}
  const {start: from, end: to} = place
  const at = [from.line, from.column, place.start.offset]
  if (from.line === to.line) at.push(to.column - from.column)
  else at.push(to.line, to.column, place.end.offset)
  return {text, at}
}

function findOpening(story: Story): Spot {
  const start = story.headline?.start ?? story.prose[0]?.start ?? 0
  const block = story.blockAt(start)
  if (!block) return {text: ''}
  const words = story.wordsIn({start, end: block.end})
  return spot(story, {start, end: words[Math.min(words.length, 6) - 1]?.end ?? block.end})
}

function findDate({referenceDate, dateline}: Story): Digest['date'] {
  if (referenceDate) return [referenceDate.year, referenceDate.month, referenceDate.day]
  const {month, day} = dateline?.date ?? {}
  return month !== undefined && day !== undefined ? [0, month, day] : undefined
}

function digestDateline(story: Story): Digest['dateline'] {
  const {dateline} = story
  if (!dateline) return undefined
  const [place] = dateline.places
  const [agency] = dateline.agencies
  const style: StyleFeature[] = []
  const add = (feature: StyleFeature[0], span: Span, text?: string) => {
    const {text: form, at} = spot(story, span, text)
    style.push(at ? [feature, form, at] : [feature, form])
  }
  const {date, tail} = dateline
  if (place && /\p{L}{3}/u.test(place.name)) {
    add('city', {start: place.start, end: place.start + place.name.length}, isCapitals(place.name) ? 'capitals' : 'upper and lower case')
  }
  if (date?.month !== undefined && date.monthSpan) add(`month ${date.month}`, withPoint(story, date.monthSpan))
  if (date?.order) add('order', date, date.order === 'mdy' ? 'month first' : 'day first')
  if (date) add('year', date, date.year === undefined ? 'no year' : 'year')
  if (agency && dateline.agencyForm) {
    const shown = {round: `(${agency.name})`, slash: `/${agency.name}/`, bare: agency.name}[dateline.agencyForm]
    add('agency', agency, shown)
  }
  const ending = story.slice(tail).trim()
  const from = tail.start + story.slice(tail).indexOf(ending)
  if (agency) add('ending', ending === '' ? agency : {start: from, end: from + ending.length}, ending === '' ? 'none' : ending)
  const found: Digest['dateline'] = {style}
  if (agency) Object.assign(found, {agency: agency.agency?.id ?? agency.name, agencyName: agency.name})
  if (place) found.city = spot(story, {start: place.start, end: place.start + place.name.length})
  return found
}

/** `Nov.` for `Nov`, where a point follows. */
function withPoint({text}: Story, {start, end}: Span): Span {
  return {start, end: text.charAt(end) === '.' ? end + 1 : end}
}

function digestPerson(story: Story, {mentions}: Person): DigestPerson[] {
  const full = mentions.find(mention => mention.full && mention.running && !story.isQuoted(mention))
  const first = full?.parts[0]
  const last = full?.parts.at(-1)
  if (!full || !first || !last || first.kind !== 'name' || first.text.length < 3 || last.text.length < 3) return []
  const titles = collect(mentions, ({title}) => (title && title.kind !== 'honorific' ? title.words.at(-1) : undefined))
  const person: DigestPerson = {name: spot(story, {start: first.start, end: last.end})}
  if (titles.length > 0) person.titles = [...new Set(titles)].slice(0, 2)
  const rare = person.name.text
    .toLowerCase()
    .split(/\s+/)
    .filter(word => !isName(fold(word)))
  if (rare.length > 0) person.rare = rare
  return [person]
}

const events = new Set(
  `blast blasts explosion explosions bombing bombings bomb crash crashes collision derailment derailed quake earthquake flood floods flooding fire
  blaze stampede crush attack attacks shooting landslide landslides mudslide avalanche storm cyclone hurricane typhoon tornado collapse collapsed
  capsized capsizes encounter airstrike airstrikes strike strikes ferry accident`.split(/\s+/)
)

/** The same event by whatever word: `blasts`, `explosion` and `bombing` are one. */
const kinds: Readonly<Record<string, string>> = {
  explosion: 'blast',
  bombing: 'blast',
  bomb: 'blast',
  collision: 'crash',
  crashe: 'crash',
  accident: 'crash',
  derailed: 'derailment',
  earthquake: 'quake',
  flooding: 'flood',
  blaze: 'fire',
  crush: 'stampede',
  mudslide: 'landslide',
  collapsed: 'collapse',
  capsized: 'ferry',
  capsize: 'ferry',
  airstrike: 'strike'
}

function digestToll(story: Story): DigestToll | undefined {
  const end = (story.proseSentences[1] ?? story.proseSentences[0])?.end ?? 0
  const toll = story.fact(findTolls).find(({definite, figure}) => !definite && figure.start < end && !story.isQuoted(figure))
  if (!toll || isOfOld(story, toll.figure)) return undefined
  const opening = story.wordsIn({start: 0, end: story.proseSentences[2]?.end ?? end})
  const found = opening.filter(({lower}) => events.has(lower)).map(({lower}) => lower.replace(/s$/, ''))
  if (found.length === 0) return undefined
  const {figure} = toll
  return {
    ...spot(story, figure),
    value: figure.value,
    ...(/\b(?:least|than|over|up to)\s+$/i.test(story.text.slice(Math.max(0, figure.start - 12), figure.start)) && {least: true as const}),
    ...(opening.some(({lower}) => /^(?:ris(?:es|en|ing)|rose|climb\w*|mount\w*|jump\w*|soar\w*)$/.test(lower)) && {rising: true as const}),
    events: [...new Set(found.map(each => kinds[each] ?? each))].sort(),
    names: findNameHashes(story, opening)
  }
}

/** Whether a sentence tells of another year or of an anniversary: `the blast of 2009, which killed 41`. */
function isOfOld(story: Story, {start}: Span): boolean {
  const sentence = story.sentences.find(each => start >= each.start && start < each.end)
  const text = sentence ? story.slice(sentence) : ''
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? []
  return (
    years.some(year => Number(year) !== story.referenceDate?.year) ||
    /\b(?:anniversar(?:y|ies)|ago|last (?:week|month|year)|earlier this (?:month|year)|previous(?:ly)?|since then)\b/i.test(text)
  )
}

/** The names of days and months are nobody's. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/

/** A name as digests have it. */
export function hashName(name: string): number {
  let hash = 0
  for (const character of name.toLowerCase()) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return hash >>> 0
}

/** Words in capitals that do not open a sentence, without the dateline’s. */
function findNameHashes({dateline, text}: Story, words: readonly Word[]): number[] {
  const hashes = new Set<number>()
  for (const {value, lower, start} of words) {
    if (
      (dateline && start < dateline.end) ||
      !/^\p{Lu}\p{L}{3}/u.test(value) ||
      !/[\p{Ll},]\s+$/u.test(text.slice(Math.max(0, start - 3), start))
    )
      continue
    if (!calendar.test(lower)) hashes.add(hashName(lower))
  }
  return [...hashes].sort((a, b) => a - b).slice(0, 16)
}

const spellings: ReadonlyMap<string, {of: number; text: string}> = new Map(
  transliterations.flatMap(({forms}, of) => forms.map((text): [string, {of: number; text: string}] => [text.toLowerCase(), {of, text}]))
)

/** The first place of each spelling, outside quotations and longer names: `Kiev` but not `Dynamo Kiev`. */
function findVariants(story: Story): Array<Spot & {of: number}> {
  const found: Array<Spot & {of: number}> = []
  const {wordIndex} = story
  for (const [lower, {of, text}] of spellings) {
    const words = wordIndex.get(lower) ?? (lower.includes("'") ? wordIndex.get(lower.replace("'", '’')) : undefined)
    const word = words?.find(each => story.isProse(each) && !story.isQuoted(each) && !isInName(story, each))
    if (word) found.push({of, ...spot(story, word, text)})
  }
  return found
}

/** `Bombay High Court`, `Dynamo Kiev`, `Kiev-based` are no case of the place’s name. */
function isInName({words, text}: Story, word: Word): boolean {
  const next = words[word.index + 1]
  const before = words[word.index - 1]
  const isCapital = (other: Word) => /^\p{Lu}/u.test(other.value)
  if (next && isCapital(next) && /^\s+$/.test(text.slice(word.end, next.start))) return true
  return (
    before !== undefined &&
    isCapital(before) &&
    /^\s+$/.test(text.slice(before.end, word.start)) &&
    !/^(?:In|The|At|From|For|On)$/.test(before.value)
  )
}
