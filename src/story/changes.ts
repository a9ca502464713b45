import type {Figure} from './figure.js'
import type {Story} from './story.js'

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
