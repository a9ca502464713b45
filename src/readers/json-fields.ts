import type {StoryBuilder, TextField} from './builder.js'
import {looksLikeHtml, readLine} from './content.js'
import type {SourceFile} from './file.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'

/**
 * Names of one field in the JSON of the trade: ninjs 1 to 3, AP's Media API, Superdesk, dpa's digital wires.
 * A dot leads into an object.
 */
const fields: ReadonlyArray<[TextField, ...string[]]> = [
  ['slugline', 'slugline', 'slug'],
  [
    'byline',
    ...['byline', 'by', 'author', 'authors', 'primary_author', 'creator', 'credits.by', '_embedded.author', 'metadata.authors'],
    ...['blog_author.full_name', 'author_name', 'authorName']
  ],
  ['dateline', 'dateline.text', 'dateline'],
  ['place', 'located', 'dateline.located.city', 'datelinelocation.city'],
  [
    'created',
    'firstcreated',
    'firstCreated',
    'contentcreated',
    'contentCreated',
    '_created',
    'created',
    'created_at',
    'createdAt',
    'dateCreated',
    'created_date',
    'sys.createdAt'
  ],
  [
    'versionCreated',
    'versioncreated',
    'versionCreated',
    'version_created',
    '_updated',
    'modified',
    'updated',
    'updated_at',
    'updatedAt',
    'date_modified',
    'last_updated_date',
    'changed',
    'dateModified',
    'last_publication_date',
    'post_modified',
    'metadata.dateModified',
    'sys.updatedAt'
  ],
  [
    'published',
    'published',
    'firstpublished',
    'publishedAt',
    'published_at',
    'date_published',
    'datePublished',
    'publishDate',
    'publish_date',
    'date_publish',
    'first_publish_date',
    'webPublicationDate',
    'pubDate',
    'pub_date',
    'publication_date',
    'first_publication_date',
    'display_date',
    'post_date',
    'metadata.datePublished',
    'start_time.iso8601',
    'seendate',
    'date'
  ],
  ['expires', 'expires', 'expiry', 'contentexpires', 'contentExpires'],
  ['embargo', 'embargoed', 'embargoedUntil', 'embargo'],
  ['language', 'language', 'lang', 'langcode', 'locale', 'inLanguage', 'sys.locale'],
  ['urgency', 'urgency'],
  ['priority', 'priority', 'editorialpriority'],
  ['status', 'pubstatus', 'pubStatus'],
  ['version', 'version', '_current_version'],
  ['usage', 'usageterms', 'usageTerms', 'usage_terms'],
  ['copyright', 'copyrightnotice', 'copyrightNotice'],
  ['credit', 'creditline', 'creditLine', 'credit'],
  ['agency', 'provider', 'source', 'copyrightholder', 'copyrightHolder'],
  ['desk', 'desk']
]

/** Reads the fields of a story that hold one text, several, or a number. */
export function readFields(file: SourceFile, value: Value, story: StoryBuilder): void {
  for (const [name, ...names] of fields) {
    for (const path of names) {
      const found = value.find(...path.split('.'))?.items[0]
      const inner = found?.type === 'object' ? found.first('name', 'literal', 'city', 'original', 'value') : found
      // The number of an author is no name.
      if (name === 'byline') story.field(name, readByline(file, inner))
      else story.field(name, inner?.text ?? inner?.scalar, inner?.range)
    }
  }
  for (const name of ['ednote', 'edNote', 'editorial_note', 'editorialnote']) {
    for (const each of value.get(name)?.items ?? []) story.add('edNotes', each.text)
  }
  for (const each of value.get('ednotes')?.items ?? []) story.add('edNotes', each.get('ednote')?.text)
  for (const path of ['keywords', 'tags', 'taxonomy.tags']) {
    for (const each of value.find(...path.split('.'))?.items ?? [])
      story.add('keywords', each.text ?? each.first('value', 'name', 'text')?.text)
  }
  for (const name of ['wordcount', 'wordCount', 'word_count']) {
    const count = value.get(name)
    story.count(count?.scalar, count?.range)
  }
}

/** A byline, which some write as HTML: `<p>By Ann Smith</p>`. */
export function readByline(file: SourceFile, value: Value | undefined): SourceText | undefined {
  const text = filled(value?.text)
  return text && looksLikeHtml(text.text) ? readLine({file}, text) : text
}

/** A text that is not empty. */
export function filled(source: SourceText | undefined): SourceText | undefined {
  return source && source.text.trim() !== '' ? source : undefined
}
