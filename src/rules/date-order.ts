import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {type DateMention, months, type Story} from '../story/index.js'

/** Days known by name, in whichever order: a house that writes 11 September writes September 11 attacks. */
const named = new Set(['7-4', '9-11', '1-26', '8-15', '1-6', '10-7', '11-26', '6-4'])

export default defineRule({
  name: 'date-order',
  group: 'Datelines and dates',
  summary: 'Day and month in one order throughout a story.',
  rationale: '`10 November` beside `November 9` shows that two sources were pasted together.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Agencies of the United States and India write the month first, most of Europe the day.'],
  options: {
    prefer: choice(['consistent', 'mdy', 'dmy'], 'consistent', 'Which order holds; `consistent` takes the one used most.')
  },
  check(story, {settings, report}) {
    const dates = story.dates.filter(date => isOrdinary(date, story))
    const monthFirst = dates.filter(({order}) => order === 'mdy')
    const dayFirst = dates.filter(({order}) => order === 'dmy')
    if (settings.prefer === 'consistent' && (monthFirst.length === 0 || dayFirst.length === 0)) return
    const keepsMonthFirst =
      settings.prefer === 'mdy' ||
      (settings.prefer === 'consistent' &&
        (monthFirst.length > dayFirst.length || (monthFirst.length === dayFirst.length && dates[0]?.order === 'mdy')))
    for (const date of keepsMonthFirst ? dayFirst : monthFirst) {
      const expected = turn(date, story)
      report({
        start: date.start,
        end: date.end,
        message: `Unexpected order in \`${story.slice(date)}\`, expected \`${expected}\``,
        expected,
        note: settings.prefer === 'consistent' ? `Elsewhere the story puts the ${keepsMonthFirst ? 'month' : 'day'} first.` : undefined
      })
    }
  }
})

function isOrdinary(date: DateMention, story: Story): boolean {
  const {month, day, order, inDateline, range, daySpan, monthSpan} = date
  if (inDateline || range || day === undefined || (order !== 'mdy' && order !== 'dmy') || named.has(`${month}-${day}`)) return false
  if (!story.isProse(date) || story.isQuoted(date)) return false
  // "On 1 April 20 letters were sent", "Anna Roth (@annaroth) April 20, 2024"
  if (order === 'mdy' && /(?:\d\s|\(@\w{1,20}\)\s)$/.test(story.text.slice(Math.max(0, date.start - 24), date.start))) return false
  // The 10th of November is a turn of phrase.
  return !(order === 'dmy' && daySpan && /\bof\b/.test(story.text.slice(daySpan.end, monthSpan.start)))
}

function turn({order, day, year, month, monthSpan}: DateMention, story: Story): string {
  const name = story.slice(monthSpan) || months[month - 1]
  if (order === 'mdy') return `${day} ${name}${year === undefined ? '' : ` ${year}`}`
  return `${name} ${day}${year === undefined ? '' : `, ${year}`}`
}
