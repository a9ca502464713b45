import type {ActiveRule} from './engine.js'
import type {Term, TermMatch} from './rule.js'
import type {Story, Word} from './story/index.js'

interface Entry {
  active: ActiveRule
  term: Term
  /** The words after the first, lower-cased unless exact. */
  rest: readonly string[]
  /** The first word as it must be written, where case counts. */
  exact?: string
}

/** All terms of all lexical rules by their first word: however many terms, one pass over the words. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

/** Builds the table. Entries with more words come first, so that the longest term of a rule is met first. */
export function compileLexicon(active: readonly ActiveRule[]): Lexicon {
  const lexicon = new Map<string, Entry[]>()
  for (const each of active) {
    for (const term of each.rule.meta.terms?.(each.settings as never) ?? []) {
      const [first = '', ...rest] = term.phrase.split(' ')
      const key = first.toLowerCase()
      const entry: Entry = {active: each, term, rest: term.exact ? rest : rest.map(word => word.toLowerCase())}
      if (term.exact) entry.exact = first
      const same = lexicon.get(key)
      if (same) same.push(entry)
      else lexicon.set(key, [entry])
    }
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return lexicon
}

/** Finds every term; of overlapping matches of one rule only the longest at the first word. */
export function searchLexicon(lexicon: Lexicon, story: Story, found: (active: ActiveRule, match: TermMatch) => void): void {
  if (lexicon.size === 0) return
  const {words} = story
  const covered = new Map<ActiveRule, number>()
  for (const word of words) {
    const entries = lexicon.get(word.lower)
    if (!entries) continue
    for (const entry of entries) {
      if ((covered.get(entry.active) ?? -1) >= word.index || (entry.exact !== undefined && entry.exact !== word.value)) continue
      const last = matchRest(story, words, word, entry)
      if (!last) continue
      covered.set(entry.active, last.index)
      found(entry.active, {term: entry.term, start: word.start, end: last.end, words: words.slice(word.index, last.index + 1)})
    }
  }
}

/** The last word of the match, where only white space parts the words. */
function matchRest(story: Story, words: readonly Word[], first: Word, {rest, exact}: Entry): Word | undefined {
  let last = first
  for (const expected of rest) {
    const next = words[last.index + 1]
    if (!next || (exact === undefined ? next.lower : next.value) !== expected) return undefined
    for (let at = last.end; at < next.start; at++) {
      const code = story.text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xa0) return undefined
    }
    last = next
  }
  return last
}
