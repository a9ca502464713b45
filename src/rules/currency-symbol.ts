import {choice} from '../options.js'
import {defineRule} from '../rule.js'

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
      const names = doubled[currency.code]
      const word = /^\s(?:(?:US|American|Indian|British)\s)?([a-z]+)\b(?![-'’])/i.exec(story.text.slice(end, end + 26))
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
        message: `Unexpected \`${word[1]}\` behind \`${actual.replace(/\s+/g, ' ')}\`, expected the currency once`,
        expected: ''
      })
    }
  }
})

/** What the signs are called where a house has no signs. */
const spelt: Readonly<Record<string, string>> = {$: 'dollars', US$: 'US dollars', '€': 'euros', '£': 'pounds', '¥': 'yen'}

/** Names that repeat the sign in front. */
const doubled: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'dollars'],
  AUD: ['dollars'],
  CAD: ['dollars'],
  GBP: ['pounds', 'sterling'],
  EUR: ['euro', 'euros'],
  INR: ['rupees', 'rupee'],
  RUPEE: ['rupees', 'rupee'],
  JPY: ['yen']
}
