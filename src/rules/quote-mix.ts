import {choice} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'quote-mix',
  group: 'Quotation and punctuation',
  summary: 'One typography of double quotation marks in a story.',
  rationale: 'Straight and curly marks in one story show that it was pasted together; readers see the seam.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 3 % of Indian press stories and 17 % of web pages mix them, no wire story does.'],
  options: {
    prefer: choice(['majority', 'straight', 'curly'], 'majority', 'Which marks stay; the majority counts quotations.')
  },
  check(story, {settings, report}) {
    if (story.marks('"').length === 0 || (story.marks('“').length === 0 && story.marks('”').length === 0)) return
    const straight = story.quotations.filter(({form}) => form === 'straight')
    const curly = story.quotations.filter(({form}) => form === 'curly')
    if (straight.length === 0 || curly.length === 0) return
    const keepStraight = settings.prefer === 'straight' || (settings.prefer === 'majority' && straight.length > curly.length)
    for (const {start, end, closed} of keepStraight ? curly : straight) {
      const [open, close] = keepStraight ? ['"', '"'] : ['“', '”']
      const message = `Unexpected ${keepStraight ? 'curly' : 'straight'} quotation mark beside ${keepStraight ? 'straight' : 'curly'} ones, expected one kind`
      report({start, end: start + 1, message, expected: open})
      if (closed) report({start: end - 1, end, message, expected: close})
    }
  }
})
