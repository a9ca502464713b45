import {collect} from '../collect.js'
import {groupBy} from '../group-by.js'
import {findNames, type NameMention} from './names.js'
import type {Word} from './reading.js'
import {firstFrom, type Span, startingIn} from './span.js'
import type {Story} from './story.js'

/** An age that a year of birth in the same story makes impossible. */
export interface ImpossibleAge extends Span {
  written: number
  /** The year of birth, and the year in which the person is or was of that age. */
  birth: number
  year: number
}

/** A year of birth or an age, with the name of whose it is; "the 80-year-old painter, born" needs none. */
interface Told extends Span {
  of: NameMention | typeof described
  value: number
  /** The last year of "(1928-2019)" or of a death, where the copy gives it. */
  year?: number | undefined
  sentence: Sentence
}

/** A sentence without the dateline, whose year is none of a birth. */
interface Sentence extends Span {
  names: readonly NameMention[]
  /** How many years of four figures it has. */
  years: number
  isOtherTime: boolean
}

type Read = (offset: number) => Sentence | undefined

const described = '-year-old'
const otherTime = /\b(?:when|then|would|after|before|until|later|by\s+the\s+time|since)\b/

/** Finds ages that do not agree with the year of birth of the same person: in one sentence, or by name across sentences. */
export function findImpossibleAges(story: Story): readonly ImpossibleAge[] {
  const read = reader(story)
  const births = findBirths(story, read)
  if (births.length === 0) return []
  const known = story.dateline?.date?.year ?? story.metadata.date?.year
  return collect(findAges(story, births, read), (age): ImpossibleAge[] => {
    const birth = births.find(each => isOfOne(story, each, age))
    const year = birth?.year ?? age.year ?? known
    if (!birth || year === undefined) return []
    const oldest = year - birth.value
    // The year before or behind may be meant: a death told late, an age that is turned.
    if (Math.abs(oldest - 0.5 - age.value) < 2 || oldest > 120 || oldest < 1) return []
    return [{start: age.start, end: age.end, written: age.value, birth: birth.value, year}]
  })
}

/** Reads each sentence once, however many figures it has. */
function reader(story: Story): Read {
  const names = story.fact(findNames)
  const known = new Map<number, Sentence>()
  return offset => {
    const sentence = story.sentenceAt(offset)
    if (!sentence) return undefined
    const found = known.get(sentence.start)
    if (found) return found
    const {dateline} = story
    const start = dateline && dateline.end > sentence.start && dateline.end < sentence.end ? dateline.end : sentence.start
    const text = story.text.slice(start, sentence.end)
    const read: Sentence = {
      start,
      end: sentence.end,
      names: startingIn(names, {start, end: sentence.end}),
      years: (text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).length,
      isOtherTime: otherTime.test(text)
    }
    known.set(sentence.start, read)
    return read
  }
}

function isOfOne(story: Story, birth: Told, age: Told): boolean {
  if (birth.of === described || age.of === described) return birth.of === age.of && birth.sentence === age.sentence
  return birth.of === age.of || isSameName(story, birth.of, age.of)
}

/** "Arto Lind" and "Lind", where no other Lind is named. */
function isSameName(story: Story, one: NameMention, other: NameMention): boolean {
  if (one.surname !== other.surname) return false
  if (one.full && other.full) return givenOf(one) === givenOf(other)
  return (story.fact(findGivenNames).get(one.surname)?.size ?? 0) <= 1
}

/** The given names that the story has with each surname. */
function findGivenNames(story: Story): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const families = groupBy(
    story.fact(findNames).filter(({full}) => full),
    ({surname}) => surname
  )
  return new Map([...families].map(([surname, names]) => [surname, new Set(names.map(givenOf))]))
}

/** The word in front of the surname: a headline may have "Painter Arto Lind", a court "Arto J Lind". */
function givenOf({parts}: NameMention): string | undefined {
  return parts.slice(0, -1).findLast(({kind}) => kind === 'name')?.text
}

/** "Born in Leeds in 1950", not "born in Leeds and came to York in 1990": only a place and a day may stand between. */
const year = /^(?:,?\s+(?:in|on|at|near|the|of|\p{Lu}[\p{L}’'.-]{0,30}|\d{1,2}(?:st|nd|rd|th)?)){0,9}?,?\s+((?:1[89]|20)\d\d)(?![\d’'s])/u
const span = /^\s\((?:born\s+(?:in\s+)?)?((?:1[89]|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?\)/

function findBirths(story: Story, read: Read): Told[] {
  const {text} = story
  const told = collect(story.wordIndex.get('born') ?? [], (word): Told[] => {
    const sentence = read(word.start)
    if (!sentence || sentence.years > 1) return []
    const match = year.exec(text.slice(word.end, Math.min(sentence.end, word.end + 90)))
    const of = match ? bearer(story, word, sentence, read) : undefined
    return match?.[1] && of ? [{of, value: Number(match[1]), sentence, start: word.start, end: word.end}] : []
  })
  // "Arto Lind (1928-2019)"
  if (!story.marks('(').some(start => /^\((?:born |1[89]\d\d|20\d\d)/.test(text.slice(start, start + 6)))) return told
  return told.concat(
    collect(story.fact(findNames), (name): Told[] => {
      const match = text.charCodeAt(name.end + 1) === 40 && name.full ? span.exec(text.slice(name.end, name.end + 24)) : null
      const sentence = match ? read(name.start) : undefined
      if (!match?.[1] || !sentence || (!match[2] && !match[0].includes('born'))) return []
      const last = match[2] ? Number(match[2]) : undefined
      return [{of: name, value: Number(match[1]), year: last, sentence, start: name.start, end: name.end}]
    })
  )
}

const describedBefore = /-year-old(?:\s+[\p{L}-]+)?,?(?:\s+who)?(?:\s+was)?\s+$/u
const describedBehind = /^-year-old(?:\s+[\p{L}-]+)?,?(?:\s+who)?(?:\s+was)?\s+born\b/u

/** Who was born: "Lind was born", "Lind, who was born", "Born in 1928 in Turku, Lind"; "He was born" behind a death. */
function bearer(story: Story, word: Word, sentence: Sentence, read: Read): Told['of'] | undefined {
  const {text} = story
  const {names} = sentence
  const before = text.slice(Math.max(sentence.start, word.start - 60), word.start)
  if (describedBefore.test(before)) return described
  if (/^\s*(?:He|She)\s+was\s+$/.test(before)) return diedBefore(story, sentence, read)
  if (/^\s*$/.test(before))
    return /^[^.]{4,70},\s+(?:he|she)\b/.test(text.slice(word.end, word.end + 80))
      ? diedBefore(story, sentence, read)
      : firstBehind(text, names, word)
  const name = lastBefore(names, word.start)
  return name &&
    !isOfAnother(text, name) &&
    word.start - name.end < 24 &&
    /^(?:,\s+\d{1,3})?(?:,\s+who\s+was|\s+was|,)\s+$/.test(text.slice(name.end, word.start))
    ? name
    : undefined
}

/** "Born in 1928 in Turku, Lind studied": the name behind the comma. */
function firstBehind(text: string, names: readonly NameMention[], word: Word): NameMention | undefined {
  const name = names.slice(firstFrom(names, word.end)).find(({start}) => /,\s$/.test(text.slice(start - 2, start)))
  return name && !name.possessive && name.start - word.end < 80 ? name : undefined
}

/** "The twins of Lind, born in 2012" */
function isOfAnother(text: string, {start}: NameMention): boolean {
  return /\b(?:of|and|with)\s+$/.test(text.slice(Math.max(0, start - 6), start))
}

function lastBefore(names: readonly NameMention[], offset: number): NameMention | undefined {
  return names[firstFrom(names, offset) - 1]
}

const died =
  /^(?:\s\([^)]{4,16}\))?(?:,\swho\s[^,.;]{3,70},|,\s(?:an?|the)\s[^,.;]{3,60},|,\s(?:aged\s+)?\d{2,3},|,)?\s(?:(?:has|who|was|\p{Ll}+ly)\s+){0,3}(?:died|dies|found\s+dead)\b/u
/** What says that a death is the news of the day, where it has no year. */
const lately = /\b(?:has\s+(?:\p{Ll}+ly\s+)?died|dies|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight)\b/u
const diedIn = /\bdied\s[^.;]{0,60}?\b((?:1[89]|20)\d\d)\b/

/** Whoever the sentence in front says has died lately: "Arto Lind died on Tuesday. He was 80." */
function diedBefore({text, sentences}: Story, sentence: Sentence, read: Read): NameMention | undefined {
  const previous = sentences[firstFrom(sentences, sentence.start) - 1]
  const before = previous && read(previous.start)
  if (!before || before.years > 0) return undefined
  return before.names.find(name => {
    const rest = text.slice(name.end, Math.min(before.end, name.end + 160))
    return died.test(rest) && lately.test(rest) && !isOfAnother(text, name)
  })
}

const atDeath = /\b(?:died|dies|dead|death)\b[^.;]{0,40}?\b(?:at\s+the\s+age\s+of|aged|at(?:\s+age)?)\s+$/
/** What may stand between a name and its age where the sentence gives the birth too: "Lind, born in 1928, was 80". */
const isOrWas =
  /^(?:,\s+(?:who\s+was\s+)?born\s[^,.;]{4,50}(?:,\s+(?:\d{4}|\p{Lu}\p{L}+))?,|\s+\(born\s[^)]{4,16}\))?\s+(?:was|is)\s+(?:aged\s+)?$/u
const endsAge = /^(?:\s*(?:$|[,.;])|\s+(?:and|on|at|in)\b|\s+years?\s+old\b)/

function findAges(story: Story, births: readonly Told[], read: Read): Told[] {
  const {text} = story
  const withBirth = new Set(births.map(({sentence}) => sentence))
  return collect(story.figures, (figure): Told[] => {
    const {kind, value, start, end} = figure
    if (kind !== 'number' || value % 1 !== 0 || value < 10 || value > 115 || figure.rounding || figure.form !== 'figures') return []
    const sentence = read(start)
    if (!sentence) return []
    const told = (of: Told['of'] | undefined, year?: number): Told[] => (of ? [{of, value, year, sentence, start, end}] : [])
    const name = lastBefore(sentence.names, start)
    const tail = text.slice(end, end + 14)
    if (name && start - name.end < 200 && endsAge.test(tail) && atDeath.test(text.slice(Math.max(sentence.start, start - 90), start))) {
      const around = text.slice(name.end, Math.min(sentence.end, end + 60))
      const inYear = diedIn.exec(around)?.[1]
      return died.test(text.slice(name.end, start)) && !isOfAnother(text, name) && (inYear || lately.test(around))
        ? told(name, inYear ? Number(inYear) : undefined)
        : []
    }
    const hasBirth = withBirth.has(sentence)
    if (sentence.isOtherTime || sentence.years > (hasBirth ? 1 : 0)) return []
    if (tail.startsWith('-year-old')) return describedBehind.test(text.slice(end, end + 60)) ? told(described) : []
    const between = name && start - name.end < 120 ? text.slice(name.end, start) : undefined
    // "Lind, 80,", "Lind, aged 80,"
    if (between !== undefined && /^,\s+(?:aged\s+)?$/.test(between) && tail.startsWith(',')) return told(name)
    if (hasBirth && between !== undefined && endsAge.test(tail) && isOrWas.test(between)) return told(name)
    // "He was 80."
    return /^\s*(?:He|She)\s+was\s+$/.test(text.slice(sentence.start, Math.min(start, sentence.start + 16))) &&
      /^\.?\s*$/.test(text.slice(end, Math.min(sentence.end, end + 4)))
      ? told(diedBefore(story, sentence, read))
      : []
  })
}
