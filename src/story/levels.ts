import {collect} from '../collect.js'
import {fallingVerbs, marketVerbs, risingVerbs} from '../data/move-verbs.js'
import {findEnds, levelEnds} from './changes.js'
import type {Figure} from './figure.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** A figure of a market report that the others beside it do not make: "fell 200 points, or 3 percent, to 19,800". */
export interface LevelSlip extends Span {
  written: string
  expected: number
  percent: boolean
  /** The change and the level that it led to. */
  change: Figure
  level: Figure
}

const up = anyOf([...risingVerbs, ...marketVerbs.rising, 'up', 'higher'])
const down = anyOf([...fallingVerbs, ...marketVerbs.falling, 'down'])
const points = ' points'
const or = /^,?\s(?:or\s)?\(?(?:or\s)?(?:by\s)?(?:about\s|nearly\s)?$/
const toLevel = /^\)?,?\s(?:to\s(?:\p{Ll}+\s){0,3}(?:at\s|of\s)?|at\s)(?:a\srecord\s(?:of\s)?)?$/u

/**
 * Finds percentages, and levels, that a change in points or money and the level it leads to do not make: "rose 500 points, or 6 percent, to
 * 80,500", "rose 500 points to 80,500 from 80,100".
 */
export function findLevelSlips(story: Story): readonly LevelSlip[] {
  const {text} = story
  const figures = story.fact(findEnds)
  if (figures.length < 3) return []
  return collect(figures, (one, index): LevelSlip[] => {
    const [two, three] = [figures[index + 1], figures[index + 2]]
    if (!two || !three || three.start - one.end > 90) return []
    const first = two.percent ? one : one.percent ? two : undefined
    if (first) return judgePercent(story, first, first === one ? two : one, three, one)
    if (!isPoints(text, one) || one.rounding || two.rounding || three.rounding) return []
    if (!toLevel.test(text.slice(one.end + points.length, two.start)) || !/^\sfrom\s$/.test(text.slice(two.end, three.start))) return []
    if (!levelEnds.test(text.slice(three.end, three.end + 12))) return []
    const expected = Math.abs(two.value - three.value)
    if (Math.abs(expected - one.value) <= 1.5 * Math.min(1, Math.max(one.step, two.step, three.step))) return []
    return [{start: one.start, end: one.end, written: text.slice(one.start, one.end), expected, percent: false, change: one, level: two}]
  })
}

/** "500 points, or 6 percent, to 80,500", "6 percent, or 500 points, to 80,500". */
function judgePercent(story: Story, change: Figure, percent: Figure, level: Figure, lead: Figure): LevelSlip[] {
  const {text} = story
  if (percent.percent?.points || level.percent || change.rounding || percent.rounding || level.rounding) return []
  const inPoints = isPoints(text, change)
  const changeEnd = change.end + (inPoints ? points.length : 0)
  if (
    inPoints
      ? level.kind !== 'number'
      : !(change.kind === 'money' && level.kind === 'money' && change.currency?.code === level.currency?.code)
  )
    return []
  const [gap, rest] =
    change.start < percent.start
      ? [text.slice(changeEnd, percent.start), text.slice(percent.end, level.start)]
      : [text.slice(percent.end, change.start), text.slice(changeEnd, level.start)]
  if (!or.test(gap) || !toLevel.test(rest)) return []
  const sentence = story.sentenceAt(change.start)
  if (!sentence || level.end > sentence.end || change.value * 2 > level.value) return []
  const verb = text.slice(Math.max(sentence.start, lead.start - 40), lead.start)
  const [rises, falls] = [up.test(verb), down.test(verb)]
  if (rises === falls) return []
  const expected = (change.value / (rises ? level.value - change.value : level.value + change.value)) * 100
  const rough = (Math.min(change.step, change.value * 0.05) / 2 / level.value) * 100
  if (Math.abs(expected - percent.value) <= Math.max(0.06, percent.step) + rough + expected * 0.02) return []
  return [{start: percent.start, end: percent.end, written: text.slice(percent.start, percent.end), expected, percent: true, change, level}]
}

function isPoints(text: string, {kind, end}: Figure): boolean {
  return kind === 'number' && /^\spoints\b/.test(text.slice(end, end + 8))
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
}
