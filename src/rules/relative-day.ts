import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {addDays, type Story, spanAt, type Word, weekdayName, weekdayOf} from '../story/index.js'

/** Days from the story's own, and what to add to the weekday. */
const days = {today: [0, ''], yesterday: [-1, ''], tomorrow: [1, ''], tonight: [0, ' night']} as const
const verb =
  /^(?:said|told|met|will|won|held|left|took|gave|began|rose|fell|made|came|went|was|were|had|has|have|hit|set|led|paid|sent|sold|put|struck|shot|rejected|[a-z]{3,}ed)$/
const noPreposition = /^(?:until|till|by|from|since|before|after|for|on|earlier|later|late|early|and|or)$/

export default defineRule({
  name: 'relative-day',
  group: 'Datelines and dates',
  summary: 'The weekday instead of today, yesterday, tomorrow or tonight in the first paragraphs.',
  rationale: 'Copy is read in other time zones and on other days than it is written; a weekday stays true.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Reuters and PTI name the weekday; BSS and the British broadcast services write today.'],
  options: {allow: list([], 'Words that are left alone, for instance `today`.')},
  check(story, {settings, report}) {
    const last = story.paragraphs[Math.min(2, story.paragraphs.length - 1)]?.end ?? 0
    for (const [name, [distance, suffix]] of Object.entries(days)) {
      if (settings.allow.includes(name)) continue
      for (const word of story.wordIndex.get(name) ?? []) {
        if (word.start >= last || !isDay(word, story)) continue
        const reference = story.referenceDate
        const weekday = reference && `${weekdayName(weekdayOf(addDays(reference, distance)))}${suffix}`
        const before = story.words[word.index - 1]
        const bare = before !== undefined && noPreposition.test(before.lower) && before.end + 1 === word.start
        const expected = weekday && (bare ? weekday : `${/^[A-Z]/.test(word.value) ? 'On' : 'on'} ${weekday}`)
        report({
          start: word.start,
          end: word.end,
          message: `Unexpected \`${word.value}\`, expected ${expected ? `\`${expected}\`` : 'the weekday'}`,
          expected
        })
      }
    }
  }
})

/** Not a newspaper's name, `of today`, or `today` for nowadays. */
function isDay(word: Word, story: Story): boolean {
  const sentence = story.sentenceAt(word.start)
  if (!sentence) return false
  const before = story.words[word.index - 1]
  if (
    /^[A-Z]/.test(word.value) &&
    word.value !== word.value.toUpperCase() &&
    spanAt(story.proseSentences, word.start)?.start !== word.start
  )
    return false
  if (before && /^(?:of|for|as|than|like|and|or)$/.test(before.lower) && before.start >= sentence.start) return false
  if (word.lower !== 'today') return true
  // "harsh even today"
  if (before?.lower === 'even') return false
  return story.words
    .slice(Math.max(0, word.index - 4), word.index + 4)
    .some(({lower, start}) => start >= sentence.start && start < sentence.end && verb.test(lower))
}
