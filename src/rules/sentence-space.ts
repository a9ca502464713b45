import {defineRule} from '../rule.js'

export default defineRule({
  name: 'sentence-space',
  group: 'Quotation and punctuation',
  summary: 'One space after a stop.',
  rationale: 'Two spaces are a typewriter’s habit; in set copy they show as a gap.',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: [
    'dpa: a single letter space only.',
    'retext-sentence-spacing is not used: it judges between the sentences that the parser sees, so it misses spaces behind abbreviations, and it walks the tree for itself.'
  ],
  check(story, {report}) {
    const {text} = story
    for (let start = text.indexOf('  '); start >= 0; start = text.indexOf('  ', start)) {
      let end = start + 2
      while (text.charAt(end) === ' ') end++
      // A longer gap aligns columns.
      if (
        end - start <= widest &&
        /[.?!]["”'’)\]]{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
        /["“‘'([\p{Lu}\d]/u.test(text.charAt(end))
      ) {
        report({start, end, message: `Unexpected ${end - start} spaces after a stop, expected 1`, expected: ' '})
      }
      start = end
    }
  }
})

const widest = 3
