import {defineRule} from '../rule.js'
import type {Quotation, Story} from '../story/index.js'

export default defineRule({
  name: 'quote-nesting',
  group: 'Quotation and punctuation',
  summary: 'A quotation inside a quotation stands in the other kind of marks.',
  rationale: 'In the same marks the inner opening reads as the end of the outer quotation.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Every agency stylebook.'],
  check(story, {report}) {
    let outer: Quotation | undefined
    for (const quotation of story.quotations) {
      if (quotation.depth === 0) outer = quotation
      if (quotation.depth !== 1 || !outer || !quotation.closed || !(outer.closed || outer.continues) || quotation.form !== outer.form)
        continue
      const pair = other[quotation.form]
      const isDoubled = quotation.start === outer.inner.start && quotation.end === outer.inner.end
      if (!pair || isDoubled || story.wordsIn(quotation).length > mostWords) continue
      if (![outer, quotation].every(each => isTight(story, each)) || isNext(story, quotation)) continue
      const message = 'Unexpected marks of the outer quotation around one inside, expected the other kind'
      report({start: quotation.start, end: quotation.inner.start, message, expected: pair[0]})
      report({start: quotation.inner.end, end: quotation.end, message, expected: pair[1]})
    }
  }
})

/** A longer one is more likely two quotations with a mark missing between them. */
const mostWords = 15

const other: Partial<Record<Quotation['form'], readonly [string, string]>> = {
  straight: ["'", "'"],
  curly: ['‘', '’'],
  'straight-single': ['"', '"'],
  'curly-single': ['“', '”']
}

/** `"We left. "Nobody came," she said`: the next quotation, before which a mark or a break of paragraphs is missing. */
function isNext({text}: Story, {start, inner}: Quotation): boolean {
  return /[.!?]\s+$/.test(text.slice(Math.max(0, start - 4), start)) && /^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2))
}

/** Whether the marks stand close to the words, as people set them; ` " reasonable " ` was read by a machine, either way round. */
function isTight({text}: Story, {inner, closed}: Quotation): boolean {
  return !/\s/.test(text.charAt(inner.start)) && !(closed && /\s/.test(text.charAt(inner.end - 1)))
}
