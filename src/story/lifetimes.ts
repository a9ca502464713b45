import {collect} from '../collect.js'
import {findNames, type NameMention} from './names.js'
import type {Word} from './reading.js'
import {contains, type Span} from './span.js'
import type {Story} from './story.js'

/** An age that a year of birth in the same story makes impossible. */
export interface ImpossibleAge extends Span {
  written: number
  /** The year of birth, and the year in which the person is or was of that age. */
  birth: number
  year: number
}

/** A year of birth or an age, with the surname of whose it is; `it` for "he was born", "the 80-year-old". */
interface Told extends Span {
  of: string
  value: number
  /** The last year of "(1928-2019)" or of a death, where the copy gives it. */
  year?: number | undefined
  sentence: Span
}

/** Whoever a story with one person in it means by "he". */
const it = ''
const otherTime = /\b(?:when|then|would|after|before|until|later|by\s+the\s+time|since)\b/

/**
 * Finds ages that do not agree with the year of birth of the same person: in one sentence, or by surname across sentences. "He" is the one
 * person whom the story names.
 */
export function findImpossibleAges(story: Story): readonly ImpossibleAge[] {
  const births = findBirths(story)
  if (births.length === 0) return []
  const known = story.dateline?.date?.year ?? story.metadata.date?.year
  const ages = findAges(story)
  const alone = findOnly(story)
  return collect(ages, (age): ImpossibleAge[] => {
    const birth = births.find(each => isOfOne(each, age, alone))
    const year = birth?.year ?? (age.year === birth?.value ? known : (age.year ?? known))
    if (!birth || year === undefined) return []
    const oldest = year - birth.value
    // The year before or behind may be meant: a death told late, an age that is turned.
    if (Math.abs(oldest - 0.5 - age.value) < 2 || oldest > 120 || oldest < 1) return []
    return [{start: age.start, end: age.end, written: age.value, birth: birth.value, year}]
  })
}

/** The surname of the one person whom the story names in full, where it has no other such name, of a place or a firm either. */
function findOnly(story: Story): string | undefined {
  const surnames = new Set(story.fact(findNames).flatMap(({full, surname}) => (full ? [surname] : [])))
  return surnames.size === 1 ? [...surnames][0] : undefined
}

/** The sentence without the dateline, whose year is none of a birth. */
function sentenceWithout({dateline}: Story, sentence: Span | undefined): Span | undefined {
  return sentence && dateline && dateline.end > sentence.start && dateline.end < sentence.end
    ? {start: dateline.end, end: sentence.end}
    : sentence
}

function isOfOne(birth: Told, age: Told, alone: string | undefined): boolean {
  if (birth.sentence.start === age.sentence.start) return birth.of === age.of || birth.of === it || age.of === it
  const [a, b] = [birth, age].map(({of}) => (of === it ? alone : of))
  return a !== undefined && a === b
}

const year = /^(?:[^.;\d]|\d{1,2}(?!\d)){0,60}?\b((?:1[89]|20)\d\d)(?![\d’'s])/
const span = /^\s\((?:born\s+(?:in\s+)?)?((?:1[89]|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?\)/

function findBirths(story: Story): Told[] {
  const {text} = story
  const born = story.wordIndex.get('born') ?? []
  const told = collect(born, (word): Told[] => {
    const sentence = sentenceWithout(story, story.sentenceAt(word.start))
    if (!sentence) return []
    const match = year.exec(text.slice(word.end, Math.min(sentence.end, word.end + 90)))
    if (!match?.[1] || countYears(text.slice(sentence.start, sentence.end)) > 1) return []
    const of = bearer(story, word, sentence)
    return of === undefined ? [] : [{of, value: Number(match[1]), sentence, start: word.start, end: word.end}]
  })
  // "Arto Lind (1928-2019)"
  if (!story.marks('(').some(start => /^\((?:born |1[89]\d\d|20\d\d)/.test(text.slice(start, start + 6)))) return told
  return told.concat(
    collect(story.fact(findNames), (name): Told[] => {
      const match = text.charCodeAt(name.end + 1) === 40 && name.full ? span.exec(text.slice(name.end, name.end + 24)) : null
      const sentence = match ? sentenceWithout(story, story.sentenceAt(name.start)) : undefined
      if (!match?.[1] || !sentence || (!match[2] && !match[0].includes('born'))) return []
      const last = match[2] ? Number(match[2]) : undefined
      return [{of: name.surname, value: Number(match[1]), year: last, sentence, start: name.start, end: name.end}]
    })
  )
}

/** Who was born: "Lind was born", "Lind, who was born", "Born in 1928 in Turku, Lind", "He was born". */
function bearer(story: Story, word: Word, sentence: Span): string | undefined {
  const {text} = story
  const before = text.slice(Math.max(sentence.start, word.start - 60), word.start)
  if (/(?:^|[^\p{L}])(?:[Hh]e|[Ss]he|year-old)(?:\s+\p{Ll}+)?,?(?:\s+who)?(?:\s+was|,)?\s$/u.test(before)) return it
  const names = namesOf(story, sentence)
  if (word.start - sentence.start < 2)
    return /^[^.]{4,70},\s+(?:he|she)\b/.test(text.slice(word.end, word.end + 80)) ? it : firstBehind(text, names, word)?.surname
  const name = names.findLast(({end}) => end <= word.start)
  return name && /^(?:,\s+\d{1,3})?(?:,\s+who\s+was|\s+was|,)\s+$/.test(text.slice(name.end, word.start)) ? name.surname : undefined
}

/** "Born in 1928 in Turku, Lind studied": the name behind the comma. */
function firstBehind(text: string, names: readonly NameMention[], word: Word): NameMention | undefined {
  return names.find(({start}) => start > word.end && /,\s$/.test(text.slice(start - 2, start)) && start - word.end < 80)
}

function namesOf(story: Story, sentence: Span): NameMention[] {
  return story.fact(findNames).filter(({start, end}) => contains(sentence, {start, end}))
}

const deathBefore = /\b(?:died|dies|dead|death)\b[^.;]{0,40}?\b(?:at\s+the\s+age\s+of|aged|at(?:\s+age)?)\s+$/
const ofAge = /(?:\b(?:[Hh]e|[Ss]he)\s+(?:was|is)|\b(?:was|is)\s+aged|\b(?:was|is)|\bat\s+the\s+age\s+of|\baged|\bturned)\s+$/
const endsAge = /^(?:\s*(?:$|[,.;])|\s+(?:and|on|at|in)\b|\s+years?\s+old\b)/

function findAges(story: Story): Told[] {
  const {text} = story
  return collect(story.figures, (figure): Told[] => {
    const {kind, value, start, end} = figure
    if (kind !== 'number' || value % 1 !== 0 || value < 10 || value > 115 || figure.rounding || figure.form !== 'figures') return []
    const sentence = sentenceWithout(story, story.sentenceAt(start))
    if (!sentence) return []
    const whole = text.slice(sentence.start, sentence.end)
    const isDeath = deathBefore.test(text.slice(Math.max(sentence.start, start - 90), start))
    if (!isDeath && otherTime.test(whole)) return []
    const lead = text.slice(Math.max(sentence.start, start - 24), start)
    const tail = text.slice(end, end + 14)
    const years = countYears(whole)
    const told = (of: string): Told[] => [{of, value, sentence, start, end, ...(isDeath && years === 1 && {year: yearOf(whole)})}]
    if (/^-year-old\b/.test(tail)) return told(it)
    const names = namesOf(story, sentence)
    const name = names.findLast(each => each.end <= start)
    if (name && name.end === start - 2 && lead.endsWith(', ') && tail.startsWith(',')) return told(name.surname)
    if (!endsAge.test(tail)) return []
    if (isDeath)
      return name &&
        /^(?:\s\([^)]{4,16}\))?(?:,\swho\s[^,.;]{3,70},|,\s(?:an?|the)\s[^,.;]{3,60},|,)?\s(?:(?:has|had|who|was|\p{Ll}+ly)\s+)*(?:died|dies|found\s+dead)\b/u.test(
          text.slice(name.end, start)
        )
        ? told(name.surname)
        : []
    if (!ofAge.test(lead)) return []
    return told(/\b(?:[Hh]e|[Ss]he)\s+(?:was|is)\s+(?:aged\s+)?$/.test(lead) ? it : (name?.surname ?? it))
  })
}

/** Years of four figures in a sentence. */
function countYears(text: string): number {
  return (text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).length
}

function yearOf(text: string): number {
  return Number(/\b(?:1[89]|20)\d\d\b/.exec(text)?.[0])
}
