import {oneLine} from '../one-line.js'
import type {Span} from '../story/index.js'
import {lastFrom, outermost} from '../story/span.js'
import type {Piece, StoryBuilder} from './builder.js'
import {readString} from './content.js'
import type {SourceFile} from './file.js'
import {idsOf} from './json-fields.js'
import {headlineOf} from './json-headline.js'
import {isKept} from './json-prose.js'
import {decodeReferences} from './references.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'

/** Members inside one another that are looked through. */
const mostDepth = 24

/**
 * Finds what a story says again under names of a system's own (the state of an editor, the text without its tags, the
 * headline for search engines): what is corrected in the copy is corrected there too.
 */
export function addTwins(file: SourceFile, holders: readonly Value[], story: StoryBuilder, copy: readonly Piece[]): void {
  const [value] = holders
  if (!value) return
  const taken = takenBy(copy)
  const paragraphs = new Set(copy.map(({source}) => fold(source.text)))
  const body = copy.filter(({role}) => role !== 'headline')
  const length = body.reduce((sum, {source}) => sum + source.text.length, 0)
  const sample = body.map(({source}) => /\p{L}{6,}/u.exec(source.text)?.[0]).find(word => word !== undefined)
  /** Paragraphs that stand by themselves: as many together as may be one copy, in which none comes twice. */
  const groups: Array<Map<string, Piece>> = []
  for (const text of textsIn(value, new Set(holders.flatMap(idsOf)), 0)) {
    if (isTaken(text, taken)) continue
    const folded = fold(text.text)
    if (paragraphs.has(folded)) {
      const pieces = text.text.trim() === folded ? [{source: text}] : piecesIn(file, text)
      if (groups.at(-1)?.has(folded) ?? true) groups.push(new Map())
      for (const piece of pieces) groups.at(-1)?.set(folded, piece)
    } else if (text.text.length > length * 0.9 && text.text.length < length * 5 && sample && text.text.includes(sample))
      story.copyAlso(piecesIn(file, text), copy)
  }
  for (const group of groups.slice(0, mostGroups)) story.also(...[...group.values()].map(({source}) => source))
}

/** Characters of what is no label; a shorter one may be another thing's. */
const leastSaid = 20

/** Writings of one story; what comes more often is a list of something else. */
const mostGroups = 20

function piecesIn(file: SourceFile, text: SourceText): Piece[] {
  const pieces: Piece[] = []
  readString({file}, text, piece => pieces.push(piece))
  return pieces
}

/** Where the copy stands, in order. */
function takenBy(copy: readonly Piece[]): Span[] {
  const ranges = copy.flatMap(({source}) => source.locate(0, source.text.length) ?? [])
  return outermost(ranges.map(({from, to}) => ({start: from, end: to})))
}

function isTaken(text: SourceText, taken: readonly Span[]): boolean {
  const range = text.locate(0, text.text.length)
  if (!range) return true
  const last = taken[lastFrom(taken, range.to - 1)]
  return last !== undefined && last.start < range.to && last.end > range.from
}

function fold(text: string): string {
  const plain = text.includes('<') ? text.replaceAll(/<[^<>]{0,500}>/g, '') : text
  return oneLine(plain.includes('&') ? decodeReferences(plain) : plain).trim()
}

/**
 * The texts of a story that are long enough: most in JSON are labels, and are not decoded for this.
 *
 * @param ids what identifies the story.
 */
function* textsIn(value: Value, ids: ReadonlySet<string>, depth: number): Generator<SourceText> {
  if (value.type === 'string') {
    const text = (value.scalar?.length ?? 0) >= leastSaid ? value.text : undefined
    if (text) yield text
  }
  if (depth > mostDepth || isOther(value, ids)) return
  if (value.type === 'array') for (const item of value.items) yield* textsIn(item, ids, depth + 1)
  for (const [name, member] of value.entries) {
    if (!isKept(name)) yield* textsIn(member, ids, depth + 1)
  }
}

/** Whether an object inside a story is a story of its own: it has a headline, and identifiers that are not the story's. */
function isOther(value: Value, ids: ReadonlySet<string>): boolean {
  if (value.type !== 'object' || headlineOf(value) === undefined) return false
  const own = idsOf(value)
  return own.length > 0 && !own.some(id => ids.has(id))
}
