import {defineRule} from '../rule.js'

export default defineRule({
  name: 'leading-whitespace',
  group: 'Furniture and residue',
  summary: 'No stray white space in front of a paragraph.',
  rationale: 'A space that slipped in front of the copy indents one paragraph and no other.',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Copy whose paragraphs are all indented is legal on wires, and so is the indent of a dateline.'],
  check(story, {report}) {
    if (!story.isFile) return
    const indents = story.blocks.map(({start}) => indentOf(story.text, start))
    const indented = indents.filter(indent => indent > 0).length
    if (indented === 0 || (indented > 1 && indented * 4 > indents.length)) return
    for (const [index, {start}] of story.blocks.entries()) {
      const indent = indents[index] ?? 0
      if (indent === 0 || (index <= 2 && indented === 1 && isIndent(story.text.slice(start - indent, start)))) continue
      report({
        start: start - indent,
        end: start,
        message: `Unexpected white space in front of a paragraph, expected none`,
        expected: ''
      })
    }
  }
})

/** Characters of white space between the start of the line and `start`. */
function indentOf(text: string, start: number): number {
  let from = start
  while (from > 0 && (text.charCodeAt(from - 1) === 32 || text.charCodeAt(from - 1) === 9)) from--
  return from === 0 || text.charCodeAt(from - 1) === 10 ? start - from : 0
}

/** What wires put in front of a dateline: a tab, or three spaces and more. */
function isIndent(space: string): boolean {
  return space.includes('\t') || space.length >= 3
}
