import {flag} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'dateline-position',
  group: 'Datelines and dates',
  summary: 'The dateline opens the first paragraph.',
  rationale: 'Systems that show or strip the dateline look for it at the very start of the body.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Handbook of Reuters Journalism, “datelines”', 'Measured: a date or byline in front of the dateline in 42 of 61 web pages'],
  options: {
    ownLine: flag(false, 'Whether a dateline may stand on a line of its own.')
  },
  check(story, {settings, report}) {
    const {blocks, dateline, text} = story
    if (!dateline) return
    // "By Anna | Roth (Reuters) -": the surname is no place.
    if (dateline.byline && /^by\s\S+$/i.test(story.slice(dateline.byline).trim())) return
    if (dateline.byline) {
      const line = text.includes('\r\n') ? '\r\n' : '\n'
      report({
        start: dateline.byline.start,
        end: dateline.start,
        message: `Unexpected \`${story.slice(dateline.byline)}\` in front of the dateline, expected a line of its own`,
        expected: story.slice(dateline.byline) + line + line
      })
      return
    }
    const index = blocks.findIndex(({start, end}) => dateline.start >= start && dateline.start < end)
    const block = blocks[index]
    const before = blocks[index - 1]
    if (before?.role === 'metadata' && !/[\n\r]/.test(text.slice(before.end, dateline.start))) {
      report({
        start: before.start,
        end: dateline.start,
        message: `Unexpected \`${before.text}\` in front of the dateline, expected nothing`,
        expected: ''
      })
    }
    const next = blocks[index + 1]
    const opensProse = next?.role === 'body' && /[.!?]["'”’)]*$/.test(next.text)
    if (block?.role === 'dateline' && !settings.ownLine && opensProse) {
      report({
        start: block.start,
        end: block.end,
        message: 'Unexpected dateline on a line of its own, expected it to open the first paragraph'
      })
    }
  }
})
