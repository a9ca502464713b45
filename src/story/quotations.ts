import type {Span} from './span.js'
import type {Story} from './story.js'

/** How a quotation is marked: `"…"`, `“…”`, `'…'`, `‘…’`, `«…»`, ` ``…'' `. */
export type QuoteForm = 'straight' | 'curly' | 'straight-single' | 'curly-single' | 'guillemets' | 'tex'

/**
 * Matter between quotation marks, within one block. A quotation that runs on over paragraphs is one item a paragraph:
 * each but the last has no closing mark.
 */
export interface Quotation extends Span {
  form: QuoteForm
  /** The quoted words, without the marks. */
  inner: Span
  /** Whether a closing mark stands at the end; else the quotation runs on or was never closed. */
  closed: boolean
  /** Whether it goes on a quotation left open in the paragraph before. */
  continued: boolean
  /** Whether it is left open here and goes on in the next paragraph, which opens with a mark. */
  continues: boolean
  /** Index of the block. */
  block: number
}

/** Finds quotations block by block: straight and curly double marks. */
export function findQuotations(story: Story): readonly Quotation[] {
  const found: Quotation[] = []
  const marks = [...story.marks('"'), ...story.marks('“'), ...story.marks('”')].sort((a, b) => a - b)
  let at = 0
  for (const block of story.blocks) {
    let open: number | undefined
    for (; at < marks.length && (marks[at] as number) < block.end; at++) {
      const offset = marks[at] as number
      if (offset < block.start) continue
      const mark = story.text.charAt(offset)
      if (open === undefined) {
        if (mark !== '”') open = offset
      } else if (mark !== '“') {
        found.push(create(story, open, offset, block.index))
        open = undefined
      }
    }
    if (open !== undefined) {
      const quotation = create(story, open, block.end - 1, block.index)
      found.push({...quotation, closed: false, end: block.end, inner: {start: open + 1, end: block.end}})
    }
  }
  return found
}

function create(story: Story, start: number, last: number, block: number): Quotation {
  return {
    start,
    end: last + 1,
    form: story.text.charAt(start) === '"' ? 'straight' : 'curly',
    inner: {start: start + 1, end: last},
    closed: true,
    continued: false,
    continues: false,
    block
  }
}
