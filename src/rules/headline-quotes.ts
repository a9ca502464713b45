import {defineRule} from '../rule.js'

export default defineRule({
  name: 'headline-quotes',
  group: 'Quotation and punctuation',
  summary: 'Headlines quote in single marks.',
  rationale: 'Single marks are lighter in large type and save width.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  sources: ['AP, Reuters and Guardian on headlines.'],
  check(story, {report}) {
    for (const {block, form, start, end, inner, closed, depth} of story.quotations) {
      if (depth > 0 || !closed || story.blocks[block]?.role !== 'headline' || (form !== 'straight' && form !== 'curly')) continue
      const holdsOther = story.quotations.some(other => other.depth > 0 && other.start > start && other.end < end)
      const pair = form === 'straight' ? ["'", "'"] : ['‘', '’']
      const message = 'Unexpected double quotation mark in a headline, expected a single one'
      const fix = holdsOther ? 'suggest' : 'safe'
      report({start, end: inner.start, message, expected: pair[0] ?? '', fix})
      report({start: inner.end, end, message, expected: pair[1] ?? '', fix})
    }
  }
})
