import {defineRule} from '../rule.js'
import {findImpossibleAges} from '../story/index.js'

export default defineRule({
  name: 'age-birth-year',
  group: 'Numbers, money and measures',
  summary: 'An age agrees with the year of birth.',
  rationale: 'In an obituary both stand a sentence apart, and the family will read it.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Kyodo obituaries give both the year of birth and the age.'],
  check(story, {report}) {
    for (const {start, end, written, birth, year} of findImpossibleAges(story)) {
      const expected = year - birth
      report({
        start,
        end,
        message: `Unexpected age \`${written}\`, expected ${expected - 1} or ${expected}`,
        note: `born in ${birth}, ${expected - 1} or ${expected} in ${year}`
      })
    }
  }
})
