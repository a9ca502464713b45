import {bodyWords, speechVerbs, titleWords} from '../data/speech.js'
import {formalTitles, labels} from '../data/titles.js'
import type {Quotation} from './quotations.js'
import type {Word} from './reading.js'
import {firstFrom, type Span, spanAt} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

/** Who speaks, as an attribution names them. */
export interface Speaker extends Span {
  /** The words of a person's name without titles: `['Mohsin', 'Naqvi']`. Empty for a role, a body or a pronoun. */
  name: readonly string[]
  /** he, she, they … where the speaker is only a pronoun. */
  pronoun?: string
  /** Whether two are named together: "Naqvi and Bugti said". */
  joint: boolean
  /** Whether the sentence begins with the speaker. */
  opensSentence: boolean
}

/** Words given to a speaker: `Naqvi said, “…”`, `“…,” he added.`, or without a quotation `Bugti said that …`. */
export interface Attribution extends Span {
  verb: Word
  speaker: Speaker | undefined
  /** The word for one who speaks without a name: `minister` of "the minister said". */
  role: Word | undefined
  /** The quotation that ends directly before. */
  before: Quotation | undefined
  /** The quotation that the verb leads to. */
  after: Quotation | undefined
  /** Index of the block. */
  block: number
}

const verbs = wordClass(speechVerbs)
const pronouns = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'who'])
/** Words that may stand between subject and verb: "he also said", "Naqvi had earlier told". */
const between = new Set([
  'also',
  'further',
  'later',
  'then',
  'had',
  'has',
  'have',
  'however',
  'again',
  'earlier',
  'reportedly',
  'once',
  'simply',
  'just',
  'even',
  'himself',
  'herself',
  'did',
  'not'
])
/** Words that lead from the subject to a phrase before its verb: "Bugti in his remarks reaffirmed". */
const leads = new Set([
  'in',
  'on',
  'at',
  'during',
  'while',
  'after',
  'speaking',
  'addressing',
  'from',
  'of',
  'the',
  'a',
  'who',
  'for',
  'with'
])
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' '
  )
)
const particles = new Set(['al', 'bin', 'ben', 'de', 'del', 'della', 'der', 'di', 'du', 'el', 'la', 'le', 'van', 'von', 'ter', 'ur', 'ul'])
/** The last words of titles and trades, and who else is asked. */
const roles = new Set([
  ...[...formalTitles, ...labels].map(title => title.split(' ').at(-1) as string),
  ...'official officials officer officers police authorities ministry government company statement victim lawyer resident residents witness witnesses'.split(
    ' '
  )
])
/** Most words between the start of a sentence and its verb, for its subject to be looked for there. */
const mostSteps = 14
/** Most characters between a verb and the quotation it leads to: "said in a statement on its website on Sunday: …". */
const reach = 90

/** Finds attributions outside quotations, in order. */
export function findAttributions(story: Story): readonly Attribution[] {
  const outer = story.quotations.filter(({depth}) => depth === 0)
  const found: Attribution[] = []
  for (const verb of story.wordsOf(verbs)) {
    if (verb.value !== verb.lower || spanAt(outer, verb.start)) continue
    const block = story.blockAt(verb.start)
    if (block?.role !== 'body') continue
    const place = firstFrom(outer, verb.start)
    const previous = inBlock(outer[place - 1], block.index)
    const next = inBlock(outer[place], block.index)
    const speaker = findSubject(story, verb, block, previous) ?? findInverted(story, verb, previous)
    const role = speaker ? undefined : findRole(story, verb, Math.max(block.start, previous?.end ?? 0))
    const from = speaker ? Math.min(verb.start, speaker.start) : role ? startOfRole(story, role, previous) : verb.start
    const before = previous && endsAt(story, previous, from) ? previous : undefined
    const bridge = next && next.start - verb.end <= reach ? story.text.slice(verb.end, next.start) : undefined
    const after = bridge !== undefined && !/[.?!;][\s”"’']/.test(bridge) ? next : undefined
    const end = Math.max(verb.end, speaker?.end ?? verb.end)
    found.push({start: from, end, verb, speaker, role, before, after, block: block.index})
  }
  return found
}

/** "the minister said", "a police officer had earlier told". */
function findRole(story: Story, verb: Word, limit: number): Word | undefined {
  let last = step(story, verb, -1, limit)
  while (last && between.has(last.lower)) last = step(story, last, -1, limit)
  return last && roles.has(last.lower) ? last : undefined
}

/** Where "the police officer" begins, behind a quotation. */
function startOfRole({text}: Story, role: Word, previous: Quotation | undefined): number {
  const lead = previous && /^,?\s(?=(?:\p{Ll}+\s){1,4}$)/u.exec(text.slice(previous.end, role.start))
  return previous && lead ? previous.end + lead[0].length : role.start
}

/** Whether a quotation is followed by its attribution; one that ends with a full stop is a sentence of its own. */
function endsAt({text}: Story, {inner, end}: Quotation, from: number): boolean {
  if (!/^[\s,–—-]*(?:and\s)?$/.test(text.slice(end, Math.min(from, end + 12))) || from - end > 12) return false
  return text.charAt(inner.end - 1) !== '.' || /\p{Ll}/u.test(text.charAt(from))
}

function inBlock(quotation: Quotation | undefined, block: number): Quotation | undefined {
  return quotation?.block === block ? quotation : undefined
}

/** The subject in front of the verb. */
function findSubject(story: Story, verb: Word, block: Span, previous: Quotation | undefined): Speaker | undefined {
  const limit = Math.max(block.start, previous?.end ?? 0)
  let last = step(story, verb, -1, limit)
  while (last && between.has(last.lower)) last = step(story, last, -1, limit)
  // "Naqvi on Sunday said"
  if (last && calendar.has(last.lower)) {
    const preposition = step(story, last, -1, limit)
    last = preposition && preposition.lower === 'on' ? step(story, preposition, -1, limit) : preposition
  }
  if (!last) return findOpeningSubject(story, verb, limit)
  if (pronouns.has(last.lower)) {
    return {start: last.start, end: last.end, name: [], pronoun: last.lower, joint: false, opensSentence: isOpening(story, last, limit)}
  }
  return isCapital(last) ? readRun(story, last, limit) : findOpeningSubject(story, verb, limit)
}

/** The subject at the start of the sentence, with a phrase between it and the verb: "Chief Minister Bugti in his remarks reaffirmed". */
function findOpeningSubject(story: Story, verb: Word, limit: number): Speaker | undefined {
  let first: Word = verb
  let steps = 0
  for (; steps < mostSteps; steps++) {
    const word = step(story, first, -1, limit, /^[\s,]+$/)
    if (!word) break
    first = word
  }
  if (steps === mostSteps || !isCapital(first)) return undefined
  let last: Word = first
  for (;;) {
    const word = step(story, last, 1, limit)
    if (!word || word.index >= verb.index || !(isCapital(word) || particles.has(word.lower))) break
    last = word
  }
  const follower = story.words[last.index + 1]
  if (!follower || follower.index >= verb.index) return undefined
  const comma = story.text.slice(last.end, follower.start).includes(',')
  const closed = /,\s$/.test(story.text.slice((story.words[verb.index - 1] as Word).end, verb.start))
  if (comma ? !closed : !leads.has(follower.lower)) return undefined
  return readRun(story, last, limit)
}

/** The subject behind the verb, straight after a quotation: “…,” said Naqvi. */
function findInverted(story: Story, verb: Word, previous: Quotation | undefined): Speaker | undefined {
  if (!previous || !/^[\s,]*$/.test(story.text.slice(previous.end, verb.start))) return undefined
  let last: Word | undefined = step(story, verb, 1, 0)
  if (!last || !isCapital(last)) return undefined
  for (;;) {
    const word = step(story, last, 1, 0)
    if (!word || !(isCapital(word) || particles.has(word.lower))) break
    last = word
  }
  return readRun(story, last, verb.end)
}

/** The neighbouring word, where only white space (or `gap`) lies between. */
function step(story: Story, word: Word, by: 1 | -1, limit: number, gap = /^[\s.]{1,3}$/): Word | undefined {
  const next = story.words[word.index + by]
  if (!next || next.start < limit) return undefined
  const from = by === 1 ? word.end : next.end
  if ((by === 1 ? next.start : word.start) === from + 1 && story.text.charCodeAt(from) === 32) return next
  const text = by === 1 ? story.text.slice(word.end, next.start) : story.text.slice(next.end, word.start)
  if (!gap.test(text)) return undefined
  // A point ends a sentence unless it stands behind an initial or a title: "Mr. Naqvi".
  const left = by === 1 ? word : next
  return text.includes('.') && left.value.length > 1 && !titleWords.has(left.lower) ? undefined : next
}

function isCapital(word: Word): boolean {
  const code = word.value.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word.value)
}

function isOpening(story: Story, word: Word, limit: number): boolean {
  return step(story, word, -1, limit, /^[\s,:–—-]+$/) === undefined
}

/** A run of capitalised words that ends with `last`: titles, then a name. */
function readRun(story: Story, last: Word, limit: number): Speaker {
  const run: Word[] = [last]
  let before = step(story, last, -1, limit)
  while (before && run.length < 10 && (isCapital(before) || particles.has(before.lower))) {
    run.unshift(before)
    before = step(story, before, -1, limit)
  }
  const joint = before?.lower === 'and'
  const plain = run.map(({value}) => value.replace(/(?:['’]s?|\.)$/, ''))
  const isBody = before?.lower === 'the' || plain.some(value => bodyWords.has(value.toLowerCase()) && !titleWords.has(value.toLowerCase()))
  const name = isBody ? [] : plain.filter(value => value.length > 1 && !titleWords.has(value.toLowerCase()))
  const first = run[0] as Word
  return {start: first.start, end: last.end, name, joint, opensSentence: isOpening(story, first, limit)}
}
