import {VFile} from 'vfile'
import type {Finding} from '../engine.js'
import {type Copy, createLinter, type Linter, toFile} from '../lint.js'
import type {Options} from '../settings.js'
import type {SourceEdit} from '../story/document.js'
import type {Span, Story} from '../story/index.js'

/** More passes than this means two fixes undo each other. */
const mostPasses = 10

/**
 * The edits of the file that the safe findings ask for, in order, none overlapping another. Where the file holds the
 * same copy twice, both are edited.
 */
export function findEdits(findings: readonly Finding[], story: Story): SourceEdit[] {
  const edits: SourceEdit[] = []
  let end = 0
  for (const {fix, span, expected} of findings) {
    const replacement = expected?.[0]
    if (fix !== 'safe' || !span || replacement === undefined || span.start < end) continue
    const wide = spanToReplace(story.text, span, replacement)
    if (wide.start < end) continue
    const made = editsOf(story, wide, replacement)
    if (made.length === 0) continue
    edits.push(...made)
    end = wide.end
  }
  return inOrder(edits)
}

/** The edit of the file that puts one replacement in the place of a finding, or nothing where none is sound. */
export function findEdit({span}: Finding, story: Story, replacement: string): SourceEdit | undefined {
  if (!span) return undefined
  const [edit] = editsOf(story, spanToReplace(story.text, span, replacement), replacement)
  return edit
}

function editsOf({context: {document}}: Story, {start, end}: Span, text: string): readonly SourceEdit[] {
  return document ? document.edits(start, end, text) : [{start, end, text}]
}

/** A deletion that leaves nothing on its lines takes the lines and the blank line after them with it. */
function spanToReplace(text: string, span: Span, replacement: string): Span {
  if (replacement === '') return widen(text, span.start, span.end)
  return /^[\r\n]/.test(replacement) ? withSpaces(text, span) : span
}

/** Widens the deletion of whole lines to their line break and the blank lines after, or before at the end. */
function widen(text: string, start: number, end: number): Span {
  let from = start
  while (from > 0 && isSpace(text, from - 1)) from--
  let to = end
  while (to < text.length && isSpace(text, to)) to++
  const opens = from === 0 || isBreak(text, from - 1)
  const closes = to === text.length || isBreak(text, to)
  if (!opens || !closes) return {start, end}
  if (to === text.length) {
    while (from > 0 && (isSpace(text, from - 1) || isBreak(text, from - 1))) from--
    return {start: from, end: to}
  }
  while (to < text.length && isBreak(text, to)) {
    to += text.startsWith('\r\n', to) ? 2 : 1
    let next = to
    while (next < text.length && isSpace(text, next)) next++
    if (next < text.length && isBreak(text, next)) to = next
    else break
  }
  return {start: from, end: to}
}

/** A line break takes the place of the spaces in front of it. */
function withSpaces(text: string, {start, end}: Span): Span {
  let from = start
  while (from > 0 && isSpace(text, from - 1)) from--
  return {start: from, end}
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || code === 13
}

/** Edits of several stories in the order of the file; one that overlaps another waits for the next pass. */
function inOrder(edits: readonly SourceEdit[]): SourceEdit[] {
  const kept: SourceEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1]
    if (!last || edit.start >= last.end) kept.push(edit)
  }
  return kept
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/**
 * Applies safe fixes until none is left.
 *
 * @param isWanted leaves fixes out.
 * @returns the fixed text, and the file as linted last: with the findings that remain.
 */
export async function fix(
  story: Copy,
  options: Options = {},
  linter: Linter = createLinter(options),
  isWanted: (finding: Finding) => boolean = () => true
): Promise<{text: string; file: VFile}> {
  const original = toFile(story)
  const {accepted} = original.data.copydesk ?? {}
  let file = await linter(original)
  for (let pass = 0; pass < mostPasses; pass++) {
    const {stories = [], encoding} = file.data.copydesk ?? {}
    const edits = inOrder(stories.flatMap(({story: facts, findings}) => findEdits(findings.filter(isWanted), facts)))
    const text = applyEdits(String(file), edits)
    if (edits.length === 0 || text === String(file)) break
    file = await linter(new VFile({path: original.path, value: text, data: {copydesk: {accepted, encoding}}}))
  }
  return {text: String(file), file}
}
