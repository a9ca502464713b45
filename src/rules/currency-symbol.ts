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
  sources: ['All style guides.'],
  check(story, {report}) {
    for (const {currency, end} of story.figures) {
      if (!currency?.before) continue
      const names = doubled[currency.code]
      const word = /^\s(?:(?:US|American|Indian|British)\s)?([a-z]+)\b(?![-'’])/i.exec(story.text.slice(end, end + 26))
      if (!names || !word?.[1] || !names.includes(word[1].toLowerCase())) continue
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
