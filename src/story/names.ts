import {speechVerbs} from '../data/titles.js'
import {nameLike, nameWordOf} from './name-words.js'
import {opensSentence} from './opening.js'
import type {Word} from './reading.js'
import type {Span} from './span.js'
import type {Story} from './story.js'
import {readTitle, type Title} from './titles.js'

/** One word of a name. */
export interface NamePart extends Span {
  /** As written, without a possessive. */
  text: string
  kind: 'name' | 'initials' | 'particle'
}

/** A name where it stands: `Interior Minister Mohsin Naqvi`, `Naqvi’s`. The span is the name without title and possessive. */
export interface NameMention extends Span {
  title?: Title
  parts: readonly NamePart[]
  /** Two words or more, initials counting. */
  full: boolean
  /** The last word, in lower case: the surname in most cultures. */
  surname: string
  /** Whether a title before it or a verb of speech after it says that it is a person's. */
  personal: boolean
  /** A verb of speech follows. */
  speaks: boolean
  possessive: boolean
  /** Whether it begins a sentence, so that its capital may not mean a name. */
  initial: boolean
  block: number
  /** Whether the block is running copy: a paragraph of the body. */
  running: boolean
}

/** Finds what looks like people's names: words in capitals in a row, with what stands before and after. */
export function findNames(story: Story): readonly NameMention[] {
  const {words, text} = story
  const mentions: NameMention[] = []
  let last = -1
  for (const {index} of story.wordsOf(nameLike)) {
    if (index <= last) continue
    last = index
    for (;;) {
      const next = followingPart(text, words, last)
      if (next === undefined) break
      last = next
    }
    const mention = readRun(story, words.slice(index, last + 1))
    if (mention) mentions.push(mention)
  }
  return markPeople(story, mentions)
}

/** Markup knows better: `<person>` names a person, `<org>` and `<location>` name none. */
function markPeople({context: {document}}: Story, mentions: readonly NameMention[]): readonly NameMention[] {
  const marks = document?.marks?.filter(({kind}) => kind === 'person' || kind === 'organisation' || kind === 'place') ?? []
  if (marks.length === 0) return mentions
  const ordered = [...marks].sort((a, b) => a.start - b.start)
  let next = 0
  return mentions.map(mention => {
    while (next < ordered.length && (ordered[next]?.end ?? 0) < mention.end) next++
    const mark = ordered[next]
    return mark && mark.start <= mention.start ? {...mention, personal: mark.kind === 'person'} : mention
  })
}

/** The index of the next word that belongs to the run of names, over a particle or two. */
function followingPart(text: string, words: readonly Word[], index: number): number | undefined {
  let at = index
  for (let steps = 0; steps < 3; steps++) {
    const word = words[at] as Word
    const next = words[at + 1]
    if (!next || nameWordOf(word.form).possessive || !isJoined(text, word, next)) return undefined
    at++
    if (nameWordOf(next.form).isLike) return at
    if (nameWordOf(next.form).kind !== 'particle') return undefined
  }
  return undefined
}

/** Only white space between, on one line or over a soft wrap; or the point of an initial or a short title. */
function isJoined(text: string, {value, end}: Word, next: Word): boolean {
  if (next.start === end + 1 && text.charCodeAt(end) === 32) return true
  const between = text.slice(end, next.start)
  if (/^[ \u00a0]$|^ ?\r?\n {0,1}$/.test(between)) return true
  return /^\.[ \u00a0]?$/.test(between) && (/^(?:\p{Lu}\.?){1,3}$/u.test(value) || shortTitles.has(value))
}

const shortTitles = new Set('Mr Mrs Ms Dr Gen Col Lt Maj Capt Sgt Sen Rep Gov Prof Rev Smt Brig Adm St Md Mohd Jr'.split(' '))

/** The name in a run of capitals, which may begin with a title and with words that only a sentence capitalises. */
function readRun(story: Story, run: readonly Word[]): NameMention | undefined {
  let from = 0
  // "On Sunday", "The", "But Naqvi".
  while (from < run.length && isNameless(run, from) && !nameWordOf((run[from] as Word).form).isTitlePart) from++
  const title = from < run.length ? readTitle(story, run, from) : undefined
  if (title) from = title.next
  while (from < run.length && isNameless(run, from)) from++
  const length = run.length - from
  if (length === 0 || length > 6) return undefined
  for (let at = from; at < run.length; at++) if (isNameless(run, at)) return undefined
  const words = run.slice(from)
  if (words.every(({form}) => nameWordOf(form).isTitlePart)) return undefined
  const initial = opensSentence(story.text, (run[0] as Word).start)
  const parts = toParts(words, initial)
  const last = parts[length - 1] as NamePart
  if (last.kind !== 'name') return undefined
  const lastWord = words[length - 1] as Word
  const speaks = isSpeaking(story, lastWord)
  const {start} = parts[0] as NamePart
  const block = story.blockAt(start)
  return {
    start,
    end: last.end,
    title: title?.title,
    parts,
    full: parts.filter(({kind}) => kind !== 'particle').length > 1,
    surname: last.text.toLowerCase(),
    personal: title !== undefined || speaks,
    speaks,
    possessive: nameWordOf(lastWord.form).possessive,
    initial: initial && from === 0,
    block: block?.index ?? -1,
    running: block?.role === 'body'
  }
}

/** A word that is part of no name; but "Rafiqul Islam" is a man. */
function isNameless(run: readonly Word[], at: number): boolean {
  const {form, value} = run[at] as Word
  return nameWordOf(form).isNameless && !(at > 0 && value === 'Islam')
}

const capitalParticles = new Set(['Von', 'Zu', 'Zur', 'Van', 'De', 'Di', 'Da', 'Dos', 'Das', 'Del', 'Della', 'Des'])

function toParts(words: readonly Word[], initial: boolean): NamePart[] {
  const parts = words.map(toPart)
  const [head, second] = parts
  if (!head || !second || !capitalParticles.has(head.text)) return parts
  // "Von der Goltz said", "Zu Guttenberg": a surname that begins its sentence, or one with a capital of its own.
  const isParticle = second.kind === 'particle' || (initial && head.text !== 'Van')
  if (isParticle) parts[0] = {...head, kind: 'particle'}
  return parts
}

function toPart({form, start, end}: Word): NamePart {
  const {text, kind} = nameWordOf(form)
  return {start, end: end - (form.value.length - text.length), text, kind}
}

const speechSet = new Set(speechVerbs)

function isSpeaking(story: Story, word: Word): boolean {
  const next = story.words[word.index + 1]
  if (next && speechSet.has(next.value) && /^\s+$/.test(story.text.slice(word.end, next.start))) return true
  const before = story.words[word.index - 1]
  return before !== undefined && /^(?:said|says|added)$/.test(before.value) && /^\s+$/.test(story.text.slice(before.end, word.start))
}
