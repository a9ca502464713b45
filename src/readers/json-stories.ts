import type {StoryDocument} from '../story/index.js'
import {type Front, type Piece, StoryBuilder} from './builder.js'
import {looksLikeHtml, readLine, readString} from './content.js'
import {parseCsv} from './csv.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {parseJson, parseJsonValues} from './json.js'
import {readBlocks} from './json-blocks.js'
import {filled, idsOf, readByline, readFields, readFieldsAround} from './json-fields.js'
import {
  blocksOf,
  bodies,
  bodyNames,
  descriptions,
  type Found,
  findStories,
  holdersOf,
  inBody,
  isToldOf,
  leastAlone,
  likelyBlocksOf,
  loose
} from './json-find.js'
import {headlineOf, onlyText} from './json-headline.js'
import {isArticle, readArticle} from './json-ld.js'
import {findProse, isKept} from './json-prose.js'
import {addTwins} from './json-twins.js'
import {isMobiledoc, readMobiledoc} from './mobiledoc.js'
import {readNitfCopy, readNitfHead} from './nitf.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'
import {parseXml} from './xml.js'

/** Reads JSON: one story, a list of them, or a list inside an answer of a service. */
export function readJson(file: SourceFile): StoryDocument[] {
  const start = file.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const values = parseJsonValues(file, start ? file.source.slice(start, file.text.length) : file.source)
  return values.flatMap(value => findStories(value).flatMap(found => readStory(file, found)))
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
        documents.push(...findStories(value).flatMap(each => readStory(file, each)))
      } catch (error) {
        if (!(error instanceof FormatError)) throw error
        file.problems.push({reason: error.message, place: error.place, fatal: false})
      }
    }
    at = end + 1
  }
  return documents
}

/** Reads a table with a header: each row that has copy is a story. */
export function readCsv(file: SourceFile): StoryDocument[] {
  const rows = parseCsv(file)
  const [first] = rows
  if (!first || !([...bodies, ...loose, ...descriptions].some(name => first.get(name)) || headlineOf(first)))
    throw new FormatError('Unexpected table without a column of headlines or copy')
  return rows.flatMap(value => readStory(file, {value, envelope: undefined}, 'csv'))
}

/** Members of a story that say something of it. */
const about = ['metadata', 'meta', 'system']

function readStory(file: SourceFile, {value, envelope, around = []}: Found, format = 'json'): StoryDocument[] {
  const story = new StoryBuilder(file, format)
  const holders = holdersOf(value)
  for (const holder of holders) refuseDuplicates(file, holder)
  story.id = idsOf(value)[0]
  if (isArticle(value)) readArticle(value, story)
  else
    for (const holder of [...holders, ...holders.flatMap(each => about.flatMap(name => each.get(name) ?? []))])
      readFields(file, holder, story)
  if (envelope) readFieldsAround(envelope, story)
  const front = readFront(file, holders)
  const pieces = readBody(file, holders, story)
  if (pieces.length === 0 && front.headline !== undefined) pieces.push(...nitfBeside(file, [...holders, ...around], story, front))
  if (pieces.length === 0 && holders.some(holder => headlineOf(holder))) pieces.push(...shapedBody(file, holders, around))
  if (pieces.length === 0) {
    if (front.headline === undefined) return []
    const type = value.get('type')?.scalar ?? 'text'
    for (const holder of holders) if (pieces.length === 0) pieces.push(...readDescription(file, holder, type))
    // Settings and charts have a title and a description too.
    if (pieces.length > 0 && format === 'json' && !isToldOf(value)) return []
  }
  for (const item of value.get('associations')?.members ?? []) {
    pieces.push(...readDescription(file, item, item.get('type')?.scalar ?? 'picture'))
  }
  story.compose(front, pieces)
  if (format === 'json') addTwins(file, holders, story, front.headline ? [{source: front.headline, role: 'headline'}, ...pieces] : pieces)
  return story.isEmpty ? [] : [story.build()]
}

/** Of two members of one name the last counts, as in JavaScript; other programs take the first. */
function refuseDuplicates(file: SourceFile, value: Value): void {
  const seen = new Map<string, number>()
  for (const [name, {range}] of value.entries) {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    if (count === 2)
      file.problems.push({reason: `Unexpected second \`${name}\`; the last is read`, place: range && file.position(range), fatal: false})
  }
}

/** Headlines and bylines, which may be one text or a list with roles. */
function readFront(file: SourceFile, holders: readonly Value[]): Front {
  const [value = holders[0] as Value] = holders.filter(holder => headlineOf(holder))
  const headlines = value.get('headlines')?.items ?? []
  const subheads = [
    ...headlines.filter(each => /sub/i.test(each.get('role')?.scalar ?? '')),
    value.get('subhead'),
    value.get('alternativeHeadline'),
    value.find('subheadlines', 'basic'),
    value.first('subheadline', 'standfirst', 'subtitle', 'dek')
  ]
  const bylines = value.get('bylines')?.items ?? []
  const dateline = value.get('dateline')
  const headline = headlineOf(value)
  return {
    headline: headline && (headline.html ? readLine({file}, headline.text) : headline.text),
    subheads: subheads.flatMap(each => readByline(file, each?.type === 'object' ? each.first('value', 'html') : each) ?? []),
    bylines:
      bylines.length > 0
        ? bylines.flatMap(each => [filled(each.get('by')?.text) ?? [], filled(each.get('title')?.text) ?? []].flat())
        : [readByline(file, value.first('byline', 'by')) ?? []].flat(),
    dateline: filled((dateline?.type === 'object' ? dateline.get('text') : dateline)?.text)
  }
}

/**
 * The body, with markup rather than without. Further ones hold the same copy for other systems: they are not read
 * twice, but corrected with it.
 */
function readBody(file: SourceFile, holders: readonly Value[], story: StoryBuilder): Piece[] {
  const all = holders.flatMap(holder => [...listedBodies(file, holder, story), ...namedBodies(file, holder)])
  const [copy, ...others] = all.filter(({pieces}) => pieces.length > 0)
  if (!copy)
    return holders
      .flatMap(holder => likelyBodies(file, holder))
      .slice(0, 1)
      .flatMap(({pieces}) => pieces)
  for (const {name, pieces} of [...others, ...holders.flatMap(holder => nitfBodies(file, holder))])
    story.copyAlso(pieces, copy.pieces, {twin: name, copy: copy.name})
  const pieces = [...copy.pieces]
  const footer = filled(holders[0]?.get('body_footer')?.text)
  if (footer) readString({file}, footer, piece => pieces.push(piece))
  return pieces
}

/** Copy under a name that is no name for copy. */
function shapedBody(file: SourceFile, holders: readonly Value[], around: readonly Value[]): Piece[] {
  const [value] = holders
  // What JSON:API refers to stands beside the story: its paragraphs may be things of their own.
  const places = [value, ...around.map(each => each.get('included'))]
  const held = places
    .map(each => each && (each === value || !each.items.some(item => isAnother(item, value))) && findProse(each))
    .find(each => each && each.amount >= leastAlone)
  if (!value || !held) return []
  const {text} = held.holder
  const pieces = text ? piecesIn(file, text) : blocksIn(file, held.holder)
  const lead = filled(value.first('lead_paragraph', 'lead')?.text)
  if (lead && !pieces.some(({source}) => source.text.includes(lead.text.trim()))) pieces.unshift(...piecesIn(file, lead))
  // Some open their blocks with the headline.
  const [first, ...rest] = pieces
  const headline = holders
    .map(headlineOf)
    .find(each => each)
    ?.text.text.trim()
  return first && first.source.text.trim() === headline ? [{...first, role: 'headline'}, ...rest] : pieces
}

/** Whether what stands beside a story is one of its own. */
function isAnother(item: Value, story: Value | undefined): boolean {
  if (findProse(item).amount === 0) return false
  const type = item.get('type')?.scalar
  return holdersOf(item).some(holder => headlineOf(holder)) || (type !== undefined && type === story?.get('type')?.scalar)
}

function blocksIn(file: SourceFile, blocks: Value): Piece[] {
  const pieces: Piece[] = []
  if (isMobiledoc(blocks)) readMobiledoc(file, blocks, piece => pieces.push(piece))
  else readBlocks(file, blocks, piece => pieces.push(piece))
  return pieces
}

interface Body {
  /** What the file calls it. */
  name: string
  pieces: Piece[]
}

/** Roles of what is another text than the whole copy. */
const shorter = /short|summary|abstract|teaser|preview|push|social|seo/i

/** Bodies in a list that says what each is. */
function listedBodies(file: SourceFile, value: Value, story: StoryBuilder): Body[] {
  const listed = (value.get('bodies')?.items ?? []).flatMap(each => {
    const text = shorter.test(each.get('role')?.scalar ?? '') ? undefined : filled(each.get('value')?.text)
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
function namedBodies(file: SourceFile, value: Value): Body[] {
  const names = [
    ...bodyNames(value),
    ...value.names.filter(name => /^body_(?!footer)/.test(name) && !isKept(name) && !bodies.includes(name))
  ]
  // AP keeps the body in a file of its own and some clients put it back in.
  const holders = [value, value.find('renditions', 'nitf')]
  const found = holders.flatMap(holder => names.flatMap(name => bodyOf(file, holder, name)))
  return found.length > 0 ? found : loose.flatMap(name => bodyOf(file, value, name)).slice(0, 1)
}

function bodyOf(file: SourceFile, holder: Value | undefined, name: string): Body[] {
  const value = holder?.get(name)
  const text = filled(value?.text ?? value?.first(...inBody)?.text ?? onlyText(value))
  const document = text ? documentIn(file, text) : value
  const blocks = document && (document.type === 'array' || isMobiledoc(document) ? document : blocksOf(document))
  if (blocks) return [{name, pieces: blocksIn(file, blocks)}]
  if (!text || isNitf(text.text)) return []
  const plain = name === 'body_text' && !/^\s{0,40}</.test(text.text)
  const html = name.endsWith('html') || value?.get('rendered') !== undefined || (!plain && looksLikeHtml(text.text))
  return [{name, pieces: piecesIn(file, text, html)}]
}

/** The first body that is a list under a name of its own. */
function likelyBodies(file: SourceFile, holder: Value): Body[] {
  return bodyNames(holder).flatMap(name => {
    const value = holder.get(name)
    const blocks = value && likelyBlocksOf(value)
    const pieces = blocks ? blocksIn(file, blocks) : []
    return pieces.length > 0 ? [{name, pieces}] : []
  })
}

/** Bodies that are a whole document of NITF, beside one that is not. */
function nitfBodies(file: SourceFile, holder: Value): Body[] {
  return bodyNames(holder).flatMap(name => {
    const text = holder.get(name)?.text
    if (!text || !isNitf(text.text)) return []
    try {
      const markup = parseXml(file, text)
      return [{name, pieces: readNitfCopy(markup, markup.root).pieces}]
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      file.problems.push({reason: error.message, place: error.place, fatal: false})
      return []
    }
  })
}

/** The copy where it is a whole document of NITF, as a string beside what is said of the story. */
function nitfBeside(file: SourceFile, values: readonly Value[], story: StoryBuilder, front: Front): Piece[] {
  for (const text of values.flatMap(({members}) => members).flatMap(({scalar, text}) => (isNitf(scalar) && text) || [])) {
    const markup = parseXml(file, text)
    readNitfHead(markup, markup.root, story)
    const {pieces, dateline} = readNitfCopy(markup, markup.root)
    front.dateline ??= dateline
    if (pieces.length > 0) return pieces
  }
  return []
}

function isNitf(text: string | undefined): boolean {
  return (
    text !== undefined && /^\s{0,40}(?:<\?xml[^>]{0,200}\?>\s{0,40})?(?:<!DOCTYPE[^>]{0,300}>\s{0,40})?<nitf[\s>]/i.test(text.slice(0, 700))
  )
}

/** The document of an editor that is kept as a string of JSON. */
function documentIn(file: SourceFile, text: SourceText): Value | undefined {
  if (!/^\s{0,40}[{[]\s{0,40}["{[]/.test(text.text)) return undefined
  try {
    return parseJson(file, text)
  } catch (error) {
    if (error instanceof FormatError) return undefined
    throw error
  }
}

function piecesIn(file: SourceFile, text: SourceText, html?: boolean): Piece[] {
  const pieces: Piece[] = []
  readString({file}, text, piece => pieces.push(piece), html)
  return pieces
}

/** What a picture, a video or an event is described with. */
function readDescription(file: SourceFile, value: Value, type: string): Piece[] {
  const pieces: Piece[] = []
  const picture = /picture|image|graphic|video|audio|photo/i.test(type)
  const out = (piece: Piece): unknown => pieces.push(picture && !piece.role ? {...piece, role: 'caption'} : piece)
  const listed = value.get('descriptions')?.items.map(each => filled(each.get('value')?.text)) ?? []
  for (const text of [...listed, ...descriptions.map(name => filled(value.get(name)?.text ?? value.get(name)?.get('rendered')?.text))]) {
    if (text && pieces.length === 0) readString({file}, text, out)
  }
  return pieces
}
