import type {Figure} from './figure.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** Two figures that name the ends of a range. */
export interface Range extends Span {
  from: Figure
  to: Figure
  /** `20-30`, `20 to 30`, `between 20 and 30`. */
  join: 'dash' | 'to' | 'between'
}

/** Finds ranges: neighbouring figures joined by a dash, "to", or "and" behind "between". */
export function findRanges(story: Story): readonly Range[] {
  const {figures, text} = story
  const ranges: Range[] = []
  for (let index = 1; index < figures.length; index++) {
    const from = figures[index - 1] as Figure
    const to = figures[index] as Figure
    if (to.start - from.end > 8) continue
    const gap = text.slice(from.end, to.start)
    const join = /^\s?[-–—]\s?$/.test(gap)
      ? 'dash'
      : /^\s+to\s+$/.test(gap)
        ? 'to'
        : /^\s+and\s+$/.test(gap) && /\bbetween\s+$/i.test(text.slice(Math.max(0, from.start - 10), from.start))
          ? 'between'
          : undefined
    if (join) ranges.push({from, to, join, start: from.start, end: to.end})
  }
  return ranges
}
