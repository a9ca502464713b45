import {defineRule} from '../rule.js'

export default defineRule({
  name: 'wire-ascii-punctuation',
  group: 'Furniture and residue',
  summary: 'No stand-ins for quotation marks and dashes from old wires.',
  rationale: "Wires that had no quotation mark or dash wrote ``…'' and a lone underscore; on a page they look broken.",
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  sources: ['ANPA 1312; measured in all AP and New York Times copy of 1998 to 2000.'],
  check(story, {report}) {
    const {text} = story
    for (const start of story.marks('`')) {
      if (!text.startsWith('``', start) || text.charAt(start - 1) === '`') continue
      const end = story.blockAt(start)?.end ?? start
      const quoted = text.slice(start + 2, Math.min(end, start + 2000))
      const length = quoted.indexOf("''")
      const close = start + 2 + length
      const pair = length >= 0 && !quoted.slice(0, length).includes('``')
      const message = "Unexpected wire quotation marks ``…'', expected “…”"
      report({start, end: start + 2, message, expected: '“', ...(!pair && {fix: 'suggest'})})
      if (pair) report({start: close, end: close + 2, message, expected: '”'})
    }
    for (const start of story.marks('_')) {
      if (/[^\s_] $/.test(text.slice(Math.max(0, start - 2), start)) && /^_ [^\s_]/.test(text.slice(start, start + 3)))
        report({start, end: start + 1, message: 'Unexpected underscore for a dash, expected `–`', expected: '–'})
    }
  }
})
