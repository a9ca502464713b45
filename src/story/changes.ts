import {collect} from '../collect.js'
import {fallingVerbs, risingVerbs} from '../data/move-verbs.js'
import type {Figure} from './figure.js'
import {type Span, spanAt} from './span.js'
import type {Story} from './story.js'

/** A change with both its ends: `rose 10% to 110 from 100`. */
export interface Change {
  percent: Figure
  from: Figure
  to: Figure
  rises: boolean
}

const rising = new RegExp(`\\b(?:${[...risingVerbs, 'growth', 'up', 'higher'].join('|')})\\b`, 'i')
const falling = new RegExp(`\\b(?:${[...fallingVerbs, 'down'].join('|')})\\b`, 'i')
/** "Rose 5% on average", not "the average price rose 5%". */
const unlike = /average(?! (?:price|cost|fare|rent|wage|salary|house price)s?\b)|annual rate|yoy|a year\b/i
/** A percentage on another basis than the figures beside it: "rose 5% in volume", "to $120 million from $100 million, restated". */
const basis = /annuali[sz]ed|adjusted|constant|excluding|currenc|organic|like-for-like|underlying|volume|restated|one-off|revis/i
/** Currencies, which are counted in dollars, or dollars in them: what rises costs less of the other, or more. */
export const currencies =
  /\b(?:rupees?|yen|yuan|renminbi|won|ringgit|ro?ubles?|lira|pesos?|rupiah|baht|rand|currency|currencies|francs?|crowns?|forint|zloty|dong|naira|cedis?|shillings?|taka|tenge|sterling|greenback|dollar)\b/i
/** How far in front and behind a sentence is read for what a change is about. */
export const reach = {before: 300, after: 48}

/**
 * Finds changes whose percentage and both ends are written close together: "rose 10% to 110 from 100",
 * "rose 10% from 100 to 110", "rose 10% to 110, compared with 100 a year ago", "110, up 10% from 100",
 * "rose to 110 from 100, a rise of 10%".
 */
export function findChanges(story: Story): readonly Change[] {
  const figures = story.fact(findEnds)
  return collect(figures, (percent, index) => {
    if (!percent.percent) return []
    const sentence = story.sentenceAt(percent.start)
    const within = (figure: Figure | undefined) =>
      figure && sentence && figure.start >= sentence.start && figure.end <= sentence.end ? figure : undefined
    const [before2, before, next, last] = [index - 2, index - 1, index + 1, index + 2].map(at => within(figures[at]))
    if (!sentence) return []
    const change =
      (next && last && readBehind(story, percent, next, last, sentence)) ??
      (before && next && readBetween(story, before, percent, next)) ??
      (before2 && before && readInFront(story, before2, before, percent))
    if (!change || !(comparable(change.from, change.to) || isShort(story.text, change.to, change.from))) return []
    const from = Math.min(change.from.start, change.to.start, percent.start)
    const to = Math.max(change.from.end, change.to.end, percent.end)
    const front = story.text.slice(Math.max(sentence.start, from - reach.before), from)
    // "From 100 a year earlier, a rise of 10%" is no other basis; "rose 10% from a year ago to 110, up from 105" is.
    const inside = story.text.slice(from, change.from.end) + story.text.slice(change.from.end, to).replace(yearBefore, ',')
    const behind = story.text.slice(to, Math.min(sentence.end, to + reach.after))
    if (unlike.test(front + inside) || basis.test(front + inside + behind)) return []
    // "The yen rose 0.5 percent to 149.20 from 149.95", "The rupee gained 0.2% to 83.10 rupees from 83.30".
    const isRate = !change.to.scale && currencies.test(change.to.currency ? front : front + inside + behind)
    return isRate ? [] : [change]
  })
}

/** Figures that can be an end of a change: no year, no date. */
export function findEnds(story: Story): readonly Figure[] {
  return story.figures.filter(figure => !isYear(figure) && !spanAt(story.dates, figure.start))
}

/** "rose 10% to 110 from 100", "rose 10% from 100 to 110", "was up 10% at 110 against 100 a year ago". */
function readBehind({text}: Story, percent: Figure, next: Figure, last: Figure, sentence: Span): Change | undefined {
  if (next.start - percent.end > 24 || last.start - next.end > 40) return undefined
  const first = text.slice(percent.end, next.start)
  const second = text.slice(next.end, last.start)
  const order =
    (joins(first, 'to') || joins(first, 'at')) && (joins(second, 'from') || comparesYears(second, text.slice(last.end, last.end + 48)))
      ? 'to'
      : joins(first, 'from') && joins(second, 'to')
        ? 'from'
        : undefined
  if (!order) return undefined
  const verb = text.slice(Math.max(sentence.start, percent.start - 40), percent.start).slice(-32)
  const rises = rising.test(verb)
  if (rises === falling.test(verb)) return undefined
  return order === 'to' ? {percent, rises, to: next, from: last} : {percent, rises, from: next, to: last}
}

const premium = /^\s(?:a|per)\sshare(?:\sin\scash)?,\s(?:\p{Ll}+\s){0,2}a\spremium\sof\s(?:about\s)?$/u
const toPrice = /^\s(?:to|over|on)\s[^.;:()$€£\d]{1,50}\s(?:close|price)\sof\s$/

/** "$120 million, up 20% from $100 million"; "$58 a share, a premium of 16% to Monday's close of $50". */
function readBetween({text}: Story, to: Figure, percent: Figure, from: Figure): Change | undefined {
  if (premium.test(text.slice(to.end, percent.start)) && toPrice.test(text.slice(percent.end, from.start)))
    return {percent, rises: true, to, from}
  const first = /^(?:\s[\p{L}]+){0,3},?\s(up|down)\s(?:by\s|about\s|nearly\s|almost\s)?$/u.exec(
    text.slice(to.end, percent.start).replace(/\s/g, ' ')
  )
  if (!first || to.percent || !/^\sfrom\s(?:about\s|the\s|a\s)?$/.test(text.slice(percent.end, from.start))) return undefined
  return {percent, rises: first[1] === 'up', to, from}
}

const yearBefore = /^\sa\s(?:year|month|quarter)\s(?:ago|earlier|before),/

/** "from 100 to 110, a rise of 10%", "rose to 110 from 100, an increase of 10%". */
function readInFront({text}: Story, one: Figure, other: Figure, percent: Figure): Change | undefined {
  const noun =
    /^,\s(?:or\s)?an?\s(?:\p{Ll}+\s)?(?:(rise|increase|gain|jump|surge|growth)|fall|drop|decline|decrease|slump|dip|cut)\sof\s(?:about\s|nearly\s|almost\s|over\s)?$/u.exec(
      text.slice(other.end, percent.start).replace(/\s/g, ' ').replace(yearBefore, ',')
    )
  if (!noun || other.start - one.end > 40) return undefined
  if (
    /^(?:\s\p{Ll}+){0,3},?\s(?:compared\swith|against|versus)\s$/u.test(text.slice(one.end, other.start)) &&
    yearBefore.test(text.slice(other.end, percent.start))
  )
    // "A drop of 3% from the quarter before" has a level of its own.
    return /^\s?(?:[.;]|$)/.test(text.slice(percent.end, percent.end + 2))
      ? {percent, rises: noun[1] !== undefined, to: one, from: other}
      : undefined
  const lead = text.slice(Math.max(0, one.start - 12), one.start)
  const gap = text.slice(one.end, other.start)
  const rises = noun[1] !== undefined
  if (/\bfrom\s$/.test(lead) && joins(gap, 'to')) return {percent, rises, from: one, to: other}
  return (/\bto\s$/.test(lead) || /\b(?:up|down)\s+from\s$/.test(gap)) && joins(gap, 'from')
    ? {percent, rises, to: one, from: other}
    : undefined
}

/** "to", "to a record", "to about", "from", "in March from": few words, no stop. */
function joins(gap: string, word: 'to' | 'from' | 'at'): boolean {
  // "Fell 2% to $80, having risen from $79 to $82", "rose to 4% as the price fell to 98": another clause.
  if (/[.;:()]|\b(?:having|as|while|when|after|before|with|rises?|yields?)\b/.test(gap)) return false
  // "Shares fell 2 percent on a rate cut to 5 percent from 6 percent".
  if (/\bon (?!(?:the|a) (?:year|month|quarter|week|day)\b)\p{Ll}/u.test(gap.replace(/\s/g, ' '))) return false
  const words = gap.trim().split(/\s+/)
  if (word === 'from' && words.length > 5) return false
  const at = words.indexOf(word)
  return at >= 0 && at >= words.length - 3 && !words.includes('and') && !words.includes('or')
}

/** ", compared with 100 a year earlier": the year before, and no forecast. */
function comparesYears(gap: string, rest: string): boolean {
  return (
    /^[^.;:()]{0,24}\b(?:compared\s+(?:with|to)|against|versus|as\s+against)\s$/.test(gap) &&
    /^\s+(?:in\s+)?(?:the\s+)?(?:a\s+year\s+(?:ago|earlier|before)|(?:same|corresponding|year-ago|year-earlier|previous\s+year|last\s+year)\b)/.test(
      rest
    )
  )
}

/** Both ends count the same thing in the same unit. */
export function comparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.currency?.code !== b.currency?.code || a.unit?.unit !== b.unit?.unit) return false
  if (isYear(a) || isYear(b)) return false
  const ratio = a.value / b.value
  return ratio > 0.02 && ratio < 50
}

/** "4.2 billion crowns, from 4.6 billion", "55,000 won, up 10% from 50,000 on Monday": the second leaves out what it counts. */
export function isShort(text: string, one: Figure, other: Figure): boolean {
  if (other.kind !== 'number' || one.scale?.factor !== other.scale?.factor || isYear(other)) return false
  if (!levelEnds.test(text.slice(other.end, other.end + 12))) return false
  const ratio = one.value / other.value
  if (one.scale) return ratio < 20 && ratio > 0.05
  return (one.kind === 'money' || one.kind === 'measure') && ratio < 2 && ratio > 0.5
}

/** What may stand behind the level before: no noun, "from 38 games". */
export const levelEnds =
  /^(?:[.,;:)]|\s(?:points|at|on|in|the|a|last|earlier|previously|yesterday|when|after|before|as|and|but|while)\b|\s?$)/

/** A bare number that may be a year. */
function isYear({kind, value, grouping, scale}: Figure): boolean {
  return kind === 'number' && grouping === 'none' && !scale && value >= 1900 && value <= 2100
}
