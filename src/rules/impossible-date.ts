import {defineRule} from '../rule.js'
import {daysInMonth, months} from '../story/index.js'

export default defineRule({
  name: 'impossible-date',
  group: 'Datelines and dates',
  summary: 'No date or clock time that does not exist.',
  rationale: 'Nobody can keep an appointment on 31 November; a digit was mistyped, and only the source can tell which.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['The Gregorian calendar; ISO 8601.'],
  check(story, {report}) {
    for (const date of story.dates) {
      const {start, end, month, day, year, order, inDateline} = date
      if (day === undefined || inDateline) continue
      const actual = story.slice(date)
      if (month < 1 || month > 12) {
        // 2012-13-14 is a run of seasons.
        if (order === 'iso' && month < 20 && month !== ((year ?? 0) % 100) + 1) {
          report({start, end, message: `Unexpected month ${month} in \`${actual}\`, expected 01 to 12`})
        }
        continue
      }
      const most = daysInMonth(month, year)
      if (day >= 1 && day <= most) continue
      // What was said may have been said so.
      const severity = story.isQuoted(date) ? 'warn' : undefined
      const name = `${months[month - 1]}${month === 2 && year !== undefined ? ` ${year}` : ''}`
      report({
        start,
        end,
        severity,
        message: `Unexpected day ${day} in \`${actual}\`, expected at most ${most}`,
        note: day < 1 ? 'Days count from 1.' : `${name} has ${most} days.`
      })
    }
    for (const {start, end, hour, minute, meridiem, isCertain} of story.times) {
      const expected =
        hour > 24 || (hour === 24 && minute > 0)
          ? 'hours to 24'
          : minute > 59
            ? 'minutes to 59'
            : meridiem && hour > 12
              ? `hours to 12 before \`${meridiem.text}\``
              : undefined
      if (!isCertain || !expected) continue
      report({
        start,
        end,
        message: `Unexpected clock time \`${story.slice({start, end})}\`, expected ${expected}`,
        note: 'No clock shows it.'
      })
    }
  }
})
