import {oneLine} from '../one-line.js'
import {defineRule} from '../rule.js'
import {type Change, findChanges, findLevelSlips, findMoves, findPointChanges, formatNumber, type Move} from '../story/index.js'

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
    for (const {points, from, to, expected} of findPointChanges(story)) {
      report({
        start: points.start,
        end: points.end,
        message: `Unexpected \`${oneLine(points.text)}\`, expected ${formatNumber(expected, 2)}`,
        note: `from ${oneLine(story.slice(from))} to ${oneLine(story.slice(to))} is ${formatNumber(expected, 2)}`,
        related: [
          {start: from.start, end: from.end, message: 'from here'},
          {start: to.start, end: to.end, message: 'to here'}
        ]
      })
    }
    for (const {start, end, written, expected, percent, change, level} of findLevelSlips(story)) {
      const right = `${formatNumber(expected, percent && expected < 10 ? 2 : 1)}${percent ? '%' : ' points'}`
      report({
        start,
        end,
        severity: 'warn',
        message: `Unexpected \`${oneLine(written)}\`, expected ${right}`,
        note: percent
          ? `a change of ${oneLine(story.slice(change))} to ${oneLine(story.slice(level))} is ${right}`
          : `to ${oneLine(story.slice(level))} it is ${right}`,
        related: [{start: level.start, end: level.end, message: 'to here'}]
      })
    }
    for (const move of story.fact(findMoves)) {
      const {verb, from, to, rises} = move
      if (isRight(move)) continue
      // The percentage beside it says so already.
      if (changes.some(change => change.to === to && change.from === from)) continue
      const isTurned = rises !== to.value > from.value
      const times = formatNumber(to.value / from.value, 2)
      report({
        start: verb.start,
        end: verb.end,
        message: `Unexpected \`${story.slice(verb)}\` from \`${oneLine(story.slice(from))}\` to \`${oneLine(story.slice(to))}\`, expected ${isTurned ? `a ${rises ? 'fall' : 'rise'}` : `${times} times as much`}`,
        note: `from ${oneLine(story.slice(from))} to ${oneLine(story.slice(to))} is ${isTurned ? `a ${rises ? 'fall' : 'rise'}` : `${times} times as much`}`,
        related: [
          {start: from.start, end: from.end, message: 'from here'},
          {start: to.start, end: to.end, message: 'to here'}
        ]
      })
    }
    for (const change of changes) {
      const {percent, from, to, rises} = change
      if (from.percent || to.percent || from.value === 0) continue
      const sum = `from ${story.slice(from)} to ${story.slice(to)} is ${describe(change)}`
      const span = {start: percent.start, end: percent.end}
      const related = [
        {start: from.start, end: from.end, message: 'from here'},
        {start: to.start, end: to.end, message: 'to here'}
      ]
      if (from.value !== to.value && rises !== to.value > from.value) {
        report({
          ...span,
          message: `Unexpected ${rises ? 'rise' : 'fall'} of \`${story.slice(percent)}\`, expected a ${rises ? 'fall' : 'rise'}`,
          note: sum,
          related
        })
      } else if (!isClose(change)) {
        // Rounding that the story does not show may explain it; a rise that is a fall is one.
        report({
          ...span,
          severity: 'warn',
          message: `Unexpected \`${story.slice(percent)}\`, expected ${describe(change)}`,
          note: sum,
          related
        })
      }
    }
  }
})

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
