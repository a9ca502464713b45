import {oneLine} from '../one-line.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'age-form',
  group: 'Numbers, money and measures',
  summary: 'An age before its noun is hyphened: a 5-year-old boy.',
  rationale: 'Without the hyphens “5 year old” falls apart; with a plural it is no English.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['AP, Guardian and Reuters style guides.'],
  check(story, {report}) {
    const {text, wordIndex} = story
    for (const form of ['old', 'year-old', 'years-old', 'year-olds']) {
      for (const {end} of wordIndex.get(form) ?? []) {
        const match = age.exec(text.slice(Math.max(0, end - 44), end))
        const [, article, number = '', actual = '', plural = ''] = match ?? []
        if (!match || actual === '-year-old' || actual === '-year-olds') continue
        const expected = plural ? '-year-olds' : article ? '-year-old' : ' years old'
        // "He is 5 years old" has no article and no hyphen.
        if (actual.replace(/\s/g, ' ') === expected || (!article && !plural && !actual.endsWith('years-old'))) continue
        report({
          start: end - actual.length,
          end,
          message: `Unexpected \`${oneLine(number + actual)}\`, expected \`${number}${expected}\``,
          expected
        })
      }
    }
  }
})

/** "A 5 year old", "a 5-years old", "5 years-old", "two 5 year-olds", ending where the words end. */
const age =
  /(?:\b(an?|the|this|that|his|her|their|another)\s{1,2})?\b(\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)([\s-]years?[\s-]old(s)?)$/i
