import {defineRule} from '../rule.js'

/** A point that belongs to what it stands after: `U.S.`, `Inc.`, `No. 10 wins.` has one too many. */
const own =
  /(?:\.\.|(?:^|[\s(])(?:[\p{L}]\.)+|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|etc|a\.m|p\.m|No|Dr|St|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Calif|Mass|Fla|Ill|Pa|Va|Wash|Ariz|Colo|Conn|Mich|Minn|Tenn|Wis))\.?$/u

export default defineRule({
  name: 'headline-stop',
  group: 'Structure',
  summary: 'No full stop after a headline.',
  rationale: 'A headline is a label and takes no stop; one there shows that a sentence was pasted in.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Common to all agencies and newspapers.'],
  check(story, {report}) {
    const {headline} = story
    if (!headline?.text.endsWith('.') || own.test(headline.text)) return
    // Two sentences are a summary, and want their stops.
    if (/[.!?] \p{Lu}/u.test(headline.text.slice(0, -1))) return
    report({start: headline.end - 1, end: headline.end, message: 'Unexpected full stop after the headline, expected none', expected: ''})
  }
})
