import {defineRule} from '../rule.js'
import {isDouble, type Quotation, readQuotations, type Span, startingIn} from '../story/index.js'

export default defineRule({
  name: 'quote-balance',
  group: 'Quotation and punctuation',
  summary: 'Every quotation that opens closes, in its paragraph or in the last that it runs on over.',
  rationale: 'Without the other mark readers cannot tell whose words these are.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: [
    'Measured: of 215 real stories with an odd number of marks 124 have a quotation correctly running on.',
    'retext-quotes does not look for marks without a partner.'
  ],
  check(story, {report}) {
    const {quotations, strays} = story.fact(readQuotations)
    // Both are in order, so a mark that one quotation has passed is behind all that follow.
    const closing = new Set<Span>()
    let next = 0
    for (const {form, start, inner, closed, continues, block} of quotations) {
      if (closed || continues || !isDouble(form) || form === 'guillemets' || !isText(story.blocks[block]?.role)) continue
      while ((strays[next]?.block ?? Number.POSITIVE_INFINITY) <= block) next++
      const stray = strays[next]
      if (stray && stray.block <= block + reach && !opensBetween(quotations, start, stray.start)) {
        closing.add(stray)
        next++
        continue
      }
      report({start, end: inner.start, message: 'Unexpected opening quotation mark alone, expected a closing one to follow'})
    }
    for (const stray of strays) {
      const {start, end, block} = stray
      if (closing.has(stray)) continue
      if (isAttribute(story.blocks[block]?.text ?? '')) continue
      if (!isText(story.blocks[block]?.role)) continue
      report({start, end, message: 'Unexpected closing quotation mark alone, expected an opening one before it'})
    }
  }
})

/** So many paragraphs later a quotation may close whose marks do not return with each: verse, lists, broken lines. */
const reach = 4

function opensBetween(quotations: readonly Quotation[], from: number, to: number): boolean {
  return startingIn(quotations, {start: from + 1, end: to}).some(({form}) => isDouble(form))
}

/** [button link=”…” type=”big”]: a shortcode's values have closing marks on both sides. */
function isAttribute(text: string): boolean {
  return /\[\w+ \w+=["“”]/.test(text)
}

function isText(role: string | undefined): boolean {
  return role === 'body' || role === 'headline' || role === 'subhead'
}
