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
      const ofGames = gamesOf.test(text.slice(three.end, four.start)) && games.test(text.slice(four.end, four.end + 24))
      const parts = [one, two, three]
      const isSplit = ofGames && [...parts, four].every(isCount) && parts.every(({value}) => value <= four.value)
      return isSplit ? [{whole: four, parts, exact: false}] : []
    }
    const rest = text.slice(three.end, sentence.end)
    if (/\b[Oo]f\s+the\s+$/.test(lead) && /^(?:\s+[\p{L}-]+){1,3},\s+$/u.test(first) && /^[^.,;:()]{1,50}\sand\s$/.test(second)) {
      const isSplit =
        (alive.test(second) && dead.test(rest)) || (dead.test(second.slice(0, -5)) && alive.test(rest) && !/[,;:()]/.test(rest))
      return isSplit && [one, two, three].every(isCount) ? [{whole: one, parts: [two, three], exact: false}] : []
    }
    if (one.kind === 'money' && isApposed(story, one, figures[index - 1], [two, three], sentence))
      return [{whole: one, parts: [two, three], exact: false}]
    // Money goes one way or another; people may be of two kinds at once.
    if (!ofWhich.test(first) || one.kind !== 'money' || !comparable(one, two) || !comparable(two, three)) return []
    const [, way] = /^\s(?:(?:came|was|went|will\s(?:come|go))\s)?(from|to)\s[^.;:()]{1,50}\sand\s$/.exec(second) ?? []
    return way && rest.startsWith(` ${way} `) && !anotherTime.test(text.slice(two.end, sentence.end))
      ? [{whole: one, parts: [two, three], exact: false}]
      : []
  })
}

/** "Raised $3.1 million, $2.4 million from Hull and $0.7 million from York": what was collected is all, where prices are each their own. */
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
  if (!one.scale || !collected.test(text.slice(Math.max(sentence.start, one.start - 12), one.start))) return false
  if (!/^(?:\s\p{Ll}+)?,\s$/u.test(text.slice(one.end, two.start))) return false
  const sum = two.value + three.value
  if (two.value >= one.value || three.value >= one.value || sum > one.value * 1.5) return false
  return (
    /^\sfrom\s[^.,;:()]{1,40}\sand\s$/.test(text.slice(two.end, three.start)) &&
    text.startsWith(' from ', three.end) &&
    !anotherTime.test(text.slice(two.end, sentence.end))
  )
}

const collected = /\b(?:raised|made|earned|took)\s$/
const anotherTime = /\b(?:ago|earlier|last|previous|then)\b/

const drawn = /^(?:\s[\p{Ll}]+)?,\s(?:drawn|drew)\s$/u
const lost = /^,?\sand\slost\s$/
// "Lost one of their last six games" and "of their six home games" are told of the lost alone.
const gamesOf = /^\s(?:of|in)\s(?:its|their|his|her)\s$/
const games = /^\s(?:games|matches|tests|fixtures)(?:\s?[.,;]|\s(?:so\sfar|this\sseason)\b|$)/i
const alive = /^\s(?:had\s)?(?:(?:were|was|have\sbeen)\s)?(?:rescued|saved|survived|escaped|evacuated)\b/
// Some who were rescued died "in hospital", "later", "of their burns".
const dead = /^\s(?:(?:had\s)?(?:died|drowned)|(?:were|was|have\sbeen)\skilled)\.?$/
const ofWhich = /^(?:\s+[\p{L}’'-]+){0,4},\s+of\s+which\s+$/u
const outOf = /^\sof\s(?:(?:the|its|their)\s)?$/

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
  /\b(?:up|down|from(?=\s\d)|than|compared|rose|fell|risen|fallen|earlier|last|ago|each|respectively|of\s(?:those|them|whom|these|which|it)|another|including|included|at\san?|interest|rates?|discount|profits?|below|above)\b/i

/** Finds shares whose last is said to be all that remains: "60% has gone, 25% is on its way and the remaining 25% will follow". */
export function findRemainders(story: Story): readonly Shares[] {
  const words = [...(story.wordIndex.get('remaining') ?? []), ...(story.wordIndex.get('rest') ?? [])]
  return collect([...new Set(words.map(({start}) => story.sentenceAt(start)))], (sentence): Shares[] => {
    const parts = sentence ? sharesIn(story, sentence) : []
    const last = parts[parts.length - 1]
    if (!sentence || !last || parts.length < 2 || parts.length > 6 || parts.some(({rounding}) => rounding)) return []
    if (!remainder.test(story.text.slice(Math.max(sentence.start, last.start - 32), last.start))) return []
    // "Turnout was 45%, with 60% for it and the remaining 40% against": some of them are the whole.
    if (otherWhole.test(story.slice(sentence)) || sumsWith(last, parts.slice(0, -1)).some(sum => Math.abs(sum - 100) <= 1)) return []
    return [{parts, sum: parts.reduce((total, {value}) => total + value, 0)}]
  })
}

const remainder = /\b(?:and|while|with)\s(?:the\s)?(?:remaining|rest)(?:,?\s|,\sor\s)$/

/** All that one makes with some of the others. */
function sumsWith(one: Figure, others: readonly Figure[]): readonly number[] {
  return others.reduce<readonly number[]>((sums, {value}) => sums.concat(sums.map(sum => sum + value)), [one.value])
}

function sharesIn(story: Story, sentence: Span): Figure[] {
  return startingIn(story.figures, sentence).filter(({end, percent}) => percent && !percent.points && end <= sentence.end)
}
