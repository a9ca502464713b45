import {number} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'headline-length',
  group: 'Structure',
  summary: 'A headline fits its place.',
  rationale: 'Feeds, phones and search results cut what is too long, often at the word that matters.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  passage: true,
  sources: ['AAP takes 42 characters, its wire format 64; web desks 70; 110 is what search engines and structured data still show.'],
  options: {
    max: number(110, 'Most characters, spaces counted.'),
    min: number(0, 'Fewest characters.')
  },
  check(story, {settings, report}) {
    const {headline, metadata} = story
    const text = (headline?.text ?? metadata.headline ?? '').replace(/\s+/g, ' ').trim()
    if (!text) return
    const {length} = text
    if (length <= settings.max && length >= settings.min) return
    const message =
      length > settings.max
        ? `Unexpected headline of ${length} characters, expected at most ${settings.max}`
        : `Unexpected headline of ${length} characters, expected at least ${settings.min}`
    report(headline ? {start: headline.start, end: headline.end, message} : {message, field: 'headline'})
  }
})
