import type {Span} from './span.js'
import type {Story} from './story.js'

/** Characters of the longest one. */
const longest = 90

/** Whether a place is in a crosshead or a second headline that stands as a paragraph, "Rao says plan falls short": a headline for the copy below it. */
export function isDisplayLine(story: Story, {start}: Span): boolean {
  const block = story.blockAt(start)
  if (block?.role !== 'body' || block.text.length > longest) return false
  return !endsSentence.test(block.text) && endsSentence.test(story.blocks[block.index + 1]?.text ?? '')
}

const endsSentence = /[.?!…:;,]["'”’)\]]{0,3}$/
