import type {Figure} from './figure.js'
import type {Span} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

/** A change with both its ends: `rose 10% to 110 from 100`. */
export interface Change {
  percent: Figure
  from: Figure
  to: Figure
  rises: boolean
}

const rising =
  /\b(?:rose|risen|rises?|rising|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grew|grown|grows?|growing|increas(?:es?|ed|ing)|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|up|advanc(?:es?|ed|ing)|higher)\b/i
const falling =
  /\b(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|slid|slides?|slip(?:s|ped|ping)?|decreas(?:es?|ed|ing)|down|plung(?:es?|ed|ing)|shrank|tumbl(?:es?|ed|ing)|plummet(?:s|ed|ing)?|dip(?:s|ped|ping)?|lower)\b/i
const unlike = /annuali[sz]ed|adjusted|constant|excluding|currenc|organic|like-for-like|average|underlying|annual rate|yoy|a year\b/i

/**
 * Finds changes whose percentage and both ends are written close together:
 * "rose 10% to 110 from 100", "rose 10% from 100 to 110", "rose to 110 from 100, up 10%" is left alone.
 */
export function findChanges(story: Story): readonly Change[] {
  const {figures, text} = story
  const changes: Change[] = []
  for (let index = 0; index + 2 < figures.length; index++) {
    const percent = figures[index] as Figure
    const next = figures[index + 1] as Figure
    const last = figures[index + 2] as Figure
    if (!percent.percent || next.start - percent.end > 24 || last.start - next.end > 40) continue
    const first = text.slice(percent.end, next.start)
    const second = text.slice(next.end, last.start)
    const order = joins(first, 'to') && joins(second, 'from') ? 'to' : joins(first, 'from') && joins(second, 'to') ? 'from' : undefined
    if (!order || !comparable(next, last)) continue
    const sentence = story.sentenceAt(percent.start)
    if (!sentence || last.end > sentence.end) continue
    const lead = text.slice(Math.max(sentence.start, percent.start - 40), percent.start)
    const verb = lead.slice(-32)
    const rises = rising.test(verb)
    if (rises === falling.test(verb) || unlike.test(text.slice(sentence.start, last.end))) continue
    changes.push({percent, rises, ...(order === 'to' ? {to: next, from: last} : {from: next, to: last})})
  }
  return changes
}

/** "to", "to a record", "to about", "from", "in March from": few words, no stop. */
function joins(gap: string, word: 'to' | 'from'): boolean {
  if (/[.;:()]/.test(gap)) return false
  const words = gap.trim().split(/\s+/)
  if (word === 'from' && words.length > 5) return false
  const at = words.indexOf(word)
  return at >= 0 && at >= words.length - 3 && !words.includes('and') && !words.includes('or')
}

/** Both ends count the same thing in the same unit. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.currency?.code !== b.currency?.code || a.unit?.unit !== b.unit?.unit) return false
  if (isYear(a) || isYear(b)) return false
  const ratio = a.value / b.value
  return ratio > 0.02 && ratio < 50
}

/** A bare number that may be a year. */
function isYear({kind, value, grouping, scale}: Figure): boolean {
  return kind === 'number' && grouping === 'none' && !scale && value >= 1900 && value <= 2100
}

/** A move without a percentage: `rose to $90 million from $100 million`. */
export interface Move {
  /** The verb: `rose`. */
  verb: Span
  from: Figure
  to: Figure
  rises: boolean
}

const risingWords = new Set(
  `rose rises risen climb climbs climbed jump jumps jumped grew grow grows grown increase increases increased surge surges surged soar
  soars soared`.split(/\s+/)
)
const fallingWords = `fell fall falls fallen drop drops dropped decline declines declined slid slide slides slip slips slipped decrease
  decreases decreased plunge plunges plunged tumble tumbles tumbled plummet plummets plummeted shrank shrink shrinks`.split(/\s+/)
const movers = wordClass([...risingWords, ...fallingWords])
const toward = /\bto (?:a record (?:high |low )?(?:of )?|about |around |nearly |almost |just |only |some |an estimated |a total of )?$/
const away = /\bfrom (?:about |around |nearly |almost |just |some |a (?:revised |record )?)?$/
/** What falls while its figure rises: places of a ranking, what is below zero. */
const inverse =
  /\b(?:rank(?:s|ed|ing|ings)?|seed(?:ed|ing)?|places?|positions?|spots?|No\.?|under|par|loss(?:es)?|deficits?|negative|minus|below|temperatures?|one in|ratio|odds|doubl\w+)\b/i
/** And currencies that are counted in dollars: "the rupee fell to 84.50 from 84.42". */
const currencies =
  /\b(?:rupees?|yen|yuan|renminbi|won|ringgit|ro?ubles?|lira|pesos?|rupiah|baht|rand|currency|currencies|francs?|crowns?|forint|zloty|dong|naira|cedis?|shillings?|taka|tenge|sterling|greenback|dollar)\b/i

/** Finds moves whose verb and two ends stand close together: "rose to 110 from 100", "fell from 110 to 100". */
export function findMoves(story: Story): readonly Move[] {
  const verbs = story.wordsOf(movers)
  if (verbs.length === 0) return []
  const {figures, text} = story
  const moves: Move[] = []
  for (let index = 0; index + 1 < figures.length; index++) {
    const one = figures[index] as Figure
    const other = figures[index + 1] as Figure
    if (
      other.start - one.end > 40 ||
      !isBare(text, one) ||
      !isBare(text, other) ||
      // "From 18 to 1, to over 25 to 1" are ratios.
      /^,?\sto\s(?:[a-z]{4,6}\s)?\d/.test(text.slice(other.end, other.end + 13)) ||
      !(comparable(one, other) || isShort(one, other))
    )
      continue
    const lead = text.slice(Math.max(0, one.start - 60), one.start).replace(/\s/g, ' ')
    const gap = text.slice(one.end, other.start).replace(/\s/g, ' ')
    const order =
      toward.test(lead) && away.test(gap) && gap.trim().split(' ').length <= 5 && !/[.;:()]/.test(gap)
        ? 'to'
        : away.test(lead) && /^ (?:\p{Ll}+ ){0,2}to (?:about |around |nearly |almost |just |some )?$/u.test(gap)
          ? 'from'
          : undefined
    const sentence = order && story.sentenceAt(one.start)
    if (!sentence || other.end > sentence.end) continue
    const from = Math.max(sentence.start, one.start - 60)
    const near = verbs.filter(word => word.start >= from && word.end <= one.start)
    const [verb] = near
    // One verb in reach, and the end of its clause not in between; "fell from 20 to 30 feet" is a fall of the body.
    if (!verb || near.length > 1 || /[;:()]|\b(?:as|while|but|and|after|when|with|which|that)\b/.test(text.slice(verb.start, one.start)))
      continue
    if (order === 'from' && (one.unit?.unit.dimension === 'length' || other.unit?.unit.dimension === 'length')) continue
    const around = text.slice(sentence.start, other.end + 24)
    if (inverse.test(around) || (!one.scale && currencies.test(around))) continue
    moves.push({
      verb: {start: verb.start, end: verb.end},
      rises: risingWords.has(verb.lower),
      ...(order === 'to' ? {to: one, from: other} : {from: one, to: other})
    })
  }
  return moves
}

/** "4.2 billion crowns, from 4.6 billion": the second leaves out what it counts. */
function isShort(one: Figure, other: Figure): boolean {
  return (
    one.scale !== undefined &&
    one.scale.factor === other.scale?.factor &&
    other.kind === 'number' &&
    other.value / one.value < 20 &&
    one.value / other.value < 20
  )
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
