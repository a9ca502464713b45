import {collect} from '../collect.js'
import {matchesOf} from '../matches.js'
import type {Figure} from './figure.js'
import {firstFrom, type Span, spanAt} from './span.js'
import type {Story} from './story.js'
import type {Sum} from './sums.js'
import {wordClass} from './word-forms.js'

const signs = wordClass(['total', 'totalling', 'totaling', 'combined', 'altogether', 'all', 'toll', 'tally'])
/** What says of a figure behind it that it is the total of what stands in front: "20 and 30, a total of 50". */
const inFront =
  /(?:[,;:]|\s[-–—]{1,2}|\bor|\bmaking|\bmakes|\b(for))\s+(?:making\s+|or\s+|in\s+|(for)\s+)?(?:a\s+(?:combined\s+|grand\s+|overall\s+)?total\s+of|a\s+combined|totall?ing|in\s+all|in\s+total|altogether)\s+$/i
/**
 * What was counted before may be in it: "seven in Lahore and six in Multan, taking the total to 20". A toll is of dead, whatever stands in
 * front of it: "six districts and 40 villages, taking the toll to 30".
 */
const broughtTo =
  /\b(?:taking|takes|took|bringing|brings|brought|raising|raises|raised)\s+(?:the|its|their)\s+(?:((?:combined|overall)\s+(?:(?:death\s+)?toll|total|tally))|total|tally)\s+to\s+$/i
/** The same behind it: "20 buses and 30 trucks, or 50 vehicles in all". */
const before = /(?:[,;:]|\s[-–—]{1,2}|\b(or)|\bmaking)\s+$/i
const behind =
  /^(?:\s+[\p{L}-]+){0,4}?,?\s+(?:in\s+all|in\s+total|all\s+told|altogether)(?=\s*(?:[,.;:)–—]|--?\s|$|\s(?:on|in|at|this|last|so)\b))/iu

/** Finds totals whose parts stand in front of them, in the same sentence: "20 in Leeds and 30 in York, a total of 50". */
export function findTotalsBehind(story: Story): Sum[] {
  const {figures, text} = story
  const said = story.wordsOf(signs)
  if (figures.length < 3 || said.length === 0) return []
  return collect(figures, (whole, index): Sum[] => {
    if (index < 2 || whole.rounding || (said[firstFrom(said, whole.start - 60)]?.start ?? Number.POSITIVE_INFINITY) > whole.end + 60)
      return []
    const sentence = story.sentenceAt(whole.start)
    if (!sentence || whole.end > sentence.end) return []
    const lead = text.slice(Math.max(sentence.start, whole.start - 60), whole.start)
    const brought = broughtTo.exec(lead)
    const front = brought ? null : inFront.exec(lead)
    const beside =
      brought || front || !behind.test(text.slice(whole.end, Math.min(sentence.end, whole.end + 60))) ? null : before.exec(lead)
    if (!brought && !front && !beside) return []
    const exact = !brought || brought[1] !== undefined
    const parts = readParts(story, index, sentence, exact)
    if (!parts || otherMeasure.test(text.slice(whole.end, whole.end + 12))) return []
    const isOne = brought
      ? areOfOneKind(text, parts)
      : isOfTheirKind(text, whole, parts, Boolean(front?.[1] ?? front?.[2])) || beside?.[1] !== undefined
    return isOne && (brought || isNear(whole, parts)) ? [{whole, parts, exact}] : []
  })
}

/** What is won or spent in other steps than those counted: "eight goals and five throws for a total of 24 points". */
const otherMeasure = /^\s+(?:points?|runs?|marks|minutes|hours|days|weeks|months|years|miles|km|kilomet)/

/** Whether a total counts what its parts count, but for "or 60 vehicles in all": no "two trains and 14 buses, a total of 1,200 seats". */
function isOfTheirKind(text: string, whole: Figure, parts: readonly Figure[], isNamed: boolean): boolean {
  if (whole.kind !== 'number') return true
  const counted = thingsBehind(text, whole)
  if (counted.length === 0) return !isNamed
  const things = parts.flatMap(part => thingsBehind(text, part))
  return (things.length === 0 && !isNamed) || counted.some(thing => things.includes(thing))
}

/** "Seven people in Leeds and six in York", not "seven villages and six towns". */
function areOfOneKind(text: string, [first, ...rest]: readonly Figure[]): boolean {
  const things = first ? thingsBehind(text, first) : []
  return rest.every(part => thingsBehind(text, part).every(thing => things.includes(thing)))
}

/** A slip is near; "12 on Monday and nine on Tuesday, a total of 450 cases" counts what was there before. */
function isNear({value}: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((total, part) => total + part.value, 0)
  return value < 2 * sum && sum < 2 * value
}

/** Up to three words behind a figure that may name what it counts, without their plural. */
function thingsBehind(text: string, {end}: Figure): string[] {
  const words = /^(?:[\s-]+(?!(?:and|or|in|on|at|from|of|for|to|with|by|were|was|are|is|have|has|had)\b)[\p{L}’']+){1,3}/u.exec(
    text.slice(end, end + 60)
  )?.[0]
  return words ? (words.toLowerCase().match(/[\p{L}’']+/gu) ?? []).map(word => word.replace(/s$/, '')) : []
}

/** A label, a place or a round, no count: "in wards 4 and 5", "in class 9 and 10", "from five villages and two towns", "rounds of 68 and 70". */
const noCount = /\b(?:(?:in|on|at|from|between|under|over|after|aged)\s+(?:\p{L}+\s+)?|of\s+|(?!(?:has|was|is|includes)\s)\p{L}{2,}s\s+)$/iu
/** "Two men, three women and a boy" */
const oneMore = /\b(?:and|plus)\s+(?:an?|the|his|her|its|their|several|some|many|others?)\b/

/** All figures of the sentence in front of the total, where they are a list of two or more. */
function readParts({figures, text, dates}: Story, index: number, sentence: Span, exact: boolean): Figure[] | undefined {
  const whole = figures[index] as Figure
  const parts: Figure[] = []
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at] as Figure
    if (figure.start < sentence.start) break
    const next = parts[0] ?? whole
    const isDate = spanAt(dates, figure.start) !== undefined
    if (next.start - figure.end > (next === whole ? 110 : 70)) {
      if (isDate) break
      return undefined
    }
    if (isDate) continue
    // "The two firms will pay $20 million and $30 million"
    if (!isLike(figure, whole)) break
    if (!isExact(figure, exact)) return undefined
    if (next !== whole) {
      const gap = text.slice(figure.end, next.start)
      if (!(parts.length === 1 ? lastJoint : joint).test(gap) || otherMeasure.test(gap)) return undefined
    }
    if (parts.unshift(figure) > 8) return undefined
  }
  const [first] = parts
  const last = parts[parts.length - 1]
  if (!first || !last || parts.length < 2 || oneMore.test(text.slice(last.end, whole.start))) return undefined
  if (noCount.test(text.slice(Math.max(sentence.start, first.start - 24), first.start))) return undefined
  return /[;:()]|\b(?:each|every|apiece|per|of\s+(?:them|whom|which)|earlier|previous\w*)\b/.test(text.slice(first.end, whole.start))
    ? undefined
    : parts
}

const joint = /^[^,.;:()–—]*,\s+(?:another\s+)?$/
const lastJoint = /^[^.;:()–—]*?(?:,?\s+and|,?\s+plus)\s+(?:another\s+|a\s+further\s+|the\s+other\s+)?$/

/** Whether a figure is given as it is, or as the least it is where a total can only be greater. */
function isExact({rounding, percent, kind, scale, value, grouping}: Figure, exact: boolean): boolean {
  if (percent || (rounding && (exact || rounding.kind !== 'over'))) return false
  return kind !== 'number' || (value % 1 === 0 && !(grouping === 'none' && !scale && value >= 1900 && value <= 2100))
}

function isLike(part: Figure, whole: Figure): boolean {
  return (
    part.kind === whole.kind &&
    part.currency?.code === whole.currency?.code &&
    part.unit?.unit === whole.unit?.unit &&
    (part.kind !== 'money' || (part.scale?.factor ?? 1) === (whole.scale?.factor ?? 1)) &&
    !whole.percent
  )
}

const amid = /^\s+of\s+(?:the|its|their)\s+$/
const placed = /\b(from|in|to|for|at)\s+(?:the\s+)?\p{Lu}/gu
const wherePart = /^(?:\s+(?:of\s+them|more|others))?\s+(from|in|to|for|at)\s+(?:the\s+)?\p{Lu}/u

/** Finds totals that stand with the first of their parts: "three of the seven accused are from Leeds, four from York and two from Hull". */
export function findTotalsAmid(story: Story): Sum[] {
  const {figures, text} = story
  return collect(figures, (first, index): Sum[] => {
    const whole = figures[index + 1]
    if (!whole || whole.start - first.end > 16 || !amid.test(text.slice(first.end, whole.start))) return []
    const sentence = story.sentenceAt(first.start)
    const parts = [first]
    let preposition: string | undefined
    for (let at = index + 2; at < figures.length; at++) {
      const part = figures[at] as Figure
      const before = figures[at - 1] as Figure
      if (!sentence || part.end > sentence.end || part.start - before.end > 70) break
      const gap = text.slice(before.end, part.start)
      const where = wherePart.exec(text.slice(part.end, part.end + 40))?.[1]
      if (!where || !/(?:,|\band)\s+(?:another\s+|the\s+other\s+)?$/.test(gap) || /[.;:()]/.test(gap)) return []
      preposition ??= where
      if (where !== preposition || !matchesOf(gap, placed).some(match => match[1] === where)) return []
      parts.push(part)
    }
    return parts.length > 1 && [...parts, whole].every(figure => isExact(figure, true) && figure.kind === 'number')
      ? [{whole, parts, exact: false}]
      : []
  })
}
