import {defineRule} from '../rule.js'

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const after = new RegExp(
  `(?: ?, ?| \\(| on )(${weekday})(?=[,.)]|,? \\(?(?:\\d{1,2}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\\w*['’]))`,
  'y'
)
const before = new RegExp(`\\b${weekday},? ?\\($`)
const straightBefore = new RegExp(`\\bon (${weekday}),? $`)

export default defineRule({
  name: 'redundant-day',
  group: 'Datelines and dates',
  summary: 'Not both a weekday and today, yesterday or tomorrow for one day.',
  rationale: 'One of the two is enough; the second is left over from a rewrite.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Seen in releases that a desk passed on.'],
  check(story, {report}) {
    const {text} = story
    for (const name of ['today', 'yesterday', 'tomorrow', 'tonight']) {
      for (const word of story.wordIndex.get(name) ?? []) {
        // USA Today is a newspaper.
        if (/^[A-Z]/.test(word.value) && !/(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, word.start - 3), word.start))) continue
        const lead = text.charAt(word.start - 1) === '(' ? before.exec(text.slice(Math.max(0, word.start - 14), word.start)) : null
        if (lead && text.charAt(word.end) === ')') {
          const start = word.start - lead[0].length
          say(start, word.end + 1, lead[0].replace(/[ ,(]+$/, ''), word.value)
          continue
        }
        // "on Tuesday, today," but "on Tuesday today was the theme".
        const straight = /^[,.]/.test(text.charAt(word.end))
          ? straightBefore.exec(text.slice(Math.max(0, word.start - 16), word.start))
          : null
        if (straight?.[1]) {
          say(word.start - straight[0].length, word.end, straight[1], word.value)
          continue
        }
        after.lastIndex = word.end
        const match = after.exec(text)
        if (!match?.[1]) continue
        const end = after.lastIndex
        say(word.start, match[0].includes('(') && text.charAt(end) === ')' ? end + 1 : end, match[1], word.value)
      }
    }
    function say(start: number, end: number, day: string, relative: string): void {
      report({start, end, message: `Unexpected \`${relative}\` beside \`${day}\`, expected one of them`})
    }
  }
})
