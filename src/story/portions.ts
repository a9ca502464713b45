import {collect} from '../collect.js'
import type {Figure} from './figure.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** A part of a whole with the share that it is said to be: "12 of the 40 seats, or 30%". */
export interface Portion {
  part: Figure
  whole: Figure
  share: Span
  /** The share in per cent, as written and as the figures make it. */
  written: number
  expected: number
}

/** Two figures and what is said to lie between them: "by 220 votes to 200, a majority of 20". */
export interface Difference {
  one: Figure
  other: Figure
  difference: Figure
  expected: number
}

/** A part of a whole with the fraction that it is said to be, in words, and is not: "half of the 40 seats, or 12". */
export interface FractionSlip {
  part: Figure
  whole: Figure
  fraction: string
  expected: number
}

const of = /^(?:\s+\p{Ll}[\p{L}-]*)?\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+|all\s+the\s+|a\s+total\s+of\s+)?$/u
const things = String.raw`(?:\s+[\p{L}’'-]+){0,4}`
const or = new RegExp(String.raw`^${things}(?:,\s+or\s+|,?\s+\((?:or\s+)?)$`, 'u')
const ends = /^\s*[,.;)–—]|^\s+(?:on|were|was|are|is|have|had)\b/

const ofAll = /\b[Oo]f\s+(?:the|its|their|all|some)\s+(?:the\s+)?$/
const amongThem = new RegExp(String.raw`^${things},\s+(?:only\s+|just\s+)?$`, 'u')
const ofWhich = /^(?:\s+[\p{L}’'-]+){0,5},\s+of\s+(?:which|whom)\s+(?:only\s+|just\s+)?$/u

/** Finds parts with their share beside them that is not what the figures make. */
export function findPortions(story: Story): Portion[] {
  const {figures, text} = story
  return collect(figures, (share, index): Portion[] => {
    if (!share.percent || share.percent.points || share.value > 100) return []
    const [before2, before, next, next2] = [figures[index - 2], figures[index - 1], figures[index + 1], figures[index + 2]]
    // "It won 45 of 100 seats (38%)" has the share of the votes in brackets.
    if (before && isShareOfVotes(text, before2 ?? before, share)) return []
    const gap = (a: Figure | undefined, b: Figure | undefined) => (a && b && b.start - a.end < 60 ? text.slice(a.end, b.start) : '')
    // "12 of the 40 seats, or 30%", "12 of 40 seats (30%)"
    if (of.test(gap(before2, before)) && or.test(gap(before, share)) && ends.test(text.slice(share.end, share.end + 6)))
      return judge(before2, before, share)
    // "Of the 40 seats, 12, or 30%"
    if (
      before2 &&
      ofAll.test(text.slice(Math.max(0, before2.start - 16), before2.start)) &&
      amongThem.test(gap(before2, before)) &&
      or.test(gap(before, share)) &&
      ends.test(text.slice(share.end, share.end + 6))
    )
      return judge(before, before2, share)
    // "40 seats, of which 12, or 30%, are held by women"
    if (
      ofWhich.test(gap(before2, before)) &&
      or.test(gap(before, share)) &&
      ends.test(text.slice(share.end, share.end + 6)) &&
      // "It has 40 shops with 900 staff, of which 12": of either.
      (figures[index - 3]?.end ?? 0) <= (story.sentenceAt(share.start)?.start ?? share.start)
    )
      return judge(before, before2, share)
    // "12, or 30%, of the 40 seats"; "12 seats (30%) of the 40"
    if (or.test(gap(before, share)) && /^(?:,|\))\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?$/.test(gap(share, next)))
      return judge(before, next, share)
    // "30% of the 40 seats, or 12"
    if (of.test(gap(share, next)) && or.test(gap(next, next2)) && ends.test(text.slice(next2?.end ?? 0, (next2?.end ?? 0) + 6)))
      return judge(next2, next, share)
    return []
  })
}

function isShareOfVotes(text: string, first: Figure, share: Figure): boolean {
  if (!/\((?:or\s+)?$/.test(text.slice(Math.max(0, share.start - 5), share.start))) return false
  return (
    /\bseats?\s+\($/.test(text.slice(Math.max(0, share.start - 10), share.start)) ||
    /\b(?:won|took|wins|takes|winning|taking)\s+(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(Math.max(0, first.start - 30), first.start))
  )
}

function judge(part: Figure | undefined, whole: Figure | undefined, share: Figure): Portion[] {
  if (!part || !whole || part.kind !== whole.kind || part.currency?.code !== whole.currency?.code || part.unit?.unit !== whole.unit?.unit)
    return []
  if (part.percent || whole.percent || whole.value === 0 || part.value > whole.value) return []
  const expected = (part.value / whole.value) * 100
  const rough = [part, whole, share].some(({rounding}) => rounding) ? Math.max(4, expected * 0.1) : 0
  const steps =
    (Math.min(part.step, part.value * 0.05) / whole.value) * 100 + (whole.value < 1000 ? 0 : (expected * whole.step) / whole.value / 2)
  return Math.abs(expected - share.value) <= Math.max(1, share.step) + steps + rough
    ? []
    : [{part, whole, share: {start: share.start, end: share.end}, written: share.value, expected}]
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['thirds', 2 / 3],
  ['quarter', 0.25],
  ['quarters', 0.75],
  ['fifth', 0.2]
])
const fractionOf =
  /(?:\b(?:a|one)[ -]|\btwo[ -](?=thirds)|\bthree[ -](?=quarters)|(?=half))(half|thirds?|quarters?|fifth)\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?$/i

/** Finds numbers that are no half or third of what they are said to be one of: "half of the 84 patients, or 52". */
export function findFractionSlips(story: Story): FractionSlip[] {
  const {figures, text, wordIndex} = story
  if (![...fractions.keys()].some(word => wordIndex.has(word))) return []
  return collect(figures, (whole, index) => {
    const part = figures[index + 1]
    if (!part || part.start - whole.end > 50 || whole.kind !== 'number' || part.kind !== 'number') return []
    const lead = fractionOf.exec(text.slice(Math.max(0, whole.start - 36), whole.start))
    if (!lead || !or.test(text.slice(whole.end, part.start)) || !ends.test(text.slice(part.end, part.end + 6))) return []
    const share = fractions.get((lead[1] as string).toLowerCase()) ?? 0
    const expected = Math.round(whole.value * share)
    // A third may be nearly one.
    if (Math.abs(expected - part.value) <= Math.max(1, expected * 0.15) || part.scale?.factor !== whole.scale?.factor) return []
    return [{part, whole, fraction: lead[0].replace(/\s+of\s.*$/s, ''), expected}]
  })
}

const against = /^(?:\s+votes?)?(?:\s+to\s+|\s?[-–]\s?|\s+against\s+)$/
const margin = /^(?:\s+votes?|\s+seats?)?,\s+(?:or\s+)?(?:with\s+)?a\s+(?:majority|margin|difference|lead)\s+of\s+(?:just\s+|only\s+)?$/
const named = /\b(?:majority|margin|difference|lead|surplus|deficit|gap)\s+of\s+(?:just\s+|only\s+)?$/
/** "A majority of 20 votes in the house", not "30 votes more than needed" or "a lead of 4 on aggregate". */
const ending = /^(?:\s+(?:votes?|seats?))?(?:\s*[,.;)–—]|\s+(?:in|for)\b)|^\s+(?:votes?|seats?)\s+(?!(?:more|less|fewer|on)\b)/
const balance = /\b(?:exports?|imports?|spending|revenues?|expenditure)\b/i

/** Finds differences that are not what the two figures in front of them make. */
export function findDifferences(story: Story): Difference[] {
  const {figures, text, wordIndex} = story
  if (!['majority', 'margin', 'difference', 'lead', 'surplus', 'deficit'].some(word => wordIndex.has(word))) return []
  return collect(figures, (difference, index): Difference[] => {
    const [one, other] = [figures[index - 2], figures[index - 1]]
    if (!one || !other || difference.start - one.end > 160 || !named.test(text.slice(difference.start - 24, difference.start))) return []
    const sentence = story.sentenceAt(difference.start)
    if (!sentence || one.start < sentence.start) return []
    const [first, second] = [text.slice(one.end, other.start), text.slice(other.end, difference.start)]
    const isVote = against.test(first) && margin.test(second)
    const isBalance = balance.test(text.slice(Math.max(sentence.start, one.start - 60), one.start)) && isTrade(first, second)
    if (!isVote && !isBalance) return []
    if (one.kind !== other.kind || one.kind !== difference.kind || one.currency?.code !== difference.currency?.code) return []
    if ([one, other, difference].some(({rounding}) => rounding) || (one.scale?.factor ?? 1) !== (difference.scale?.factor ?? 1)) return []
    if (!ending.test(text.slice(difference.end, difference.end + 16))) return []
    const expected = Math.abs(one.value - other.value)
    const slack = one.scale ? 1.5 * Math.min(one.scale.factor, Math.max(one.step, other.step, difference.step)) : 0
    return Math.abs(expected - difference.value) <= slack ? [] : [{one, other, difference, expected}]
  })
}

/** "Exports of $20 billion and imports of $15 billion, leaving a surplus of $5 billion". */
function isTrade(first: string, second: string): boolean {
  return (
    /^(?:\s+\p{L}+){0,4},?\s+(?:and|against|while)\s+(?:\p{L}+\s+){0,3}(?:imports?|exports?|spending|revenues?|expenditure)\s+(?:(?:of|at|to|were|was|totall?ed|reached)\s+){0,2}$/iu.test(
      first
    ) && /^(?:\s+\p{L}+){0,3},\s+(?:\p{L}+\s+){0,3}an?\s+(?:trade\s+|budget\s+)?(?:surplus|deficit|gap)\s+of\s+$/iu.test(second)
  )
}
