import type {StoryBuilder, TextField} from './builder.js'
import {looksLikeHtml, readLine} from './content.js'
import type {SourceFile} from './file.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'

/**
 * Names of one field in the JSON of the trade: ninjs 1 to 3, AP's Media API, Superdesk, dpa's digital wires, and of
 * services for content; each in all ways of writing it. A dot leads into an object.
 */
const fields: ReadonlyArray<[TextField, ...string[]]> = [
  ['slugline', 'slugline', 'slug'],
  [
    'byline',
    ...['byline', 'by', 'author', 'authors', 'primary_author', 'creator', 'credits.by', '_embedded.author', 'metadata.authors'],
    ...['blog_author.full_name', 'author_name', 'bylines']
  ],
  ['dateline', 'dateline.text', 'dateline'],
  ['place', 'located', 'dateline.located.city', 'datelinelocation.city', 'city'],
  [
    'created',
    ...['firstcreated', 'contentcreated', '_created', 'created', 'created_at', 'dateCreated', 'created_date', 'sys.createdAt'],
    ...['created_utc', '_createdAt', 'date_created', 'createDate']
  ],
  [
    'versionCreated',
    ...['versioncreated', '_updated', 'modified', 'updated', 'updated_at', 'date_modified', 'last_updated_date', 'changed'],
    ...[
      'last_publication_date',
      'post_modified',
      'metadata.dateModified',
      'sys.updatedAt',
      '_updatedAt',
      'lastupdated',
      'last_modified',
      'date_updated',
      'updateDate'
    ]
  ],
  [
    'published',
    ...['published', 'firstpublished', 'published_at', 'date_published', 'publish_date', 'date_publish', 'first_publish_date'],
    ...['webPublicationDate', 'pubDate', 'publication_date', 'first_publication_date', 'first_published_at', 'published_time'],
    ...[
      'display_date',
      'post_date',
      'metadata.datePublished',
      'story_date',
      'start_time',
      'seendate',
      'published_date',
      'initial_publish_date',
      '_publishedAt',
      'date'
    ]
  ],
  ['expires', 'expires', 'expiry', 'contentexpires'],
  ['embargo', 'embargoed', 'embargoedUntil', 'embargo', 'embargo_date'],
  ['language', 'language', 'lang', 'langcode', 'language_code', 'locale', 'inLanguage', 'sys.locale'],
  ['urgency', 'urgency'],
  ['priority', 'priority', 'editorialpriority'],
  ['status', 'pubstatus', 'status'],
  ['version', 'version', '_current_version', 'revision'],
  ['usage', 'usageterms'],
  ['copyright', 'copyrightnotice'],
  ['credit', 'creditline', 'credit'],
  ['agency', 'provider', 'source', 'copyrightholder'],
  ['desk', 'desk', 'news_desk']
]

/** The same, each as the members that lead to it. */
const pathsOf = fields.map(([name, ...names]) => [name, names.map(path => path.split('.'))] as const)

/** Fields that are moments. */
const moments: ReadonlySet<TextField> = new Set(['created', 'versionCreated', 'published', 'expires', 'embargo'])

/** Fields that only stories have, and not the words of a program. */
const telling: ReadonlySet<TextField> = new Set([...moments, 'byline', 'dateline', 'slugline'])

/** What programs that make JSON of XML call the text of an element that has attributes too. */
export const inConverted = ['$text', '#text', '_text', '$t', '__text']

/** Where an object holds what it is: a person's name, a place's city, a moment as text. */
const held = [
  'name',
  'full_name',
  'literal',
  'city',
  'original',
  'value',
  'current',
  'text',
  'by',
  'renderedRepresentation',
  '$date',
  '$numberLong',
  'iso8601',
  'node',
  'S',
  ...inConverted
]

/** Names of what identifies a story, the best first. */
const ids = ['guid', 'uri', '_id', 'id', '@id', 'url', 'uno', 'usn', 'urn', 'uuid']

/** All that identifies a story, the best first. */
export function idsOf(value: Value): string[] {
  return ids.flatMap(name => value.get(name)?.scalar ?? [])
}

/** Whether something says what an object is: its kind, a name of it, or by whom it is, from when or where. */
export function isTold(value: Value): boolean {
  const type = value.first('type', '@type')
  if (type && !/^(?:object|array|string|number|integer|boolean)$/.test(type.scalar ?? '')) return true
  if (idsOf(value).length > 0 || value.first('headline', 'headlines')) return true
  return pathsOf.some(([name, paths]) => telling.has(name) && paths.some(path => heldIn(value.find(...path))))
}

/** Reads the fields of a story that hold one text, several, or a number. */
export function readFields(file: SourceFile, value: Value, story: StoryBuilder): void {
  for (const [name, paths] of pathsOf) {
    for (const path of paths) {
      const found = heldIn(value.find(...path))
      if (!found) continue
      // The number of an author is no name.
      if (name === 'byline') story.field(name, readByline(file, found))
      else if (moments.has(name)) setMoment(story, name, found)
      // Of the answer of a service, not of the story.
      else if (name === 'status' && /^(?:ok|success|error|\d+)$/i.test(found?.scalar ?? '')) continue
      else story.field(name, found?.text ?? found?.scalar, found?.range)
    }
  }
  for (const name of ['ednote', 'editorial_note', 'editornote', 'advisory']) {
    for (const each of value.get(name)?.items ?? []) story.add('edNotes', each.text)
  }
  for (const each of value.get('ednotes')?.items ?? []) story.add('edNotes', each.get('ednote')?.text)
  for (const path of ['keywords', 'tags', 'taxonomy.tags', 'metadata.keywords']) readKeywords(value.find(...path.split('.')), story)
  const count = value.get('wordcount')
  story.count(count?.scalar, count?.range)
}

/** What the object around a story says of it: the language of all in an answer; its moments, where it has a name for it. */
export function readFieldsAround(envelope: Value, story: StoryBuilder): void {
  const language = envelope.get('language')
  story.field('language', language?.text, language?.range)
  const slug = envelope.get('slug')
  if (!slug?.text) return
  story.field('slugline', slug.text)
  for (const [name, ...names] of fields) {
    if (moments.has(name)) for (const each of names) setMoment(story, name, heldIn(envelope.get(each)))
  }
}

/** A value that is a text or a number: the first of several, or what an object holds. */
function heldIn(value: Value | undefined, depth = 0): Value | undefined {
  const first = value?.items[0]
  // A text in nodes has the names of nodes: `{"name": "inline", "children": […]}`.
  const [inner] = first?.type === 'object' ? (first.get('children')?.items ?? []) : []
  if (inner && depth < 3) return heldIn(inner.get('attributes') ?? inner, depth + 1)
  return first?.type === 'object' && depth < 3 ? heldIn(first.first(...held), depth + 1) : first
}

/** A moment as text, or as seconds or milliseconds since 1970. */
function setMoment(story: StoryBuilder, name: TextField, value: Value | undefined): void {
  const moment = value?.scalar ?? ''
  const since = /^\d{10}(?:\d{3}|\.\d{1,3})?$/.test(moment) ? Number(moment) * (moment.length === 13 ? 1 : 1000) : undefined
  if (since === undefined) story.field(name, value?.text ?? value?.scalar, value?.range)
  else story.field(name, new Date(since).toISOString(), value?.range)
}

/** Keywords in a list, or in one text parted by commas or semicolons. */
export function readKeywords(value: Value | undefined, story: StoryBuilder): void {
  const {text} = value ?? {}
  if (!text) {
    for (const each of value?.items ?? []) story.add('keywords', each.text ?? each.first('value', 'name', 'text')?.text)
    return
  }
  for (const {0: word, index} of text.text.matchAll(/[^,;]+/g)) story.add('keywords', text.slice(index, index + word.length))
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
