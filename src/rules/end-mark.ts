import {flag} from '../options.js'
import {defineRule} from '../rule.js'
import {isEndMark} from '../story/index.js'

export default defineRule({
  name: 'end-mark',
  group: 'Sign-offs',
  summary: 'A story has one end mark, and nothing after it.',
  rationale: 'Systems cut the story at the mark: what stands behind it is lost, or is another story.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'check',
  sources: ['PA, KCNA and press-release copy: `ends`, `-0-`, `-30-`, `###`', 'IPTC 7901: `NNNN`'],
  options: {
    require: flag(false, 'Whether a story without an end mark is reported.')
  },
  check({blocks, paragraphs}, {settings, report}) {
    const marks = blocks.filter(({text}) => isEndMark(text))
    const [first] = marks
    if (!first) {
      if (settings.require && paragraphs.length > 0) report({message: 'Unexpected story without an end mark, expected one at its end'})
      return
    }
    const after = blocks.slice(first.index + 1).find(({role, text}) => role === 'body' && !isEndMark(text))
    if (after) {
      report({
        start: first.start,
        end: first.end,
        message: `Unexpected text after the end mark \`${first.text}\`, expected nothing`,
        related: [{start: after.start, end: after.end, message: 'What stands after it'}]
      })
      return
    }
    for (const {start, end, text} of marks.slice(1)) {
      report({start, end, message: `Unexpected second end mark \`${text}\`, expected one`, expected: ''})
    }
  }
})
