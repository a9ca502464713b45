import {defineRule} from '../rule.js'

export default defineRule({
  name: 'furniture-read-more',
  group: 'Furniture and residue',
  summary: 'No links to other stories in copy.',
  rationale: 'A link to another story is part of the web page it stood on; pasted as text it leads nowhere.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Measured: 109 of 4,069 Indian press stories have a line "Also Read", 84 have one glued to the end of a paragraph.'],
  check(story, {report}) {
    for (const {kind, start, end, block} of story.furniture) {
      if (kind !== 'read-more') continue
      const whole = start === story.blocks[block]?.start && end === story.blocks[block]?.end
      report({
        start,
        end,
        message: whole
          ? 'Unexpected link to another story, expected none'
          : 'Unexpected link to another story run into the paragraph, expected none',
        expected: whole ? '' : undefined
      })
    }
  }
})
