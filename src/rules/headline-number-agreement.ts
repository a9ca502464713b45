import {defineRule} from '../rule.js'
import {agree, type Figure, findTolls, type Story, spanAt, type Word} from '../story/index.js'

export default defineRule({
  name: 'headline-number-agreement',
  group: 'Structure',
  summary: 'A figure in the headline is the figure in the story.',
  rationale: 'Headlines are written on an early take; the figure that was right then is the first thing readers see.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP, AFP and Reuters corrections.'],
  check(story, {report}) {
    const {headline, figures} = story
    if (!headline) return
    const top = figures.filter(({start, end}) => start >= headline.start && end <= headline.end)
    // A day of a date, the dateline's too, counts nothing: 30 trees on Nov 10 are not 40.
    const body = figures.filter(figure => figure.start >= headline.end && !spanAt(story.dates, figure.start))
    if (top.length === 0 || body.length === 0) return
    const [first, second, third] = story.paragraphs
    const leadEnd = (third ?? second ?? first)?.end ?? 0
    for (const figure of top) {
      if (isYear(figure) || isLabel(story, figure) || body.some(other => agree(figure, other) || isScaled(figure, other))) continue
      if (isSum(figure, body)) continue
      const other = body.find(each => each.start < leadEnd && isSameThing(story, figure, each))
      if (!other) continue
      report({
        start: figure.start,
        end: figure.end,
        message: `Unexpected \`${story.slice(figure)}\` in the headline, expected \`${story.slice(other)}\` as in the story`,
        note: `the story says “${around(story, other)}” and ${story.slice(figure)} nowhere`,
        related: [{start: other.start, end: other.end, message: 'the figure of the story'}]
      })
    }
  }
})

function isYear({kind, value, grouping, scale}: Figure): boolean {
  return kind === 'number' && grouping === 'none' && !scale && value >= 1900 && value <= 2100
}

/** "Formula 1", "Class 9", "Nov 10", "No 2". */
function isLabel(story: Story, {start, kind, form}: Figure): boolean {
  return (
    kind === 'number' &&
    form === 'figures' &&
    /[A-Z][\w.]*[\s-]$/.test(story.text.slice(Math.max(0, start - 14), start)) &&
    !/\b(?:Over|About|Nearly|Some|Almost|Kills|Kill|Least|Than|Of|To|At|In|For)\s$/i.test(story.text.slice(Math.max(0, start - 14), start))
  )
}

/** The headline leaves out the scale or the unit: "$1.5 bn" and "1.5 billion". */
function isScaled(a: Figure, b: Figure): boolean {
  return a.number.text === b.number.text
}

function isSum({value}: Figure, body: readonly Figure[]): boolean {
  const values = body
    .slice(0, 40)
    .map(each => each.value)
    // "The new one" counts nothing.
    .filter(each => each > 1)
  return values.some((a, index) => values.some((b, other) => other > index && (a + b === value || Math.abs(a - b) === value)))
}

/** Close enough in kind and size that one was meant for the other. */
function isSameThing(story: Story, a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.currency?.code !== b.currency?.code || a.unit?.unit !== b.unit?.unit) return false
  const ratio = b.value / a.value
  if (ratio < 0.7 || ratio > 1.4) return false
  if (a.kind !== 'number') return nounBefore(story, a) !== undefined && nounBefore(story, a) === nounBefore(story, b)
  const tolls = story.fact(findTolls)
  if (tolls.some(({figure}) => figure === a)) return tolls.some(({figure}) => figure === b)
  const verb = verbBehind(story, a)
  if (verb && isObject(story, b, verb)) return true
  const noun = nounAfter(story, a)
  return noun !== undefined && noun === nounAfter(story, b)
}

/** The word that is counted, without its plural: "28 boats". */
function nounAfter(story: Story, {end}: Figure): string | undefined {
  const word = /^[\s-]+([a-z]{3,})/i.exec(story.text.slice(end, end + 24))?.[1]?.toLowerCase()
  return word &&
    !/^(?:and|the|for|from|with|more|per|others?|killed|people|years?|days?|months?|weeks?|hours?|new|after|times?)$/.test(word)
    ? word.replace(/s$/, '')
    : undefined
}

/** What was done to those counted, as headlines say it: "12 arrested". */
function verbBehind(story: Story, {end}: Figure): Word | undefined {
  const [word] = story.wordsIn({start: end, end: end + 24})
  return word && /[a-z]{3}ed$/.test(word.lower) && /^\s$/.test(story.text.slice(end, word.start)) ? word : undefined
}

/** Whether the same was done to others counted: "arrested 14 men", "14 men were arrested". */
function isObject(story: Story, {start, end}: Figure, verb: Word): boolean {
  const before = story.wordsIn({start: Math.max(0, start - 24), end: start}).at(-1)
  if (before?.lower === verb.lower) return true
  const behind = story.wordsIn({start: end, end: end + 48}).slice(0, 5)
  const at = behind.findIndex(({lower}) => lower === verb.lower)
  return at > 0 && /^(?:was|were|been|are)$/.test(behind[at - 1]?.lower ?? '')
}

/** The last word in front that is no preposition or rounding word, cut to its stem: "profit up 5%", "profit rose 5%". */
function nounBefore(story: Story, {start}: Figure): string | undefined {
  const words =
    story.text
      .slice(Math.max(0, start - 60), start)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? []
  return words
    .findLast(word =>
      /^(?:profits?|sales|revenues?|exports?|imports?|inflation|output|unemployment|turnout|stake|loss(?:es)?|dividends?|fine|fined)$/.test(
        word
      )
    )
    ?.replace(/e?s$/, '')
}

function around(story: Story, {start, end}: Figure): string {
  return story.text
    .slice(Math.max(0, start - 24), end + 24)
    .replace(/^\S*\s/, '')
    .replace(/\s\S*$/, '')
    .replace(/\s+/g, ' ')
}
