import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {isDouble, readQuotations} from '../story/index.js'

export default defineRule({
  name: 'quote-style',
  group: 'Quotation and punctuation',
  summary: 'Quotation marks are those of the house.',
  rationale: 'Wires transmit straight marks that any system can set; publications print curly ones.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  sources: [
    'dpa: straight double marks; Reuters and AP send straight ones; the Guardian sets single curly ones in headlines.',
    'retext-quotes does the same work, but takes apostrophes, feet and inches by its own rules and knows no quotation that runs on over paragraphs.'
  ],
  options: {
    marks: choice(['straight', 'curly', 'guillemets'], 'straight', 'Typography of the marks.'),
    outer: choice(
      ['double', 'single', 'either'],
      'double',
      'Which marks stand around a quotation that is in no other; headlines may have either.'
    )
  },
  check(story, {settings, report}) {
    const {quotations, strays} = story.fact(readQuotations)
    if (quotations.length === 0) return
    const uneven = new Set(strays.map(({block}) => block))
    for (const {form, closed, continues, block} of quotations) if (isDouble(form) && !closed && !continues) uneven.add(block)
    for (const quotation of quotations) {
      const isHeadline = story.blocks[quotation.block]?.role !== 'body'
      const level = isHeadline ? 'either' : settings.outer
      const double = level === 'either' ? isDouble(quotation.form) : (level === 'double') === (quotation.depth % 2 === 0)
      const [open, close] = pairs[settings.marks][double ? 0 : 1]
      // A single mark may be an apostrophe after all.
      const fix = uneven.has(quotation.block) || double !== isDouble(quotation.form) ? 'suggest' : 'safe'
      const judge = (start: number, end: number, expected: string) => {
        const actual = story.text.slice(start, end)
        if (start === end || actual === expected) return
        report({start, end, message: `Unexpected quotation mark \`${actual}\`, expected \`${expected}\``, expected, fix})
      }
      judge(quotation.start, quotation.inner.start, open)
      if (quotation.closed) judge(quotation.inner.end, quotation.end, close)
    }
  }
})

type Pair = readonly [open: string, close: string]

/** Double and single marks of each typography. */
const pairs: Record<'straight' | 'curly' | 'guillemets', readonly [double: Pair, single: Pair]> = {
  straight: [
    ['"', '"'],
    ["'", "'"]
  ],
  curly: [
    ['“', '”'],
    ['‘', '’']
  ],
  guillemets: [
    ['«', '»'],
    ['‹', '›']
  ]
} satisfies Record<string, readonly [Pair, Pair]>
