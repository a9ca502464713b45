import type {Span} from './span.js'
import type {Story} from './story.js'

/** A sentence, without the white space around it. */
export interface Sentence extends Span {
  index: number
  /** Index of the block it stands in. */
  block: number
}

/** Sentences as retext-english cut them, cut again where a block ends. */
export function findSentences(story: Story): readonly Sentence[] {
  const sentences: Sentence[] = []
  const {blocks, text, parsedSentences} = story
  let at = 0
  for (const parsed of parsedSentences) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= parsed.start) at++
    for (let block = at; block < blocks.length; block++) {
      const {start: from, end: to} = blocks[block] as Span
      if (from >= parsed.end) break
      let start = Math.max(from, parsed.start)
      let end = Math.min(to, parsed.end)
      while (start < end && /\s/.test(text.charAt(start))) start++
      while (end > start && /\s/.test(text.charAt(end - 1))) end--
      if (start < end) sentences.push({index: sentences.length, block, start, end})
    }
  }
  return sentences
}
