import {defineRule, type FixKind} from '../rule.js'
import type {Span, Story} from '../story/index.js'

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
      ...echo,
      message: 'Unexpected headline again as the first paragraph, expected the story',
      expected: '',
      note: `The headline is “${headline.trim()}”.`
    })
  }
})

/** The headline, where it stands again before the body, as its first paragraph or as its first sentence. */
function findEcho(story: Story, headline: string): (Span & {fix: FixKind}) | undefined {
  const {paragraphs, blocks, headline: block} = story
  // A story of nothing but its headline keeps it.
  if (headline.length < 12 || paragraphs.every(({text}) => letters(text) === headline)) return undefined
  const [first, second] = paragraphs
  if (first && second && letters(first.text) === headline) return {start: first.start, end: first.end, fix: 'safe'}
  const next = block && blocks[block.index + 1]
  if (next && paragraphs.length > 1 && next.role !== 'byline' && letters(next.text) === headline) {
    return {start: next.start, end: next.end, fix: 'safe'}
  }
  const [lead] = story.prose
  if (!first || !lead || lead.start >= first.end) return undefined
  if (second && letters(story.slice(lead)) === headline) {
    // Behind a dateline, the next paragraph takes its place, unless it has a dateline or a byline of its own.
    const joins = second.index === first.index + 1 && !/^(?:[Bb]y\s|\p{Lu}{3})/u.test(second.text)
    return {start: lead.start, end: joins ? second.start : lead.end, fix: joins ? 'safe' : 'suggest'}
  }
  const [sentence, following] = story.proseSentences
  if (!sentence || !following || following.start >= first.end || letters(story.slice(sentence)) !== headline) return undefined
  return {start: sentence.start, end: following.start, fix: 'suggest'}
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
