import {defineRule} from '../rule.js'

export default defineRule({
  name: 'furniture-timestamp',
  group: 'Furniture and residue',
  summary: 'No publishing stamps or reading times in copy.',
  rationale: 'The stamp is set by the page that publishes; the one in the text belongs to another page.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 20 of 4,069 Indian press stories, 11 of 12 pages of one crawl.'],
  check(story, {report}) {
    for (const {kind, start, end} of story.furniture) {
      if (kind !== 'timestamp') continue
      // A day and a time without a label may be an appointment.
      const fix = label.test(story.text.slice(start, end)) ? 'safe' : 'suggest'
      report({start, end, message: 'Unexpected publishing stamp, expected none', expected: '', fix})
    }
  }
})

const label = /updated|publish|created|modified|posted|uploaded|^issued|\bread|\bago\b|[|]/i
