import {collect} from '../collect.js'
import {type QuoteMark, readMarks} from './quote-marks.js'
import {contains, outermost, type Span, spanAt} from './span.js'
import type {Story} from './story.js'

/** How a quotation is marked: `"…"`, `“…”` or `„…“`, `'…'`, `‘…’`, `«…»`, ` ``…'' `, `` `…' ``. */
export type QuoteForm = 'straight' | 'curly' | 'straight-single' | 'curly-single' | 'guillemets' | 'tex' | 'tex-single'

/**
 * What quoted matter is, as far as form tells: `speech` is at least one sentence of somebody's words, `fragment` some
 * words of theirs inside a sentence of the story's own, `term` a title, a nickname or a word held at arm's length.
 */
export type QuotationKind = 'speech' | 'fragment' | 'term'

/**
 * Matter between quotation marks, within one block. A quotation that runs on over paragraphs is one item a paragraph:
 * each but the last has no closing mark.
 */
export interface Quotation extends Span {
  form: QuoteForm
  kind: QuotationKind
  /** The quoted words, without the marks. */
  inner: Span
  /** Whether a closing mark stands at the end; else the quotation runs on or was never closed. */
  closed: boolean
  /** Whether it goes on a quotation left open in the paragraph before. */
  continued: boolean
  /** Whether it is left open here and goes on in the next paragraph. */
  continues: boolean
  /** How many quotations it stands in. */
  depth: number
  /** Index of the block. */
  block: number
}

/** All that quotation marks tell of a story. */
export interface QuotationReading {
  /** In order of their opening marks; one may stand wholly inside another. */
  quotations: readonly Quotation[]
  /** Double closing marks that close nothing. */
  strays: ReadonlyArray<Span & {block: number}>
}

/** Whether a form is one of the double marks, which (unlike single ones) nothing else looks like. */
export function isDouble(form: QuoteForm): boolean {
  return form === 'straight' || form === 'curly' || form === 'tex' || form === 'guillemets'
}

/** Finds quotations block by block. */
export function findQuotations(story: Story): readonly Quotation[] {
  return story.fact(readQuotations).quotations
}

/** Whether a span lies inside a quotation, the marks not counted. */
export function isQuoted(story: Story, span: Span): boolean {
  const range = spanAt(story.fact(findQuotedRanges), span.start)
  return range !== undefined && contains(range, span)
}

/** The inner spans of the outermost quotations and of speech marked up as such: sorted, none inside another. */
function findQuotedRanges(story: Story): readonly Span[] {
  const ranges: Span[] = collect(story.quotations, ({depth, inner}) => (depth === 0 && inner.start < inner.end ? inner : undefined))
  const marked = story.context.document?.marks?.filter(({kind}) => kind === 'quote') ?? []
  if (marked.length === 0) return ranges
  return outermost<Span>([...ranges, ...marked])
}

/** An opening mark whose closing mark has not come yet. */
interface Open {
  mark: QuoteMark
  form: QuoteForm
}

interface BlockReading {
  found: Quotation[]
  strays: Array<Span & {block: number}>
}

/** Reads all marks of a story; a rule that needs `strays` asks `story.fact(readQuotations)`. */
export function readQuotations(story: Story): QuotationReading {
  const marks = readMarks(story)
  if (marks.length === 0) return {quotations: [], strays: []}
  const readings: BlockReading[] = []
  let at = 0
  let before: BlockReading | undefined
  let blockBefore = -1
  for (const block of story.blocks) {
    const first = at
    while (at < marks.length && (marks[at] as QuoteMark).start < block.end) at++
    const reading = readBlock(marks.slice(first, at), block, block.index)
    readings.push(reading)
    if (block.role !== 'body') continue
    if (before) link(story, before, reading, block, story.blocks[blockBefore] as Span)
    before = reading
    blockBefore = block.index
  }
  const quotations = collect(readings, ({found}) => finishBlock(story, found))
  return {quotations, strays: collect(readings, ({strays}) => strays)}
}

/** Pairs the marks of one block with a stack. */
function readBlock(marks: readonly QuoteMark[], block: Span, index: number): BlockReading {
  const found: Quotation[] = []
  const strays: Array<Span & {block: number}> = []
  const stack: Open[] = []
  const open = new Map<QuoteForm, number>()
  const count = (form: QuoteForm) => open.get(form) ?? 0
  const push = (mark: QuoteMark, form: QuoteForm) => {
    stack.push({mark, form})
    open.set(form, count(form) + 1)
  }
  const pop = (): Open => {
    const top = stack.pop() as Open
    open.set(top.form, count(top.form) - 1)
    return top
  }
  /** Takes off what was opened inside and not closed: single marks were apostrophes, double ones stay open. */
  const leaveOpen = ({mark, form}: Open, end: number) => {
    if (isDouble(form)) found.push(create(mark, form, {start: end, end}, false, index))
  }
  const close = (form: QuoteForm, mark: QuoteMark) => {
    for (;;) {
      const top = pop()
      if (top.form === form) {
        found.push(create(top.mark, form, mark, true, index))
        return
      }
      leaveOpen(top, mark.start)
    }
  }
  for (const mark of marks) {
    const top = stack[stack.length - 1]
    if (mark.single) {
      const isOpen = top !== undefined && !isDouble(top.form)
      if (isOpen && mark.closes(top.form)) close(top.form, mark)
      else if (!isOpen && mark.opensAs) push(mark, mark.opensAs)
      continue
    }
    const form = mark.forms.find(each => count(each) > 0)
    const sense = mark.sense(form !== undefined, form === undefined ? 0 : count(form))
    if (sense === 'none') continue
    if (sense === 'open') push(mark, mark.opensAs ?? 'straight')
    else if (form !== undefined) close(form, mark)
    else strays.push({start: mark.start, end: mark.end, block: index})
  }
  while (stack.length > 0) {
    const top = pop()
    found.push(create(top.mark, top.form, {start: block.end, end: block.end}, false, index))
  }
  return {found: found.sort((a, b) => a.start - b.start), strays}
}

function create(opening: Span, form: QuoteForm, closing: Span, closed: boolean, block: number): Quotation {
  const inner = {start: opening.end, end: closing.start}
  return {
    start: opening.start,
    end: closing.end,
    form,
    kind: 'fragment',
    inner,
    closed,
    continued: false,
    continues: false,
    depth: 0,
    block
  }
}

/**
 * Joins a quotation left open at the end of one paragraph with the next paragraph: that opens with a mark, or (a mark
 * forgotten) closes what it did not open.
 */
function link(story: Story, before: BlockReading, after: BlockReading, block: Span & {index: number}, blockBefore: Span): void {
  const open = before.found.findLast(({form, closed}) => isDouble(form) || !closed)
  if (!open || open.closed || open.end !== blockBefore.end || isAttributed(story, open) || isFragment(story, open)) return
  const [first] = after.found
  const [stray] = after.strays
  if (first && first.start === block.start && (first.form === open.form || (isDouble(first.form) && isDouble(open.form)))) {
    open.continues = true
    first.continued = true
  } else if (stray && isDouble(open.form) && (!first || first.start > stray.start)) {
    open.continues = true
    after.strays.shift()
    const inner = {start: block.start, end: stray.start}
    after.found.unshift({
      ...open,
      start: block.start,
      end: stray.end,
      inner,
      closed: true,
      continued: true,
      continues: false,
      block: block.index
    })
  }
}

const attribution =
  /[,.?!]\s(?:said|says|told|added)\s[^."“”]{2,120}\.$|[,.?!]\s(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}(?:said|says|added)\s[^."“”]{2,120}\.$|[,.?!]\s(?:(?:he|she|they|(?:\p{Ll}{2,20} ){0,3}(?:\p{Lu}[\p{L}’'-]{1,20} ){0,2}\p{Lu}[\p{L}’'-]{1,20}) (?:said|added|stated|told reporters)|said (?:\p{Lu}[\p{L}’'-]{1,20} ?){1,3})\.$/u

/** Whether what was never closed ends as no speech does, with its speaker: “We will act, he said. */
function isAttributed({text}: Story, {start, end}: Span): boolean {
  return attribution.test(text.slice(Math.max(start, end - 160), end))
}

/** He called it “a sham and left: words inside a sentence run on over no paragraph, but where sentences follow them. */
function isFragment({text}: Story, {inner, continued}: Quotation): boolean {
  return !continued && /^\p{Ll}/u.test(text.charAt(inner.start)) && !/[.?!]\s/.test(text.slice(inner.start, inner.end))
}

/** Ends what was never closed where the next quotation opens, drops lone single marks, and sets depth and kind. */
function finishBlock(story: Story, found: readonly Quotation[]): Quotation[] {
  const kept = found.filter(({form, closed, continues}) => closed || continues || isDouble(form))
  for (const [index, quotation] of kept.entries()) {
    if (quotation.closed || quotation.continues) continue
    let next = index + 1
    while (next < kept.length && !isDouble((kept[next] as Quotation).form)) next++
    let end = Math.min(quotation.end, kept[next]?.start ?? quotation.end)
    while (end > quotation.inner.start && /\s/.test(story.text.charAt(end - 1))) end--
    quotation.end = end
    quotation.inner = {start: quotation.inner.start, end}
    // Paragraphs run together: “We will act. “We must,” she said.
    const follower = kept[next]
    if (
      follower &&
      /[.?!]/.test(story.text.charAt(end - 1)) &&
      !isAttributed(story, quotation) &&
      /^\s+$/.test(story.text.slice(end, follower.start))
    ) {
      quotation.continues = true
      follower.continued = true
    }
  }
  const around: Quotation[] = []
  for (const quotation of kept) {
    while (around.length > 0 && (around[around.length - 1] as Quotation).inner.end < quotation.end) around.pop()
    quotation.depth = around.length
    quotation.kind = findKind(story, quotation)
    around.push(quotation)
  }
  return kept
}

/** At most this many words are a term, if they do not read as a sentence. */
const termWords = 3

function findKind(story: Story, {inner, start, end, continued, continues, closed}: Quotation): QuotationKind {
  if (continued || continues) return 'speech'
  const {text} = story
  const words = story.wordsIn(inner)
  const opensHigh = /^[\s[('‘“"«…]{0,4}[\p{Lu}\d]/u.test(text.slice(inner.start, inner.start + 6))
  const before = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1)
  const last = text
    .slice(Math.max(inner.start, inner.end - 3), inner.end)
    .trimEnd()
    .slice(-1)
  const after = text
    .slice(end, end + 2)
    .trimStart()
    .charAt(0)
  if (!closed) return words.length > termWords ? 'speech' : 'fragment'
  const ends = last === '.' || last === '!' || last === '?' || last === '…'
  const introduced = before === ':' || before === ','
  const opensSentence =
    before === '' || before === '.' || before === '?' || before === '!' || before === '”' || before === '"' || before === "'"
  if (opensHigh && words.length > 0) {
    if (ends && (words.length > 1 || introduced)) return 'speech'
    if (last === ',' && (opensSentence || introduced)) return 'speech'
    if (introduced && words.length > termWords && !isTitle(words.map(({value}) => value))) return 'speech'
    if (opensSentence && words.length > 5 && (after === ',' || last === '-' || last === '—') && !isTitle(words.map(({value}) => value)))
      return 'speech'
  } else if (last === ',' && words.length > 4) return 'speech'
  return words.length <= termWords || isTitle(words.map(({value}) => value)) ? 'term' : 'fragment'
}

/** Whether words are capitalised as in a title: The Colour of Money. */
export function isTitle(values: readonly string[]): boolean {
  const high = values.filter(value => /^[\p{Lu}\d]/u.test(value)).length
  return values.length <= 14 && high * 2 > values.length && values.every(value => value.length < 5 || !/^\p{Ll}/u.test(value))
}
