import {countedNouns} from '../data/counted-nouns.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {type Figure, findRanges, type Story, spellNumber, startingIn} from '../story/index.js'

export default defineRule({
  name: 'number-words',
  group: 'Numbers, money and measures',
  summary: 'One to nine are words, 10 and up are figures.',
  rationale: 'The line that most agencies draw; a lone small figure in running copy looks like a list.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Guardian and Reuters style guides.', 'Ages, sums, measures, votes, scores, dates, times and labels are exempt.'],
  options: {
    max: choice(['9', '10', '99'], '9', 'The last number that is a word.')
  },
  check(story, {settings, report}) {
    const max = Number(settings.max)
    for (const figure of story.figures) {
      const {value, kind, form, number, scale} = figure
      if (kind !== 'number' || value % 1 !== 0 || scale || value > 99 || value < 1) continue
      const noun = nounBehind(story, figure)
      if (!noun || isExempt(story, figure, max)) continue
      if (form === 'figures' && value <= max && number.text === String(value)) {
        const expected = spellNumber(value)
        report({
          start: number.start,
          end: number.end,
          message: `Unexpected figure \`${number.text}\` before \`${noun}\`, expected \`${expected}\``,
          expected
        })
      } else if (form === 'words' && value > max && value < 100 && /^[a-z-]+$/.test(number.text)) {
        report({
          start: number.start,
          end: number.end,
          message: `Unexpected \`${number.text}\` before \`${noun}\`, expected \`${value}\``,
          expected: String(value),
          fix: 'suggest'
        })
      }
    }
  }
})

const adjectives = new Set(
  'young old armed other local foreign more new small large school police army injured dead unarmed innocent'.split(' ')
)

/** Figures that begin or end a range. */
function findRangeEnds(story: Story): ReadonlySet<Figure> {
  return new Set(story.fact(findRanges).flatMap(({from, to}) => [from, to]))
}

/** The thing counted, at most one adjective away: "3 people", "3 armed men". */
function nounBehind(story: Story, {end}: Figure): string | undefined {
  const match = /^\s{1,2}([a-z]+)(?:\s{1,2}([a-z]+))?(?![-\w])/.exec(story.text.slice(end, end + 32))
  const [, first = '', second = ''] = match ?? []
  if (countedNouns.has(first)) return first
  return adjectives.has(first) && countedNouns.has(second) ? second : undefined
}

/** Labels, lists that mix, ranges, sentence openings, ages, and counts of time that belong to a measure. */
function isExempt(story: Story, figure: Figure, max: number): boolean {
  const {text} = story
  const lead = text.slice(Math.max(0, figure.start - 16), figure.start)
  const behind = text.slice(figure.end, figure.end + 24)
  // "Class 9 students", "Formula 1", "Section 8", "Nov 9", "and 3-4 people", "1. 3 people", "#3".
  if (
    (/[A-Z][\w.'’]*[\s-]$/.test(lead) &&
      !/(?:^|[.!?]["”’]?\s{1,4})(?:Some|About|Only|Nearly|Almost|Around|Another|These|Those|Her|His|Their)\s$/.test(lead)) ||
    /[-–—/.:,(#+*&]\s?$/.test(lead) ||
    /\b(?:aged?|to|or|versus|by|and|no|between|from|under|over)\s$/.test(lead)
  )
    return true
  // "Tier 3 cities": a label in small letters; "8 days, 3 hours and 40 minutes": a time taken.
  if (/\bages?\s(?:of\s)?$/.test(lead)) return true
  // "1 in 9 bridges", "one out of 9".
  if (/\b(?:\d{1,3}|one|two|three|four)\s(?:in|out of)\s$/i.test(lead)) return true
  if (/\b(?:tier|grade|class|level|phase|category|stage|type|group|zone)\s$/.test(lead)) return true
  if (/^\s(?:days?|hours?|minutes?),?\s(?:and\s)?\d/.test(behind) || /^\s(?:years?|months?|weeks?)\s\d/.test(behind)) return true
  if (/\d\s(?:years?|months?|weeks?|days?|hours?)\s$/.test(lead)) return true
  if (/^\s(?:years?|months?|weeks?|days?|hours?)\s(?:old|of\s(?:age|imprisonment))/.test(behind)) return true
  // "Everyone 6 months and older".
  if (/^\s(?:years?|months?|weeks?)\s(?:and|or)\s(?:older|over|above|up|younger|under)\b/.test(behind)) return true
  const sentence = story.sentenceAt(figure.start)
  if (!sentence || figure.start - sentence.start < 2) return true
  if (story.fact(findRangeEnds).has(figure)) return true
  // A series in one sentence keeps one form: "3 cars, 12 buses".
  return startingIn(story.figures, sentence).some(
    other =>
      other.index !== figure.index &&
      other.end <= sentence.end &&
      other.kind === 'number' &&
      other.form === figure.form &&
      (figure.value <= max ? other.value > max : other.value <= max) &&
      nounBehind(story, other) !== undefined
  )
}
