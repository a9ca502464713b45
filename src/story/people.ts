import {formalTitles, honorifics, labels, nameless, particles, speechVerbs} from '../data/titles.js'
import {opensSentence} from './opening.js'
import type {Word} from './reading.js'
import type {Span} from './span.js'
import type {Story} from './story.js'
import {perForm, wordClass} from './word-forms.js'

/** What stands before a name: `Interior Minister`, `police chief`, `Mr`. */
export interface Title extends Span {
  text: string
  /** The words, in lower case. */
  words: readonly string[]
  /** `title` for an office, `label` for a trade, `honorific` for a form of address. */
  kind: 'title' | 'label' | 'honorific'
}

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

/** A person with the places where the story names them, in order; the first full form leads. */
export interface Person {
  /** The name in full as first given: `Mohsin Naqvi`. */
  name: string
  given: string
  surname: string
  mentions: readonly NameMention[]
}

const titleWords = new Map<string, 'title' | 'label' | 'honorific'>()
for (const label of labels) titleWords.set(label, 'label')
for (const title of formalTitles) titleWords.set(title, 'title')
for (const honorific of honorifics) titleWords.set(honorific, 'honorific')
/** Words that may stand inside a title before its last: `Additional Chief Secretary`, `provincial chief minister`. */
const titleParts = new Set([
  ...[...titleWords.keys()].flatMap(title => title.split(/[ -]/)),
  ...`additional assistant associate joint deputy vice former acting outgoing interim late senior junior chief federal provincial state union regional district division city town county national foreign interior home
  finance defence defense external affairs health education law information railway agriculture energy trade environment transport oil economy justice treasury police army navy opposition party prime executive managing
  first second lieutenant major rear air field crown grand supreme high court retired ret ex co spokes cabinet principal special political press military general central bank us u.s israeli indian pakistani chinese russian british american french german iranian iraqi
  turkish afghan japanese ukrainian saudi egyptian syrian`.split(/\s+/)
])
const particleSet = new Set(particles)
const namelessSet = new Set(nameless)
const speechSet = new Set(speechVerbs)

/** What the letters of a word say of its part in a name. */
interface NameWord {
  /** Begins with a capital and has a small letter, or is one to three initials. */
  isLike: boolean
  isNameless: boolean
  isTitlePart: boolean
  /** What title it is, and whether it is the last word of a title of two. */
  title: Title['kind'] | undefined
  endsTitle: boolean
  possessive: boolean
  /** `mr` for `Mr.` */
  bare: string
  /** Without a possessive or a sentence's point. */
  text: string
  kind: NamePart['kind']
}

const titleEnds = new Set([...titleWords.keys()].filter(title => title.includes(' ')).map(title => title.split(' ')[1] ?? ''))

const nameWordOf = perForm(({value, lower}): NameWord => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const stem = value.replace(/['’][sS]?$/, '')
  const text = stem.endsWith('.') ? stem.replace(/(?<=\p{Ll}\p{Ll})\.$/u, '') : stem
  return {
    isLike: isNameLike(value),
    isNameless: namelessSet.has(lower) || namelessSet.has(lower.replace(/['’]s$/, '')),
    isTitlePart: titleParts.has(bare),
    title: titleWords.get(bare),
    endsTitle: titleEnds.has(bare),
    possessive: /['’][sS]?$/.test(value),
    bare,
    text,
    kind: text.length <= 6 && /^(?:\p{Lu}\.?){1,3}$/u.test(text) ? 'initials' : particleSet.has(value) ? 'particle' : 'name'
  }
})

const nameLike = wordClass(({value}) => isNameLike(value))

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
    if (!particleSet.has(next.value)) return undefined
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

const shortTitles = new Set([
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Gen',
  'Col',
  'Lt',
  'Maj',
  'Capt',
  'Sgt',
  'Sen',
  'Rep',
  'Gov',
  'Prof',
  'Rev',
  'Smt',
  'Brig',
  'Adm',
  'St',
  'Md',
  'Mohd',
  'Jr'
])

function isNameLike(value: string): boolean {
  const code = value.charCodeAt(0)
  if (code >= 97 && code <= 122) return /^(?:al|el|ul|ur|d|de|da|l|van|von)[-'’]\p{Lu}/u.test(value)
  if (code < 65 || (code > 90 && code < 0xc0)) return false
  if (/^[A-Za-z.'’-]+$/.test(value)) return /[a-z]/.test(value) || /^(?:[A-Z]\.?){1,3}$/.test(value)
  return /^\p{Lu}/u.test(value) && (/\p{Ll}/u.test(value) || /^(?:\p{Lu}\.?){1,3}$/u.test(value)) && !/[\d/@]/.test(value)
}

function readRun(story: Story, run: readonly Word[]): NameMention | undefined {
  const {text} = story
  const first = run[0] as Word
  const initial = opensSentence(text, first.start)
  let from = 0
  let to = run.length
  // "On Sunday", "The", "But Naqvi": small words that a sentence capitalises are no names.
  // But "Rafiqul Islam" is a man.
  const isNameless = (at: number) => nameWordOf((run[at] as Word).form).isNameless && !(at > 0 && (run[at] as Word).value === 'Islam')
  while (from < to && isNameless(from) && !titleParts.has((run[from] as Word).lower)) from++
  const title = from < to ? readTitle(story, run, from) : undefined
  if (title) from = title.next
  while (from < to && isNameless(from)) from++
  while (to > from && isNameless(to - 1)) to--
  if (from >= to || to < run.length || to - from > 6) return undefined
  const words = run.slice(from, to)
  if (words.some((_, at) => isNameless(from + at)) || words.every(({form}) => nameWordOf(form).isTitlePart)) return undefined
  const parts = words.map(toPart)
  const [head, second] = parts
  // "Von der Goltz said", "Zu Guttenberg": a surname that begins its sentence, or one with a capital of its own.
  if (
    head &&
    second &&
    (initial || second.kind === 'particle') &&
    capitalParticles.has(head.text) &&
    (head.text !== 'Van' || second.kind === 'particle')
  )
    parts[0] = {...head, kind: 'particle'}
  const lastPart = parts[parts.length - 1] as NamePart
  if (lastPart.kind !== 'name') return undefined
  const lastWord = words[words.length - 1] as Word
  const speaks = isSpeaking(story, lastWord)
  const start = (parts[0] as NamePart).start
  const block = story.blockAt(start)
  return {
    start,
    end: lastPart.end,
    title: title?.title,
    parts,
    full: parts.filter(({kind}) => kind !== 'particle').length > 1,
    surname: lastPart.text.toLowerCase(),
    personal: title !== undefined || speaks,
    speaks,
    possessive: nameWordOf(lastWord.form).possessive,
    initial: initial && from === 0,
    block: block?.index ?? -1,
    running: block?.role === 'body'
  }
}

const capitalParticles = new Set(['Von', 'Zu', 'Zur', 'Van', 'De', 'Di', 'Da', 'Dos', 'Das', 'Del', 'Della', 'Des'])

function toPart({form, start, end}: Word): NamePart {
  const {text, kind} = nameWordOf(form)
  return {start, end: end - (form.value.length - text.length), text, kind}
}

/** Reads a title at the head of a run of capitals, and in small letters before it. */
function readTitle(story: Story, run: readonly Word[], from: number): {title: Title; next: number} | undefined {
  let next = from
  let kind: Title['kind'] | undefined
  for (let at = run.length - 2; at >= from && kind === undefined; at--) {
    kind = headKind(run, at)
    if (
      kind !== undefined &&
      at > from &&
      !nameWordOf((run[at - 1] as Word).form).isTitlePart &&
      (kind === 'label' || namesakes.has(bareOf(run[at] as Word)))
    )
      kind = undefined
    if (kind === undefined) continue
    next = at + 1
    // "Later Mr Lashari", "Quetta Commissioner Hamza Tarin": what stands before a title is no part of the name.
    while (at > from && (nameWordOf((run[at - 1] as Word).form).isTitlePart || (run[at - 1] as Word).lower === 'of')) at--
    from = at
  }
  // "Chief Secretary Home Shahab Ali Shah": the office's field comes after it.
  if (kind === 'title' && run.length - next > 2 && fields.has((run[next] as Word).lower)) next++
  let start = (run[from] as Word).start
  const end = next > from ? (run[next - 1] as Word).end : start
  let before = (run[from] as Word).index - 1
  const words = run.slice(from, next).map(bareOf)
  while (before >= 0 && words.length < 9) {
    const word = story.words[before] as Word
    const following = story.words[before + 1] as Word
    if (word.value !== word.lower || !/^\s{1,2}$/.test(story.text.slice(word.end, following.start))) break
    const phrase = words.length === 0 || kind === undefined ? titleEndingAt(story, word) : undefined
    if (!(phrase || titleParts.has(word.lower))) break
    if (phrase) kind ??= phrase
    if (kind === undefined) break
    words.unshift(word.lower)
    start = word.start
    before--
  }
  if (kind === undefined || words.length === 0) return undefined
  const close = end > (run[from] as Word).start ? end : (story.words[(run[from] as Word).index - 1] as Word).end
  return {title: {start, end: close, text: story.text.slice(start, close), words, kind}, next}
}

/** Titles that are names too: not taken for titles inside a name. */
const namesakes = new Set([
  'king',
  'queen',
  'prince',
  'princess',
  'earl',
  'duke',
  'baron',
  'pope',
  'bishop',
  'judge',
  'justice',
  'major',
  'lord',
  'lady',
  'dame',
  'miss',
  'm',
  'chair',
  'cardinal',
  'sultan',
  'emir',
  'imam',
  'sheikh',
  'shaikh',
  'sri',
  'general',
  'governor',
  'hon',
  'rep',
  'captain',
  'speaker'
])

const fields = new Set([
  'home',
  'finance',
  'interior',
  'defence',
  'health',
  'education',
  'operations',
  'investigation',
  'traffic',
  'revenue',
  'general'
])

function headKind(run: readonly Word[], at: number): Title['kind'] | undefined {
  const {title, endsTitle, bare} = nameWordOf((run[at] as Word).form)
  const two = at > 0 && endsTitle ? titleWords.get(`${bareOf(run[at - 1] as Word)} ${bare}`) : undefined
  return two ?? title
}

function bareOf({form}: Word): string {
  return nameWordOf(form).bare
}

/** The title that ends with a word in small letters: `minister`, `chief minister`. */
function titleEndingAt({words}: Story, {index, lower, form}: Word): Title['kind'] | undefined {
  const before = nameWordOf(form).endsTitle ? words[index - 1] : undefined
  return (before && titleWords.get(`${before.lower} ${lower}`)) ?? titleWords.get(lower)
}

function isSpeaking(story: Story, word: Word): boolean {
  const next = story.words[word.index + 1]
  if (next && speechSet.has(next.value) && /^\s+$/.test(story.text.slice(word.end, next.start))) return true
  const before = story.words[word.index - 1]
  return before !== undefined && /^(?:said|says|added)$/.test(before.value) && /^\s+$/.test(story.text.slice(before.end, word.start))
}

/**
 * Groups names into people: a full name leads, and what follows with the same surname, or with its first word alone
 * (`Xi Jinping`, `Xi`), is the same person unless another full name lays claim to it.
 */
export function findPeople(story: Story): readonly Person[] {
  const people: Array<{name: string; given: string; surname: string; mentions: NameMention[]}> = []
  const bySurname = new Map<string, typeof people>()
  const names = story.fact(findNames)
  for (const mention of names) {
    if (!mention.full) continue
    const given = givenOf(mention)
    const same = bySurname.get(mention.surname) ?? []
    const known = same.find(person => isSameGiven(person.given, given))
    if (known) known.mentions.push(mention)
    else {
      const person = {name: nameOf(mention), given, surname: mention.surname, mentions: [mention]}
      people.push(person)
      same.push(person)
      bySurname.set(mention.surname, same)
    }
  }
  const byFirst = new Map<string, typeof people>()
  for (const person of people) {
    const first = person.given.split(' ', 1)[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), person])
  }
  for (const mention of names) {
    if (mention.full) continue
    const same = bySurname.get(mention.surname) ?? byFirst.get(mention.surname) ?? []
    if (same.length === 1) same[0]?.mentions.push(mention)
  }
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start)
  return people.filter(({mentions}) => mentions.some(({personal}) => personal))
}

/** The name without particles' case or points: `mir sarfaraz`. */
export function givenOf({parts}: NameMention): string {
  return parts
    .slice(0, -1)
    .map(({text}) => text.replaceAll('.', '').toLowerCase())
    .join(' ')
}

function nameOf({parts}: NameMention): string {
  return parts.map(({text}) => text).join(' ')
}

/** `sarfaraz` for `mir sarfaraz`, `a k` for `ak`: one holds the other's words or initials. */
function isSameGiven(a: string, b: string): boolean {
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const words = many.split(' ')
  return few.split(' ').every(word => words.some(other => other === word || (word.length === 1 && other.startsWith(word))))
}
