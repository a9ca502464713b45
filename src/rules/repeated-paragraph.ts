import {defineRule} from '../rule.js'
import {findRepeatedParagraphs} from '../story/index.js'

export default defineRule({
  name: 'repeated-paragraph',
  group: 'Duplication',
  summary: 'No paragraph twice in a story.',
  rationale: 'A paragraph, or the whole body, was pasted twice.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  passage: true,
  sources: ['Seen in pasted copy and in pages as crawlers leave them.'],
  check(story, {report}) {
    for (const {start, end, count, first, isAdjacent} of story.fact(findRepeatedParagraphs)) {
      report({
        start,
        end,
        message: count === 1 ? 'Unexpected paragraph again, expected it once' : `Unexpected ${count} paragraphs again, expected them once`,
        expected: '',
        fix: isAdjacent && count === 1 ? 'safe' : 'suggest',
        related: [{...first, message: 'It stands here first.'}]
      })
    }
  }
})
