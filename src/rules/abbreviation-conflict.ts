import {oneLine} from '../one-line.js'
import {defineRule} from '../rule.js'
import {isSameExpansion} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-conflict',
  group: 'Abbreviations',
  summary: 'One abbreviation stands for one thing.',
  rationale: 'Two expansions of the same letters leave every later use open.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['PTI is an agency and a party.'],
  check(story, {report}) {
    const {abbreviations} = story
    if (abbreviations.length < 2) return
    abbreviations.forEach(({letters, fit, expansion, span, bracketed}, index) => {
      if (fit !== 'initials' || !story.isProse(bracketed)) return
      const before = abbreviations
        .slice(0, index)
        .find(other => other.letters === letters && other.fit === 'initials' && story.isProse(other.bracketed))
      if (!before || isSameExpansion(before.expansion.text, expansion.text)) return
      report({
        start: span.start,
        end: span.end,
        message: `Unexpected \`${letters}\` for “${oneLine(expansion.text)}”, it already stands for “${oneLine(before.expansion.text)}”`,
        related: [{start: before.expansion.start, end: before.bracketed.end, message: 'the other expansion'}]
      })
    })
  }
})
