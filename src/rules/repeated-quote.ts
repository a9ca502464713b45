import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {isDisplayLine, isTitle, perForm, type Quotation, type Story} from '../story/index.js'

export default defineRule({
  name: 'repeated-quote',
  group: 'Duplication',
  summary: 'A quotation is used once.',
  rationale: 'The same words twice show that a new lead was written over an old one.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  passage: true,
  sources: ['Agency desks: quotations move up with a new lead and stay below by mistake.'],
  options: {minWords: number(6, 'Fewest words of a quotation that counts.')},
  check(story, {settings, report}) {
    if (story.quotations.length < 2) return
    const seen = new Map<string, Quotation>()
    for (const quotation of story.quotations) {
      if (!quotation.closed || quotation.depth > 0 || story.blocks[quotation.block]?.role !== 'body') continue
      const words = story.wordsIn(quotation.inner)
      if (words.length < settings.minWords || isTitle(words.map(({value}) => value)) || isNamed(story, quotation)) continue
      if (isDisplayLine(story, quotation)) continue
      const key = words.map(({form}) => withStraightApostrophe(form)).join(' ')
      const first = seen.get(key)
      if (!first) {
        seen.set(key, quotation)
        continue
      }
      report({
        start: quotation.start,
        end: quotation.end,
        message: 'Unexpected repeated quotation, expected it once',
        related: [{start: first.start, end: first.end, message: 'First used here'}]
      })
    }
  }
})

const withStraightApostrophe = perForm(({lower}) => lower.replaceAll('’', "'"))

/** "The paper titled '…'", "a book called “…”". */
function isNamed({text}: Story, {start}: Quotation): boolean {
  return /\b(?:titled|entitled|called|named|headlined|dubbed|themed?|slogan|motto|paper|book|song|film|report|study)[,:]?\s$/i.test(
    text.slice(Math.max(0, start - 14), start)
  )
}
