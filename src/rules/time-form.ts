import {byUse} from '../by-use.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import type {ClockTime, Story} from '../story/index.js'

/** How each form writes what follows the figures, and what parts hours from minutes. */
const forms = {
  ap: {mark: {am: ' a.m.', pm: ' p.m.'}, separator: ':'},
  uk: {mark: {am: 'am', pm: 'pm'}, separator: '.'},
  in: {mark: {am: ' am', pm: ' pm'}, separator: '.'}
} as const

export default defineRule({
  name: 'time-form',
  group: 'Datelines and dates',
  summary: 'Clock times written one way, and nothing said twice.',
  rationale: '`8 a.m.` and `9PM` in one story show the seam; `12 noon` and `8 am in the morning` say it twice.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP writes 8 a.m. and noon, British papers 8am, Indian papers 8 am, Reuters 8 a.m. (1300 GMT).'],
  options: {
    form: choice(
      ['consistent', 'ap', 'uk', 'in', '24h', 'gmt'],
      'consistent',
      'Whose form holds; `consistent` takes the one used most, `gmt` wants `8 a.m. (1300 GMT)`.'
    )
  },
  check(story, {settings, report}) {
    const times = story.times.filter(time => story.isProse(time) && !story.isQuoted(time))
    // Where the story gives GMT at all, it gives it once.
    let needsGmt = settings.form === 'gmt' && !/\d GMT\b/.test(story.text)
    const model = settings.form === 'consistent' ? mostUsed(times, story) : undefined
    for (const time of times) {
      if (reportRedundancy(time, story, report)) continue
      if (!time.meridiem || time.hour < 1 || time.hour > 12 || time.minute > 59) continue
      // "4 p.m. local time (2200 GMT)" has both clocks already.
      if (settings.form === '24h' && inBrackets.test(story.text.slice(time.end, time.end + 32))) continue
      const span = {start: time.clock.start, end: time.meridiem.end}
      const written = story.slice(span)
      const wanted =
        settings.form === 'consistent'
          ? model && `${story.slice(time.clock)}${markLike(time.meridiem.value, model)}`
          : settings.form === '24h'
            ? in24Hours(time)
            : inForm(time, forms[settings.form === 'gmt' ? 'ap' : settings.form])
      if (needsGmt && written === wanted && !zone.test(story.text.slice(time.end, time.end + 32))) {
        needsGmt = false
        report({
          ...span,
          message: `Unexpected time \`${written}\` without its zone, expected GMT in brackets behind it, as in \`(1300 GMT)\``,
          note: 'Readers in every zone can place GMT.'
        })
        continue
      }
      if (!wanted || written === wanted || written.replace(/\s/g, ' ') === wanted) continue
      const expected = withStop(wanted, written, story, span.end)
      if (expected === written) continue
      report({
        ...span,
        message: `Unexpected time \`${written}\`, expected \`${wanted}\``,
        expected,
        fix: settings.form === '24h' ? 'suggest' : 'safe'
      })
    }
  }
})

const inBrackets = /^\.?\s?(?:[A-Z]{2,4}|local(?: time)?|on \w{6,9})?\s?\(\d{4} GMT\b/

/** `10 a.m. IST`, `5 a.m. Moscow time`, `9 a.m. in Amravan`: where that is, is said. */
const zone = /^\.?\s(?:on \w{6,9} )?(?:[A-Z]{2,4}\b|local\b|(?:Eastern|Central|Mountain|Pacific)\b|\p{Lu}\p{Ll}+ time\b|in \p{Lu})/u

/** `12 noon`, `8 am in the morning`. */
function reportRedundancy(
  time: ClockTime,
  story: Story,
  report: (finding: {start: number; end: number; message: string; expected: string}) => void
): boolean {
  const {text} = story
  if (time.word) {
    const lead = /(?<![\d.,:-])12 $/.exec(text.slice(Math.max(0, time.start - 5), time.start))
    if (!lead) return false
    const start = time.start - 3
    report({start, end: time.end, message: `Unexpected \`12\` before \`${time.word}\`, expected \`${time.word}\``, expected: time.word})
    return true
  }
  if (!time.meridiem) return false
  const tail = /^ in the (?:morning|afternoon|evening)|^ at night/.exec(text.slice(time.end, time.end + 18))
  if (!tail) return false
  report({
    start: time.end,
    end: time.end + tail[0].length,
    message: `Unexpected \`${tail[0].trim()}\` after \`${time.meridiem.text}\`, expected the time alone`,
    expected: ''
  })
  return true
}

/** The mark of most times, with the space before it; nothing where all are alike. */
function mostUsed(times: readonly ClockTime[], story: Story): string | undefined {
  const marks = times.map(({clock, meridiem}) =>
    meridiem?.value === undefined
      ? undefined
      : story.text
          .slice(clock.end, meridiem.end)
          .replace(/\s+/, ' ')
          .replace(/(?<=[ap]\.m)$/i, '.')
          .replace(/[ap]/, 'a')
          .replace(/[AP]/, 'A')
  )
  const [first, second] = byUse(marks)
  return first && second && first[0]
}

function markLike(value: 'am' | 'pm', model: string): string {
  return value === 'am' ? model : model.replace('a', 'p').replace('A', 'P')
}

function inForm(time: ClockTime, {mark, separator}: (typeof forms)[keyof typeof forms]): string {
  const minutes = time.minute === 0 ? '' : `${separator}${String(time.minute).padStart(2, '0')}`
  return `${time.hour}${minutes}${mark[time.meridiem?.value ?? 'am']}`
}

function in24Hours(time: ClockTime): string {
  const hour = (time.hour % 12) + (time.meridiem?.value === 'pm' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}${String(time.minute).padStart(2, '0')}`
}

/** Keeps the stop of a sentence that the point of `a.m.` also is. */
function withStop(wanted: string, written: string, story: Story, end: number): string {
  if (wanted.endsWith('.')) return story.text.charAt(end) === '.' ? wanted.slice(0, -1) : wanted
  return written.endsWith('.') && story.sentenceAt(end - 1)?.end === end ? `${wanted}.` : wanted
}
