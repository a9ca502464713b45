import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {type DateMention, dayNumber, isRealDate, type Story} from '../story/index.js'

export default defineRule({
  name: 'weekday-distance',
  group: 'Datelines and dates',
  summary: 'No weekday with a past date beyond a week.',
  rationale: 'A weekday helps within seven days; beyond, the date says all.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP: the weekday within seven days, month and day beyond.'],
  options: {maxDays: number(7, 'How many days back a weekday may stand.')},
  check(story, {settings, report}) {
    const reference = story.referenceDate
    if (!reference) return
    for (const date of story.dates) {
      const {weekday, inDateline, range, daySpan, monthSpan} = date
      if (!weekday || !daySpan || inDateline || range || weekday.start > date.start) continue
      const distance = daysBack(date, story, dayNumber(reference))
      if (distance === undefined || distance <= settings.maxDays) continue
      const from = Math.min(daySpan.start, monthSpan.start)
      const hasBracket = story.text.slice(weekday.end, from).includes('(')
      if (hasBracket) continue
      report({
        start: weekday.start,
        end: date.end,
        message: `Unexpected \`${weekday.text}\` for a day ${distance} days ago, expected the date alone`,
        expected: story.text.slice(from, date.end)
      })
    }
  }
})

/** Days before the story's own; nothing where the year is in doubt. */
function daysBack({year, month, day}: DateMention, story: Story, reference: number): number | undefined {
  const own = story.referenceDate?.year
  const date = {year: year ?? own ?? 0, month, day: day ?? 0}
  if (!isRealDate(date)) return undefined
  const distance = reference - dayNumber(date)
  return year === undefined && Math.abs(distance) > 150 ? undefined : distance
}
