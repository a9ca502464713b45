import * as v from 'valibot'
import {ratesOfDollar} from '../data/currencies.js'
import {groupBy} from '../group-by.js'
import {custom, number} from '../options.js'
import {defineRule} from '../rule.js'
import {
  type Conversion,
  type Figure,
  findConversions,
  findStatedRates,
  formatNumber,
  isSameCurrency,
  type StatedRate
} from '../story/index.js'

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
    const stated = findStatedRates(story)
    const groups = groupBy(findConversions(story), ({from, to}) => `${from.currency?.code} ${to.currency?.code}`)
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
      const given = rateFor(settings.rates, first) ?? statedRate(stated, first)
      if (given !== undefined) {
        for (const each of group) reportOff(each, given)
        continue
      }
      const possible = group.filter(isPossible)
      if (possible.length === 0) {
        for (const each of group) {
          report({
            start: each.to.start,
            end: each.to.end,
            message: `Unexpected \`${story.slice(each.to)}\` for \`${story.slice(each.from)}\`, expected another scale`,
            note: `the sums written make a rate of ${formatNumber(each.rate, 4)}, which no dollar has ever cost`
          })
        }
      }
      if (group.length < 2) continue
      const rates = possible.map(({rate}) => rate).sort((a, b) => a - b)
      const usual = possible.length === 2 ? possible[0] : possible.find(({rate}) => rate === rates[rates.length >> 1])
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

/** How far beyond its bounds a rate has to lie to be none: a slip of scale is a thousand, a hundred or ten. */
const room = 3

function isPossible(conversion: Conversion): boolean {
  const [least, most] = boundsOf(conversion)
  return conversion.rate >= least && conversion.rate <= most
}

/** Between what bounds the rate of a conversion into dollars, or out of them, can lie. */
function boundsOf({from, to}: Conversion): [least: number, most: number] {
  const known = ratesOfDollar.get(from.currency?.code ?? '')
  if (known && to.currency?.code === 'USD') return [known[0] / room, known[1] * room]
  const inverse = ratesOfDollar.get(to.currency?.code ?? '')
  if (inverse && from.currency?.code === 'USD') return [1 / (inverse[1] * room), room / inverse[0]]
  return [0, Number.POSITIVE_INFINITY]
}

/** The rate that the copy itself states for a pair, either way round. */
function statedRate(stated: readonly StatedRate[], {from, to}: Conversion): number | undefined {
  const [a, b] = [from.currency?.code ?? '', to.currency?.code ?? '']
  for (const {one, other, rate} of stated) {
    if (isSameCurrency(one, b) && isSameCurrency(other, a)) return rate
    if (isSameCurrency(one, a) && isSameCurrency(other, b)) return 1 / rate
  }
  return undefined
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
