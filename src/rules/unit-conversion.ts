import {collect} from '../collect.js'
import {oneLine} from '../one-line.js'
import {defineRule} from '../rule.js'
import {type Figure, formatNumber, type Story} from '../story/index.js'

export default defineRule({
  name: 'unit-conversion',
  group: 'Numbers, money and measures',
  summary: 'A measure converted in brackets is converted right.',
  rationale: 'A wrong conversion is an error of fact, and the reader has both figures side by side to see it.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Definitions of the international yard and pound.', 'Reuters Handbook: check every conversion.'],
  check(story, {report}) {
    for (const [from, to] of bracketedPairs(story)) {
      const a = from.unit
      const b = to.unit
      if (!a || !b || a.unit.dimension !== b.unit.dimension || a.unit.system === b.unit.system) continue
      const results = convert(total(story, from), a.unit, b.unit, story, from)
      // "12st 4lb (78kg)": the stones are not read.
      if (
        total(story, from) === from.value &&
        /\d\s?(?:st|stone|ft|feet)[\s,]{1,2}$/.test(story.text.slice(Math.max(0, from.start - 9), from.start))
      )
        continue
      const slack = tolerance(from, to, total(story, from) !== from.value)
      const allowed = (result: number) =>
        a.unit.dimension === 'temperature' ? degreesOff(result, from, to) : Math.max(Math.abs(result) * slack, to.step / 2)
      if (results.some(result => Math.abs(to.value - result) <= allowed(result))) continue
      const [result = 0] = results
      report({
        ...span(to),
        message: `Unexpected \`${oneLine(story.slice(to))}\` for \`${oneLine(story.slice(from))}\`, expected about ${formatNumber(result)} ${b.unit.name}`,
        note: `${oneLine(story.slice(from))} is ${formatNumber(result)} ${b.unit.name}`,
        related: [{...span(from), message: 'converted from here'}]
      })
    }
  }
})

function span({start, end}: Figure) {
  return {start, end}
}

const roughly = '(?:(?:about|around|some|nearly|roughly|or|approx\\.?|approximately|over)\\s)?'
const inBrackets = new RegExp(String.raw`^\.?\s{1,2}[([]${roughly}$`)
const orBefore = new RegExp(String.raw`^,\sor\s${roughly}$`)

/** A measure and the one alone in brackets behind it, or between commas: `10 miles (16 km)`, `10 miles, or 16 km,`. */
function bracketedPairs(story: Story): Array<[Figure, Figure]> {
  const {figures, text} = story
  return collect(figures, (to, index): Array<[Figure, Figure]> => {
    const from = figures[index - 1]
    if (!from?.unit || !to.unit || to.start - from.end > 20) return []
    const gap = text.slice(from.end, to.start)
    const isBracketed = inBrackets.test(gap) && /^\.?[)\]]/.test(text.slice(to.end, to.end + 2))
    if (!isBracketed && !(orBefore.test(gap) && /^[,.;]/.test(text.charAt(to.end)))) return []
    // "10 to 15 miles (16 to 24 km)", "10 by 15 feet": only the ends of one and the same thing can be compared.
    const joined = /(?:\d|hundred|thousand|million)?(?:\s?[-–x×]\s?|\s(?:to|by|and|or)\s)$/
    return joined.test(text.slice(Math.max(0, from.start - 5), from.start)) &&
      index > 1 &&
      from.start - (figures[index - 2] as Figure).end < 6
      ? []
      : [[from, to]]
  })
}

/** The value in its own unit: six inches behind five feet make 66. */
function total(story: Story, figure: Figure): number {
  const before = story.figures[figure.index - 1]
  const gap = before ? story.text.slice(before.end, figure.start) : ''
  if (!before?.unit || !figure.unit || gap.length > 5 || !/^(?:[\s-]|,|and){0,5}$/.test(gap)) return figure.value
  const pairs: Readonly<Record<string, readonly [string, number]>> = {inches: ['feet', 12], ounces: ['pounds', 16], pounds: ['stone', 14]}
  const [larger, factor] = pairs[figure.unit.unit.name] ?? []
  return larger === before.unit.unit.name && factor ? before.value * factor + figure.value : figure.value
}

type Unit = NonNullable<Figure['unit']>['unit']

function convert(value: number, from: Unit, to: Unit, story: Story, figure: Figure): number[] {
  if (from.dimension === 'temperature') {
    const below = /(?:minus\s|[-−–])$/.test(story.text.slice(Math.max(0, figure.start - 6), figure.start))
    const degrees = below ? -value : value
    const absolute = from.name === 'degrees Celsius' ? degrees * 1.8 + 32 : (degrees - 32) / 1.8
    const change = from.name === 'degrees Celsius' ? value * 1.8 : value / 1.8
    const isChange = value <= 20 || changing.test(story.text.slice(Math.max(0, figure.start - 60), figure.start))
    return isChange ? [Math.abs(absolute), absolute, change] : [Math.abs(absolute), absolute]
  }
  return from.factors.flatMap(a => to.factors.map(b => (value * a) / b))
}

/** A shown temperature is right within four degrees; a furnace's thousands are as rough as their figures. */
function degreesOff(result: number, from: Figure, to: Figure): number {
  return Math.max(4, Math.min(to.step / 2 + from.step, Math.abs(result) * 0.04))
}

/** What more than twenty degrees are where they are no temperature but the change of one. */
const changing =
  /\b(?:by|warm\w*|rise[ns]?|rose|rising|increas\w+|drop\w*|fell|falls?|fallen|above|below|cool\w*|hotter|colder|higher|lower|than|chang\w+|swing|differ\w+|within|plus|minus)\b/i

/** A conversion may be as rough as its figures: a quarter where one has a single significant figure. */
function tolerance(from: Figure, to: Figure, isComposed: boolean): number {
  // Five feet 6 are 66 inches, which are two figures.
  const least = Math.min(isComposed ? 2 : from.significant, to.significant)
  if (least === 1) return 0.26
  return from.rounding || to.rounding ? 0.12 : 0.07
}
