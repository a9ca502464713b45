import {oneLine} from '../one-line.js'
import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Block, Story} from '../story/index.js'

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
    const text = oneLine(headline?.text ?? metadata.headline ?? '').trim()
    if (!text) return
    const {length} = text
    if (length <= settings.max && length >= settings.min) return
    if (headline && isDoubtful(headline, story)) return
    const message =
      length > settings.max
        ? `Unexpected headline of ${length} characters, expected at most ${settings.max}`
        : `Unexpected headline of ${length} characters, expected at least ${settings.min}`
    report(headline ? {start: headline.start, end: headline.end, message} : {message, field: 'headline'})
  }
})

/**
 * Whether the first line of plain copy may be no headline: a caption with its credit run on ("in Vijayawada.A.V. Rao",
 * "Time for cheer:Customers wait"), or one of several lines without a stop, longer than any headline is.
 */
function isDoubtful({start, end, text, index}: Block, {context, metadata, blocks, prose}: Story): boolean {
  if (metadata.headline || context.document?.blocks?.some(block => block.role === 'headline' && block.start === start)) return false
  if (
    /\p{Ll}[.:]\p{Lu}|, (?:left|right|centre|center),|\p{Ll}{3}(?<!\b(?:Govt|Prof|Capt|Dept|Supt|Asst|Addl|Corp|Bros|Univ))\.\s+#?\p{Lu}[^’”'"]*$/u.test(
      text
    )
  )
    return true
  return end - start > longest && blocks[index + 1]?.role === 'subhead' && prose.length > 0
}

/** Characters of a summary rather than of a headline, where more such lines follow. */
const longest = 150
