import {oneLine} from '../one-line.js'
import {defineRule, type Report} from '../rule.js'
import {
  type Change,
  findChanges,
  findLevelSlips,
  findMoves,
  findPointChanges,
  formatNumber,
  type LevelSlip,
  type Move,
  type PointChange,
  type Span,
  type Story
} from '../story/index.js'

export default defineRule({
  name: 'percent-change',
  group: 'Numbers, money and measures',
  summary: 'A change in per cent agrees with the figures it leads to and from, and with its verb.',
  rationale: 'The reader can do the sum; a rise that is a fall turns the story round.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Bloomberg and Reuters handbooks: compute every percentage again.'],
  check(story, {report}) {
    const changes = story.fact(findChanges)
    // Where a percentage stands beside a move it says so already.
    const moves = story
      .fact(findMoves)
      .filter(move => !isRight(move) && !changes.some(({from, to}) => from === move.from && to === move.to))
    const found = [
      ...findPointChanges(story).map(each => describePoints(each, story)),
      ...findLevelSlips(story).map(each => describeLevel(each, story)),
      ...moves.map(each => describeMove(each, story)),
      ...changes.map(each => judgeChange(each, story))
    ]
    for (const each of found) if (each) report(each)
  }
})

function describePoints({points, from, to, expected}: PointChange, story: Story): Report {
  return {
    start: points.start,
    end: points.end,
    message: `Unexpected \`${oneLine(points.text)}\`, expected ${formatNumber(expected, 2)}`,
    note: `from ${oneLine(story.slice(from))} to ${oneLine(story.slice(to))} is ${formatNumber(expected, 2)}`,
    related: endsOf(from, to)
  }
}

function describeLevel({start, end, written, expected, percent, change, level}: LevelSlip, story: Story): Report {
  const right = `${formatNumber(expected, percent && expected < 10 ? 2 : 1)}${percent ? '%' : ' points'}`
  return {
    start,
    end,
    severity: 'warn',
    message: `Unexpected \`${oneLine(written)}\`, expected ${right}`,
    note: percent
      ? `a change of ${oneLine(story.slice(change))} to ${oneLine(story.slice(level))} is ${right}`
      : `to ${oneLine(story.slice(level))} it is ${right}`,
    related: [{start: level.start, end: level.end, message: 'to here'}]
  }
}

function describeMove({verb, from, to, rises}: Move, story: Story): Report {
  const isTurned = rises !== to.value > from.value
  const right = isTurned ? `a ${rises ? 'fall' : 'rise'}` : `${formatNumber(to.value / from.value, 2)} times as much`
  return {
    start: verb.start,
    end: verb.end,
    message: `Unexpected \`${story.slice(verb)}\` from \`${oneLine(story.slice(from))}\` to \`${oneLine(story.slice(to))}\`, expected ${right}`,
    note: `from ${oneLine(story.slice(from))} to ${oneLine(story.slice(to))} is ${right}`,
    related: endsOf(from, to)
  }
}

function judgeChange(change: Change, story: Story): Report | undefined {
  const {percent, from, to, rises} = change
  if (from.percent || to.percent || from.value === 0) return undefined
  const isTurned = from.value !== to.value && rises !== to.value > from.value
  if (!isTurned && isClose(change)) return undefined
  const written = story.slice(percent)
  return {
    start: percent.start,
    end: percent.end,
    message: isTurned
      ? `Unexpected ${rises ? 'rise' : 'fall'} of \`${written}\`, expected a ${rises ? 'fall' : 'rise'}`
      : `Unexpected \`${written}\`, expected ${describe(change)}`,
    note: `from ${story.slice(from)} to ${story.slice(to)} is ${describe(change)}`,
    related: endsOf(from, to),
    // Rounding that the story does not show may explain it; a rise that is a fall is one.
    ...(!isTurned && {severity: 'warn'})
  }
}

/** Where a change begins and where it ends. */
function endsOf(from: Span, to: Span): NonNullable<Report['related']> {
  return [
    {start: from.start, end: from.end, message: 'from here'},
    {start: to.start, end: to.end, message: 'to here'}
  ]
}

/** Whether the second figure lies where the verb says. */
function isRight({from, to, rises, times}: Move): boolean {
  if (from.value === to.value || from.value === 0) return true
  if (!times) return rises === to.value > from.value
  const ratio = to.value / from.value
  return ratio >= times[0] && ratio <= times[1]
}

function describe({from, to}: Change): string {
  const change = ((to.value - from.value) / from.value) * 100
  return `a ${change < 0 ? 'fall' : 'rise'} of ${formatNumber(Math.abs(change))}%`
}

/** Whether rounding of the three figures explains the difference. */
function isClose({percent, from, to}: Change): boolean {
  const computed = Math.abs(((to.value - from.value) / from.value) * 100)
  const unit = (step: number, value: number) => (Math.min(step, value * 0.005) / value) * 50
  const slack = Math.max(0.6, percent.step) + (unit(from.step, from.value) + unit(to.step, to.value)) * (to.value / from.value)
  const rough = [percent, from, to].some(({rounding}) => rounding) ? Math.max(2, computed * 0.1) : 0
  return Math.abs(computed - percent.value) <= slack + rough
}
