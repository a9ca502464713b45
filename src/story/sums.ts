import {collect} from '../collect.js'
import {type Figure, isCount} from './figure.js'
import {type Span, startingIn} from './span.js'
import {findSplits} from './splits.js'
import type {Story} from './story.js'
import {findTotalsAmid, findTotalsBehind} from './totals.js'

/** A total and the parts that the same sentence gives of it. */
export interface Sum {
  whole: Figure
  parts: Figure[]
  /** Whether the parts are all there are, so that they make the total. */
  exact: boolean
}

/** Finds totals with their parts behind them, "27 people, including 14 soldiers and 13 civilians", or in front: "14 and 13, 27 in all". */
export function findSums(story: Story): readonly Sum[] {
  return [...findApposed(story), ...findTotals(story), ...findTotalsBehind(story), ...findTotalsAmid(story), ...findSplits(story)]
}

/** How the parts are tied to the total in front of them. */
interface Tie {
  /** What stands between the total and its first part. */
  between: RegExp
  /** What stands in front of the total; anything, where it is absent. */
  before?: RegExp
  /** Whether the parts are said to be all. */
  exact?: boolean
  /** Whether only people in general have such parts, no class of them: "20 soldiers, 14 policemen" is a list. */
  general?: boolean
}

/** Up to six words that name what is counted. */
const thing = String.raw`(?:\s+(?!(?:after|as|while|when|from|than|against|for|with|to|or|but|since|compared|in \d)\b)[\p{L}'’-]+){0,6}`
const ties: readonly Tie[] = [
  {between: new RegExp(String.raw`^${thing},?\s+(?:including|included|among\s+them)\s+$`, 'u')},
  {before: /\b(?:toll|total|dead|killed|number)\b.{0,24}$/, between: /^,\s+including\s+$/},
  {before: /\bAmong\s+(?:the\s+)?$/, between: /^(?:\s+[\p{L}-]+){1,3}\s+(?:were|are)\s+$/u},
  {before: /\b[Oo]f\s+(?:the\s+)?$/, between: new RegExp(String.raw`^${thing},\s+$`, 'u')},
  {between: new RegExp(String.raw`^${thing},?\s+of\s+(?:whom|them)\s+$`, 'u')},
  {
    between:
      /^-(?:member|man|strong|seat)\s+(?:[\p{L}-]+\s+){1,3}(?:has|have|had|with|comprises|comprising|includes|included|including)\s+$/u
  },
  {between: new RegExp(String.raw`^${thing}(?:\s?[:(—–]\s?|\s+-{1,2}\s+)$`, 'u'), exact: true, general: true},
  {between: new RegExp(String.raw`^${thing},\s+$`, 'u'), general: true}
]

/** "… were held in Punjab, " */
const inPlace = /\s(?:in|from|at)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3},\s+$/u

/** "27 people, including …", "the 27 dead: …", "of the 27 dead, …", "a 12-member panel with …". */
function findApposed(story: Story): Sum[] {
  const {figures, text} = story
  return collect(figures, (whole, index): Sum[] => {
    if (!isCount(whole) || whole.value < 3 || whole.rounding) return []
    const sentence = story.sentenceAt(whole.start)
    const first = figures[index + 1]
    if (!sentence || !first || first.end > sentence.end || first.start - whole.end > 80) return []
    const lead = text.slice(Math.max(sentence.start, whole.start - 48), whole.start)
    const between = text.slice(whole.end, first.start)
    const tie = ties.find(each => each.between.test(between) && (each.before?.test(lead) ?? true))
    // "20 in Punjab, 30 in Sindh and 10 in Balochistan", "20 men were held in Punjab, 30 in Sindh and 10 in Balochistan": one of the parts.
    if (!tie || (tie.general && (/^\s+(?:in|from|at|of)\b/.test(between) || inPlace.test(between)))) return []
    if (/\b(?:at\s+least|more\s+than|over|about|nearly|almost|some|around)\s+$/i.test(lead)) return []
    const parts = readList(story, index + 1, sentence)
    if (!parts) return []
    const counted = countedAfter(text, whole)
    const isSplit = arePlaced(parts) ? !isQuoteOfMore(between) : areClasses(parts, tie.general ? counted : 'people')
    if (!isSplit) return []
    // "Three sites: 4,000 in Norvale, 2,000 in Hull and 1,000 in York" counts the places.
    if (arePlaced(parts) && whole.value === parts.length) return []
    const last = parts[parts.length - 1] as Part
    return [
      {whole, parts: parts.map(({figure}) => figure), exact: tie.exact === true && /^[\s]*(?:[.)–—]|--?\s)/.test(text.slice(last.end))}
    ]
  })
}

/** Shares of one whole that a sentence gives: "45% said yes, 40% no and 20% did not know". */
export interface Shares {
  parts: Figure[]
  sum: number
}

const unsure =
  /\b(?:undecided|undeclared|abstain\w*|unsure|not\s+sure|no\s+opinion|(?:did|do|does)(?:\s+not|n['’]t)\s+know|declined\s+to|refused\s+to)\b/
const ballot = /\b(?:won|wins|win|got|gets|took|takes|received|polled|gave|gives|has|had)\b/
const otherWhole =
  /\b(?:margin|up|down|from|than|compared|rose|fell|risen|fallen|earlier|previous\w*|last|ago|both|also|either|respectively|while|multiple|of\s+(?:men|women|those|them|whom))\b/i

/** Finds shares that are given one behind the other, of a ballot or of a poll in which nobody gives two answers. */
export function findShares(story: Story): readonly Shares[] {
  const percents = story.figures.filter(({kind, percent}) => kind === 'percent' && !percent?.points)
  if (percents.length < 3) return []
  return collect(story.sentences, (sentence): Shares[] => {
    const parts = startingIn(percents, sentence).filter(({end}) => end <= sentence.end)
    const [first] = parts
    const last = parts[parts.length - 1]
    if (!first || !last || parts.length < 3 || parts.length > 6 || parts.some(({rounding}) => rounding)) return []
    const text = story.slice(sentence)
    if (otherWhole.test(text)) return []
    const gaps = parts.slice(1).map((part, index) => story.text.slice((parts[index] as Figure).end, part.start))
    if (
      gaps.some(gap => gap.length > 70 || /[.;:()]|\s(?:in|at|among|from|that)\s/.test(gap)) ||
      !/\b(?:and|with)\s/.test(gaps[gaps.length - 1] ?? '')
    )
      return []
    const rest = story.text.slice(last.end, sentence.end)
    const isPoll = unsure.test(rest) && rest.length < 60
    const isBallot = ballot.test(story.text.slice(sentence.start, first.start)) && /^\s*(?:of\s+(?:the\s+)?votes?)?\s*[.,]/.test(rest)
    const sum = parts.reduce((total, {value}) => total + value, 0)
    return isPoll || isBallot ? [{parts, sum}] : []
  })
}

/** A place list after "such as": no split of the total. */
function isQuoteOfMore(between: string): boolean {
  return /\b(?:such|like|mostly|mainly)\b/.test(between)
}

/** One part of a list: its figure, and the words behind it that say what or where. */
interface Part extends Span {
  figure: Figure
  words: string
}

const separator = /^(.*?)(?:,|;|,?\s+and|,?\s+plus)\s+(?:another\s+|the\s+other\s+)?$/s

/** "14 soldiers, 10 civilians and two policemen": at least two parts, the last behind "and". */
function readList({figures, text}: Story, from: number, sentence: Span): Part[] | undefined {
  const parts: Part[] = []
  for (let index = from; ; index++) {
    const figure = figures[index]
    if (!figure || !isCount(figure) || figure.rounding || figure.end > sentence.end) return undefined
    const next = figures[index + 1]
    const gap = next && next.end <= sentence.end && next.start - figure.end < 80 ? text.slice(figure.end, next.start) : undefined
    const isLast =
      parts.length > 0 && /\b(?:and|plus)\s+(?:another\s+|the\s+other\s+)?$/.test(text.slice(Math.max(0, figure.start - 24), figure.start))
    if (isLast) {
      const rest = text.slice(figure.end, Math.min(sentence.end, figure.end + 48))
      const words = /^[^,.;:()–—]*/.exec(rest)?.[0] ?? ''
      // "45 passengers, 30 of them women, and 20 children travelled free": another clause.
      if (
        parts.length === 1 &&
        /\bof\s+(?:them|whom)\b/.test(parts[0]?.words ?? '') &&
        /,\s+and\s+$/.test(text.slice(figure.start - 8, figure.start))
      )
        return undefined
      // "… and 16 civilians of 40 who were there"
      if (gap !== undefined && /^[^,.;:()–—]*$/.test(gap)) return undefined
      parts.push({figure, words, start: figure.start, end: figure.end + words.length})
      return parts
    }
    const words = gap === undefined ? undefined : separator.exec(gap)?.[1]
    if (words === undefined || /[,.:()–—]/.test(words) || words.split(/\s+/).length > 8 || parts.length > 8) return undefined
    parts.push({figure, words, start: figure.start, end: figure.end + words.length})
  }
}

/** "20 in Punjab, 30 in Sindh": no thing of their own, and each another place. */
function arePlaced(parts: readonly Part[]): boolean {
  const places = parts.map(
    ({words}) =>
      /^(?:\s+of\s+(?:them|those))?\s+(?:in|from|at)\s+(?:the\s+)?(?!January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(\p{Lu}[\p{L}-]+)/u.exec(
        words
      )?.[1]
  )
  return places.every(place => place !== undefined) && new Set(places).size === places.length
}

const people = /^(?:people|persons?|dead|killed|died|victims?|bodies|deaths?|casualties|fatalities|lives)$/

/** What is counted: the first word behind a figure that names it. */
function countedAfter(text: string, {end}: Figure): string {
  const words = text.slice(end, end + 60).match(/^[\s-]+[\p{L}'’-]+(?:\s+[\p{L}'’-]+)?(?:\s+[\p{L}'’-]+)?/u)?.[0] ?? ''
  return words.split(/[\s-]+/).find(word => people.test(word) || broader.test(word)) ?? ''
}

const broader =
  /^(?:passengers|workers|students|pupils|suspects|accused|members|lawmakers|candidates|devotees|pilgrims|prisoners|inmates|patients|tourists|migrants|employees|protesters|judges|teachers)$/

/** Men and women of anybody, soldiers and civilians of people: nobody is both. */
function areClasses(parts: readonly Part[], counted: string): boolean {
  const found = parts.map(({words}) => classOf(words.replace(/^\s+(?:of\s+(?:them|whom)\s+)?(?:were|are|was)\b/, '')))
  const family = found[0]?.split(':')[0]
  if (!(people.test(counted) || (family === 'sex' && broader.test(counted)))) return false
  return found.every((one, index) => found.slice(index + 1).every(other => areDisjoint(one, other))) && found.length > 1
}

/** "A total of 60 votes: 20 in Leeds, 30 in York and 10 in Hull". */
function findTotals(story: Story): Sum[] {
  return collect(story.wordIndex.get('total') ?? [], (word): Sum[] => {
    const sentence = story.sentenceAt(word.start)
    if (!sentence || !/^\s+of\s+$/.test(story.text.slice(word.end, word.end + 4).replace(/\S+$/, ''))) return []
    const [whole, ...parts] = startingIn(story.figures, {start: word.end, end: sentence.end}).filter(({end}) => end <= sentence.end)
    const [first] = parts
    if (!whole || !first || parts.length < 2 || !isCount(whole) || whole.start - word.end > 5 || parts.some(part => !isCount(part)))
      return []
    if (!/^\s+[\w\s'’-]{0,40}:\s+$/.test(story.text.slice(whole.end, first.start))) return []
    const placed = parts.every(({end}) => /^\s+(?:[\w'’-]+\s+)?(?:in|from|at)\s/.test(story.text.slice(end, end + 24)))
    const last = parts[parts.length - 1] as Figure
    return placed && /\sand\s+$/.test(story.text.slice(last.start - 6, last.start)) ? [{whole, parts, exact: true}] : []
  })
}

const classes: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:women|females|woman)\b/, 'sex:women'],
  [/\b(?:men|males|man)\b/, 'sex:men'],
  [/\bboys?\b/, 'sex:boys'],
  [/\bgirls?\b/, 'sex:girls'],
  [/\b(?:child|children|minors)\b/, 'sex:children'],
  [/\badults?\b/, 'sex:adults'],
  [/\b(?:soldiers?|troops|servicemen|army personnel)\b/, 'side:soldiers'],
  [/\b(?:policem[ae]n|police officers?|police)\b/, 'side:police'],
  [/\bcivilians?\b/, 'side:civilians'],
  [/\b(?:militants?|terrorists?|rebels?|insurgents?|gunm[ae]n|attackers?)\b/, 'side:militants']
]

/** The class of people that a few words name first. */
function classOf(words: string): string | undefined {
  const phrase = /^\s+(?:[\w'’-]+\s*){1,3}/.exec(words)?.[0] ?? ''
  return classes.find(([pattern]) => pattern.test(phrase))?.[1]
}

/** Men and women, soldiers and civilians: nobody is both. Children and girls may be the same, and adults and women. */
function areDisjoint(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b || a.split(':')[0] !== b.split(':')[0]) return false
  const pair = `${a} ${b}`
  return !(pair.includes('children') && /boys|girls/.test(pair)) && !(pair.includes('adults') && /men/.test(pair))
}
