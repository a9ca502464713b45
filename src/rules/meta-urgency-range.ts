import {number} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'meta-urgency-range',
  group: 'Metadata',
  summary: 'Urgency is a whole number from 1 to 9, and an urgent story is urgent in its metadata.',
  rationale: 'Alerts go out by this number; one outside the range is dropped or taken for the least urgent.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['IPTC: 1 to 9; NITF `ed-urg`; ninjs 3: an integer from 1 to 9.', 'Superdesk validators.'],
  options: {
    max: number(9, 'The least urgent number in use.'),
    urgent: number(3, 'The least urgent number that a story slugged URGENT may have.')
  },
  check({metadata}, {settings, report}) {
    const {urgency, slugline = ''} = metadata
    if (urgency === undefined) return
    const value = /^\d{1,3}$/.test(urgency) ? Number(urgency) : Number.NaN
    if (!(value >= 1 && value <= settings.max)) {
      report({message: `Unexpected urgency \`${urgency}\`, expected 1 to ${settings.max}`, field: 'urgency'})
    } else if (value > settings.urgent && /\b(?:URGENT|FLASH|ALERT)\b/.test(slugline)) {
      report({
        message: `Unexpected urgency \`${urgency}\` for the slug \`${slugline}\`, expected at most ${settings.urgent}`,
        field: 'urgency'
      })
    }
  }
})
