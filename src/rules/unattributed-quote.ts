import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'unattributed-quote',
  group: 'Attribution',
  summary: 'A paragraph that is a quotation has a speaker, in itself or beside it.',
  rationale: 'Readers must never have to guess whose words they read.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  passage: true,
  sources: ['Reuters and AP on attribution.'],
  options: {
    minWords: number(6, 'Fewest words of a quotation that counts.'),
    window: number(1, 'Paragraphs before and behind that may name the speaker.')
  },
  check(story, {settings, report}) {
    const whole = story.quotations.filter(quotation => {
      const block = story.blocks[quotation.block]
      return quotation.depth === 0 && block?.role === 'body' && quotation.start === block.start && quotation.end === block.end
    })
    if (whole.length === 0) return
    const spoken = speechBlocks(story)
    for (const {start, end, inner, block, continued, continues} of whole) {
      if (continued || continues || story.wordsIn(inner).length < settings.minWords) continue
      let isAttributed = false
      for (let at = block - settings.window; at <= block + settings.window; at++) isAttributed ||= spoken.has(at)
      if (!isAttributed)
        report({start, end, message: 'Unexpected quotation without a speaker, expected an attribution in this paragraph or beside it'})
    }
  }
})

/** Blocks that give words to somebody, with a verb of speech or "according to". */
function speechBlocks(story: Story): ReadonlySet<number> {
  const blocks = new Set(story.attributions.map(({block}) => block))
  for (const word of story.wordIndex.get('according') ?? []) blocks.add(story.blockAt(word.start)?.index ?? -1)
  for (const block of story.blocks) if (block.text.endsWith(':')) blocks.add(block.index)
  return blocks
}
