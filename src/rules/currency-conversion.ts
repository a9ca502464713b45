import * as v from 'valibot'
import {collect} from '../collect.js'
import {custom, number} from '../options.js'
import {defineRule} from '../rule.js'
import {type Figure, formatNumber, type Story} from '../story/index.js'

/** Two sums that are said to be the same, with the rate that follows. */
interface Conversion {
  from: Figure
  to: Figure
  /** Units of the first currency for one of the second. */
  rate: number
  /** How far the rate may lie from the true one, given the digits written: 1.02 is two per cent. */
  slack: number
}

export default defineRule({
  name: 'currency-conversion',
  group: 'Numbers, money and measures',
  summary: 'All conversions between two currencies in a story follow one rate.',
  rationale: 'Two rates in one story mean that a sum is wrong, often by a factor of ten or a thousand.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Reuters Handbook: conversions are checked at the rate of the day.'],
  options: {
    tolerance: number(3, 'Per cent that two rates may differ, beyond what rounding explains.'),
    rates: custom<Readonly<Record<string, number>>>(
      v.record(v.pipe(v.string(), v.regex(/^[A-Z]{3,5}\/[A-Z]{3,5}$/)), v.pipe(v.number(), v.minValue(Number.MIN_VALUE))),
      {},
      'Rates of the day, such as `{"USD/INR": 84.4}`: so much of the second currency for one of the first. Each conversion is then held against them.',
      'a table from pairs of currencies, such as USD/INR, to numbers'
    )
  },
  check(story, {settings, report}) {
    const groups = new Map<string, Conversion[]>()
    for (const conversion of findConversions(story)) {
      const key = `${conversion.from.currency?.code} ${conversion.to.currency?.code}`
      groups.set(key, [...(groups.get(key) ?? []), conversion])
    }
    const reportOff = (each: Conversion, rate: number) => {
      const ratio = Math.max(each.rate / rate, rate / each.rate)
      if (ratio <= each.slack * (1 + settings.tolerance / 100)) return
      report({
        start: each.to.start,
        end: each.to.end,
        message: `Unexpected \`${story.slice(each.to)}\` for \`${story.slice(each.from)}\`, expected about \`${sumIn(each.to, each.from.value / rate)}\``,
        note: `At the rate given, ${formatNumber(rate, 4)}, ${story.slice(each.from)} is ${sumIn(each.to, each.from.value / rate)}; the sums written make ${formatNumber(each.rate, 4)}`
      })
    }
    for (const group of groups.values()) {
      const [first] = group as [Conversion, ...Conversion[]]
      const given = rateFor(settings.rates, first)
      if (given !== undefined) {
        for (const each of group) reportOff(each, given)
        continue
      }
      if (group.length < 2) continue
      const rates = group.map(({rate}) => rate).sort((a, b) => a - b)
      const usual = group.length === 2 ? group[0] : group.find(({rate}) => rate === rates[rates.length >> 1])
      if (!usual) continue
      for (const each of group) {
        const ratio = Math.max(each.rate / usual.rate, usual.rate / each.rate)
        if (each === usual || ratio <= each.slack * usual.slack * (1 + settings.tolerance / 100)) continue
        const expected = each.from.value / usual.rate
        report({
          start: each.to.start,
          end: each.to.end,
          message: `Unexpected \`${story.slice(each.to)}\` for \`${story.slice(each.from)}\`, expected the rate of the other conversion`,
          note: `${story.slice(usual.from)} (${story.slice(usual.to)}) is a rate of ${formatNumber(usual.rate, 2)}, ${story.slice(each.from)} (${story.slice(each.to)}) one of ${formatNumber(each.rate, 2)}; at the first, ${story.slice(each.from)} is ${sumIn(each.to, expected)}`,
          related: [{start: usual.to.start, end: usual.to.end, message: 'the other rate'}]
        })
      }
    }
  }
})

function findConversions(story: Story): Conversion[] {
  const {figures, text} = story
  return collect(figures, (to, index): Conversion[] => {
    const from = asMoney(figures[index - 1], to)
    if (!from?.currency || !to.currency || from.currency.code === to.currency.code || to.start - from.end > 18) return []
    if (
      !/^\.?\s{0,2}[([](?:(?:about|around|some|nearly|roughly|or|approx\.?|approximately|over|=)\s)?$/.test(text.slice(from.end, to.start))
    )
      return []
    if (!/^[)\]]/.test(text.charAt(to.end)) || from.value === 0 || to.value === 0 || hasOtherYear(story, from)) return []
    // "closed at C$1.3994 (US$0.7145)" is itself a rate.
    if (from.step <= 0.001 || to.step <= 0.001) return []
    const rounded = from.rounding || to.rounding ? 1.1 : 1
    return [{from, to, rate: from.value / to.value, slack: rounded * (1 + from.step / from.value / 2) * (1 + to.step / to.value / 2)}]
  })
}

/** Pounds that have dollars behind them are no weight: `10 million pounds ($12.7 million)`. */
function asMoney(figure: Figure | undefined, to: Figure): Figure | undefined {
  if (figure?.unit?.unit.name !== 'pounds' || !to.currency || figure.currency) return figure
  return {...figure, kind: 'money', currency: {...figure.unit, code: 'GBP', before: false}}
}

/** The rate that the house gives for a pair, either way round; `RUPEE` stands for India's where no other is meant. */
function rateFor(rates: Readonly<Record<string, number>>, {from, to}: Conversion): number | undefined {
  const codes = [from, to].map(({currency}) => (currency?.code === 'RUPEE' ? 'INR' : (currency?.code ?? '')))
  const [one, other] = codes as [string, string]
  const inverse = rates[`${one}/${other}`]
  return rates[`${other}/${one}`] ?? (inverse === undefined ? undefined : 1 / inverse)
}

/** A sum as the figure beside it writes them: `$242`, `242 euros`, `$10 million`. */
function sumIn({currency, scale}: Figure, value: number): string {
  const digits = scale ? `${formatNumber(value / scale.factor)} ${scale.text.trim()}` : formatNumber(value, 0)
  return currency?.before ? `${currency.text}${/[a-z.]$/.test(currency.text) ? ' ' : ''}${digits}` : `${digits} ${currency?.text ?? ''}`
}

/** A sum of another year was converted at another rate. */
function hasOtherYear(story: Story, figure: Figure): boolean {
  const sentence = story.sentenceAt(figure.start)
  return sentence !== undefined && /\b(?:19|20)\d\d\b/.test(story.slice(sentence))
}
