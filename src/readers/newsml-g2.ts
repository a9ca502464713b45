import type {StoryDocument} from '../story/index.js'
import {type Front, type Piece, StoryBuilder} from './builder.js'
import {readContent} from './content.js'
import {FieldReader} from './fields.js'
import type {SourceFile} from './file.js'
import {treatFragment} from './html.js'
import type {Markup, MarkupElement, Treatment} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import {readNitfCopy, readNitfHead} from './nitf.js'
import type {SourceText} from './source.js'
import {attribute, childrenOf, find, findAll, parseXml} from './xml.js'

/** Reads the stories of NewsML-G2: a news item or a package, or a message of several. */
export function readNewsmlG2(file: SourceFile): StoryDocument[] {
  const markup = parseXml(file)
  const {root} = markup
  const items = root.name === 'newsMessage' ? childrenOf(find(root, 'itemSet'), 'newsItem', 'packageItem') : [root]
  return items.flatMap(item => readNewsItem(markup, item))
}

/** Reads one news item or package. */
export function readNewsItem(markup: Markup, item: MarkupElement): StoryDocument[] {
  const story = new StoryBuilder(markup.file, 'newsml-g2')
  const fields = new FieldReader(markup, story)
  const meta = find(item, 'itemMeta')
  const content = find(item, 'contentMeta')
  story.id = item.attributes.guid
  readItemMeta(markup, item, story)
  readContentMeta(markup, item, story)

  const headlines = childrenOf(content, 'headline')
  const main = headlines.find(({attributes}) => !/sub|kicker|short|seo/i.test(attributes.role ?? '')) ?? headlines[0]
  const front: Front = {
    headline: fields.text(main),
    subheads: headlines.filter(({attributes}) => /sub/i.test(attributes.role ?? '')).flatMap(each => fields.text(each) ?? []),
    bylines: childrenOf(content, 'by')
      .slice(0, 1)
      .flatMap(each => fields.text(each) ?? []),
    dateline: readDateline(markup, content)
  }
  const pieces = readContentSet(markup, item, story, front)
  if (pieces.length === 0) {
    // Pictures and packages: what they are described with is their copy.
    const picture = !/text|composite/i.test(find(meta, 'itemClass')?.attributes.qcode ?? '')
    for (const description of childrenOf(content, 'description').slice(0, 1)) {
      readContent(markup, description, piece => pieces.push(picture ? {...piece, role: 'caption'} : piece))
    }
    // The title of a list of stories is none of them.
    if (pieces.length === 0 && item.name === 'packageItem') return []
  }
  story.compose(front, pieces)
  return story.isEmpty ? [] : [story.build()]
}

/** The dateline; some systems write a moment instead. */
function readDateline(markup: Markup, content: MarkupElement | undefined): SourceText | undefined {
  const text = new FieldReader(markup, undefined).text(find(content, 'dateline'))
  return text && /^\d{4}-?\d\d/.test(text.text) ? undefined : text
}

function readItemMeta(markup: Markup, item: MarkupElement, story: StoryBuilder): void {
  const fields = new FieldReader(markup, story)
  const meta = find(item, 'itemMeta')
  const rights = find(item, 'rightsInfo')
  fields.element('created', meta, 'firstCreated')
  fields.element('versionCreated', meta, 'versionCreated')
  fields.element('embargo', meta, 'embargoed')
  fields.element('expires', item, 'contentMeta', 'contentExpires')
  fields.attribute('status', meta, 'qcode', 'pubStatus')
  fields.attribute('version', item, 'version')
  fields.element('agency', meta, 'provider', 'name')
  fields.attribute('agency', meta, 'literal', 'provider')
  fields.attribute('agency', meta, 'qcode', 'provider')
  fields.element('priority', markup.root, 'header', 'priority')
  for (const note of childrenOf(meta, 'edNote')) {
    const paragraphs = findAll(note, 'p', 'li')
    for (const each of paragraphs.length > 0 ? paragraphs : [note]) story.add('edNotes', fields.text(each))
  }
  for (const block of childrenOf(item, 'rightsInfo')) {
    for (const usage of inEnglish(childrenOf(block, 'usageTerms'))) story.field('usage', fields.text(usage))
    for (const notice of inEnglish(childrenOf(block, 'copyrightNotice'))) story.field('copyright', fields.text(notice))
  }
  fields.attribute('copyright', rights, 'literal', 'copyrightHolder')
}

/** The English one of several languages first. */
function inEnglish(elements: readonly MarkupElement[]): MarkupElement[] {
  return [...elements].sort((a, b) => Number(isEnglish(b)) - Number(isEnglish(a)))
}

function isEnglish({attributes}: MarkupElement): boolean {
  return attributes['xml:lang']?.startsWith('en') ?? false
}

function readContentMeta(markup: Markup, item: MarkupElement, story: StoryBuilder): void {
  const fields = new FieldReader(markup, story)
  const content = find(item, 'contentMeta')
  fields.attribute('language', content, 'tag', 'language')
  fields.attribute('language', item, 'xml:lang')
  fields.element('urgency', content, 'urgency')
  fields.element('slugline', content, 'slugline')
  fields.element('byline', content, 'by')
  // Most creators are agencies.
  const author = childrenOf(content, 'creator').find(({attributes}) => /person/i.test(attributes.type ?? ''))
  fields.element('byline', author, 'name')
  const front = readDateline(markup, content)
  story.field('dateline', front)
  fields.element('credit', content, 'creditline')
  fields.element('place', content, 'located', 'name')
  fields.attribute('place', content, 'literal', 'located')
  fields.element('published', content, 'contentModified')
  fields.element('created', content, 'contentCreated')
  for (const keyword of childrenOf(content, 'keyword')) story.add('keywords', fields.text(keyword))
}

/** Classes of sections that are for the desk, not for publication. */
const desk = /(?:^|\s)(?:notepad|np-\w+|ednote|closingline|editorialnote|embargoed)(?:\s|$)/

/** Classes of what the metadata says already. */
const repeated = /(?:^|\s)(?:slugline|publicationDate|genre|kicker|keyword)(?:\s|$)/

/** Classes of what stands between headline and copy. */
const standfirst = /(?:^|\s)(?:teaser|standfirst|intro|preamble)(?:\s|$)/

function treatXhtml(element: MarkupElement): Treatment {
  const names = element.attributes.class ?? ''
  if (repeated.test(names)) return 'skip'
  if (element.name === 'p' && standfirst.test(names)) return 'subhead'
  // Some write XHTML, or their own markup like it, in capitals.
  return desk.test(names) ? 'note' : treatFragment({...element, name: element.name.toLowerCase()})
}

/** The copy: inline XML, in XHTML or NITF, or inline data. Further ones are the same copy for other systems. */
function readContentSet(markup: Markup, item: MarkupElement, story: StoryBuilder, front: Front): Piece[] {
  let copy: {name: string; pieces: Piece[]} | undefined
  for (const inline of childrenOf(find(item, 'contentSet'), 'inlineXML', 'inlineData')) {
    const type = inline.attributes.contenttype ?? ''
    if (/^(?:image|audio|video|text\/css)/i.test(type)) continue
    const pieces = readInline(markup, inline, copy ? undefined : {story, front})
    const name = type || inline.name
    if (copy) story.copyAlso(pieces, copy.pieces, {twin: name, copy: copy.name})
    else if (pieces.length > 0) copy = {name, pieces}
  }
  return copy?.pieces ?? []
}

/** What one inline element holds; the first says things about the story too. */
function readInline(markup: Markup, inline: MarkupElement, about: {story: StoryBuilder; front: Front} | undefined): Piece[] {
  const pieces: Piece[] = []
  const nitf = find(inline, 'nitf')
  if (nitf) {
    if (about) readNitfHead(markup, nitf, about.story)
    const copy = readNitfCopy(markup, nitf)
    if (about) about.front.dateline ??= copy.dateline
    pieces.push(...copy.pieces)
  } else if (inline.children.some(child => child.type === 'element')) {
    const body = findAll(inline, 'body')[0] ?? inline
    new MarkupReader(markup, treatXhtml, piece => pieces.push(piece)).container(body)
  } else readContent(markup, inline, piece => pieces.push(piece))
  const count = attribute(markup, inline, 'wordcount')
  // Some systems always write 0.
  if (about && count && count.value !== '0') about.story.count(count.value, count.range)
  return pieces
}
