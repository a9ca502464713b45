import {defineRule} from '../rule.js'

export default defineRule({
  name: 'final-newline',
  group: 'Furniture and residue',
  summary: 'One line break at the end of the file.',
  rationale: 'Without it the next story sticks to this one where files are joined.',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['POSIX: a line ends with a line break.'],
  check(story, {report}) {
    const {text, blocks, isFile} = story
    const last = blocks.at(-1)
    if (!isFile || !last) return
    const tail = text.slice(last.end)
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
    const breaks = tail.split('\n').length - 1
    if (breaks === 0) {
      report({start: text.length, end: text.length, message: 'Unexpected end without a line break, expected one', expected: lineEnd})
    } else if (breaks > 1) {
      const start = last.end + tail.search(/\r?\n/)
      report({
        start,
        end: text.length,
        message: `Unexpected ${breaks - 1} blank ${breaks > 2 ? 'lines' : 'line'} at the end, expected none`,
        expected: lineEnd
      })
    }
  }
})
