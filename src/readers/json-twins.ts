import type {Span} from '../story/index.js'
import {lastFrom, outermost} from '../story/span.js'
import type {Piece, StoryBuilder} from './builder.js'
import {readString} from './content.js'
import type {SourceFile} from './file.js'
import {decodeReferences} from './references.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'

/** Members inside one another that are looked through. */
const mostDepth = 24

/**
 * Finds what a story says again under names of a system's own (the state of an editor, the text without its tags, the
 * headline for search engines): what is corrected in the copy is corrected there too.
 */
export function addTwins(file: SourceFile, value: Value, story: StoryBuilder, copy: readonly Piece[]): void {
  const taken = takenBy(copy)
  const paragraphs = new Set(copy.map(({source}) => fold(source.text)))
  const body = copy.filter(({role}) => role !== 'headline')
  const length = body.reduce((sum, {source}) => sum + source.text.length, 0)
  const sample = body.map(({source}) => /\p{L}{6,}/u.exec(source.text)?.[0]).find(word => word !== undefined)
  /** Paragraphs that stand by themselves: as many together as may be one copy, in which none comes twice. */
  const groups: Array<Map<string, Piece>> = []
  for (const text of textsIn(value, 0)) {
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
  return (plain.includes('&') ? decodeReferences(plain) : plain).replaceAll(/\s+/g, ' ').trim()
}

/** The texts in a value that are long enough: most in JSON are labels, and are not decoded for this. */
function* textsIn(value: Value, depth: number): Generator<SourceText> {
  if (value.type === 'string') {
    const text = (value.scalar?.length ?? 0) >= leastSaid ? value.text : undefined
    if (text) yield text
  } else if (depth <= mostDepth && (value.type === 'array' || value.type === 'object'))
    for (const member of value.members) yield* textsIn(member, depth + 1)
}
