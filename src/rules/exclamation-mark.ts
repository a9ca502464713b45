import {defineRule} from '../rule.js'

export default defineRule({
  name: 'exclamation-mark',
  group: 'Quotation and punctuation',
  summary: 'No exclamation mark outside quotations.',
  rationale: 'A report does not exclaim; only the people in it do.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP and Reuters on exclamation marks.'],
  check(story, {report}) {
    for (const start of story.marks('!')) {
      const before = story.text.charAt(start - 1)
      const after = story.text.slice(start + 1, start + 3)
      // Yahoo! Inc, Jeopardy!, he said: a name that ends in the mark; "!=" is code.
      if (!/[\p{L}\d)]/u.test(before) || !/^(?:\s*$|\s+\p{Lu}|\s*\n)/u.test(after) || isName(story.text, start)) continue
      report({start, end: start + 1, message: 'Unexpected exclamation mark outside a quotation, expected a full stop', expected: '.'})
    }
  }
})

/** Names that end in the mark, before a capital that goes on with them. */
function isName(text: string, at: number): boolean {
  return /(?:Yahoo|Jeopardy|Mamma Mia|Oklahoma|Moulin Rouge|Oliver|Jumbo|Toys|Joomla|Chips Ahoy|Westward Ho|Eni)$/.test(
    text.slice(Math.max(0, at - 14), at)
  )
}
