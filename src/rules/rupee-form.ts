import {choice} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'rupee-form',
  group: 'Numbers, money and measures',
  summary: 'Rupees are written in one way, without a point or a stroke.',
  rationale: 'Rs.500/- is the form of a bill, not of a story.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Style books of Indian newspapers: Rs 500, no point, no /-.'],
  options: {
    form: choice(['Rs', 'Rs.', '₹', 'INR'], 'Rs', 'What stands before the sum; behind Rs and INR a space.')
  },
  check(story, {settings, report}) {
    const space = settings.form === 'Rs' || settings.form === 'INR' ? ' ' : ''
    for (const {currency, number, form} of story.figures) {
      if (!currency?.before || form !== 'figures' || (currency.code !== 'RUPEE' && currency.code !== 'INR')) continue
      const sign = story.text.slice(currency.start, number.start)
      const expected = settings.form + space
      if (sign.replace(/\s+/, ' ') !== expected) {
        report({
          start: currency.start,
          end: number.start,
          message: `Unexpected \`${sign}\` before a sum, expected \`${expected.trim()}\`${space ? ' and a space' : ''}`,
          expected
        })
      }
      const stroke = /^\s?\/[-–=]/.exec(story.text.slice(number.end, number.end + 3))
      if (stroke)
        report({
          start: number.end,
          end: number.end + stroke[0].length,
          message: 'Unexpected `/-` behind a sum, expected nothing',
          expected: ''
        })
    }
  }
})
