import {oneLine} from '../one-line.js'
import {defineRule} from '../rule.js'
import {
  type Figure,
  findDifferences,
  findFractionSlips,
  findPortions,
  findRemainders,
  findShares,
  findSums,
  formatNumber
} from '../story/index.js'

export default defineRule({
  name: 'sum-agreement',
  group: 'Numbers, money and measures',
  summary: 'The parts of a total add up to no more than the total; a share or a difference is what its figures make.',
  rationale: 'Readers add up; a total smaller than its parts discredits every figure in the story.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Reuters Handbook: add up every list of figures.'],
  check(story, {report}) {
    for (const {parts, sum} of [...findShares(story), ...findRemainders(story)]) {
      const last = parts[parts.length - 1]
      // Each may be rounded up.
      if (!last || sum <= 100 + parts.length / 2) continue
      const total = formatNumber(sum)
      report({
        start: last.start,
        end: last.end,
        message: `Unexpected \`${story.slice(last)}\` in shares that make ${total}%, expected 100% at most`,
        note: `${parts.map(({value}) => formatNumber(value)).join(' + ')} = ${total}`
      })
    }
    for (const {whole, parts, exact} of findSums(story)) {
      const sum = parts.reduce((total, {value}) => total + value, 0)
      const excess = sum - whole.value
      if ((exact ? Math.abs(excess) : excess) <= slackOf(whole)) continue
      const [first] = parts
      const last = parts[parts.length - 1]
      if (!first || !last) continue
      report({
        start: whole.number.start,
        end: whole.number.end,
        message: `Unexpected total \`${whole.number.text}\`, expected ${exact ? '' : 'at least '}${inScaleOf(whole, sum)}`,
        note: `${parts.map(({value}) => inScaleOf(whole, value)).join(' + ')} = ${inScaleOf(whole, sum)}, ${sum > whole.value ? 'more' : 'less'} than ${inScaleOf(whole, whole.value)}`,
        related: [{start: first.start, end: last.end, message: 'its parts'}]
      })
    }
    for (const {part, whole, share, expected} of findPortions(story)) {
      report({
        ...share,
        message: `Unexpected share \`${oneLine(story.slice(share))}\`, expected ${formatNumber(expected)}%`,
        note: `${oneLine(story.slice(part))} of ${oneLine(story.slice(whole))} is ${formatNumber(expected)}%`,
        related: [
          {start: part.start, end: part.end, message: 'the part'},
          {start: whole.start, end: whole.end, message: 'the whole'}
        ]
      })
    }
    for (const {part, whole, fraction, expected} of findFractionSlips(story)) {
      report({
        start: part.number.start,
        end: part.number.end,
        message: `Unexpected \`${part.number.text}\` for ${oneLine(fraction)} of \`${whole.number.text}\`, expected ${inScaleOf(part, expected)}`,
        note: `${oneLine(fraction)} of ${whole.number.text} is ${inScaleOf(part, expected)}`,
        related: [{start: whole.start, end: whole.end, message: 'the whole'}]
      })
    }
    for (const {one, other, difference, expected} of findDifferences(story)) {
      report({
        start: difference.number.start,
        end: difference.number.end,
        message: `Unexpected difference \`${difference.number.text}\`, expected ${inScaleOf(difference, expected)}`,
        note: `between ${oneLine(story.slice(one))} and ${oneLine(story.slice(other))} lie ${inScaleOf(difference, expected)}`,
        related: [
          {start: one.start, end: one.end, message: 'the one'},
          {start: other.start, end: other.end, message: 'the other'}
        ]
      })
    }
  }
})

/** Counts are to the last one, but for thousands; sums in millions are as rough as their digits. */
function slackOf({kind, value, step, scale}: Figure): number {
  if (scale || kind !== 'number') return Math.min(step, scale?.factor ?? 1) * 1.5
  return value >= 1000 ? step / 2 : 0
}

/** A value as the figure beside it is written: `50` for "$60 million". */
function inScaleOf({scale}: Figure, value: number): string {
  return scale ? `${formatNumber(value / scale.factor)} ${scale.text}` : formatNumber(value, 0)
}
