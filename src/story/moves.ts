import {collect} from '../collect.js'
import {fallingVerbs, risingVerbs} from '../data/move-verbs.js'
import {comparable, currencies, findEnds, isShort, reach} from './changes.js'
import type {Figure} from './figure.js'
import {firstFrom, type Span} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

/** A move without a percentage: `rose to $90 million from $100 million`, `$90 million, up from $100 million`. */
export interface Move {
  /** The verb: `rose`, `up`, `doubled`. */
  verb: Span
  from: Figure
  to: Figure
  rises: boolean
  /** Between what bounds the second is a multiple of the first: `doubled`. */
  times?: readonly [least: number, most: number]
}

const risingWords = new Set(risingVerbs)
/** How many times as much, with room for "nearly" and "more than". */
const multiples: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['doubled', [1.7, 2.9]],
  ['tripled', [2.6, 3.9]],
  ['trebled', [2.6, 3.9]],
  ['quadrupled', [3.5, 4.9]],
  ['halved', [0.34, 0.6]]
])
const movers = wordClass([...risingVerbs, ...fallingVerbs, ...multiples.keys()])
const toward = /\bto (?:a record (?:high |low )?(?:of )?|about |around |nearly |almost |just |only |some |an estimated |a total of )?$/
const away = /\bfrom (?:about |around |nearly |almost |just |some |a (?:revised |record )?)?$/
/** What falls while its figure rises: places of a ranking, what is below zero. */
const inverse =
  /\b(?:rank(?:s|ed|ing|ings)?|ratings?|seed(?:ed|ing)?|places?|positions?|spots?|No\.?\s?\d|under|par|negative|minus|below|temperatures?|one in|\d+ in (?!(?:19|20)\d\d\b)\d+|ratio|odds|table|standings|rounds?|(?:in|on) (?:the|an?) (?:\S{1,20} ){0,5}index)\b/i
/** "Fell to 120 in 2024 from 118 in the first ten months of 2023": times of another length. */
const partOfYear = /^\s(?:in|for|over|during)\sthe\s(?:first|last)\s/
const losses = /\b(?:loss(?:es)?|deficits?|gap|shortfall)\b/i

/** Finds moves whose verb and two ends stand close together. */
export function findMoves(story: Story): readonly Move[] {
  const verbs = story.wordsOf(movers)
  const levels = [...(story.wordIndex.get('up') ?? []), ...(story.wordIndex.get('down') ?? [])]
  if (verbs.length === 0 && levels.length === 0) return []
  const figures = story.fact(findEnds)
  const {text} = story
  return collect(figures, (one, index): Move | undefined => {
    const other = figures[index + 1]
    if (!other || other.start - one.end > 64 || !isBare(text, one) || !isBare(text, other) || isRatio(text, other.end)) return undefined
    if (!(comparable(one, other) || isShort(text, one, other)) || differsInTime(text, one, other)) return undefined
    const sentence = story.sentenceAt(one.start)
    if (!sentence || other.end > sentence.end) return undefined
    const move = readLevel(story, one, figures[index - 1], other) ?? readVerb(story, one, other, sentence, figures[index - 1])
    if (!move || partOfYear.test(text.slice(other.end, other.end + 40))) return undefined
    const around = text.slice(Math.max(sentence.start, one.start - reach.before), Math.min(sentence.end, other.end + 24))
    // "The rupee fell to 84.50 from 84.42".
    if (inverse.test(around) || (!one.scale && currencies.test(around))) return undefined
    return losses.test(around) && !/^(?:narrow|widen)/.test(text.slice(move.verb.start, move.verb.end)) ? undefined : move
  })
}

/** "From 18 to 1, to over 25 to 1". */
function isRatio(text: string, end: number): boolean {
  return /^,?\sto\s(?:[a-z]{4,6}\s)?\d/.test(text.slice(end, end + 13))
}

/** "$90 million, up from $100 million", "4.2% in May, down from 4.6%". */
function readLevel({text}: Story, to: Figure, before: Figure | undefined, from: Figure): Move | undefined {
  const match =
    /^(?: [\p{L}\d'’-]+){0,5}, ((?:slightly |sharply |well )?(?:up|down)) from (?:about |around |nearly |almost |just |some )?$/u.exec(
      text.slice(to.end, from.start).replace(/\s/g, ' ')
    )
  const ratio = from.value / to.value
  if (!match || ratio > 2.5 || ratio < 0.4 || /\b(?:per|every|each)\s$/.test(text.slice(Math.max(0, to.start - 6), to.start)))
    return undefined
  // "120 pupils in six classes, up from 110": which of the two, only the reader knows.
  if (to.kind === 'number' && before?.kind === 'number' && !/[,.;:]/.test(text.slice(before.end, to.start))) return undefined
  const word = match[1] as string
  const start = to.end + match[0].indexOf(`, ${word}`) + 2
  return {verb: {start, end: start + word.length}, rises: word.endsWith('up'), to, from}
}

/** "rose to 110 from 100", "cut its rate to 4.25% from 4.50%", "fell from 110 to 100", "doubled to 200 from 100". */
function readVerb(story: Story, one: Figure, other: Figure, sentence: Span, before: Figure | undefined): Move | undefined {
  const {text} = story
  if (other.start - one.end > 40) return undefined
  const lead = text.slice(Math.max(0, one.start - 60), one.start).replace(/\s/g, ' ')
  const gap = text.slice(one.end, other.start).replace(/\s/g, ' ')
  const order =
    toward.test(lead) && away.test(gap) && gap.trim().split(' ').length <= 5 && !/[.;:()]|\bhaving\b/.test(gap)
      ? 'to'
      : away.test(lead) &&
          /^ (?:\p{Ll}+ ){0,2}(?:in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d |on \p{Lu}\p{Ll}+day )?to (?:about |around |nearly |almost |just |some )?$/u.test(
            gap
          )
        ? 'from'
        : undefined
  if (!order) return undefined
  const from = Math.max(sentence.start, one.start - 60)
  const verbs = story.wordsOf(movers)
  const near = verbs.slice(firstFrom(verbs, from), firstFrom(verbs, one.start)).filter(({end}) => end <= one.start)
  const [verb] = near
  // One verb in reach, and the end of its clause not in between; "fell from 20 to 30 feet" is a fall of the body.
  if (!verb || near.length > 1 || /[;:()]|\b(?:as|while|but|and|after|when|with|which|that)\b/.test(text.slice(verb.start, one.start)))
    return undefined
  // "Lowered its guidance to $2.10 to $2.20 from $2.30 to $2.40": two ranges.
  if (before && before.start > verb.end && comparable(before, one)) return undefined
  if (order === 'from' && (one.unit?.unit.dimension === 'length' || other.unit?.unit.dimension === 'length')) return undefined
  // What slows takes longer: "slowed to 5.2 seconds from 4.9", "slowed from 10 to 12 minutes".
  if (verb.lower.startsWith('slow') && (timeBehind(text, one.end) ?? timeBehind(text, other.end)) !== undefined) return undefined
  const times = multiples.get(verb.lower)
  return {
    verb: {start: verb.start, end: verb.end},
    rises: times ? times[0] > 1 : risingWords.has(verb.lower),
    ...(times && {times}),
    ...(order === 'to' ? {to: one, from: other} : {from: one, to: other})
  }
}

/** "from five years to 10 months". */
function differsInTime(text: string, one: Figure, other: Figure): boolean {
  const [a, b] = [timeBehind(text, one.end), timeBehind(text, other.end)]
  return a !== undefined && b !== undefined && a !== b
}

/** The unit of time that a figure counts. */
function timeBehind(text: string, end: number): string | undefined {
  return /^[\s-](second|minute|hour|day|week|month|year)/.exec(text.slice(end, end + 8))?.[1]
}

/** No end of a range, no rank, no score, nothing below zero. */
function isBare(text: string, {start, end, number}: Figure): boolean {
  return (
    !/[-–−/]\s?[$€£]?$/.test(text.slice(Math.max(0, start - 3), start)) &&
    !/^(?:[-–/]|st\b|nd\b|rd\b|th\b|\sor\s)/.test(text.slice(end, end + 6)) &&
    !/^[-–−]/.test(number.text) &&
    !/[-−]\s?$/.test(text.slice(start, number.start))
  )
}

/** A change in points with both its ends: `by 50 basis points to 4.25% from 4.75%`. */
export interface PointChange {
  /** The figure and what it counts: `50 basis points`. */
  points: Span & {text: string}
  from: Figure
  to: Figure
  /** The points that the ends make, in the unit written. */
  expected: number
}

const pointUnit = /^\s(?:(basis\spoints?|bps?)|percentage\spoints?)\b/

/** "by a quarter point", "by half a percentage point" */
const fractionOfPoint = /\b(half|quarter)(?:[ -](?:of[ -])?(?:an?[ -])?(?:percentage[ -])?|-percentage-)point$/
const fractionWords = ['point', 'half-point', 'quarter-point', 'half-percentage-point', 'quarter-percentage-point']

/** Finds changes of a rate in points that are not what its two ends make. */
export function findPointChanges(story: Story): readonly PointChange[] {
  const {figures, text, wordIndex} = story
  const spelt = collect(
    fractionWords.flatMap(word => wordIndex.get(word) ?? []),
    ({end}): PointChange[] => {
      const match = fractionOfPoint.exec(text.slice(Math.max(0, end - 40), end))
      const at = firstFrom(figures, end)
      if (!match || !/\b(?:by|rates?)(?:\san?)?\s$/.test(text.slice(Math.max(0, end - 48), end - match[0].length))) return []
      const points = {start: end - match[0].length, end, value: match[1] === 'half' ? 0.5 : 0.25, step: 0}
      return judgePoints(story, points, 1, figures[at], figures[at + 1])
    }
  )
  if (!['points', 'point', 'bps', 'bp'].some(word => wordIndex.has(word))) return spelt
  const written = collect(figures, ({start, end, value, step, percent, rounding}, index): PointChange[] => {
    const unit = percent?.points ? undefined : pointUnit.exec(text.slice(end, end + 20))
    if (!(unit || percent?.points) || rounding) return []
    const points = {start, end: end + (unit?.[0].length ?? 0), value, step}
    return judgePoints(story, points, unit?.[1] ? 100 : 1, figures[index + 1], figures[index + 2])
  })
  return [...written, ...spelt]
}

/** "To 4.25% from 4.75%", "to 4.25 percent from 4.75": the two ends behind a change in points. */
function judgePoints(
  story: Story,
  {start, end, value, step}: Span & {value: number; step: number},
  factor: number,
  to: Figure | undefined,
  from: Figure | undefined
): PointChange[] {
  const {text} = story
  const sentence = story.sentenceAt(start)
  if (!to?.percent || !from || !sentence || from.end > sentence.end || to.rounding || from.rounding) return []
  if (!from.percent && !(from.kind === 'number' && !from.scale && from.number.text.includes('.'))) return []
  // Not from where it stood a moment before.
  if (/^\s(?:at|since|last)\s|^\sa\syear\s/.test(text.slice(from.end, from.end + 8))) return []
  if (!/^,?\sto\s(?:a\s\p{Ll}+\s)?$/u.test(text.slice(end, to.start)) || !/^\sfrom\s$/.test(text.slice(to.end, from.start))) return []
  const expected = Math.round(Math.abs(to.value - from.value) * factor * 100) / 100
  // A rate of "6 percent" beside one of "5.50" is as exact.
  if (Math.abs(expected - value) <= Math.max(step * 0.5, Math.min(to.step, from.step) * factor)) return []
  return [{points: {start, end, text: text.slice(start, end)}, from, to, expected}]
}
