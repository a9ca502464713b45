import type {Span} from './span.js'
import type {Story} from './story.js'

/** Paragraphs that stand in the story a second time, in one run. */
export interface RepeatedParagraphs extends Span {
  /** How many paragraphs run on. */
  count: number
  /** Where the first of them stood before. */
  first: Span
  /** Whether it follows right after its first, letter by letter the same. */
  isAdjacent: boolean
}

/** Fewest characters of a paragraph that is no label, credit or refrain; titles and menus have no stop either. */
const least = 50

/** Finds paragraphs that repeat an earlier one; a body pasted twice is one run. */
export function findRepeatedParagraphs(story: Story): readonly RepeatedParagraphs[] {
  const {paragraphs} = story
  const known = new Map<string, number>()
  const runs: RepeatedParagraphs[] = []
  let previous = -2
  let previousSource = -2
  paragraphs.forEach((paragraph, index) => {
    const {start, end, text} = paragraph
    if (end - start < least || !/[.!?…]/.test(text.slice(-2))) return
    const source = known.get(text)
    if (source === undefined) {
      known.set(text, index)
      return
    }
    const run = runs[runs.length - 1]
    const first = paragraphs[source]
    if (!first) return
    if (run && previous === index - 1 && previousSource === source - 1) {
      run.end = end
      run.count++
    } else runs.push({start, end, count: 1, first: {start: first.start, end: first.end}, isAdjacent: source === index - 1})
    previous = index
    previousSource = source
  })
  return runs
}
