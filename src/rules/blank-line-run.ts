import {defineRule} from '../rule.js'

export default defineRule({
  name: 'blank-line-run',
  group: 'Furniture and residue',
  summary: 'One blank line between paragraphs.',
  rationale: 'More than one is what was left when something was taken out.',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Common to all text formats.'],
  check(story, {report}) {
    if (!story.isFile) return
    const {text, blocks} = story
    for (const [index, {end}] of blocks.entries()) {
      const next = blocks[index + 1]
      if (!next || next.start - end < 3) continue
      const ends = lineEnds(text, end, next.start)
      const [first, last] = [ends[0], ends.at(-1)]
      if (first === undefined || last === undefined || ends.length < 3) continue
      const lineEnd = text.charAt(first - 2) === '\r' ? '\r\n' : '\n'
      report({
        start: first,
        end: last,
        message: `Unexpected ${ends.length - 1} blank lines between paragraphs, expected 1`,
        expected: lineEnd
      })
    }
  }
})

/** Offsets behind each line break between two offsets. */
function lineEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) ends.push(at + 1)
  return ends
}
