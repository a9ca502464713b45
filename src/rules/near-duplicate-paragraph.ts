import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Block, Story} from '../story/index.js'

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
    const sketches = paragraphs.map(({text}) => sketchOf(text))
    const runs = new Map<Block, ReadonlySet<string>>()
    const runsOf = (block: Block) => {
      const known = runs.get(block) ?? readRuns(story, block)
      runs.set(block, known)
      return known
    }
    for (let later = 1; later < paragraphs.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        const a = paragraphs[earlier] as Block
        const b = paragraphs[later] as Block
        if (!isLikely(a, b, sketches[earlier] as Sketch, sketches[later] as Sketch) || a.text === b.text) continue
        const shared = resemblance(runsOf(a), runsOf(b), settings.minWords)
        if (shared * 100 < settings.percent) continue
        report({
          start: b.start,
          end: b.end,
          message: `Unexpected paragraph that repeats ${Math.round(shared * 100)} % of an earlier one, expected one of them`,
          related: [{start: a.start, end: a.end, message: 'The earlier one.'}]
        })
        break
      }
    }
  }
})

/** How often each of a few letters stands in a paragraph: near copies have near counts. */
type Sketch = readonly [number, number, number]

function sketchOf(text: string): Sketch {
  let spaces = 0
  let e = 0
  let t = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32) spaces++
    else if (code === 101) e++
    else if (code === 116) t++
  }
  return [spaces, e, t]
}

function isLikely(a: Block, b: Block, first: Sketch, second: Sketch): boolean {
  const length = Math.max(a.end - a.start, b.end - b.start)
  if (Math.abs(a.end - a.start - (b.end - b.start)) > length * 0.25) return false
  return first.every((count, index) => Math.abs(count - (second[index] ?? 0)) <= 3 + Math.max(count, second[index] ?? 0) * 0.25)
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

/** Share of runs that both have, of all that either has. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>, minWords: number): number {
  if (Math.min(a.size, b.size) + run - 1 < minWords) return 0
  let shared = 0
  for (const each of a) if (b.has(each)) shared++
  return shared / (a.size + b.size - shared)
}
