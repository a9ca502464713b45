import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {type Abbreviation, isSameExpansion} from '../story/index.js'

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
    const explained = new Map<string, Abbreviation>()
    for (const abbreviation of abbreviations) {
      const {letters, fit, expansion, bracketed} = abbreviation
      if (!story.isProse(bracketed)) continue
      const before = explained.get(letters)
      if (!before) explained.set(letters, abbreviation)
      if (!before || fit === 'scrambled' || !isSameExpansion(before.expansion.text, expansion.text)) continue
      report({
        start: expansion.start,
        end: bracketed.end,
        message: `Unexpected second explanation of \`${letters}\`, expected \`${letters}\``,
        expected: letters,
        related: [{start: before.expansion.start, end: before.bracketed.end, message: 'explained here'}]
      })
    }
  }
})
