import {commonlyKnown, foreignInitials} from '../data/abbreviations.js'
import {oneLine} from '../one-line.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {findAbbreviationSlips, findCapitals} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-letters',
  group: 'Abbreviations',
  summary: 'An abbreviation has the letters of what it stands for.',
  rationale: 'Two letters exchanged turn one body into another.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Only letters in another order, or with one exchanged; foreign initials are known.'],
  options: {
    allow: list(foreignInitials, 'Letters that come from another language or an older name.')
  },
  check(story, {settings, report}) {
    for (const {letters, fit, expected, expansion, span, uses} of story.abbreviations) {
      if (fit !== 'scrambled' || !expected || settings.allow.includes(letters)) continue
      // Letters that the story keeps to are meant: they come from another language.
      const right = story.fact(findCapitals).get(expected)
      if (uses.length > 0 && !right && !(expected.length > 2 && commonlyKnown.has(expected) && !commonlyKnown.has(letters))) continue
      report({
        start: span.start,
        end: span.end,
        message: `Unexpected letters \`${letters}\`, expected \`${expected}\``,
        expected,
        note: `“${oneLine(expansion.text)}” gives ${expected}`
      })
    }
    for (const {start, end, written, meant} of story.fact(findAbbreviationSlips)) {
      if (settings.allow.includes(written) || commonlyKnown.has(written)) continue
      report({
        start,
        end,
        message: `Unexpected letters \`${written}\`, expected \`${meant.letters}\``,
        expected: meant.letters,
        note: `“${oneLine(meant.expansion.text)} (${meant.letters})” is explained before`,
        related: [{start: meant.expansion.start, end: meant.bracketed.end, message: 'explained here'}]
      })
    }
  }
})
