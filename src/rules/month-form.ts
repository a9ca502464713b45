import {byUse} from '../by-use.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {type DateMention, months} from '../story/index.js'

/** How each house writes a month before or after a day; without a day all write it out. */
const tables = {
  ap: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  reuters: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  full: months
} as const

type Form = keyof typeof tables

export default defineRule({
  name: 'month-form',
  group: 'Datelines and dates',
  summary: 'Months written one way throughout a story.',
  rationale: '`Nov. 10` in one paragraph and `November 12` in the next look careless.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP shortens seven months before a day; Reuters does so without points; most British papers write them out.'],
  options: {
    form: choice(
      ['consistent', 'ap', 'reuters', 'short', 'full'],
      'consistent',
      'Whose table holds; `consistent` takes the form used most.'
    )
  },
  check(story, {settings, report}) {
    const seen = new Set<number>()
    const dates = story.dates.filter(({monthSpan, order, inDateline}) => {
      if (inDateline || order === 'iso' || seen.has(monthSpan.start)) return false
      seen.add(monthSpan.start)
      return story.isProse(monthSpan) && !story.isQuoted(monthSpan)
    })
    const form =
      settings.form === 'consistent'
        ? mostUsed(dates.filter(({day}) => day !== undefined).map(date => formOf(date, story.slice(date.monthSpan))))
        : settings.form
    if (!form) return
    for (const date of dates) {
      if (settings.form === 'consistent' && date.day === undefined) continue
      const written = story.slice(date.monthSpan)
      const expected = (date.day === undefined ? months : tables[form])[date.month - 1]
      if (!expected || written.toLowerCase() === expected.toLowerCase() || isAllCapitals(written)) continue
      if (settings.form === 'consistent' && !formOf(date, written)) continue
      report({...date.monthSpan, message: `Unexpected month \`${written}\`, expected \`${expected}\``, expected})
    }
  }
})

/** The form that a month shows; March to July show none, as they are alike in most. */
function formOf({month}: DateMention, written: string): Form | undefined {
  if (month >= 3 && month <= 7) return undefined
  if (written.length > 5) return 'full'
  return written.endsWith('.') ? 'ap' : 'reuters'
}

/** The form used most, the first of equals; nothing where there is but one. */
function mostUsed(forms: ReadonlyArray<Form | undefined>): Form | undefined {
  const [first, second] = byUse(forms)
  return first && second && first[0]
}

/** Copy in capitals has its own way. */
function isAllCapitals(written: string): boolean {
  return written.length > 2 && written === written.toUpperCase()
}
