import type {Figure} from './figure.js'
import {complete, countSignificant, trailing} from './figure-parts.js'
import type {Word} from './reading.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Number words below a hundred, with "fourty" and its kin left to the spelling rules. */
const below100: ReadonlyMap<string, number> = new Map(Array.from({length: 100}, (_, value) => [spellNumber(value), value]))

/** A whole number below a hundred in words: `twenty-seven`. */
export function spellNumber(value: number): string {
  if (value < 20) return ones[value] as string
  return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ones[value % 10]}`}`
}

/** Words that a number begins with, without a hyphen; `hundred` behind `a`. */
const simple = wordClass([...[...below100.keys()].filter(word => !word.includes('-')), 'hundred'])
const powers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000]
])

/** Finds numbers in words: `twenty-seven`, `two hundred and five thousand`. */
export function findSpelt(story: Story): Figure[] {
  const {text, words} = story
  const first: Word[] = []
  for (const word of story.wordsOf(simple)) if (word.lower !== 'hundred' || words[word.index - 1]?.lower === 'a') first.push(word)
  for (const hyphen of story.marks('-')) {
    if ((text.charCodeAt(hyphen - 1) | 32) !== 121 || (text.charCodeAt(hyphen - 2) | 32) !== 116) continue
    const [word] = story.wordsIn({start: hyphen - 7, end: hyphen}).slice(-1)
    if (word && word.start < hyphen && below100.has(word.lower)) first.push(word)
  }
  if (first.length === 0) return []
  first.sort((a, b) => a.index - b.index)
  const drafts: Figure[] = []
  let done = -1
  for (const word of first) {
    if (word.index <= done) continue
    const read = readSpelt(text, words, word.index)
    done = read.last
    const {end} = words[read.last] as Word
    const last = words[read.last] as Word
    const number = {start: word.start, end: last.value.endsWith('.') ? end - 1 : end, text: ''}
    number.text = text.slice(number.start, number.end)
    if (/[-–]/.test(text.charAt(word.start - 1)) && /\p{L}/u.test(text.charAt(word.start - 2))) continue
    const step = trailing(read.value)
    const draft = complete(
      text,
      {value: read.value, step, significant: countSignificant(String(read.value)), form: 'words', grouping: 'none', number},
      undefined
    )
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** Numbers below a hundred that begin a compound, as in "a five-year term": they measure what the compound names. */
export function findCompounded(story: Story): ReadonlySet<number> {
  const {text} = story
  const found = new Set<number>()
  for (const hyphen of story.marks('-')) {
    const [, ten, unit = ''] = /(?:^|[^\p{L}-])(?:(\p{L}{2,9})-)?(\p{L}{2,9})$/u.exec(text.slice(Math.max(0, hyphen - 21), hyphen)) ?? []
    const value = below100.get((ten ? `${ten}-${unit}` : unit).toLowerCase())
    if (value !== undefined && /\p{L}/u.test(text.charAt(hyphen + 1))) found.add(value)
  }
  return found
}

/** Reads "two hundred and twenty-seven thousand" from `index` on. */
function readSpelt(text: string, words: readonly Word[], index: number): {value: number; last: number} {
  let total = 0
  let current = 0
  let last = index
  let after: 'start' | 'unit' | 'ten' | 'power' = 'start'
  for (let at = index; at < words.length; at++) {
    const word = words[at] as Word
    if (at > index && !/^(?:\s{1,2}|-)$/.test(text.slice((words[at - 1] as Word).end, word.start))) break
    const lower = word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower
    const small = below100.get(lower)
    const power = powers.get(lower)
    if (small !== undefined) {
      if (after === 'unit' || (after === 'ten' && (small === 0 || small > 9))) break
      current += small
      after = small >= 20 && small % 10 === 0 ? 'ten' : 'unit'
    } else if (power === 100) {
      if (current > 99) break
      current = Math.max(1, current) * 100
      after = 'power'
    } else if (power !== undefined) {
      if (current === 0 || (total > 0 && total < power)) break
      total += current * power
      current = 0
      after = 'power'
    } else if (lower === 'and' && after === 'power' && below100.has(words[at + 1]?.lower ?? '') && powers.has(words[at - 1]?.lower ?? '')) {
      continue
    } else break
    last = at
    if (word.value.endsWith('.')) break
  }
  return {value: total + current, last}
}
