import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'meta-word-count',
  group: 'Metadata',
  summary: 'The story has as many words as its metadata says.',
  rationale: 'A story far shorter than declared was cut off on its way.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['IPTC 7901 and ANPA 1312 headers, NITF `item-length`, ninjs `wordcount`.'],
  options: {
    tolerance: number(10, 'Percentage by which the two may differ; some count the headline and notes, some only the copy.')
  },
  check(story, {settings, report}) {
    const {wordCount} = story.metadata
    if (wordCount === undefined || wordCount < 30) return
    const {least, most} = countWords(story)
    const slack = (wordCount * settings.tolerance) / 100
    if (wordCount >= least - slack && wordCount <= most + slack) return
    const cut = most < wordCount * 0.8
    report({
      severity: cut ? 'error' : 'warn',
      message: `Unexpected count of ${wordCount} words in the metadata, expected ${most < wordCount ? most : least}`,
      note: cut ? 'The story has less than four fifths of the words it was sent with: it may be cut off.' : undefined,
      field: 'wordCount'
    })
  }
})

/** Words of the copy alone, and of everything. */
function countWords({blocks, text}: Story): {least: number; most: number} {
  const count = (part: string): number => part.match(/\S+/g)?.length ?? 0
  const least = blocks.reduce((sum, {role, text: part}) => sum + (role === 'body' || role === 'list' ? count(part) : 0), 0)
  return {least, most: count(text)}
}
