import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {normalizeMarker} from '../story/furniture.js'

export default defineRule({
  name: 'furniture-call-to-action',
  group: 'Furniture and residue',
  summary: 'No calls to subscribe, follow, share, download or click.',
  rationale: "The call belongs to the page the copy was taken from, often a competitor's.",
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Measured: 104 of 4,069 Indian press stories and half of all crawled pages carry one.'],
  options: {
    terms: list([], 'Openings of further calls, such as `Write to us at`; each counts at the start of a paragraph of at most 25 words.')
  },
  check(story, {settings, report}) {
    const message = 'Unexpected call to the reader, expected none'
    for (const {kind, start, end, block} of story.furniture) {
      if (kind === 'call-to-action')
        report({start, end, message, expected: end - start < (story.blocks[block]?.text.length ?? 0) ? undefined : ''})
    }
    if (settings.terms.length === 0) return
    const terms = settings.terms.map(term => `${normalizeMarker(term)} `)
    for (const {start, end, text} of story.blocks) {
      if (text.length > 300) continue
      const words = `${normalizeMarker(text)} `
      if (terms.some(term => words.startsWith(term)) && words.split(' ').length <= 26) report({start, end, message, expected: ''})
    }
  }
})
