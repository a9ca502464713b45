import type {StoryDocument} from '../story/index.js'
import {type Piece, StoryBuilder} from './builder.js'
import {readContent} from './content.js'
import {FieldReader} from './fields.js'
import type {SourceFile} from './file.js'
import type {Markup, MarkupElement, Treat, Treatment} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import type {SourceText} from './source.js'
import {attribute, childrenOf, find, parseXml} from './xml.js'

/** What the elements of NITF 3.x are to a story; all others are part of the text around them. */
const treatments: Readonly<Record<string, Treatment>> = {
  'body.content': 'container',
  block: 'container',
  p: 'block',
  tagline: 'block',
  hl1: 'headline',
  hl2: 'subhead',
  ul: 'container',
  ol: 'container',
  dl: 'container',
  li: 'list',
  dt: 'list',
  dd: 'list',
  bq: 'quote',
  table: 'table',
  'nitf-table': 'container',
  'nitf-table-metadata': 'skip',
  'custom-table': 'skip',
  media: 'container',
  'media-caption': 'caption',
  'media-metadata': 'skip',
  'media-reference': 'skip',
  'media-object': 'skip',
  'media-producer': 'skip',
  note: 'note',
  fn: 'note',
  pre: 'preformatted',
  br: 'break',
  hr: 'skip',
  img: 'skip',
  lang: 'inline',
  a: {mark: 'link'},
  em: {mark: 'emphasis'},
  q: {mark: 'quote'},
  person: {mark: 'person'},
  org: {mark: 'organisation'},
  location: {mark: 'place'},
  chron: {mark: 'date'},
  money: {mark: 'money'}
}

/** What an element of NITF is. */
export function treatNitf({name, attributes}: MarkupElement): Treatment {
  const treatment = Object.hasOwn(treatments, name) ? (treatments[name] as Treatment) : 'inline'
  if (typeof treatment !== 'object') return treatment
  const value = {chron: attributes.norm, money: attributes.unit, person: attributes.value, a: attributes.href}[name]
  return value === undefined ? treatment : {...treatment, value}
}

/** Reads one story in NITF. */
export function readNitf(file: SourceFile): StoryDocument[] {
  const markup = parseXml(file)
  return readNitfElement(markup, markup.root)
}

/** Reads the story of an `nitf` element. */
export function readNitfElement(markup: Markup, nitf: MarkupElement): StoryDocument[] {
  const story = new StoryBuilder(markup.file, 'nitf')
  readNitfHead(markup, nitf, story)
  const {pieces, dateline, again} = readNitfCopy(markup, nitf)
  const named = pieces.some(({role}) => role === 'headline') ? undefined : titleOf(markup, nitf, story)
  story.compose({dateline, headline: named}, pieces)
  for (const {source} of again) story.also(source)
  return story.isEmpty ? [] : [story.build()]
}

/** The title of the document, if it reads as a headline: it may also be the line for the desk, `POLITICS Harbour`. */
function titleOf(markup: Markup, nitf: MarkupElement, story: StoryBuilder): SourceText | undefined {
  const title = new FieldReader(markup, undefined).text(find(nitf, 'head', 'title'))
  if (!title || title.text === story.metadata.slugline || title.text.includes('--')) return undefined
  return /^(?:\S+\s+){3}\S/.test(title.text) && /\s\p{Ll}{3,}/u.test(title.text) ? title : undefined
}

/** Reads the metadata of an `nitf` element. */
export function readNitfHead(markup: Markup, nitf: MarkupElement, story: StoryBuilder): void {
  const fields = new FieldReader(markup, story)
  const head = find(nitf, 'head')
  const docdata = find(head, 'docdata')
  const bodyHead = find(nitf, 'body', 'body.head')
  story.id ??= attribute(markup, find(docdata, 'doc-id'), 'id-string')?.value
  fields.element('headline', bodyHead, 'hedline', 'hl1')
  fields.element('title', head, 'title')
  story.field('byline', fields.text(withoutTitle(find(bodyHead, 'byline'))))
  fields.element('dateline', bodyHead, 'dateline')
  fields.element('place', bodyHead, 'dateline', 'location')
  fields.attribute('place', docdata, 'city', 'evloc')
  fields.element('credit', bodyHead, 'distributor')
  fields.attribute('versionCreated', docdata, 'norm', 'date.issue')
  fields.attribute('published', docdata, 'norm', 'date.release')
  fields.attribute('published', head, 'date.publication', 'pubdata')
  fields.attribute('versionCreated', bodyHead, 'norm', 'dateline', 'story.date')
  fields.attribute('expires', docdata, 'norm', 'date.expire')
  fields.attribute('language', nitf, 'baselang')
  fields.attribute('language', nitf, 'xml:lang')
  fields.attribute('urgency', docdata, 'ed-urg', 'urgency')
  fields.attribute('status', docdata, 'management-status')
  fields.attribute('copyright', docdata, 'holder', 'doc.copyright')
  fields.attribute('usage', docdata, 'limitations', 'doc.rights')
  fields.attribute('slugline', docdata, 'key', 'du-key')
  fields.attribute('version', docdata, 'version', 'du-key')
  for (const note of childrenOf(docdata, 'ed-msg')) {
    const info = attribute(markup, note, 'info')
    story.add('edNotes', info?.value, info?.range)
  }
  for (const keyword of childrenOf(find(docdata, 'key-list'), 'keyword')) {
    const key = attribute(markup, keyword, 'key')
    story.add('keywords', key?.value, key?.range)
  }
  for (const meta of childrenOf(head, 'meta')) {
    const content = attribute(markup, meta, 'content')
    const name = meta.attributes.name?.toLowerCase()
    if (name === 'anpa-wordcount') story.count(content?.value, content?.range)
    else if (name === 'anpa-keyword') story.field('slugline', content?.value, content?.range)
    else if (name === 'priority' || name === 'ntbprioritet') story.field('priority', content?.value, content?.range)
  }
  if (find(head, 'pubdata')?.attributes['unit-of-measure'] === 'word') fields.count(head, 'item-length', 'pubdata')
}

/** A byline without the title of its author, which often follows with no space between. */
function withoutTitle(byline: MarkupElement | undefined): MarkupElement | undefined {
  const children = byline?.children.filter(child => child.type !== 'element' || child.name !== 'byttl') ?? []
  return byline && children.length > 0 ? {...byline, children} : byline
}

/** Whether copy stands there as text, perhaps HTML in a CDATA section, rather than in elements of NITF. */
function holdsText({children}: MarkupElement): boolean {
  return children.every(({type}) => type !== 'element') && children.some(child => child.type !== 'element' && child.text.trim() !== '')
}

/** The copy of an `nitf` element, with its headlines and bylines, and the dateline that it holds apart. */
export function readNitfCopy(markup: Markup, nitf: MarkupElement): {pieces: Piece[]; dateline?: SourceText; again: Piece[]} {
  const fields = new FieldReader(markup, undefined)
  const pieces: Piece[] = []
  const body = find(nitf, 'body') ?? nitf
  const head = find(body, 'body.head')
  for (const headline of childrenOf(find(head, 'hedline'), 'hl1', 'hl2')) {
    const source = fields.text(headline)
    if (source) pieces.push({source, role: headline.name === 'hl1' ? 'headline' : 'subhead'})
  }
  // The name, and the title as a line of its own.
  const bylines = new MarkupReader(
    markup,
    ({name}) => (name === 'byttl' ? 'block' : name === 'br' ? 'break' : 'inline'),
    ({source}) => pieces.push({source, role: 'byline'})
  )
  for (const byline of childrenOf(head, 'byline')) if (byline.attributes.class !== 'normalized_byline') bylines.container(byline)
  const content = find(body, 'body.content')
  // Archives of newspapers hold the first paragraph twice.
  const whole = childrenOf(content, 'block').some(({attributes}) => attributes.class === 'full_text')
  const isLead = ({name, attributes}: MarkupElement): boolean => whole && name === 'block' && attributes.class === 'lead_paragraph'
  const treat: Treat = element => (isLead(element) ? 'skip' : treatNitf(element))
  const reader = new MarkupReader(markup, treat, piece => pieces.push(piece))
  const again: Piece[] = []
  const leads = new MarkupReader(markup, treatNitf, piece => again.push(piece))
  for (const lead of childrenOf(content, 'block').filter(isLead)) leads.container(lead)
  if (content && holdsText(content)) readContent(markup, content, piece => pieces.push(piece))
  else if (content) reader.container(content)
  else for (const abstract of childrenOf(head, 'abstract')) reader.container(abstract)
  const end = find(body, 'body.end')
  if (end) reader.container(end)
  return {pieces, dateline: fields.text(find(head, 'dateline')), again}
}
