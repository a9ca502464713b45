import {defineRule} from '../rule.js'
import {daysInMonth, months, overlapping, type Span} from '../story/index.js'

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
      // "In September 31 of them left" counts.
      if (year === undefined && /^\sof\s(?:them|the|those|whom|us|its|their|\d)/.test(story.text.slice(end, end + 10))) continue
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
    for (const mark of ['/', '-']) {
      for (const at of story.marks(mark)) {
        const found = numericAt(story.text, at)
        if (!found || overlapping(story.dates, found)) continue
        report({
          start: found.start,
          end: found.end,
          message: `Unexpected day ${found.day} in \`${story.slice(found)}\`, expected at most ${found.most}`,
          note: `${months[found.month - 1]}${found.month === 2 ? ` ${found.year}` : ''} has ${found.most} days.`
        })
      }
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

/** A date in figures whose day its month does not have, whichever of the two is the day: `31/02/2024`; no number of a file. */
function numericAt(text: string, at: number): (Span & {day: number; month: number; year: number; most: number}) | undefined {
  if (!/\d/.test(text.charAt(at - 1)) || !/\d/.test(text.charAt(at + 1))) return undefined
  const match = /^(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/.exec(text.slice(Math.max(0, at - 2), at + 9).replace(/^[^\d]/, ''))
  if (!match || /[\d/-]$/.test(text.slice(Math.max(0, at - 3), at - (match[1]?.length ?? 0)))) return undefined
  const start = at - (match[1]?.length ?? 0)
  if (/\b(?:no|case|file|order|act|petition|ref)\b\.?[^.]{0,12}$/i.test(text.slice(Math.max(0, start - 24), start))) return undefined
  const [one, other, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const [day, month] = one > 12 ? [one, other] : [other, one]
  if (day < 29 || day > 31 || month < 1 || month > 12) return undefined
  const most = daysInMonth(month, year)
  return day > most ? {start, end: start + match[0].length, day, month, year, most} : undefined
}
