import {choice} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'date-ordinal',
  group: 'Datelines and dates',
  summary: 'No `st`, `nd`, `rd` or `th` in a date.',
  rationale: 'Most houses write `November 10`; the ending is for the day alone: the 10th of the month.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, PA and the Guardian write no ending; The Economist writes one.'],
  options: {form: choice(['never', 'always'], 'never', 'Whether a date has the ending.')},
  check(story, {settings, report}) {
    for (const {daySpan, day, order, ordinal, inDateline, monthSpan, range} of story.dates) {
      if (!daySpan || day === undefined || inDateline || (order !== 'mdy' && order !== 'dmy')) continue
      const {text} = story
      if (settings.form === 'always') {
        if (ordinal || range) continue
        const expected = `${day}${endingOf(day)}`
        report({...daySpan, message: `Unexpected \`${day}\` in a date, expected \`${expected}\``, expected})
        continue
      }
      if (!ordinal) continue
      // "the 10th of November", "the 10th November" need it.
      const isPhrase =
        order === 'dmy' &&
        (/\bof\b/.test(text.slice(ordinal.end, monthSpan.start)) ||
          /\bthe\s+$/i.test(text.slice(Math.max(0, daySpan.start - 6), daySpan.start)))
      if (isPhrase) continue
      const span = {start: daySpan.start, end: ordinal.end}
      report({...span, message: `Unexpected \`${story.slice(span)}\` in a date, expected \`${day}\``, expected: String(day)})
    }
  }
})

function endingOf(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
