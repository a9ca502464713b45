import {advertisementMarkers} from '../data/furniture.js'
import {flag, list} from '../options.js'
import {defineRule} from '../rule.js'
import {normalizeMarker} from '../story/furniture.js'

export default defineRule({
  name: 'furniture-advertisement',
  group: 'Furniture and residue',
  summary: 'No advertisement markers in copy.',
  rationale: 'Crawled and pasted pages carry the words that stood above an advertisement; in print or in a feed they are nonsense.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: [
    'Measured: of 25,000 stories, `Advertisement` stood alone on a line 324 times, `Advertisment` 3 times, and once in running prose.'
  ],
  options: {
    terms: list([], 'Further markers, such as `Publicité`; each counts only as a whole paragraph, in any case.'),
    misspellings: flag(true, 'Whether a paragraph one or two letters from a marker is one: `Advertisment`.')
  },
  check(story, {settings, report}) {
    for (const {kind, start, end} of story.furniture) {
      if (kind !== 'advertisement') continue
      const marker = normalizeMarker(story.text.slice(start, end))
      if (!settings.misspellings && !advertisementMarkers.includes(marker)) continue
      report({start, end, message: `Unexpected advertisement marker \`${story.text.slice(start, end)}\`, expected none`, expected: ''})
    }
    if (settings.terms.length === 0) return
    const terms = new Set(settings.terms.map(normalizeMarker))
    for (const {start, end, text} of story.blocks) {
      if (text.length > 80 || !terms.has(normalizeMarker(text))) continue
      report({start, end, message: `Unexpected advertisement marker \`${text}\`, expected none`, expected: ''})
    }
  }
})
