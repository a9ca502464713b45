import {defineRule} from '../rule.js'

const line =
  /^[^\p{L}\p{N}]{0,6}(?:(?:attention|attn|note|eds?|editors) ?: ?)?(?:(?:strictly |under )?embargo(?:ed)?(?=[\s:–—-]).{0,30}\b(?:until|till|for|to|at|before|release|not)\b|(?:strictly )?embargo(?:ed)? ?: ?\S|not (?:for|to be) (?:publication|release|use|broadcast|published|released|used)(?: or \w{3,12})? (?:before|until|till)\b|sperrfrist ?:? ?\S|hold for release (?:until|till|at|on)?\b|for immediate release$|for (?:immediate )?release (?:(?:at|on|after|not before)\b|(?=\d)|(?:mon|tues?|wed|thu|fri|sat|sun)\b))/iu
/** "Embargo to end on June 4, envoy says", "For release on bail the court asked 500 crowns": copy. */
const sentence =
  /^\W*embargo to (?:be|end|expire|go|last|lapse|remain|run|start|stay|take)\b|\b(?:said|says|told|asked|asks|wants|would|could|was|were|went|did)\b/i
const when =
  /\d|\bimmediate\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:midnight|noon|delivery|further notice|check against|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag)\b/i

export default defineRule({
  name: 'embargo-line',
  group: 'Desk notes',
  summary: 'No embargo lines in copy.',
  rationale: 'The line is an order to desks, and copy that still carries it may be out too early.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['PA and dpa deliveries; press releases.'],
  check(story, {report}) {
    const {wordIndex} = story
    if (
      !['embargo', 'embargoed', 'publication', 'release', 'use', 'broadcast', 'published', 'released', 'sperrfrist'].some(word =>
        wordIndex.has(word)
      )
    )
      return
    const {embargo} = story.metadata
    for (const {start, end, text} of story.blocks) {
      if (text.length > 200 || !line.test(text) || !when.test(text) || sentence.test(text) || text.split(/\s+/).length > 25) continue
      report({
        start,
        end,
        message: 'Unexpected embargo line, expected none',
        note: embargo
          ? `The metadata has the embargo ${embargo}; the line itself must not be published.`
          : 'No embargo is set in the metadata, so nothing but this line holds the story back.'
      })
    }
  }
})
