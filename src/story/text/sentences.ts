import {stoppedLatin, stoppedNames, stoppedWords} from '../../data/stopped-words.js'
import {type Nodes, punctuation} from './nodes.js'

/** A sentence ends with one of these, however often it is repeated. */
const terminal = new Set([...'!.?…‽'].map(mark => mark.charCodeAt(0)))
/** Behind the end of a sentence these belong to it, however often they are repeated. */
const closing = /^["'!.?…‽\p{Close_Punctuation}\p{Final_Punctuation}]$/u
const [comma, semicolon, stop] = [0x2c, 0x3b, 0x2e]

/**
 * Cuts nodes into sentences; words in front of a stop that ends none are merged with it.
 *
 * @returns first node of each sentence and the node behind its last, in order.
 */
export function cutSentences(nodes: Nodes): Array<[from: number, to: number]> {
  let ends = findEnds(nodes)
  ends = mergeStopped(nodes, ends, value => stoppedWords.has(value.toLowerCase()) || stoppedNames.has(value))
  ends = mergeWordless(nodes, ends)
  moveClosing(nodes, ends)
  ends = mergeInto(nodes, ends, opensLower)
  ends = mergeInto(nodes, ends, opensWithDigit)
  ends = mergeStopped(nodes, ends, value => isStoppedLatin(value.toLowerCase()))
  ends = mergeInto(nodes, ends, opensWithComma)
  ends = mergeInnerStops(nodes, ends)
  return breakAtBlankLines(nodes, ends)
}

/** The first character of a mark that is of one character, repeated or not. */
function repeatedAt(nodes: Nodes, at: number): number {
  return nodes.isMark(at) ? nodes.text.charCodeAt(nodes.starts[at] as number) : -1
}

function isTerminal(nodes: Nodes, at: number): boolean {
  return terminal.has(repeatedAt(nodes, at))
}

function findEnds(nodes: Nodes): number[] {
  const ends: number[] = []
  const {count} = nodes
  for (let at = 0; at < count; at++) if (at === count - 1 || (nodes.kinds[at] === punctuation && isTerminal(nodes, at))) ends.push(at + 1)
  return ends
}

/** `He met Mr. Shah.` is one sentence. */
function mergeStopped(nodes: Nodes, ends: readonly number[], isStopped: (value: string) => boolean): number[] {
  const merged: number[] = []
  let start = 0
  let to = 0
  let at = 0
  for (const end of ends) {
    while (at < end) nodes.move(at++, to++)
    const isAbbreviation = to - start > 1 && nodes.markAt(to - 1) === stop && nodes.isWord(to - 2) && isStopped(nodes.valueOf(to - 2))
    if (isAbbreviation) nodes.merge(to - 2, to - 1, --to - 1)
    if (isAbbreviation && at < nodes.count) continue
    merged.push(to)
    start = to
  }
  nodes.cut(to)
  return merged
}

/** Marks that stand alone belong to the sentence before, or to the next where there is none. */
function mergeWordless(nodes: Nodes, ends: readonly number[]): number[] {
  const merged: number[] = []
  let start = 0
  for (let index = 0; index < ends.length; index++) {
    let end = ends[index] as number
    if (hasWord(nodes, start, end)) merged.push(end)
    else if (merged.length > 0) merged[merged.length - 1] = end
    else {
      // The parser does not look at what this becomes part of.
      end = ends[++index] ?? end
      merged.push(end)
    }
    start = end
  }
  return merged
}

function hasWord(nodes: Nodes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (nodes.isWord(at)) return true
  return false
}

/** `He left.”` ends behind the mark. */
function moveClosing(nodes: Nodes, ends: number[]): void {
  for (let index = 0; index < ends.length - 1; index++) {
    let end = ends[index] as number
    while (end < (ends[index + 1] as number) && nodes.isMark(end) && closing.test(String.fromCharCode(repeatedAt(nodes, end)))) end++
    ends[index] = end
  }
}

/** Merges sentences into the ones before them by how they open. */
function mergeInto(nodes: Nodes, ends: readonly number[], belongs: (nodes: Nodes, from: number, to: number) => boolean): number[] {
  return ends.filter((end, index) => index === ends.length - 1 || !belongs(nodes, end, ends[index + 1] as number))
}

/** `“Why?” he asked.` */
function opensLower(nodes: Nodes, from: number, to: number): boolean {
  const at = nodes.isSpace(from) ? from + 1 : from
  if (at >= to || !nodes.isWord(at)) return false
  const code = nodes.text.charCodeAt(nodes.starts[at] as number)
  return code < 128 ? code >= 97 && code <= 122 : /\p{Lowercase_Letter}/u.test(nodes.text.charAt(nodes.starts[at] as number))
}

/** `1.5`, where nothing joined it. */
function opensWithDigit(nodes: Nodes, from: number, to: number): boolean {
  const code = nodes.text.charCodeAt(nodes.starts[from] as number)
  return from < to && nodes.isWord(from) && code >= 48 && code <= 57
}

/** `Inc., which …` */
function opensWithComma(nodes: Nodes, from: number, to: number): boolean {
  const at = nodes.isSpace(from) ? from + 1 : from
  const mark = at < to ? nodes.markAt(at) : undefined
  return mark === comma || mark === semicolon
}

function isStoppedLatin(value: string): boolean {
  return stoppedLatin.has(value) || /^(?:[a-z]|\d{1,3})$/.test(value)
}

/** Stops that ended no sentence belong to the word before them, or to the next. */
function mergeInnerStops(nodes: Nodes, ends: readonly number[]): number[] {
  const merged: number[] = []
  let from = 0
  let to = 0
  for (const end of ends) {
    if (hasInnerStop(nodes, from, end)) {
      const kept = keepWithStops(nodes, from, end)
      for (let index = kept.length - 1; index >= 0; index--) nodes.move(kept[index] as number, to++)
    } else for (let at = from; at < end; at++) nodes.move(at, to++)
    merged.push(to)
    from = end
  }
  nodes.cut(to)
  return merged
}

/** Whether a stop stands in front of a word or of another end; in most sentences the only one is the last. */
function hasInnerStop(nodes: Nodes, from: number, to: number): boolean {
  let hasEnd = false
  for (let at = to - 1; at >= from; at--) {
    if (hasEnd && nodes.markAt(at) === stop) return true
    if (nodes.isWord(at) || isTerminal(nodes, at)) hasEnd = true
  }
  return false
}

/** The nodes of a sentence that are left when its inner stops are merged, the last first. */
function keepWithStops(nodes: Nodes, from: number, to: number): number[] {
  const kept: number[] = []
  let hasEnd = false
  for (let at = to - 1; at >= from; at--) {
    const isInner = hasEnd && nodes.markAt(at) === stop
    if (nodes.isWord(at) || isTerminal(nodes, at)) hasEnd = true
    const next = kept[kept.length - 1]
    const afterNext = kept[kept.length - 2]
    if (isInner && at > from && nodes.isWord(at - 1)) {
      // `{.} .`
      const isSpaced = next !== undefined && afterNext !== undefined && nodes.isSpace(next) && nodes.markAt(afterNext) === stop
      if (!isSpaced) nodes.merge(at - 1, at--, at)
      kept.push(at)
    } else if (isInner && next !== undefined && nodes.isWord(next)) nodes.merge(at, next, next)
    else kept.push(at)
  }
  return kept
}

/** A blank line ends a sentence that has no stop. */
function breakAtBlankLines(nodes: Nodes, ends: readonly number[]): Array<[from: number, to: number]> {
  const sentences: Array<[from: number, to: number]> = []
  let from = 0
  for (const end of ends) {
    let to = end
    if (from < to && nodes.isSpace(from)) from++
    if (from < to && nodes.isSpace(to - 1)) to--
    for (let at = from + 1; at < to - 1; at++) {
      if (!nodes.isSpace(at) || nodes.lengthOf(at) < 2 || countLineBreaks(nodes.valueOf(at)) < 2) continue
      sentences.push([from, at])
      from = at + 1
    }
    if (from < to) sentences.push([from, to])
    from = end
  }
  return sentences
}

function countLineBreaks(white: string): number {
  return white.split(/\r\n|\r|\n/).length - 1
}
