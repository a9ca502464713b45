import {defineRule} from '../rule.js'
import {type Block, isDouble, type Quotation, type Story} from '../story/index.js'

export default defineRule({
  name: 'quote-continuation',
  group: 'Structure',
  summary: 'A quotation that runs on over paragraphs opens each with a mark and closes only the last.',
  rationale: 'A closing mark tells readers that the speaker has ended, and an opening one that somebody else begins.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['Every agency stylebook.'],
  check(story, {report}) {
    let before: Quotation | undefined
    const attributed = new Set(story.quotations.length > 1 ? story.attributions.map(({block}) => block) : [])
    for (const quotation of story.quotations) {
      if (quotation.depth > 0 || !isDouble(quotation.form)) continue
      const block = story.blocks[quotation.block]
      if (!block) continue
      if (quotation.continued && quotation.start === quotation.inner.start && isParagraph(story, block)) {
        const end = story.wordsIn(quotation)[0]?.end ?? quotation.end
        report({
          start: quotation.start,
          end,
          message: 'Unexpected paragraph without an opening quotation mark inside a quotation, expected one'
        })
      }
      const last = before
      before = quotation
      if (!last || last.continues || !last.closed || last.kind !== 'speech' || quotation.kind !== 'speech') continue
      const previous = story.blocks[last.block]
      const isNext = quotation.block === last.block + 1 && previous?.role === 'body' && last.end === previous.end
      const isWhole = quotation.start === block.start && quotation.end === block.end && quotation.closed
      if (!isNext || !isWhole || attributed.has(quotation.block)) continue
      if (last.start === previous.start && attributed.has(last.block) === false) continue
      report({
        start: last.inner.end,
        end: last.end,
        message: 'Unexpected closing quotation mark before a paragraph that goes on quoting, expected none',
        note: 'The next paragraph is a quotation without a speaker of its own. If somebody else speaks there, it needs an attribution.',
        related: [{start: quotation.start, end: quotation.inner.start, message: 'The quotation goes on here'}]
      })
    }
  }
})

/** Whether a block is set off by a blank line or an indent, and starts as a paragraph does: else it is a broken line. */
function isParagraph(story: Story, {index, start}: Block): boolean {
  const before = story.text.slice(story.blocks[index - 1]?.end ?? 0, start)
  return /\n\r?\n|\n[ \t]{2,}$/.test(before) && /^[\p{Lu}\d]/u.test(story.text.slice(start, start + 2))
}
