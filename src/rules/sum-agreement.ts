import {defineRule} from '../rule.js'
import {findShares, findSums, formatNumber} from '../story/index.js'

export default defineRule({
  name: 'sum-agreement',
  group: 'Numbers, money and measures',
  summary: 'The parts of a total add up to no more than the total.',
  rationale: 'Readers add up; a total smaller than its parts discredits every figure in the story.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Reuters Handbook: add up every list of figures.'],
  check(story, {report}) {
    for (const {parts, sum} of findShares(story)) {
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
      if (exact ? sum === whole.value : sum <= whole.value) continue
      const [first] = parts
      const last = parts[parts.length - 1]
      if (!first || !last) continue
      report({
        start: whole.number.start,
        end: whole.number.end,
        message: `Unexpected total \`${whole.number.text}\`, expected ${exact ? '' : 'at least '}${formatNumber(sum, 0)}`,
        note: `${parts.map(({value}) => formatNumber(value, 0)).join(' + ')} = ${formatNumber(sum, 0)}, ${sum > whole.value ? 'more' : 'less'} than ${formatNumber(whole.value, 0)}`,
        related: [{start: first.start, end: last.end, message: 'its parts'}]
      })
    }
  }
})
