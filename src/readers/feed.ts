import type {StoryDocument} from '../story/index.js'
import {type Piece, StoryBuilder} from './builder.js'
import {readContent} from './content.js'
import {FieldReader} from './fields.js'
import type {SourceFile} from './file.js'
import type {Markup, MarkupElement} from './markup.js'
import {attribute, childrenOf, find, findAll, parseXml} from './xml.js'

/** Reads the items of RSS (0.9 to 2.0) or the entries of Atom, each a story. */
export function readFeed(file: SourceFile): StoryDocument[] {
  const markup = parseXml(file)
  return findAll(markup.root, 'item', 'entry').flatMap(item => readItem(markup, item))
}

function readItem(markup: Markup, item: MarkupElement): StoryDocument[] {
  const story = new StoryBuilder(markup.file, 'feed')
  const fields = new FieldReader(markup, story)
  const {root} = markup
  const channel = find(root, 'channel') ?? root
  story.id = fields.text(find(item, 'guid') ?? find(item, 'id') ?? find(item, 'link'))?.text
  for (const name of ['pubDate', 'published', 'date']) fields.element('published', item, name)
  fields.element('versionCreated', item, 'updated')
  fields.element('byline', item, 'creator')
  fields.element('byline', item, 'author', 'name')
  fields.element('byline', item, 'author')
  fields.element('language', item, 'language')
  fields.attribute('language', item, 'xml:lang')
  fields.element('language', channel, 'language')
  fields.attribute('language', root, 'xml:lang')
  fields.element('usage', item, 'rights')
  fields.element('credit', item, 'credit')
  for (const category of childrenOf(item, 'category')) {
    story.add('keywords', fields.text(category) ?? attribute(markup, category, 'term')?.value)
  }
  const pieces: Piece[] = []
  for (const body of [...childrenOf(item, 'encoded', 'content'), ...childrenOf(item, 'description', 'summary')]) {
    if (pieces.length === 0) readContent(markup, body, piece => pieces.push(piece))
  }
  story.compose({headline: fields.text(find(item, 'title'))}, pieces)
  return story.isEmpty ? [] : [story.build()]
}
