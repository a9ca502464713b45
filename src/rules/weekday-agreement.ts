import {defineRule} from '../rule.js'
import {
  addDays,
  type CalendarDate,
  type DateMention,
  dayNumber,
  findMarkedDates,
  isRealDate,
  months,
  type Story,
  weekdayName,
  weekdayNumber,
  weekdayOf
} from '../story/index.js'

/** Days between a date without a year and the story's own day, beyond which the year is not sure. */
const near = 200

export default defineRule({
  name: 'weekday-agreement',
  group: 'Datelines and dates',
  summary: 'A weekday and the date beside it agree.',
  rationale: 'One of the two is wrong, and a reader who goes by it comes on the wrong day; the commonest cause of a refiled story.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: [
    'Reuters Handbook of Journalism, corrections and refiles',
    'Measured: of 437 weekdays beside a date in real copy 433 are right and four are no weekdays.'
  ],
  check(story, {report}) {
    // `<chron norm="20241110">Monday</chron>`
    for (const {date, isDay, start, end} of story.fact(findMarkedDates)) {
      const text = story.text.slice(start, end)
      const value = weekdayNumber(text)
      if (value === undefined || !isDay || weekdayOf(date) === value) continue
      const right = likeWritten(weekdayName(weekdayOf(date)), text)
      const message = `Unexpected \`${text}\` marked up as ${textOf(date)}, expected \`${right}\``
      report({start, end, message, expected: right, note: `${textOf(date)} is a ${weekdayName(weekdayOf(date))}.`})
    }
    for (const date of story.dates) {
      const {weekday} = date
      if (!weekday) continue
      const years = yearsOf(date, story)
      const days = years.map(year => ({year, month: date.month, day: date.day ?? 0})).filter(isRealDate)
      const [day] = days
      if (!day || days.some(each => weekdayOf(each) === weekday.value)) continue
      const right = weekdayName(weekdayOf(day))
      const written = likeWritten(right, weekday.text)
      const other = nearestWith(weekday.value, day)
      const start = Math.min(weekday.start, date.start)
      const last = Math.max(weekday.end, date.end)
      const end = story.text.slice(start, last).includes('(') && story.text.charAt(last) === ')' ? last + 1 : last
      const isPlain = !date.range && end - start < 60
      const span = isPlain ? {start, end} : {start: weekday.start, end: weekday.end}
      const put = (part: {start: number; end: number}, by: string) =>
        story.text.slice(span.start, part.start) + by + story.text.slice(part.end, span.end)
      const expected = [put(weekday, written)]
      if (isPlain && other && date.daySpan) expected.push(put(date.daySpan, String(other.day)))
      report({
        ...span,
        message: `Unexpected \`${weekday.text}\` for ${textOf(day)}, expected \`${written}\``,
        expected,
        note: `${textOf(day)} ${day.year === date.year ? 'is' : 'can only be'} a ${right}${other ? `; the ${weekdayName(weekday.value)} nearest to it is ${textOf(other)}` : ''}.`
      })
    }
  }
})

/** The years that a date may mean: the one written, else those that put it near the story's own day. */
function yearsOf(date: DateMention, story: Story): number[] {
  const year = date.year ?? date.markedYear
  if (year !== undefined) return [year]
  const reference = story.referenceDate
  if (!reference || isAboutThePast(date, story, reference.year)) return []
  const from = dayNumber(reference)
  return [reference.year, reference.year - 1, reference.year + 1].filter(
    year => Math.abs(dayNumber({year, month: date.month, day: date.day ?? 1}) - from) <= near
  )
}

/** Whether the copy around has named another year, as archive pieces and histories do. */
function isAboutThePast(date: DateMention, story: Story, year: number): boolean {
  const block = story.blockAt(date.start)
  if (!block) return false
  const before = story.text.slice(Math.max(0, block.start - 1500), block.end)
  for (const match of before.matchAll(/(?<![\d.,$£€₹#-])(?:1[5-9]|20)\d\d(?![\d,%]|\.\d)/g)) {
    if (Math.abs(Number(match[0]) - year) > 1) return true
  }
  return /\b(?:years ago|World War|wartime|anniversary)\b/.test(block.text)
}

function nearestWith(weekday: number, date: CalendarDate): CalendarDate | undefined {
  for (const distance of [1, -1, 2, -2, 3, -3]) {
    const other = addDays(date, distance)
    if (weekdayOf(other) === weekday) return other.month === date.month ? other : undefined
  }
  return undefined
}

/** `Sun.` where the copy has `Mon.`. */
function likeWritten(name: string, written: string): string {
  if (/day$/i.test(written)) return written === written.toUpperCase() ? name.toUpperCase() : name
  return name.slice(0, 3) + (written.endsWith('.') ? '.' : '')
}

function textOf({year, month, day}: CalendarDate): string {
  return `${day} ${months[month - 1]} ${year}`
}
