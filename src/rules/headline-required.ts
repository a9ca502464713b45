import {defineRule} from '../rule.js'

export default defineRule({
  name: 'headline-required',
  group: 'Structure',
  summary: 'A story has a headline.',
  rationale: 'Without one no desk can place a story, and no site can show it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['The headline is required in NITF, NewsML-G2 and ninjs as agencies use them.'],
  check(story, {report}) {
    if (story.paragraphs.length === 0 || story.headline || story.metadata.headline?.trim()) return
    report({message: 'Unexpected story without a headline, expected one as its first line or in its metadata'})
  }
})
