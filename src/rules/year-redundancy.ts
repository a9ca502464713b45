import {defineRule} from '../rule.js'

export default defineRule({
  name: 'year-redundancy',
  group: 'Datelines and dates',
  summary: 'No year in a date of the current year.',
  rationale: 'A day and a month without a year are of this year; giving it reads like a file copy.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP: the year is given only where it is another.'],
  check(story, {report}) {
    const current = story.referenceDate?.year
    if (current === undefined) return
    for (const {order, day, year, yearSpan, daySpan, monthSpan, inDateline} of story.dates) {
      if (year !== current || day === undefined || order === 'iso' || !yearSpan || !daySpan || inDateline) continue
      const {text} = story
      const sentence = story.sentenceAt(yearSpan.start)
      // Two years in one sentence are told apart.
      if (!sentence || namesOtherYear(story.slice(sentence), current)) continue
      const start = Math.max(daySpan.end, monthSpan.end)
      const end = order === 'mdy' && text.charAt(yearSpan.end) === ',' ? yearSpan.end + 1 : yearSpan.end
      const date = text.slice(Math.min(daySpan.start, monthSpan.start), start)
      report({
        start,
        end,
        message: `Unexpected current year \`${year}\`, expected \`${date}\` alone`,
        expected: '',
        note: `The story is of ${current}.`
      })
    }
  }
})

function namesOtherYear(sentence: string, current: number): boolean {
  return (sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).some(year => Number(year) !== current)
}
