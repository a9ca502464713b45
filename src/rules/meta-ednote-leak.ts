import {defineRule} from '../rule.js'

export default defineRule({
  name: 'meta-ednote-leak',
  group: 'Metadata',
  summary: 'No editor’s note from the metadata stands in the copy.',
  rationale: 'Notes to editors are written in a tone and about matters that readers must not see.',
  severity: 'error',
  recommended: false,
  fix: 'suggest',
  quotations: 'check',
  sources: ['NewsML-G2 `edNote`, ninjs `ednote`, ANPA “Eds:” lines.'],
  check(story, {report}) {
    for (const note of story.metadata.edNotes ?? []) {
      const words = note.match(/\S+/g) ?? []
      if (words.length < 3 || note.length > 1000) continue
      const pattern = new RegExp(words.map(word => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s{1,9}'), 'g')
      for (const {role, start, text} of story.blocks) {
        if (role !== 'body' && role !== 'caption') continue
        for (const match of text.matchAll(pattern)) {
          const span = {start: start + match.index, end: start + match.index + match[0].length}
          report({
            ...span,
            message: 'Unexpected editor’s note in the copy, expected it in the metadata only',
            expected: '',
            field: 'edNotes'
          })
        }
      }
    }
  }
})
