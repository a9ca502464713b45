import {oneLine} from '../one-line.js'
import {defineRule, type Report} from '../rule.js'
import {
  type Difference,
  type Figure,
  type FractionSlip,
  findDifferences,
  findFractionSlips,
  findPortions,
  findRemainders,
  findShares,
  findSums,
  formatNumber,
  type Portion,
  type Shares,
  type Span,
  type Story,
  type Sum
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
    const found = [
      ...[...findShares(story), ...findRemainders(story)].map(each => judgeShares(each, story)),
      ...findSums(story).map(judgeSum),
      ...findPortions(story).map(each => describePortion(each, story)),
      ...findFractionSlips(story).map(describeFraction),
      ...findDifferences(story).map(each => describeDifference(each, story))
    ]
    for (const each of found) if (each) report(each)
  }
})

function judgeShares({parts, sum}: Shares, story: Story): Report | undefined {
  const last = parts[parts.length - 1]
  // Each may be rounded up.
  if (!last || sum <= 100 + parts.length / 2) return undefined
  const total = formatNumber(sum)
  return {
    start: last.start,
    end: last.end,
    message: `Unexpected \`${story.slice(last)}\` in shares that make ${total}%, expected 100% at most`,
    note: `${parts.map(({value}) => formatNumber(value)).join(' + ')} = ${total}`
  }
}

function judgeSum({whole, parts, exact}: Sum): Report | undefined {
  const sum = parts.reduce((total, {value}) => total + value, 0)
  const excess = sum - whole.value
  if ((exact ? Math.abs(excess) : excess) <= slackOf(whole)) return undefined
  const [first] = parts
  const last = parts[parts.length - 1]
  if (!first || !last) return undefined
  return {
    start: whole.number.start,
    end: whole.number.end,
    message: `Unexpected total \`${whole.number.text}\`, expected ${exact ? '' : 'at least '}${inScaleOf(whole, sum)}`,
    note: `${parts.map(({value}) => inScaleOf(whole, value)).join(' + ')} = ${inScaleOf(whole, sum)}, ${sum > whole.value ? 'more' : 'less'} than ${inScaleOf(whole, whole.value)}`,
    related: [{start: first.start, end: last.end, message: 'its parts'}]
  }
}

function describePortion({part, whole, share, expected}: Portion, story: Story): Report {
  return {
    ...share,
    message: `Unexpected share \`${oneLine(story.slice(share))}\`, expected ${formatNumber(expected)}%`,
    note: `${oneLine(story.slice(part))} of ${oneLine(story.slice(whole))} is ${formatNumber(expected)}%`,
    related: [pointTo(part, 'the part'), pointTo(whole, 'the whole')]
  }
}

function describeFraction({part, whole, fraction, expected}: FractionSlip): Report {
  return {
    start: part.number.start,
    end: part.number.end,
    message: `Unexpected \`${part.number.text}\` for ${oneLine(fraction)} of \`${whole.number.text}\`, expected ${inScaleOf(part, expected)}`,
    note: `${oneLine(fraction)} of ${whole.number.text} is ${inScaleOf(part, expected)}`,
    related: [pointTo(whole, 'the whole')]
  }
}

function describeDifference({one, other, difference, expected}: Difference, story: Story): Report {
  return {
    start: difference.number.start,
    end: difference.number.end,
    message: `Unexpected difference \`${difference.number.text}\`, expected ${inScaleOf(difference, expected)}`,
    note: `between ${oneLine(story.slice(one))} and ${oneLine(story.slice(other))} lie ${inScaleOf(difference, expected)}`,
    related: [pointTo(one, 'the one'), pointTo(other, 'the other')]
  }
}

function pointTo({start, end}: Span, message: string): Span & {message: string} {
  return {start, end, message}
}

/** Counts are to the last one, but for thousands; sums in millions are as rough as their digits. */
function slackOf({kind, value, step, scale}: Figure): number {
  if (scale || kind !== 'number') return Math.min(step, scale?.factor ?? 1) * 1.5
  return value >= 1000 ? step / 2 : 0
}

/** A value as the figure beside it is written: `50` for "$60 million". */
function inScaleOf({scale}: Figure, value: number): string {
  return scale ? `${formatNumber(value / scale.factor)} ${scale.text}` : formatNumber(value, 0)
}
