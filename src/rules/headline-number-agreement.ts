import {matchesOf} from '../matches.js'
import {isExchange} from '../nearest.js'
import {wordsAround} from '../one-line.js'
import {defineRule, type Report} from '../rule.js'
import {
  agree,
  countsOthers,
  type Figure,
  findCompounded,
  findTolls,
  isExactCount,
  nounAfter,
  type Span,
  type Story,
  spanAt,
  thingsCounted
} from '../story/index.js'

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
    checkScore(story, headline, report)
    const [first, second, third] = story.paragraphs
    const leadEnd = (third ?? second ?? first)?.end ?? 0
    // What another figure of the headline says is not this one gone wrong.
    const open = body.filter(each => each.start < leadEnd && !top.some(figure => isSame(figure, each)))
    for (const figure of top) {
      if (isYear(figure) || isLabel(story, figure) || body.some(other => isSame(figure, other))) continue
      if (figure.kind === 'number' && story.fact(findCompounded).has(figure.value)) continue
      if (isSum(story, figure, body)) continue
      const other = findSameThing(story, figure, open) ?? findOnly(story, figure, open, (second ?? first)?.end ?? 0)
      if (!other) continue
      report({
        start: figure.start,
        end: figure.end,
        message: `Unexpected \`${story.slice(figure)}\` in the headline, expected \`${story.slice(other)}\` as in the story`,
        note: `the story says “${wordsAround(story.text, other)}” and ${story.slice(figure)} nowhere`,
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
    !/\b(?:Over|About|Nearly|Some|Almost|Kills|Kill|Least|Than|Of|To|At|In|For|Magnitude|Quake)\s$/i.test(
      story.text.slice(Math.max(0, start - 14), start)
    )
  )
}

const result =
  /\b(?:beats?|wins?|won|draws?|drew|los[et]s?|lost|downs?|downed|edges?|edged|thrash(?:es|ed)?|routs?|routed|defeats?|defeated|victory|defeat|crush(?:es|ed)?|hammer(?:s|ed)?|sinks?|stun(?:s|ned)?|held|holds?|down|past|over)\b/i
const scores = /(?<![\d-–,/.])(\d{1,3})[-–](\d{1,3})(?![\d-–,/.%]|\s?(?:percent|per cent|million|billion|years?|days?))/g

/** "Hull City 3-1 York: hosts go top" */
const fixture =
  /^(\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s\d{1,2}[-–]\d{1,2}\s(\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s?(?:[:;,]|$)/u
const name = String.raw`(?:\s\p{Lu}[\p{L}’'-]+){1,3}`
const ofTheDay = new RegExp(
  String.raw`\b(?:(?:beat|thrashed|defeated|edged|drew\swith|lost\sto)${name}\s\d{1,2}[-–]\d{1,2}|\d{1,2}[-–]\d{1,2}\s(?:win\sover|victory\sover|draw\swith|defeat\s(?:by|to|at))${name})\son\s(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b`,
  'u'
)
const interim =
  /\b(?:half-?\s?time|interval|at the break|first half|early on|at one point|down|trail(?:ed|ing)?|behind|equali[sz]ed?|level(?:led|ed)?|came from|come from|rall(?:y|ied)|up at|last|week|month|earlier|previous(?:ly)?|ago|leg)\b/i

/** Whether two names lie around the score, and the lead tells of no other game: "Hull beat York 3-1 on Saturday", "a 3-1 win over York on Saturday". */
function isFixture(headline: string, lead: string): boolean {
  const [, home, away] = fixture.exec(headline) ?? []
  return home !== undefined && away !== undefined && lead.includes(home) && lead.includes(away) && ofTheDay.test(lead)
}

/** "Valley beat Hill 3-1" above "a 3-2 win": the only result in the lead is another, and the headline's is nowhere. */
function checkScore(story: Story, headline: Span, report: (finding: Report) => void): void {
  const [first] = story.paragraphs
  if (
    !first ||
    !(result.test(story.slice(headline)) || isFixture(story.slice(headline), story.slice(first))) ||
    /\b(?:agg|aggregate|series|penalties|shoot-?out|overall)\b/i.test(story.slice(headline))
  )
    return
  const [top, another] = matchesOf(story.slice(headline), scores)
  if (!top || another) return
  const [text] = top
  const below = story.text.slice(headline.end)
  const [, one = '', two = ''] = top
  if (new RegExp(`\\b(?:${one}[-–]${two}|${two}[-–]${one})\\b`).test(below)) return
  const found = matchesOf(story.slice(first), scores)
  const [other] = found
  if (!other || found.length > 1 || !result.test(story.slice(first)) || spanAt(story.dates, first.start + other.index)) return
  if (/\b(?:penalties|pens|shoot-?out|aggregate|agg)\b/i.test(story.slice(first))) return
  // "It was 1-1 at half-time", "a week after a 4-0 win": no result of this game.
  if (interim.test(story.slice(first).slice(Math.max(0, other.index - 40), other.index + 40))) return
  const start = headline.start + top.index
  report({
    start,
    end: start + text.length,
    message: `Unexpected \`${text}\` in the headline, expected \`${other[0]}\` as in the story`,
    note: `the story says ${other[0]} and ${text} nowhere`,
    related: [{start: first.start + other.index, end: first.start + other.index + other[0].length, message: 'the result of the story'}]
  })
}

/** Whether the headline may mean that figure. Noughts at its end round less than they do elsewhere: 10 are not 12. */
function isSame(a: Figure, b: Figure): boolean {
  if (isScaled(a, b)) return true
  // "Rise 10%" is 10.56 per cent cut off.
  if (a.kind === 'percent' && b.kind === 'percent' && !a.number.text.includes('.') && Math.trunc(b.value) === a.value) return true
  if (!agree(a, b)) return false
  if (a.value === b.value) return true
  if (isExactCount(a) && isExactCount(b)) return false
  // Nobody makes 450 of "about 400".
  if (a.kind === 'number' && !a.rounding && b.rounding && a.significant > b.significant) return false
  // "Nearly 200" are not 133.
  if (a.rounding || b.rounding) return Math.abs(a.value - b.value) <= 0.25 * b.value
  if (a.kind === 'number' && b.kind === 'number' && a.value < 100 && b.value < 100 && Number.isInteger(b.value)) return false
  if (isExact(a) && !isExact(b)) return false
  return !/\d0$/.test(a.number.text) || Math.abs(a.value - b.value) < 0.08 * a.value
}

/** A count to the last digit: no headline has 133 where the story has 130. */
function isExact({kind, value, number}: Figure): boolean {
  return kind !== 'number' || value > 9999 || !/^\d*0$/.test(number.text)
}

/** The headline leaves out the scale or the unit: "$1.5 bn" and "1.5 billion". */
function isScaled(a: Figure, b: Figure): boolean {
  return a.number.text === b.number.text
}

/** A sum or a difference of two figures beside each other, or of one thing; among all of a story's any number has one. */
function isSum(story: Story, {value}: Figure, body: readonly Figure[]): boolean {
  // "The new one" counts nothing, "and one in York" does; of three dead and five hurt nobody makes two.
  const counts = body
    .slice(0, 40)
    .filter(({value: each, start}) => each > 1 || (each === 1 && /\band\s$/.test(story.text.slice(start - 4, start))))
  // The dead of several places are added up wherever they are told.
  const dead = new Set(story.fact(findTolls).map(toll => toll.figure))
  const tolls = counts.filter(each => dead.has(each))
  if (tolls.reduce((total, each) => total + each.value, 0) === value) return true
  if (tolls.some((one, index) => tolls.slice(index + 1).some(other => one.value + other.value === value))) return true
  const makes = (one: Figure, other: Figure | undefined) =>
    other !== undefined &&
    (one.value + other.value === value ||
      (Math.abs(one.value - other.value) === value && !countsOthers(story, one) && !countsOthers(story, other))) &&
    spanAt(story.blocks, one.start) === spanAt(story.blocks, other.start)
  return counts.some(
    (one, index) =>
      makes(one, counts[index + 1]) ||
      counts
        .slice(index + 2)
        .some(
          other =>
            other.start - one.end < 160 &&
            makes(one, other) &&
            nounAfter(story, one) !== undefined &&
            nounAfter(story, one) === nounAfter(story, other)
        )
  )
}

/** The figure of the lead that counts or measures the same, and is close enough that one was meant for the other. */
function findSameThing(story: Story, figure: Figure, open: readonly Figure[]): Figure | undefined {
  const alike = open.filter(
    each => each.kind === figure.kind && each.currency?.code === figure.currency?.code && each.unit?.unit === figure.unit?.unit
  )
  for (const {counts, most} of thingsCounted(story, figure)) {
    const found = alike.filter(counts)
    const other = found.find(each => isNear(figure, each, found.length === 1 ? most : 1.4))
    if (other) return other
    if (found.length > 0) return undefined
  }
  return undefined
}

/** Whether one may be the other with a slip: not far off, or digits exchanged, or a nought too many. */
function isNear(a: Figure, b: Figure, most: number): boolean {
  const ratio = b.value / a.value
  if (a.value < 10 && b.value < 10 && most > 1 && Math.abs(a.value - b.value) === 1) return true
  return (ratio >= 1 / most && ratio <= most) || isSlip(a.number.text, b.number.text)
}

/** `45` and `54`, `30` and `300`. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll(',', ''), other.replaceAll(',', '')]
  if (a.length < 2 || !/^[\d.,]+$/.test(a + b)) return false
  return isExchange(a, b) || `${a}0` === b || a === `${b}0`
}

/** The one sum, percentage or measure of the kind that the first two paragraphs have, once or again, where it is near. */
function findOnly({text}: Story, figure: Figure, open: readonly Figure[], end: number): Figure | undefined {
  if (figure.kind === 'number' || figure.rounding) return undefined
  const alike = open.filter(
    each =>
      each.start < end &&
      each.kind === figure.kind &&
      each.currency?.code === figure.currency?.code &&
      each.unit?.unit === figure.unit?.unit &&
      each.percent?.points === figure.percent?.points &&
      each.scale?.factor === figure.scale?.factor
  )
  const [only] = alike
  if (
    !only ||
    alike.some(each => each.value !== only.value) ||
    (only.rounding && !isSlip(figure.number.text, only.number.text)) ||
    /[-–]$|\bto\s$/.test(text.slice(Math.max(0, only.start - 4), only.start))
  )
    return undefined
  return isNear(figure, only, isDoneAlike(text, figure, only) ? 3 : 1.5) ? only : undefined
}

/** Whether the same is done with two sums: "to spend $5 billion", "will spend $3 billion". */
function isDoneAlike(text: string, a: Figure, b: Figure): boolean {
  const [one, other] = [wordBefore(text, a), wordBefore(text, b)]
  return one !== undefined && one === other
}

function wordBefore(text: string, {start}: Figure): string | undefined {
  return /([a-z]{4,})\s$/i.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
}
