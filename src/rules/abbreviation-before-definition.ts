import {knownByLetters} from '../data/abbreviations.js'
import {oneLine} from '../one-line.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {capitalsIn, isDisplayLine} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-before-definition',
  group: 'Abbreviations',
  summary: 'An abbreviation is explained where it first stands.',
  rationale: 'The reader who needs the explanation needs it at the first use, not at the second.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Guardian, Reuters and NATO handbooks.'],
  options: {
    allow: list(knownByLetters, 'Letters that readers know better than the words they stand for.')
  },
  check(story, {settings, report}) {
    const seen = new Set<string>()
    for (const {letters, fit, uses, bracketed, expansion} of story.abbreviations) {
      if (seen.has(letters)) continue
      seen.add(letters)
      if (fit !== 'initials' || letters.length < 3 || settings.allow.includes(letters) || expansion.text === expansion.text.toUpperCase())
        continue
      const first = uses.find(
        word => word.start < bracketed.start && story.isProse(word) && !story.isQuoted(word) && !isDisplayLine(story, word)
      )
      if (
        !first ||
        first.value.length > letters.length + 12 ||
        !capitalsIn(first.value).includes(letters) ||
        isBracketed(story.text, first.start)
      )
        continue
      const start = first.start + first.value.indexOf(letters.charAt(0))
      report({
        start,
        end: first.end,
        message: `Unexpected \`${letters}\` before it is explained, expected the explanation here`,
        note: `“${oneLine(expansion.text)} (${letters})” comes only later`,
        related: [{start: expansion.start, end: bracketed.end, message: 'explained here'}]
      })
    }
  }
})

/** Letters in brackets are themselves an explanation, or a label. */
function isBracketed(text: string, start: number): boolean {
  return /[([]\s?$/.test(text.slice(Math.max(0, start - 2), start))
}
