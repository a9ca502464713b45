import {collect} from '../collect.js'
import {oneLine} from '../one-line.js'
import {defineRule} from '../rule.js'
import {type DateMention, type Figure, findRanges, type Range, type Story} from '../story/index.js'

export default defineRule({
  name: 'range-order',
  group: 'Numbers, money and measures',
  summary: 'A range runs from the lower to the higher figure.',
  rationale: 'A range that runs backwards is nearly always two figures exchanged, or one of them mistyped.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['Guardian style guide: ranges ascend.'],
  check(story, {report}) {
    for (const [from, to] of findBackwardDays(story)) {
      const joiner = story.text.slice(from.end, to.start)
      report({
        start: from.start,
        end: to.end,
        message: `Unexpected range \`${oneLine(story.text.slice(from.start, to.end))}\`, expected the earlier day first`,
        expected: `${story.slice(to)}${joiner}${story.slice(from)}`
      })
    }
    for (const range of story.fact(findRanges)) {
      if (range.from.value <= range.to.value || !isComparable(range) || !isAscending(story, range)) continue
      const {start} = range.from.number
      const {end} = range.to.number
      const joiner = story.text.slice(range.from.number.end, range.to.number.start)
      report({
        start,
        end,
        message: `Unexpected range \`${story.text.slice(start, end)}\`, expected the lower figure first`,
        expected: `${range.to.number.text}${joiner}${range.from.number.text}`
      })
    }
  }
})

/** What lasts: "open from March 10 to March 8"; what is moved from March 10 to March 8 is right. */
const lasting = /\b(?:runs?|ran|running|opens?|opened|clos(?:es|ed)|lasts?|lasted|held|shown|visit(?:s|ed)?|tours?|toured)\sfrom\s$/

/** Two days of one month, each with the month's name, of which the later stands first. A year may run "from April 6 to April 5". */
function findBackwardDays({dates, text}: Story): Array<readonly [DateMention, DateMention]> {
  return collect(dates, (from, index) => {
    const to = dates[index + 1]
    if (from.range !== 'start' || to?.range !== 'end' || from.month !== to.month || from.year !== undefined || to.year !== undefined)
      return []
    if (!from.daySpan || !to.daySpan || from.monthSpan.start === to.monthSpan.start || (from.day ?? 0) <= (to.day ?? 0) + 1) return []
    if (!lasting.test(text.slice(Math.max(0, from.start - 16), from.start))) return []
    if (/^,?\s(?:next|the following|of the|(?:a|each|every) year)\b/.test(text.slice(to.end, to.end + 16))) return []
    return [[from, to] as const]
  })
}

function isComparable({from, to}: Range): boolean {
  return (
    from.scale?.factor === to.scale?.factor &&
    (!from.unit || !to.unit || from.unit.unit === to.unit.unit) &&
    Boolean(from.currency) === Boolean(to.currency) &&
    from.form === to.form
  )
}

/** `1945-1939` */
function areYears(from: Figure, to: Figure): boolean {
  return [from, to].every(
    ({kind, grouping, scale, value, number}) =>
      kind === 'number' && grouping === 'none' && !scale && value > 1500 && value < 2100 && number.text.length === 4
  )
}

const contrast = /\b(?:gaps?|differ(?:s|ences?)?|spread|ratio|margin|choice|choose|chose|split|contrast|swing|tied?|match|from)\b/i
const month =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\.?\s$/
const monthBehind =
  /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/
const contest = /\b(?:won|win|wins|beat|beats|lost|lose|defeat(?:ed)?|lead|led|score|scored|vote|voted|vs|set|game|match|draw|drew)\b/i

const hoursBehind = /^(?:[.,;)"”]|\s(?:on|every|each|daily|it|he|she|they|we|you|the|in|from|at|and|when|while|is|are)\b)/

/** Only where a range must ascend: "between 50 and 20", "aged 12-9", "Nov 10-8"; a score or a vote need not. */
function isAscending(story: Story, {from, to, join}: Range): boolean {
  const {text} = story
  const sentence = story.sentenceAt(from.start)
  const lead = text.slice(Math.max(sentence?.start ?? 0, from.start - 60), from.start)
  const behind = text.slice(to.end, to.end + 14)
  if (join === 'between') {
    // "Between 9 and 5 on weekdays": hours.
    if (from.value <= 12 && hoursBehind.test(behind)) return false
    return (
      !contrast.test(lead) && !/^\s?(?:BC|B\.C|[ap]\.?m|GMT|hours|hrs|o['’]clock|minus)/i.test(behind) && !/^\s?(?:-|degrees)/.test(behind)
    )
  }
  if (join === 'to' && /\b(?:aged|ages)\s$/i.test(lead)) return from.value < 100
  if (areYears(from, to)) return (join === 'dash' || /\bfrom\s$/i.test(lead)) && !/[\d-]\s?$/.test(lead) && !/^[-/]/.test(behind)
  if (join === 'to' && /\bfrom\s\S{3,10}\s$/i.test(lead) && month.test(lead) && !monthBehind.test(behind))
    return from.value <= 31 && to.value >= 1 && !/^\s?(?:[ap]\.?m|BC)/i.test(behind)
  if (join !== 'dash' || from.grouping !== 'none' || from.value % 1 !== 0 || to.value % 1 !== 0) return false
  if (/\b(?:aged|ages)\s$/i.test(lead)) return from.value < 100
  // "Nov 30-3 December" runs into the next month.
  if (month.test(lead) && monthBehind.test(behind)) return false
  const isDays = month.test(lead) || (/\b(?:on|from|of|dates?)\s$/.test(lead) && monthBehind.test(behind))
  return isDays && from.value <= 31 && !(sentence && contest.test(story.slice(sentence))) && !/^[-/]/.test(behind)
}
