import type {StoryDocument} from '../story/index.js'
import {createDocument, StoryBuilder} from './builder.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {findFrontMatter} from './front-matter-place.js'

/** Reads plain text: the story is the file, or what follows its front matter. */
export async function readText(file: SourceFile): Promise<StoryDocument[]> {
  const matter = findFrontMatter(file.text)
  if (!matter) return [createDocument(file, 'text', file.source, {metadata: {}})]
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
