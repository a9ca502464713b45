import {defineRule} from '../rule.js'
import type {Block, Story} from '../story/index.js'

export default defineRule({
  name: 'lead-headline-echo',
  group: 'Structure',
  summary: 'The first paragraph does not repeat the headline.',
  rationale: 'Crawlers and some feeds put the title into the body; readers then see it twice.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  passage: true,
  sources: ['Seen in PA copy as delivered and in crawled pages.'],
  check(story, {report}) {
    const headline = story.headline?.text ?? story.metadata.headline
    const echo = headline && findEcho(story, letters(headline))
    if (!echo) return
    report({
      start: echo.start,
      end: echo.end,
      message: 'Unexpected headline again as the first paragraph, expected the story',
      expected: '',
      note: `The headline is “${headline.trim()}”.`
    })
  }
})

/** The headline, where it stands again before or as the first paragraph of the body. */
function findEcho(story: Story, headline: string): Block | undefined {
  // A story of nothing but its headline keeps it.
  if (headline.length < 12 || story.paragraphs.every(({text}) => letters(text) === headline)) return undefined
  const [first, second] = story.paragraphs
  if (first && second && letters(first.text) === headline) return first
  const {headline: block} = story
  const next = block && story.blocks[block.index + 1]
  return next && story.paragraphs.length > 1 && next.role !== 'byline' && letters(next.text) === headline ? next : undefined
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
