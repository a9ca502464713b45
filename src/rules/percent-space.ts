import {defineRule} from '../rule.js'

export default defineRule({
  name: 'percent-space',
  group: 'Numbers, money and measures',
  summary: 'No space stands before a percent sign.',
  rationale: 'The sign may wrap to the next line alone; English copy sets it close.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP, Guardian and Reuters style guides.'],
  check(story, {report}) {
    const {text} = story
    for (const sign of story.marks('%')) {
      const behind = /^%(?:-?age)\b/i.exec(text.slice(sign, sign + 6))
      let start = sign
      while (start > 0 && sign - start < 3 && /[ \u00a0\u202f]/.test(text.charAt(start - 1))) start--
      if (!/\d/.test(text.charAt(start - 1))) continue
      if (behind) {
        report({
          start,
          end: sign + behind[0].length,
          message: `Unexpected \`${text.slice(start, sign + behind[0].length)}\` behind a figure, expected \`%\``,
          expected: '%'
        })
      } else if (start < sign && !/[\p{L}\d]/u.test(text.charAt(sign + 1))) {
        // The sign too, so that where the house has another form both rules see one place.
        report({start, end: sign + 1, message: 'Unexpected space before `%`, expected none', expected: '%'})
      }
    }
  }
})
