import {number} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'title-stack',
  group: 'Names and titles',
  summary: 'A title before a name is short.',
  rationale: 'Readers meet six words of office before they learn who holds it; a long title goes after the name.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Reuters: avoid long titles before a name.'],
  options: {
    max: number(5, 'Words that a title may have.')
  },
  check(story, {settings, report}) {
    for (const {title} of story.names) {
      if (!title || title.kind === 'honorific' || title.words.length <= settings.max) continue
      const {start, end, words} = title
      report({start, end, message: `Unexpected title of ${words.length} words before a name, expected ${settings.max} or fewer`})
    }
  }
})
