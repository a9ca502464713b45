import type {StoryDocument} from '../story/index.js'
import {createDocument, StoryBuilder} from './builder.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {findFrontMatter} from './front-matter-place.js'
import {SourceBuilder} from './source.js'

/** Reads plain text: the story is the file, or what follows its front matter. */
export async function readText(file: SourceFile): Promise<StoryDocument[]> {
  if (file.text.includes('\r') && !file.text.includes('\n')) return [readReturns(file)]
  const matter = findFrontMatter(file.text)
  if (!matter)
    return messagesIn(file.text).map(([start, end]) => createDocument(file, 'text', file.source.slice(start, end), {metadata: {}}))
  const {readFrontMatter} = await import('./front-matter.js')
  const story = new StoryBuilder(file, 'text')
  try {
    readFrontMatter(file, matter, story)
  } catch (error) {
    // It only looked like front matter.
    if (error instanceof FormatError) return [createDocument(file, 'text', file.source, {metadata: {}})]
    throw error
  }
  return [createDocument(file, 'text', file.source.slice(matter.after, file.text.length), {metadata: story.finishedMetadata()})]
}

/**
 * Where the messages of a transmission stand, between `ZCZC` and `NNNN`; all of other text is one. Of a message alone
 * both are left in the copy, of several they part one from the other.
 */
function messagesIn(text: string): Array<[start: number, end: number]> {
  if (!text.startsWith('ZCZC')) return [[0, text.length]]
  const starts = Array.from(text.matchAll(/(?<=^NNNN[^\S\n]{0,20}\n\s{0,200})^ZCZC\b/gm), ({index}) => index)
  if (starts.length === 0) return [[0, text.length]]
  return [0, ...starts].map((start, index) => {
    const whole = text.slice(start, starts[index])
    const first = whole.indexOf('\n') + 1
    const last = whole.search(/^NNNN[^\S\n]{0,20}$/m)
    return [start + first, start + (last < first ? whole.length : last)]
  })
}

/** Text from old systems, whose lines end in a carriage return alone. */
function readReturns(file: SourceFile): StoryDocument {
  const builder = new SourceBuilder(text => text.replaceAll('\n', '\r'))
  let at = 0
  for (let found = file.text.indexOf('\r'); found >= 0; found = file.text.indexOf('\r', at)) {
    builder.copy(file.source, at, found).decode(file.source, found, found + 1, '\n')
    at = found + 1
  }
  return createDocument(file, 'text', builder.copy(file.source, at, file.text.length).build(), {metadata: {}})
}
