import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Block, Story} from '../story/index.js'

export default defineRule({
  name: 'crosshead-in-copy',
  group: 'Structure',
  summary: 'A crosshead is marked as a heading.',
  rationale: 'Pasted as a paragraph it reads as a sentence that breaks off, and screen readers and search engines miss it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['Seen on news pages: subheadings of a first publisher, left in the copy as plain lines.'],
  options: {
    maxWords: number(7, 'Most words of a line that is taken for a crosshead.')
  },
  check(story, {settings, report}) {
    const {blocks} = story
    for (let index = 1; index < blocks.length - 1; index++) {
      const block = blocks[index] as Block
      if (block.role !== 'body' || block.text.length > 70 || !isCrosshead(story, block, settings.maxWords)) continue
      if (!isParagraph(blocks[index - 1]) || !isParagraph(blocks[index + 1])) continue
      report({
        start: block.start,
        end: block.end,
        message: `Unexpected crosshead \`${block.text}\` as a paragraph, expected it marked as a heading`
      })
    }
  }
})

/** Characters of the shortest paragraph around a crosshead: lists and tables have shorter neighbours. */
const shortest = 80

function isParagraph(block: Block | undefined): boolean {
  return block?.role === 'body' && block.text.length >= shortest && /[.?!]["'”’)\]]*$/.test(block.text)
}

/** "What happens next", "RELIEF WORK": a few words without a stop; "Asha Rao" may be a person or a credit. */
function isCrosshead(story: Story, block: Block, maxWords: number): boolean {
  const {text, start, end} = block
  if (!/^[\p{Lu}\d“‘"']/u.test(text) || !/[\p{L}\d?”’"']$/u.test(text) || /[\n|@#•*/:;]|https?|\d{4}/.test(text)) return false
  if (
    /\b(?:photo|photograph|image|picture|pic|video|file|courtesy|credit|source|getty|reuters|read|watch|click|subscribe|share|by)\b/i.test(
      text
    )
  )
    return false
  // A question of an interview.
  if (/\byou(?:r|rs)?\b.*\?/i.test(text)) return false
  const words = story.wordsIn({start, end})
  if (words.length < 2 || words.length > maxWords) return false
  const isCapitals = text === text.toUpperCase() && words.every(({value}) => value.length > 1)
  return isCapitals || words.slice(1).some(({value}) => /^\p{Ll}{2,}/u.test(value))
}
