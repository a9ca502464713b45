import {collect} from '../collect.js'
import type {Figure} from './figure.js'
import type {Story} from './story.js'

/** Two sums that are said to be the same, with the rate that follows. */
export interface Conversion {
  from: Figure
  to: Figure
  /** Units of the first currency for one of the second. */
  rate: number
  /** How far the rate may lie from the true one, given the digits written: 1.02 is two per cent. */
  slack: number
}

/** A rate that the copy states: `($1 = 0.8794 euros)`. */
export interface StatedRate {
  one: string
  other: string
  /** So much of the other currency for one of the first. */
  rate: number
}

/** Finds sums with their conversion in brackets: `Rs 84 crore ($10 million)`. */
export function findConversions(story: Story): readonly Conversion[] {
  const {figures, text} = story
  return collect(figures, (figure, index): Conversion[] => {
    const before = figures[index - 1]
    const from = before && asMoney(story, before, figure)
    const to = before && asMoney(story, figure, before)
    if (!from?.currency || !to?.currency || isSameCurrency(from.currency.code, to.currency.code) || to.start - from.end > 18) return []
    if (
      !/^\.?\s{0,2}[([](?:(?:about|around|some|nearly|roughly|or|approx\.?|approximately|over|=)\s)?$/.test(text.slice(from.end, to.start))
    )
      return []
    if (!/^[)\]]/.test(text.charAt(to.end)) || from.value === 0 || to.value === 0 || hasOtherYear(story, from)) return []
    // "closed at C$1.3994 (US$0.7145)" is itself a rate.
    if (from.step <= 0.001 || to.step <= 0.001) return []
    const rounded = from.rounding || to.rounding ? 1.1 : 1
    return [
      {from, to, rate: from.value / to.value, slack: rounded * (1 + lastPlace(from) / from.value / 2) * (1 + lastPlace(to) / to.value / 2)}
    ]
  })
}

/** Finds rates that stand in the copy, mostly on its last line: `($1 = 84.10 Indian rupees)`. */
export function findStatedRates(story: Story): readonly StatedRate[] {
  const {figures, text} = story
  if (story.marks('=').length === 0) return []
  return collect(figures, (one, index): StatedRate[] => {
    const other = figures[index + 1]
    if (one.value !== 1 || !one.currency || !other?.currency || !/^\s?=\s?$/.test(text.slice(one.end, other.start))) return []
    return other.value > 0 ? [{one: one.currency.code, other: other.currency.code, rate: other.value}] : []
  })
}

/** Whether two codes can mean one currency: copy from India writes rupees for Indian rupees. */
export function isSameCurrency(a: string, b: string): boolean {
  const rupees = ['RUPEE', 'INR', 'PKR', 'LKR']
  return a === b || ((a === 'RUPEE' || b === 'RUPEE') && rupees.includes(a) && rupees.includes(b))
}

/** The sum that is converted is meant as it is written: "10 million euros" are not 14. */
function lastPlace({step, scale}: Figure): number {
  return scale ? Math.min(step, scale.factor) : step
}

const otherPounds = /\b(?:Cypriot|Egyptian|Irish|Lebanese|Maltese|Sudanese|Syrian|Turkish)\s+pounds?\b/

function namesOtherPounds({text}: Story): boolean {
  return otherPounds.test(text)
}

/** Pounds that stand beside dollars are no weight: `10 million pounds ($12.7 million)`; whose they are, other copy may have said. */
function asMoney(story: Story, figure: Figure, beside: Figure): Figure {
  if (figure.unit?.unit.name !== 'pounds' || !beside.currency || figure.currency || story.fact(namesOtherPounds)) return figure
  return {...figure, kind: 'money', currency: {...figure.unit, code: 'GBP', before: false}}
}

/** A sum of another year was converted at another rate. */
function hasOtherYear(story: Story, figure: Figure): boolean {
  const sentence = story.sentenceAt(figure.start)
  return sentence !== undefined && /\b(?:19|20)\d\d\b/.test(story.slice(sentence))
}
