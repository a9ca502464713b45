import {list} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'required-disclosure',
  group: 'Desk notes',
  summary: 'Disclosures that a contract or the house requires are in the copy.',
  rationale: 'A line on automation, translation or sponsorship that was cut is a breach, and readers are misled.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['Contracts for automated and translated copy; rules on sponsored copy.'],
  options: {
    lines: list([], 'Words that must stand in the copy, each in one piece; case and line breaks do not count.')
  },
  check({text}, {settings, report}) {
    if (settings.lines.length === 0 || text.trim() === '') return
    const plain = (part: string): string => part.toLowerCase().replaceAll(/\s+/g, ' ').trim()
    const copy = plain(text)
    for (const line of settings.lines) {
      if (!copy.includes(plain(line))) report({message: `Unexpected story without the disclosure \`${line}\`, expected it in the copy`})
    }
  }
})
