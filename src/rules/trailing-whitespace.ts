import {defineRule} from '../rule.js'

export default defineRule({
  name: 'trailing-whitespace',
  group: 'Furniture and residue',
  summary: 'No white space at the end of a paragraph.',
  rationale: 'Nobody sees it, but every comparison of two versions shows it.',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Common to all text formats.'],
  check(story, {report}) {
    if (!story.isFile) return
    const {text} = story
    for (const {end: start} of story.blocks) {
      let end = start
      while (end < text.length && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end++
      if (end === start || (end < text.length && !/[\r\n]/.test(text.charAt(end)))) continue
      report({start, end, message: 'Unexpected white space behind a paragraph, expected none', expected: ''})
    }
  }
})
