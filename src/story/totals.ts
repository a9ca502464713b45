import {collect} from '../collect.js'
import {matchesOf} from '../matches.js'
import type {Figure} from './figure.js'
import {firstFrom, type Span, spanAt} from './span.js'
import type {Story} from './story.js'
import type {Sum} from './sums.js'
import {wordClass} from './word-forms.js'

const signs = wordClass(['total', 'totalling', 'totaling', 'combined', 'altogether', 'all', 'toll', 'tally', 'number'])
/** What says of a figure behind it that it is the total of what stands in front: "20 and 30, a total of 50". */
const inFront =
  /(?:[,;:]|\s[-–—]{1,2}|\bfor|\bor|\bmaking|\bmakes)\s+(?:making\s+|or\s+|for\s+|in\s+)?(?:a\s+(?:combined\s+|grand\s+|overall\s+)?total\s+of|a\s+combined|totall?ing|in\s+all|in\s+total|altogether)\s+$/i
/** What was counted before may be in it: "seven in Lahore and six in Multan, taking the total to 20". */
const broughtTo =
  /\b(?:taking|takes|took|bringing|brings|brought|raising|raises|raised)\s+(?:the|its|their)\s+((?:combined|overall)\s+)?(?:(?:death\s+)?toll|total|tally|number)(?:\s+\p{L}+){0,4}\s+to\s+$/iu
/** The same behind it: "20 buses and 30 trucks, or 50 vehicles in all". */
const before = /(?:[,;:]|\s[-–—]{1,2}|\bor|\bmaking)\s+$/i
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
    if (
      !brought &&
      !inFront.test(lead) &&
      !(before.test(lead) && behind.test(text.slice(whole.end, Math.min(sentence.end, whole.end + 60))))
    )
      return []
    const exact = brought === null || brought[1] !== undefined
    const parts = readParts(story, index, sentence, exact)
    return parts && !otherMeasure.test(text.slice(whole.end, whole.end + 12)) ? [{whole, parts, exact}] : []
  })
}

/** What is won or spent in other steps than those counted: "eight goals and five throws for a total of 24 points". */
const otherMeasure = /^\s+(?:points?|runs?|marks|minutes|hours|days|weeks|months|years|miles|km|kilomet)/

/** All figures of the sentence in front of the total, where they are a list of two or more. */
function readParts({figures, text, dates}: Story, index: number, sentence: Span, exact: boolean): Figure[] | undefined {
  const whole = figures[index] as Figure
  const parts: Figure[] = []
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at] as Figure
    if (figure.start < sentence.start) break
    if (spanAt(dates, figure.start)) continue
    // "The two firms will pay $20 million and $30 million"
    if (!isLike(figure, whole)) break
    if (!isExact(figure, exact)) return undefined
    parts.unshift(figure)
  }
  const [first] = parts
  const last = parts[parts.length - 1]
  if (!first || !last || parts.length < 2 || parts.length > 8) return undefined
  for (let at = 1; at < parts.length; at++) {
    const gap = text.slice((parts[at - 1] as Figure).end, (parts[at] as Figure).start)
    const isLast = at === parts.length - 1
    if (gap.length > 70 || !(isLast ? lastJoint : joint).test(gap) || otherMeasure.test(gap)) return undefined
  }
  return whole.start - last.end < 110 &&
    !/[;:()]|\b(?:each|every|apiece|per|of\s+(?:them|whom|which)|earlier|previous\w*)\b/.test(text.slice(first.end, whole.start))
    ? parts
    : undefined
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
