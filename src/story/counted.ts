import {oneLine} from '../one-line.js'
import type {Figure} from './figure.js'
import type {Word} from './reading.js'
import type {Story} from './story.js'
import {findTolls} from './tolls.js'

/** Whether a figure of the lead counts the same as one of the headline, and how many times as large the only such one may be. */
export interface Counted {
  counts: (each: Figure) => boolean
  most: number
}

/** What a figure of the headline counts, as questions to figures of the lead: the surest first. */
export function thingsCounted(story: Story, figure: Figure): Counted[] {
  if (figure.kind !== 'number') {
    const noun = nounBefore(story, figure)
    return noun === undefined ? [] : [{counts: each => nounBefore(story, each) === noun, most: figure.kind === 'percent' ? 3 : 1.4}]
  }
  const tolls = story.fact(findTolls)
  if (tolls.some(toll => toll.figure === figure)) return [{counts: each => tolls.some(toll => toll.figure === each && !toll.past), most: 3}]
  const verb = verbBehind(story, figure)
  const noun = nounAfter(story, figure)
  const around = near(story, figure)
  return [
    ...(verb ? [{counts: (each: Figure) => isObject(story, each, verb), most: 3}] : []),
    ...(noun === undefined ? [] : [{counts: (each: Figure) => nounAfter(story, each) === noun, most: results.has(noun) ? 3 : 1.4}]),
    ...contexts
      .filter(([above]) => above.test(around))
      .map(([, below]) => ({counts: (each: Figure) => below.test(near(story, each)), most: 1.4}))
  ]
}

/** By what a match is won; there is one such figure. */
const results = new Set(['wicket', 'run', 'goal', 'shot', 'stroke'])

/** What stands around a figure (here `0`) that counts or measures the same, in a headline and in a lead. */
const contexts: ReadonlyArray<readonly [headline: RegExp, lead: RegExp]> = [
  [/, 0, |\b0-year-old\b/, /\b0-year-old\b|\p{Lu}\p{Ll}+, 0, /u],
  [
    /(?:jail|prison|sentence|gives|gets|given|term|behind).{0,30}\b0[ -](?:years?|months?|yrs?)\b|\b0[ -](?:years?|months?|yrs?)\b.{0,20}(?:jail|prison|sentence|term)/i,
    /(?:jail|prison|sentenc|imprison|term).{0,40}\b0[ -](?:years?|months?)\b|\b0[ -](?:years?|months?)(?:'s?|’s?)?[ -](?:in |of |rigorous )?(?:jail|prison|imprison|sentence|term)/i
  ],
  [/(?:magnitude|quake of)[ -]0\b|\b0[ -]?(?:magnitude|quake)/i, /(?:magnitude(?: of)?)[ -]0\b|\b0[ -]magnitude|measur(?:ing|ed) 0\b/i],
  [
    /(?:arrests?|\bholds?|\bnabs?|\bdetains?)(?: of)? 0\b|\b0 (?:arrests|arrested|held|detained)\b/i,
    /(?:arrest(?:ed|s)|detained|nabbed)(?: of)? 0\b|\b0 (?:\S+ ){1,3}(?:were |was |have been |had been )?(?:arrested|detained)\b/i
  ],
  [/\bwithin 0 (?:days|hours)\b/i, /\bwithin 0 (?:days|hours)\b/i],
  [/\b0 (?:\S+ )?aboard\b|carrying 0\b/i, /\b0 (?:\S+ ){0,2}(?:aboard|on board)\b|carrying 0\b/i]
]

/** The words around a figure, with `0` in its place. */
function near({text}: Story, {start, end}: Figure): string {
  return oneLine(`${text.slice(Math.max(0, start - 48), start)}0${text.slice(end, end + 40)}`)
}

/** The word that is counted, without its plural: "28 boats". */
export function nounAfter(story: Story, {end}: Figure): string | undefined {
  // "Four of its 19 libraries"
  const word = /^(?:\s+of\s+(?:its|their|his|her)\s+\d{1,3})?[\s-]+([a-z]{3,})/i.exec(story.text.slice(end, end + 36))?.[1]?.toLowerCase()
  return word &&
    !/^(?:and|the|for|from|with|more|per|others?|killed|people|years?|days?|months?|weeks?|hours?|new|after|times?)$/.test(word)
    ? word.replace(/s$/, '')
    : undefined
}

/** What was done to those counted, as headlines say it: "12 arrested", "14 hurt". */
function verbBehind(story: Story, {end}: Figure): Word | undefined {
  const [word] = story.wordsIn({start: end, end: end + 24})
  return word && /[a-z]{3}ed$|^(?:hurt|missing|held)$/.test(word.lower) && /^\s$/.test(story.text.slice(end, word.start)) ? word : undefined
}

/** Words that mean the same in a headline and in a lead. */
const same: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['injured', 'hurt', 'wounded', 'injuring', 'wounding', 'hurting', 'injuries', 'injures', 'wounds']),
  new Set(['arrested', 'held', 'detained', 'arresting', 'detaining', 'arrests', 'detains']),
  new Set(['rescued', 'saved', 'rescuing', 'saving', 'rescues', 'saves'])
]

/** Whether the same was done to others counted: "arrested 14 men", "14 men were arrested", "14 others injured". */
function isObject(story: Story, {start, end}: Figure, {lower}: Word): boolean {
  const group = same.find(words => words.has(lower)) ?? new Set([lower, lower.replace(/ed$/, 'ing')])
  const before = story.wordsIn({start: Math.max(0, start - 40), end: start}).findLast(word => !roundings.has(word.lower))
  if (before && group.has(before.lower) && !/[.,;]/.test(story.text.slice(before.end, start))) return true
  const behind = story.wordsIn({start: end, end: end + 48}).slice(0, 5)
  const at = behind.findIndex(word => group.has(word.lower))
  if (at < 0 || /[.;:\d]/.test(story.text.slice(end, behind[at]?.start))) return false
  return (
    at === 0 || /^(?:was|were|been|are)$/.test(behind[at - 1]?.lower ?? '') || behind.slice(0, at).every(word => counted.has(word.lower))
  )
}

/** Whether a figure counts those who are hurt, held or missing: it does not lessen a toll. */
export function countsOthers(story: Story, {start, end}: Figure): boolean {
  const words = story.wordsIn({start: end, end: end + 40}).slice(0, 4)
  const stop = words.findIndex(word => /[.,;]|\band\b/.test(story.text.slice(end, word.start)))
  const before = story.wordsIn({start: Math.max(0, start - 16), end: start}).at(-1)
  const isOther = (lower: string) => same.some(group => group.has(lower)) || lower === 'missing'
  return (stop < 0 ? words : words.slice(0, stop)).some(({lower}) => isOther(lower)) || (before !== undefined && isOther(before.lower))
}

const roundings = new Set(['about', 'around', 'some', 'nearly', 'almost', 'over', 'than', 'more', 'least', 'at', 'another', 'other'])
const counted = new Set(
  'others other people persons more men women children passengers workers students devotees pilgrims civilians policemen soldiers of them suffered sustained received'.split(
    ' '
  )
)

/** The last word in front that is no preposition or rounding word, cut to its stem: "profit up 5%", "profit rose 5%". */
function nounBefore(story: Story, {start}: Figure): string | undefined {
  const words =
    story.text
      .slice(Math.max(0, start - 60, story.blockAt(start)?.start ?? 0), start)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? []
  return words
    .findLast(word =>
      /^(?:profits?|sales|revenues?|exports?|imports?|inflation|output|unemployment|turnout|stake|loss(?:es)?|dividends?|fine|fined)$/.test(
        word
      )
    )
    ?.replace(/e?s$/, '')
}
