import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Block, Story, Word} from '../story/index.js'

/** Length of the runs of words that are compared. */
const run = 3

export default defineRule({
  name: 'near-duplicate-paragraph',
  group: 'Duplication',
  summary: 'No two paragraphs that say the same in almost the same words.',
  rationale: 'A paragraph was rewritten for an update, and the old one was left below.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  passage: true,
  sources: ['Runs of three words, four in five of them shared (Broder’s resemblance).'],
  options: {
    minWords: number(15, 'Fewest words of a paragraph that counts.'),
    percent: number(80, 'How much of both must be shared, in hundredths.')
  },
  check(story, {settings, report}) {
    const paragraphs = story.paragraphs.filter(
      // Titles and menus, which stand on a page twice, have no stop.
      ({start, end, text}) => end - start > settings.minWords * 4 && /[.!?…]["'”’)]*$/.test(text)
    )
    if (paragraphs.length < 2) return
    const byLeast = new Map<number, Block[]>()
    const runs = new Map<Block, ReadonlySet<string>>()
    const runsOf = (block: Block) => {
      const known = runs.get(block) ?? readRuns(story, block)
      runs.set(block, known)
      return known
    }
    for (const block of paragraphs) {
      const earlier = new Set<Block>()
      for (const least of signatureOf(story.wordsIn(block))) {
        const same = byLeast.get(least)
        if (!same) byLeast.set(least, [block])
        else {
          for (const each of same) if (isAsLong(each, block)) earlier.add(each)
          if (same.length < crowd) same.push(block)
        }
      }
      for (const each of earlier) {
        if (each === block || each.text === block.text) continue
        const shared = resemblance(runsOf(each), runsOf(block), settings.minWords)
        if (shared * 100 < settings.percent && !(shared > 0.5 && isOneEdit(story, each, block, settings.minWords))) continue
        report({
          start: block.start,
          end: block.end,
          message: `Unexpected paragraph that repeats ${Math.round(shared * 100)} % of an earlier one, expected one of them`,
          related: [{start: each.start, end: each.end, message: 'The earlier one.'}]
        })
        break
      }
    }
  }
})

/** A run of words that so many paragraphs have tells nothing; it also bounds the work. */
const crowd = 12

/**
 * The least of all runs of words under three hashes (MinHash): of two near copies that share four runs in five, 99 of
 * 100 have one of them in common.
 */
function signatureOf(words: readonly Word[]): readonly number[] {
  const least = [Infinity, Infinity, Infinity] as [number, number, number]
  let first = 0
  let second = 0
  for (let index = 0; index < words.length; index++) {
    const {lower} = words[index] as Word
    const third = lower.length * 961 + lower.charCodeAt(0) * 31 + lower.charCodeAt(lower.length - 1)
    if (index >= run - 1) {
      const mixed = Math.imul(Math.imul(first, 31) + second, 0x9e3779b1) + Math.imul(third, 0x85ebca6b)
      for (let hash = 0; hash < 3; hash++) {
        const value = Math.imul(mixed ^ (mixed >>> 15), multipliers[hash] as number) >>> 0
        if (value < (least[hash] as number)) least[hash] = value
      }
    }
    first = second
    second = third
  }
  return least
}

const multipliers = [0x2c1b3c6d, 0x297a2d39, 0x1b56c4e9]

function isAsLong(a: Block, b: Block): boolean {
  const first = a.end - a.start
  const second = b.end - b.start
  return Math.abs(first - second) <= Math.max(first, second) * 0.3
}

function readRuns(story: Story, block: Block): ReadonlySet<string> {
  const words = story.wordsIn(block)
  const found = new Set<string>()
  for (let index = 0; index + run <= words.length; index++) {
    let value = ''
    for (let next = index; next < index + run; next++) value += `${words[next]?.lower} `
    found.add(value)
  }
  return found
}

/**
 * Whether all but a word or two in one place are the same, and those are no name and no figure: a short paragraph that
 * was polished shares few runs, and "in Leeds … 3-1" is another match than "in York … 2-0".
 */
function isOneEdit(story: Story, a: Block, b: Block, minWords: number): boolean {
  const [one, other] = [story.wordsIn(a), story.wordsIn(b)]
  const least = Math.min(one.length, other.length)
  if (least < minWords || Math.abs(one.length - other.length) > 2) return false
  let start = 0
  while (start < least && one[start]?.form === other[start]?.form) start++
  let end = 0
  while (end < least - start && one[one.length - 1 - end]?.form === other[other.length - 1 - end]?.form) end++
  const changed = [...one.slice(start, one.length - end), ...other.slice(start, other.length - end)]
  return changed.length <= 4 && changed.every(({value}) => /^\p{Ll}[\p{Ll}-]*$/u.test(value))
}

/** Share of runs that both have, of all that either has. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>, minWords: number): number {
  if (Math.min(a.size, b.size) + run - 1 < minWords) return 0
  let shared = 0
  for (const each of a) if (b.has(each)) shared++
  return shared / (a.size + b.size - shared)
}
