import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {applyEdits, findEdits} from '../src/fix/index.js'
import {createLinter} from '../src/lint.js'
import {rules} from '../src/rules/index.js'
import type {CaseTable} from './helpers/cases.js'
import {readMarks} from './helpers/cases.js'

// Random splices of every rule's cases, with what breaks positions thrown in, under every rule at once.

const texts = Object.values(import.meta.glob<{default: CaseTable}>('./rules/*.ts', {eager: true})).flatMap(({default: {valid, invalid}}) =>
  [...valid, ...invalid].map(each => readMarks(typeof each === 'string' ? each : each.text).text)
)
const linter = createLinter({rules: Object.fromEntries(rules.map(({meta}) => [meta.name, meta.severity]))})

const odd = fc.constantFrom(
  '\r\n',
  '\n\n',
  '\t',
  '   ',
  '😀',
  'e\u0301',
  '\u00a0',
  '\u200b',
  '"',
  '“',
  '(',
  '—',
  '\ud83d',
  'नमस्ते',
  'PTI SH SCY SCY',
  '\ufeff'
)
const slice = fc
  .tuple(fc.constantFrom(...texts), fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}))
  .map(([text, a, b]) => text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)))
const story = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: slice},
      {weight: 2, arbitrary: fc.constantFrom(...texts)},
      {weight: 2, arbitrary: odd},
      fc.string({maxLength: 12})
    ),
    {maxLength: 8}
  )
  .map(parts => parts.join(''))

test('every place holds the text it is said to hold, and two runs agree', async () => {
  await fc.assert(
    fc.asyncProperty(story, async text => {
      const file = await linter(text)
      for (const {place, actual, reason} of file.messages) {
        if (!place || !('start' in place)) continue
        const {start, end} = place
        expect(start.offset, reason).toBeGreaterThanOrEqual(0)
        expect(end.offset, reason).toBeLessThanOrEqual(text.length)
        expect(text.slice(start.offset, end.offset), reason).toBe(actual)
        expect(pointAt(text, start.offset ?? 0), reason).toEqual([start.line, start.column])
      }
      const again = await linter(text)
      expect(again.messages.map(String)).toEqual(file.messages.map(String))
    }),
    {numRuns: 400}
  )
})

test('edits never overlap, and never touch what no finding names', async () => {
  await fc.assert(
    fc.asyncProperty(story, async text => {
      const {data} = await linter(new VFile(text))
      const {findings = [], story: facts} = data.copydesk ?? {}
      const edits = facts ? findEdits(findings, facts) : []
      let end = 0
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(end)
        expect(edit.end).toBeLessThanOrEqual(text.length)
        end = edit.end
      }
      const kept = edits.reduce((rest, {start, end}) => rest - (end - start), text.length)
      expect(applyEdits(text, edits).length).toBe(kept + edits.reduce((sum, each) => sum + each.text.length, 0))
    }),
    {numRuns: 200}
  )
})

/** Line and column by counting: slow and plain, to compare with. */
function pointAt(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).replaceAll('\r\n', '\u0001\n').replaceAll('\r', '\n')
  const lines = before.split('\n')
  const last = lines.at(-1) ?? ''
  return [lines.length, last.length + 1]
}
