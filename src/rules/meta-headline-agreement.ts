import {number} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'meta-headline-agreement',
  group: 'Metadata',
  summary: 'The headline over the copy is the one in the metadata.',
  rationale: 'Sites and apps show the metadata: a headline mended only over the copy stays wrong for readers.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['NITF `title` and `hl1`, NewsML `HeadLine`, schema.org `headline`: the same words in several places.'],
  options: {
    alike: number(60, 'Percentage of words that both must share to be meant as one headline; others are written for other ends.')
  },
  check(story, {settings, report}) {
    const {headline, metadata} = story
    if (!headline) return
    const over = wordsOf(headline.text)
    for (const field of ['headline', 'title'] as const) {
      const text = metadata[field]
      if (text === undefined) continue
      // A site puts its name behind a bar.
      const held = wordsOf(text.split(/\s[|–—-]\s/)[0] ?? '')
      const short = Math.min(held.length, over.length)
      if (short < 3 || held.slice(0, short).join(' ') === over.slice(0, short).join(' ')) continue
      const shared = held.filter(word => over.includes(word)).length
      if ((shared * 100) / Math.max(held.length, over.length) < settings.alike) continue
      report({...headline, message: `Unexpected headline beside \`${text}\` in the metadata, expected the same words`, field})
      return
    }
  }
})

function wordsOf(text: string): string[] {
  // References that a system left in the field stand for apostrophes and quotation marks.
  return (
    text
      .replaceAll(/&#?\w{1,8};|['’‘]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
