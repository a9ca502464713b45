import type {StoryDocument} from '../story/index.js'
import {type Front, type Piece, StoryBuilder, type TextField} from './builder.js'
import {looksLikeHtml, readString} from './content.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {type JsonValue, parseJson} from './json.js'
import {isArticle, readArticle} from './json-ld.js'
import type {SourceText} from './source.js'

/**
 * Names of one field in the JSON of the trade: ninjs 1 to 3, AP's Media API, Superdesk, dpa's digital wires.
 * A dot leads into an object.
 */
const fields: ReadonlyArray<[TextField, ...string[]]> = [
  ['slugline', 'slugline', 'slug'],
  ['byline', 'byline', 'by'],
  ['dateline', 'dateline.text', 'dateline'],
  ['place', 'located', 'dateline.located.city', 'datelinelocation.city'],
  ['created', 'firstcreated', 'firstCreated', 'contentcreated', 'contentCreated', '_created'],
  ['versionCreated', 'versioncreated', 'versionCreated', 'version_created', '_updated'],
  ['published', 'published', 'firstpublished', 'publishedAt', 'pubDate', 'date'],
  ['expires', 'expires', 'expiry', 'contentexpires', 'contentExpires'],
  ['embargo', 'embargoed', 'embargoedUntil', 'embargo'],
  ['language', 'language', 'lang'],
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

/** Bodies in the order in which one of several is taken: with markup before without. */
const bodies = ['body_html', 'body_xhtml', 'article_html', 'body_html5', 'content_html', 'body_text', 'articleBody', 'body', 'content']
const descriptions = ['description_html', 'description_text', 'description_caption', 'description', 'caption', 'abstract']
/** Where lists of stories are kept. */
const lists = ['items', '_items', 'data', 'results', 'hits', 'stories', 'docs', 'articles']

/** Reads JSON: one story, a list of them, or a list inside an answer of a service. */
export function readJson(file: SourceFile): StoryDocument[] {
  const start = file.text.charCodeAt(0) === 0xfeff ? 1 : 0
  return storiesIn(parseJson(file, start ? file.source.slice(start, file.text.length) : file.source)).flatMap(value =>
    readStory(file, value)
  )
}

/** Reads JSON values on lines of their own; a line that is none is reported and passed over. */
export function readJsonLines(file: SourceFile): StoryDocument[] {
  const documents: StoryDocument[] = []
  let at = 0
  while (at < file.text.length) {
    const found = file.text.indexOf('\n', at)
    const end = found < 0 ? file.text.length : found
    if (file.text.slice(at, end).trim() !== '') {
      try {
        const value = parseJson(file, file.source.slice(at, end))
        documents.push(...storiesIn(value).flatMap(each => readStory(file, each)))
      } catch (error) {
        if (!(error instanceof FormatError)) throw error
        file.problems.push({reason: error.message, place: error.place, fatal: false})
      }
    }
    at = end + 1
  }
  return documents
}

/** The objects that may be stories. */
function storiesIn(value: JsonValue, depth = 0): JsonValue[] {
  if (value.type === 'array') return depth > 4 ? [] : value.items.flatMap(item => storiesIn(item, depth + 1))
  if (value.type !== 'object') return []
  if (isStory(value) || depth > 4) return [value]
  const inner = value.first('item', ...lists, '@graph')
  return inner && inner.type !== 'string' ? storiesIn(inner, depth + 1) : [value]
}

function isStory(value: JsonValue): boolean {
  return (value.first('headline', 'headlines', 'bodies', ...bodies.slice(0, 7)) ?? undefined) !== undefined
}

function readStory(file: SourceFile, value: JsonValue): StoryDocument[] {
  const story = new StoryBuilder(file, 'json')
  refuseDuplicates(file, value)
  story.id = value.first('guid', 'uri', '_id', 'id', '@id', 'url')?.scalar
  if (isArticle(value)) readArticle(value, story)
  else readFields(value, story)
  const pieces = readBody(file, value, story)
  const front = readFront(value)
  if (front.headline === undefined && pieces.length === 0) return []
  if (pieces.length === 0) pieces.push(...readDescription(file, value))
  for (const item of value.get('associations')?.members ?? []) pieces.push(...readDescription(file, item))
  story.compose(front, pieces)
  return story.isEmpty ? [] : [story.build()]
}

/** Of two members of one name the last counts, as in JavaScript; other programs take the first. */
function refuseDuplicates(file: SourceFile, value: JsonValue): void {
  const seen = new Set<string>()
  for (const name of value.names) {
    if (seen.has(name)) {
      const range = value.get(name)?.range
      file.problems.push({reason: `Unexpected second \`${name}\`; the last is read`, place: range && file.position(range), fatal: false})
    }
    seen.add(name)
  }
}

function readFields(value: JsonValue, story: StoryBuilder): void {
  for (const [name, ...names] of fields) {
    for (const path of names) {
      const found = value.find(...path.split('.'))?.items[0]
      const inner = found?.type === 'object' ? found.first('name', 'literal', 'city') : found
      story.field(name, inner?.text ?? inner?.scalar, inner?.range)
    }
  }
  for (const name of ['ednote', 'edNote', 'editorial_note', 'editorialnote']) {
    for (const each of value.get(name)?.items ?? []) story.add('edNotes', each.text)
  }
  for (const each of value.get('ednotes')?.items ?? []) story.add('edNotes', each.get('ednote')?.text)
  for (const each of value.get('keywords')?.items ?? []) story.add('keywords', each.text ?? each.get('name')?.text)
  for (const name of ['wordcount', 'wordCount', 'word_count']) {
    const count = value.get(name)
    story.count(count?.scalar, count?.range)
  }
}

/** Headlines and bylines, which may be one text or a list with roles. */
function readFront(value: JsonValue): Front {
  const headlines = value.get('headlines')?.items ?? []
  const main = headlines.find(each => /main|^$/i.test(each.get('role')?.scalar ?? '')) ?? headlines[0]
  const subheads = [
    ...headlines.filter(each => /sub/i.test(each.get('role')?.scalar ?? '')),
    value.get('subhead'),
    value.get('alternativeHeadline')
  ]
  const bylines = value.get('bylines')?.items ?? []
  const dateline = value.get('dateline')
  return {
    headline: filled(value.first('headline')?.text) ?? filled(main?.get('value')?.text) ?? filled(value.first('title')?.text),
    subheads: subheads.flatMap(each => filled((each?.type === 'object' ? each.get('value') : each)?.text) ?? []),
    bylines:
      bylines.length > 0
        ? bylines.flatMap(each => [filled(each.get('by')?.text) ?? [], filled(each.get('title')?.text) ?? []].flat())
        : [filled(value.first('byline', 'by')?.text) ?? []].flat(),
    dateline: filled((dateline?.type === 'object' ? dateline.get('text') : dateline)?.text)
  }
}

function filled(source: SourceText | undefined): SourceText | undefined {
  return source && source.text.trim() !== '' ? source : undefined
}

/**
 * The body, with markup rather than without. Further ones hold the same copy for other systems: they are not read
 * twice, but corrected with it.
 */
function readBody(file: SourceFile, value: JsonValue, story: StoryBuilder): Piece[] {
  const [copy, ...others] = [...listedBodies(file, value, story), ...namedBodies(file, value)].filter(({pieces}) => pieces.length > 0)
  if (!copy) return []
  for (const {name, pieces} of others) story.copyAlso(pieces, copy.pieces, {twin: name, copy: copy.name})
  const pieces = [...copy.pieces]
  const footer = filled(value.get('body_footer')?.text)
  if (footer) readString({file}, footer, piece => pieces.push(piece))
  return pieces
}

interface Body {
  /** What the file calls it. */
  name: string
  pieces: Piece[]
}

/** Bodies in a list that says what each is. */
function listedBodies(file: SourceFile, value: JsonValue, story: StoryBuilder): Body[] {
  const listed = (value.get('bodies')?.items ?? []).flatMap(each => {
    const text = filled(each.get('value')?.text)
    const type = each.first('contenttype', 'contentType')?.scalar ?? ''
    const name = `bodies: ${each.get('role')?.scalar ?? type}`
    const html = /html/i.test(type) || (!/plain/i.test(type) && text !== undefined && looksLikeHtml(text.text))
    return text ? [{each, type, text, name, html}] : []
  })
  const best = listed.find(({type}) => /html/i.test(type)) ?? listed.find(({type}) => /plain/i.test(type)) ?? listed[0]
  if (!best) return []
  const count = best.each.first('wordcount', 'wordCount')
  story.count(count?.scalar, count?.range)
  const others = listed.filter(each => each !== best && /html|plain|^$/i.test(each.type))
  return [best, ...others].map(({name, text, html}) => ({name, pieces: piecesIn(file, text, html)}))
}

/** Bodies that are members of their own. */
function namedBodies(file: SourceFile, value: JsonValue): Body[] {
  const names = [...bodies, ...value.names.filter(name => /^body_(?!footer)/.test(name) && !bodies.includes(name))]
  // AP keeps the body in a file of its own and some clients put it back in.
  const holders = [value, value.find('renditions', 'nitf')]
  return holders.flatMap(holder =>
    names.flatMap(name => {
      const text = filled(holder?.get(name)?.text)
      return text ? [{name, pieces: piecesIn(file, text, name.endsWith('html') || (name !== 'body_text' && looksLikeHtml(text.text)))}] : []
    })
  )
}

function piecesIn(file: SourceFile, text: SourceText, html?: boolean): Piece[] {
  const pieces: Piece[] = []
  readString({file}, text, piece => pieces.push(piece), html)
  return pieces
}

/** What a picture, a video or an event is described with. */
function readDescription(file: SourceFile, value: JsonValue): Piece[] {
  const pieces: Piece[] = []
  const picture = /picture|image|graphic|video|audio|photo/i.test(value.get('type')?.scalar ?? 'picture')
  const out = (piece: Piece): unknown => pieces.push(picture && !piece.role ? {...piece, role: 'caption'} : piece)
  const listed = value.get('descriptions')?.items.map(each => filled(each.get('value')?.text)) ?? []
  for (const text of [...listed, ...descriptions.map(name => filled(value.get(name)?.text))]) {
    if (text && pieces.length === 0) readString({file}, text, out)
  }
  return pieces
}
