import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {isSameExpansion} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-redefined',
  group: 'Abbreviations',
  summary: 'An abbreviation is explained once.',
  rationale: 'The second explanation wastes a line and shows that two stories were joined.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Guardian, Reuters and NATO handbooks.'],
  options: {
    maxParagraphs: number(40, 'In a story longer than this an explanation may be repeated.')
  },
  check(story, {settings, report}) {
    const {abbreviations} = story
    if (abbreviations.length < 2 || story.paragraphs.length > settings.maxParagraphs) return
    abbreviations.forEach(({letters, fit, expansion, bracketed}, index) => {
      if (fit === 'scrambled' || !story.isProse(bracketed)) return
      const before = abbreviations.slice(0, index).find(other => other.letters === letters && story.isProse(other.bracketed))
      if (!before || !isSameExpansion(before.expansion.text, expansion.text)) return
      report({
        start: expansion.start,
        end: bracketed.end,
        message: `Unexpected second explanation of \`${letters}\`, expected \`${letters}\``,
        expected: letters,
        related: [{start: before.expansion.start, end: before.bracketed.end, message: 'explained here'}]
      })
    })
  }
})
