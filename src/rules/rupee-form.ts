import {allowNote, heldForm, holdsAs} from '../by-use.js'
import {collect} from '../collect.js'
import {choice, choices} from '../options.js'
import {defineRule} from '../rule.js'
import type {Figure, Span} from '../story/index.js'

const forms = ['Rs', 'Rs.', '₹', 'INR'] as const

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
    form: choice(forms, 'Rs', 'What stands before the sum; behind Rs and INR a space.'),
    allow: choices(forms, [], `Other forms that may stand; of these and the house’s, ${allowNote}`)
  },
  check(story, {settings, report}) {
    const house = settings.form
    const sums = collect(story.figures, figure => (story.isQuoted(figure) || !story.isProse(figure) ? undefined : findSum(figure)))
    const held = heldForm(
      house,
      settings.allow,
      sums.map(sum => forms.find(form => form === story.slice(sum).trim()))
    )
    for (const {start, end, stroke} of sums) {
      const sign = story.text.slice(start, end)
      const wanted = sign.trim() === house ? house : held
      const space = wanted === 'Rs' || wanted === 'INR' ? ' ' : ''
      const expected = wanted + space
      // `Rs.500` and `Rs. 500` are both in use.
      if (sign.replace(/\s+/, ' ') !== expected && !(wanted === 'Rs.' && sign.trim() === wanted)) {
        report({
          start,
          end,
          message: `Unexpected \`${sign}\` before a sum, expected \`${expected.trim()}\`${space ? ' and a space' : ''} ${holdsAs(wanted, house)}`,
          expected
        })
      }
      const written = /^\s?\/[-–=]/.exec(story.text.slice(stroke, stroke + 3))
      if (written)
        report({start: stroke, end: stroke + written[0].length, message: 'Unexpected `/-` behind a sum, expected nothing', expected: ''})
    }
  }
})

/** The sign of rupees before a sum in figures, up to its number, and where a stroke would stand. */
function findSum({currency, number, form}: Figure): (Span & {stroke: number}) | undefined {
  if (!currency?.before || form !== 'figures' || (currency.code !== 'RUPEE' && currency.code !== 'INR')) return undefined
  return {start: currency.start, end: number.start, stroke: number.end}
}
