import {plural} from '../plural.js'
import {defineRule} from '../rule.js'
import {findChanges, formatNumber} from '../story/index.js'

export default defineRule({
  name: 'percentage-points',
  group: 'Numbers, money and measures',
  summary: 'The difference between two percentages is given in percentage points.',
  rationale: 'From 6% to 8% is two points, but a third more; to call it 2% is wrong by a factor of sixteen.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP, Guardian and Reuters style guides.'],
  check(story, {report}) {
    for (const {percent, from, to} of story.fact(findChanges)) {
      if (!from.percent || !to.percent || percent.percent?.points || from.value === 0) continue
      const points = Math.abs(to.value - from.value)
      const relative = (points / from.value) * 100
      const slack = percent.step / 2 + 1e-9
      if (Math.abs(points - percent.value) > slack || Math.abs(relative - percent.value) <= percent.step) continue
      report({
        start: percent.start,
        end: percent.end,
        message: `Unexpected \`${story.slice(percent)}\`, expected percentage points`,
        expected: `${percent.number.text} percentage ${plural(percent.value, 'point')}`,
        note: `from ${story.slice(from)} to ${story.slice(to)} is ${formatNumber(points)} ${plural(points, 'point')}, or ${formatNumber(relative)}%`
      })
    }
  }
})
