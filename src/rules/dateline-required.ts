import {list} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'dateline-required',
  group: 'Datelines and dates',
  summary: 'A story has a dateline.',
  rationale: 'The dateline tells readers where a reporter was; it cannot be made up afterwards.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['Handbook of Reuters Journalism, “datelines and bylines”'],
  options: {
    exempt: list(
      ['factbox', 'timeline', 'explainer', 'analysis', 'column', 'opinion', 'review', 'roundup', 'obituary'],
      'Words in the headline or slugline of stories that need no dateline.'
    )
  },
  check({dateline, metadata, headline, paragraphs}, {settings, report}) {
    if (dateline || metadata.dateline || paragraphs.length === 0) return
    const title = `${metadata.headline ?? ''} ${headline?.text ?? ''} ${metadata.slugline ?? ''}`.toLowerCase()
    if (settings.exempt.some(word => title.includes(word.toLowerCase()))) return
    report({message: 'Unexpected story without a dateline, expected place and agency at its start'})
  }
})
