import type {Metadata} from '../../src/index.js'
import type {Rule} from '../../src/rule.js'

/** One story for a rule, with the places that it must report between `‹` and `›`. */
export interface Case {
  /** What the case shows; the text itself without one. */
  title?: string
  text: string
  /** Options of the rule. */
  options?: Record<string, unknown>
  style?: string | string[]
  language?: string
  metadata?: Metadata
  now?: string
  /** The story after every safe fix. Required where a safe finding is expected. */
  fixed?: string
  /** First replacement of each finding that is only a suggestion, in order; checked where given. */
  suggests?: string[]
  /** How many findings are about the story as a whole, at no place. */
  unplaced?: number
}

/** Cases of one rule. The harness in `test/rules.test.ts` proves everything else. */
export interface CaseTable {
  rule: Rule
  valid: Array<string | Case>
  invalid: Case[]
  /**
   * Whether the rule looks at the start or the end of a story (a dateline, a sign-off), so that a neutral paragraph
   * may not be put there. `whole` for rules about the story as a whole.
   */
  anchored?: 'start' | 'end' | 'both' | 'whole'
  /** False for rules about line ends themselves. */
  crlf?: boolean
}

/** Declares the cases of a rule. */
export function cases(rule: Rule, table: Omit<CaseTable, 'rule'>): CaseTable {
  return {rule, ...table}
}

/** A story without its marks, and the places that they show. */
export function readMarks(marked: string): {text: string; places: Array<[number, number]>} {
  let text = ''
  const places: Array<[number, number]> = []
  let start = -1
  for (const character of marked) {
    if (character === '‹') start = text.length
    else if (character === '›') places.push([start, text.length])
    else text += character
  }
  return {text, places}
}
