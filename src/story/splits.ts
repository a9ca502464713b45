import {collect} from '../collect.js'
import {countedNouns, talliedNouns} from '../data/counted-nouns.js'
import {comparable} from './changes.js'
import {type Figure, isCount} from './figure.js'
import {type Span, startingIn} from './span.js'
import type {Story} from './story.js'
import type {Shares, Sum} from './sums.js'

/**
 * Finds wholes whose parts are told by what became of them: "won four, drawn two and lost one of its seven games", "of the 54
 * workers, 46 were rescued and eight died", "£385,000, of which £210,000 came from shares and £175,000 from a loan".
 */
export function findSplits(story: Story): Sum[] {
  const {figures, text} = story
  return collect(figures, (one, index): Sum[] => {
    const [two, three, four] = [figures[index + 1], figures[index + 2], figures[index + 3]]
    const sentence = two && story.sentenceAt(one.start)
    if (!two || !sentence || two.end > sentence.end || one.rounding || two.rounding) return []
    const first = text.slice(one.end, two.start)
    if (outOf.test(first)) return countsTooMany(text, one, two) ? [{whole: two, parts: [one], exact: false}] : []
    if (!three || three.end > sentence.end || three.start - one.end > 160 || three.rounding) return []
    const second = text.slice(two.end, three.start)
    const lead = text.slice(Math.max(sentence.start, one.start - 24), one.start)
    if (four && four.end <= sentence.end && /\bwon\s$/.test(lead) && drawn.test(first) && lost.test(second)) {
      const ofGames = gamesOf.test(text.slice(three.end, four.start)) && games.test(text.slice(four.end, four.end + 12))
      const all = [one, two, three, four]
      return ofGames && all.every(isCount) ? [{whole: four, parts: [one, two, three], exact: false}] : []
    }
    const rest = text.slice(three.end, Math.min(sentence.end, three.end + 40))
    if (/\b[Oo]f\s+the\s+$/.test(lead) && /^(?:\s+[\p{L}-]+){1,3},\s+$/u.test(first) && /^[^.,;:()]{1,50}\sand\s$/.test(second)) {
      const isSplit =
        !/[,;:()]/.test(text.slice(three.end, sentence.end)) &&
        ((alive.test(second) && dead.test(rest)) || (dead.test(second) && alive.test(rest)))
      return isSplit && [one, two, three].every(isCount) ? [{whole: one, parts: [two, three], exact: false}] : []
    }
    if (one.kind === 'money' && isApposed(story, one, figures[index - 1], [two, three], sentence))
      return [{whole: one, parts: [two, three], exact: false}]
    // Money goes one way or another; people may be of two kinds at once.
    if (!ofWhich.test(first) || one.kind !== 'money' || !comparable(one, two) || !comparable(two, three)) return []
    return /^[^.;:()]{1,60}\sand\s(?:the\s(?:other|remaining)\s)?$/.test(second) &&
      /^\s(?:from|in|by|to|for|on|came|went|was|is|will)\b/.test(rest) &&
      !/\b(?:ago|earlier|last|previous|then)\b/.test(text.slice(two.end, sentence.end))
      ? [{whole: one, parts: [two, three], exact: false}]
      : []
  })
}

/** "$3.1 billion, $2.4 billion from Hull and $0.7 billion from York": the sum in front is all, and no first of three. */
function isApposed(
  story: Story,
  one: Figure,
  before: Figure | undefined,
  [two, three]: readonly [Figure, Figure],
  sentence: Span
): boolean {
  const {text} = story
  if (!comparable(one, two) || !comparable(two, three) || (before && before.start >= sentence.start && before.kind === 'money'))
    return false
  if (!/^(?:\s\p{Ll}+)?,\s$/u.test(text.slice(one.end, two.start))) return false
  const sum = two.value + three.value
  if (two.value >= one.value || three.value >= one.value || sum > one.value * 1.5) return false
  const [, preposition] =
    /^\s(from|in|for)\s(?:(?!\b(?:from|in|for)\s)[^.,;:()]){1,40}\sand\s$/.exec(text.slice(two.end, three.start)) ?? []
  return preposition !== undefined && text.startsWith(` ${preposition} `, three.end)
}

const drawn = /^(?:\s[\p{Ll}]+)?,\s(?:drawn|drew)\s$/u
const lost = /^,?\sand\slost\s$/
const gamesOf = /^\s(?:of|in)\s(?:(?:its|their|his|her|the)\s)?(?:(?:last|past|first|opening|previous)\s)?$/
const games = /^\s(?:\p{Ll}+\s)?(?:games|matches|tests|fixtures)\b/iu
const alive = /^\s(?:had\s)?(?:(?:were|was|have\sbeen)\s)?(?:rescued|saved|survived|escaped|evacuated)\b/
const dead = /^\s(?:had\s)?(?:(?:were|was|have\sbeen)\s)?(?:died|killed|dead|drowned)\b/
const ofWhich = /^(?:\s+[\p{L}’'-]+){0,4},\s+of\s+which\s+$/u
const outOf = /^\s(?:out\s)?of\s(?:(?:the|its|their)\s)?$/

/** "Sixteen of 15 economists": more than there are; "Section 16 of 15 acts" has a label. */
function countsTooMany(text: string, one: Figure, all: Figure): boolean {
  if (!isCount(one) || !isCount(all) || one.value <= all.value || all.value < 3 || one.value > 1000) return false
  const noun = /^\s(\p{Ll}+)(?!['’\p{Ll}])/u.exec(text.slice(all.end, all.end + 24))?.[1] ?? ''
  return (countedNouns.has(noun) || talliedNouns.has(noun) || /(?:ists|ers|ors|ians)$/.test(noun)) && isFree(text, one)
}

/** No label in front: "Section 16", "page 12", "March 16". */
function isFree(text: string, {start, form}: Figure): boolean {
  return (
    form === 'words' ||
    /(?:^|[.,;:]\s|\b(?:that|and|but|with|by|in|for|as|said|were|was|have|had|has)\s)$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

const otherWhole =
  /\b(?:up|down|from(?=\s\d)|than|compared|rose|fell|risen|fallen|earlier|last|ago|each|respectively|of\s(?:those|them|whom|these)|another)\b/i

/** Finds shares whose last is said to be all that remains: "60% has gone, 25% is on its way and the remaining 25% will follow". */
export function findRemainders(story: Story): readonly Shares[] {
  return collect([...(story.wordIndex.get('remaining') ?? []), ...(story.wordIndex.get('rest') ?? [])], (word): Shares[] => {
    const sentence = story.sentenceAt(word.start)
    if (!sentence || otherWhole.test(story.slice(sentence))) return []
    const parts = sharesIn(story, sentence)
    const last = parts[parts.length - 1]
    if (!last || parts.length < 2 || parts.length > 6 || parts.some(({rounding}) => rounding) || last.start < word.end) return []
    const isRest =
      /^(?:,?\s|,\sor\s)$/.test(story.text.slice(word.end, last.start)) &&
      /\b(?:and|while|with)\s(?:the\s)?$/.test(story.text.slice(Math.max(0, word.start - 12), word.start))
    // "Turnout was 45%, with 60% for it and the remaining 40% against": the last two are the whole.
    return isRest && !parts.some((_, from) => Math.abs(sumOf(parts.slice(from)) - 100) < 1) ? [{parts, sum: sumOf(parts)}] : []
  })
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((total, {value}) => total + value, 0)
}

function sharesIn(story: Story, sentence: Span): Figure[] {
  return startingIn(story.figures, sentence).filter(({end, percent}) => percent && !percent.points && end <= sentence.end)
}
