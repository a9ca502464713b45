import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

// A tree that another plugin made of markup: its places are trusted as far as the file bears them out.

/** The story of a text as mdast-util-to-nlcst hands it over: places count on from where the text begins in the file. */
function storyIn(markup: string, text: string) {
  const processor = unified().use(retextEnglish)
  const start = markup.indexOf(text.slice(0, 5))
  const tree = processor.parse(`${' '.repeat(start)}${text}`)
  if (start > 0) tree.children.shift()
  return storyOf(tree, new VFile(markup))
}

const offsets = (markup: string, text: string, words: string) => {
  const story = storyIn(markup, text)
  const start = story.text.indexOf(words)
  const place = story.place(start, start + words.length)
  return place && [place.start.offset, place.end.offset]
}

test.each([
  ['# The mayor said so\n', 'The mayor said so', 'mayor', [6, 11]],
  ['# The mayor said so\n', 'The mayor said so', 'said so', [12, 19]],
  // Behind a reference the places are those of one character.
  ['# The mayor &amp; the clerk\n', 'The mayor & the clerk', 'The mayor', [2, 11]],
  ['# The mayor &amp; the clerk\n', 'The mayor & the clerk', 'clerk', undefined],
  ['# The mayor &amp; the clerk\n', 'The mayor & the clerk', 'mayor & the', undefined]
])('%j: %j, the place of %j', (markup, text, words, expected) => {
  expect(offsets(markup, text, words)).toEqual(expected)
})

test('a text is a file only where the file has nothing else', () => {
  expect(storyIn('The mayor said so.\n', 'The mayor said so.\n').isFile).toBe(true)
  expect(storyIn('# The mayor said so.\n', 'The mayor said so.').isFile).toBe(false)
})
