import {currencySigns} from '../data/currencies.js'
import {oneLine} from '../one-line.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {isSameCurrency, type Span} from '../story/index.js'

export default defineRule({
  name: 'currency-symbol',
  group: 'Numbers, money and measures',
  summary: 'A sum names its currency once.',
  rationale: '$500 dollars reads as five hundred dollars dollars.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['All style guides.', 'dpa spells dollars and euros out.'],
  options: {
    form: choice(['any', 'spelt'], 'any', '`spelt`: `500 dollars` and not `$500`, for dollars, euros, pounds and yen.')
  },
  check(story, {settings, report}) {
    for (const figure of story.figures) {
      const {currency, end, number} = figure
      if (!currency?.before) continue
      const sign = signBefore(story.text, currency.start)
      if (sign && isSameCurrency(currencySigns.get(sign.text) ?? '', currency.code)) {
        report({
          start: sign.start,
          end: currency.start,
          message: `Unexpected \`${sign.text}\` in front of \`${story.text.slice(currency.start, end)}\`, expected the currency once`,
          expected: '',
          fix: 'suggest'
        })
        continue
      }
      const names = doubled[currency.code]
      // "£2 billion sterling bonds" are bonds in sterling.
      const word = /^\s(?:(?:US|American|Indian|British)\s)?([a-z]+)\b(?![-'’]|\s(?:bonds?|notes?|loans?|debt|eurobonds?)\b)/i.exec(
        story.text.slice(end, end + 36)
      )
      if (!names || !word?.[1] || !names.includes(word[1].toLowerCase())) {
        const name = settings.form === 'spelt' ? spelt[currency.text] : undefined
        if (!name || !story.isProse(figure) || story.isQuoted(figure) || /[-–\p{L}]/u.test(story.text.charAt(end))) continue
        const sum = story.text.slice(number.start, end)
        const expected = `${sum} ${figure.value === 1 ? name.replace(/s$/, '') : name}`
        const actual = story.text.slice(currency.start, end)
        report({start: currency.start, end, message: `Unexpected \`${actual}\`, expected \`${expected}\``, expected, fix: 'suggest'})
        continue
      }
      const actual = story.text.slice(currency.start, end)
      report({
        start: end,
        end: end + word[0].length,
        message: `Unexpected \`${word[1]}\` behind \`${oneLine(actual)}\`, expected the currency once`,
        expected: ''
      })
    }
  }
})

/** Another sign straight in front of the sign: `USD $500`, `₹ Rs 500`; "US $500" names the country. */
function signBefore(text: string, end: number): (Span & {text: string}) | undefined {
  const found = /(?<![^\s(])(USD|US\$|\$|Rs\.?|₹|INR|GBP|£|EUR|€|PKR|RM|Tk) ?$/.exec(text.slice(Math.max(0, end - 6), end))
  return found?.[1] ? {text: found[1], start: end - found[0].length, end} : undefined
}

/** What the signs are called where a house has no signs. */
const spelt: Readonly<Record<string, string>> = {$: 'dollars', US$: 'US dollars', '€': 'euros', '£': 'pounds', '¥': 'yen'}

/** Names that repeat the sign in front. */
const doubled: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'dollars', 'usd'],
  AUD: ['dollars'],
  CAD: ['dollars'],
  GBP: ['pounds', 'sterling', 'gbp'],
  EUR: ['euro', 'euros', 'eur'],
  INR: ['rupees', 'rupee', 'inr'],
  RUPEE: ['rupees', 'rupee'],
  JPY: ['yen'],
  BDT: ['taka'],
  MYR: ['ringgit'],
  PKR: ['rupees', 'rupee']
}
