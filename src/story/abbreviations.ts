import type {Span} from './span.js'
import type {Story} from './story.js'
import type {Word} from './tree.js'

/** An abbreviation introduced in brackets: `counter-terrorism department (CTD)`. */
export interface Abbreviation {
  /** `CTD`. */
  letters: string
  /** The letters inside the brackets, and with the brackets. */
  span: Span
  bracketed: Span
  /** What it stands for, as written. */
  expansion: Span & {text: string}
  /** Words elsewhere in the story that use it, before and after. */
  uses: readonly Word[]
}

/** Finds the abbreviations a story introduces. */
export function findAbbreviations(_story: Story): readonly Abbreviation[] {
  return []
}
