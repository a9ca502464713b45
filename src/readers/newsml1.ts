import type {StoryDocument} from '../story/index.js'
import {type Front, type Piece, StoryBuilder} from './builder.js'
import {readContent} from './content.js'
import {FieldReader} from './fields.js'
import type {SourceFile} from './file.js'
import type {Markup, MarkupElement} from './markup.js'
import {readNitfCopy, readNitfHead} from './nitf.js'
import type {SourceText} from './source.js'
import {attribute, childrenOf, find, findAll, parseXml} from './xml.js'

/** Roles of components that hold no copy. */
const aside =
  /^(?:picture|photo|image|graphic|video|audio|stylesheet|logo|contact|thumbnail|quicklook|preview|multimedia|keyword|boilerplate|metadata)/i

/** Reads the stories of a NewsML 1.2 file: one for each news item that holds text. */
export function readNewsml1(file: SourceFile): StoryDocument[] {
  const markup = parseXml(file)
  const items = childrenOf(markup.root, 'NewsItem')
  return items.flatMap(item => readNewsml1Item(markup, item))
}

/** Reads one news item. */
export function readNewsml1Item(markup: Markup, item: MarkupElement): StoryDocument[] {
  const story = new StoryBuilder(markup.file, 'newsml1')
  const fields = new FieldReader(markup, story)
  const management = find(item, 'NewsManagement')
  const identifier = find(item, 'Identification', 'NewsIdentifier')
  story.id = fields.text(find(identifier, 'PublicIdentifier'))?.text ?? fields.text(find(identifier, 'NewsItemId'))?.text
  fields.element('created', management, 'FirstCreated')
  fields.element('versionCreated', management, 'ThisRevisionCreated')
  fields.element('version', identifier, 'RevisionId')
  fields.attribute('status', management, 'FormalName', 'Status')
  if (/embargo|withheld/i.test(story.metadata.status ?? '')) fields.element('embargo', management, 'StatusWillChange', 'DateAndTime')
  fields.attribute('urgency', management, 'FormalName', 'Urgency')
  fields.element('urgency', management, 'Urgency')
  fields.attribute('priority', markup.root, 'FormalName', 'NewsEnvelope', 'Priority')
  for (const instruction of childrenOf(management, 'Instruction')) story.add('edNotes', attribute(markup, instruction, 'FormalName')?.value)

  const all = componentsOf(item)
  const components = textComponents(all)
  const [first] = components
  if (!first) return []
  // What is said closest to the text holds.
  const holders = [...components.map(({component}) => component), ...first.outer]
  // Some put each line into a `NewsLine` of its own.
  const lines = holders.flatMap(holder => childrenOf(holder, 'NewsLines').flatMap(each => [each, ...childrenOf(each, 'NewsLine')]))
  for (const line of lines) readLines(markup, line, story, fields)
  for (const outer of [first.component, ...first.outer]) {
    const descriptive = childrenOf(outer, 'DescriptiveMetadata', 'DescriptiveMetada')[0]
    fields.attribute('language', descriptive, 'FormalName', 'Language')
    fields.attribute('language', outer, 'xml:lang')
    for (const location of findAll(descriptive, 'Location')) {
      const city = childrenOf(location, 'Property').find(({attributes}) => attributes.FormalName === 'City')
      const value = attribute(markup, city, 'Value')
      story.field('place', value?.value, value?.range)
    }
    fields.attribute('agency', outer, 'FormalName', 'AdministrativeMetadata', 'Provider', 'Party')
    fields.element('usage', outer, 'RightsMetadata', 'UsageRights', 'UsageType')
  }
  fields.attribute('language', item, 'xml:lang')
  fields.element('slugline', item, 'Identification', 'NameLabel')
  for (const {content} of components) {
    const words = findAll(find(content, 'Characteristics'), 'Property').find(({attributes}) => attributes.FormalName === 'Words')
    fields.count(words, 'Value')
  }

  const texts = (...names: string[]): SourceText[] =>
    lines.flatMap(line => childrenOf(line, ...names).flatMap(element => fields.text(element) ?? []))
  const front: Front = {
    headline: texts('HeadLine')[0],
    subheads: texts('SubHeadLine').slice(0, 3),
    bylines: [...texts('ByLine').slice(0, 1), ...texts('ByLineTitle', 'BylineTitle').slice(0, 1)],
    dateline: texts('DateLine')[0]
  }
  const pieces = components.flatMap(component => {
    const read = readComponent(markup, component, story, front)
    return isCaption(component) ? read.map(piece => ({...piece, role: 'caption' as const})) : read
  })
  // The copy may have placed its pictures itself.
  const said = new Set(pieces.map(({source}) => source.text.trim()))
  const language = languageOf(first, item)
  for (const component of all.filter(isCaption)) {
    const another = languageOf(component, item)
    if (language && another && language !== another) continue
    for (const piece of readItemContent(markup, component.content, component.role, undefined)) {
      const text = piece.source.text.trim()
      if (!said.has(text)) pieces.push({...piece, role: 'caption'})
      said.add(text)
    }
  }
  story.compose(front, pieces)
  return story.isEmpty ? [] : [story.build()]
}

function readComponent(markup: Markup, component: TextComponent, story: StoryBuilder, front: Front): Piece[] {
  const {content, role, others} = component
  const pieces = readItemContent(markup, content, role, {story, front})
  // The same copy in another form.
  for (const other of others) {
    const again = readItemContent(markup, other, role, undefined)
    if (pieces.length > 0) story.copyAlso(again, pieces, {twin: formOf(other), copy: formOf(content)})
  }
  return pieces
}

function formOf(content: MarkupElement): string {
  const form = find(content, 'MimeType') ?? find(content, 'Format') ?? find(content, 'MediaType')
  return form?.attributes.FormalName ?? 'ContentItem'
}

/** What one content item holds; the first of several says things about the story too. */
function readItemContent(
  markup: Markup,
  content: MarkupElement,
  role: string,
  about: {story: StoryBuilder; front: Front} | undefined
): Piece[] {
  const data = find(content, 'DataContent')
  if (!data) return []
  const title = /^(?:title|headline)$/i.test(role) ? 'headline' : /^subheadline$/i.test(role) ? 'subhead' : undefined
  if (title) {
    const source = new FieldReader(markup, undefined).text(data)
    return source ? [{source, role: title}] : []
  }
  const nitf = find(data, 'nitf')
  const content25 = find(data, 'body.content') ? data : find(data, 'body')
  if (nitf && about) readNitfHead(markup, nitf, about.story)
  if (nitf || content25) {
    const copy = readNitfCopy(markup, nitf ?? (content25 as MarkupElement))
    if (about) about.front.dateline ??= copy.dateline
    return copy.pieces
  }
  const pieces: Piece[] = []
  readContent(markup, data, piece => pieces.push(piece))
  return pieces
}

interface TextComponent {
  component: MarkupElement
  /** The components around it, the innermost first. */
  outer: MarkupElement[]
  content: MarkupElement
  /** Further content items, which hold the same in another form. */
  others: MarkupElement[]
  role: string
}

function isCaption({role}: TextComponent): boolean {
  return caption.test(role)
}

const caption = /^caption/i
const picture = /^(?:picture|photo|image|graphic|video)/i

/** The language of a component, without its region. */
function languageOf({component, outer}: TextComponent, item: MarkupElement): string | undefined {
  const languages = [component, ...outer, item].map(
    each => each.attributes['xml:lang'] ?? find(each, 'DescriptiveMetadata', 'Language')?.attributes.FormalName
  )
  return languages
    .find(each => each)
    ?.toLowerCase()
    .split(/[-_]/)[0]
}

/** Components with text: of several that say the same in another form or language, the first. */
function textComponents(components: TextComponent[]): TextComponent[] {
  const texts = components.filter(component => !isCaption(component))
  // What a picture is described with is its copy.
  return withoutAlternatives(texts.length > 0 ? texts : components.slice(0, 1))
}

function componentsOf(item: MarkupElement): TextComponent[] {
  const found: TextComponent[] = []
  const visit = (element: MarkupElement, outer: MarkupElement[], inPicture: boolean): void => {
    const role = find(element, 'Role')?.attributes.FormalName ?? ''
    const isPicture = inPicture || picture.test(role)
    if (aside.test(role) && !isPicture) return
    const [content, ...others] = childrenOf(element, 'ContentItem').filter(isText)
    // Of a picture, nothing is copy but its captions.
    if (content && (!isPicture || caption.test(role))) found.push({component: element, outer, content, others, role})
    for (const child of childrenOf(element, 'NewsComponent')) visit(child, [element, ...outer], isPicture)
  }
  for (const component of childrenOf(item, 'NewsComponent')) visit(component, [], false)
  return found
}

/** Drops components of a role that was seen (other languages), and abstracts where there is a text. */
function withoutAlternatives(components: readonly TextComponent[]): TextComponent[] {
  const seen = new Set<string>()
  const body = components.some(({role}) => !/^(?:abstract|title|headline|subheadline|summary|teaser)$/i.test(role))
  return components.filter(({role}) => {
    if (body && /^(?:abstract|summary|teaser)$/i.test(role)) return false
    const key = role.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function isText(content: MarkupElement): boolean {
  const data = find(content, 'DataContent')
  if (!data || data.children.length === 0) return false
  const media = find(content, 'MediaType')?.attributes.FormalName ?? ''
  const mime = find(content, 'MimeType')?.attributes.FormalName ?? ''
  return (
    !/^(?:photo|picture|image|graphic|audio|video)/i.test(media) &&
    !/^(?:image|audio|video|text\/css|application\/(?:pdf|octet))/i.test(mime)
  )
}

function readLines(markup: Markup, lines: MarkupElement, story: StoryBuilder, fields: FieldReader): void {
  fields.element('headline', lines, 'HeadLine')
  fields.element('slugline', lines, 'SlugLine')
  fields.element('byline', lines, 'ByLine')
  fields.element('dateline', lines, 'DateLine')
  fields.element('copyright', lines, 'CopyrightLine')
  fields.element('usage', lines, 'RightsLine')
  fields.element('credit', lines, 'CreditLine')
  for (const keyword of childrenOf(lines, 'KeywordLine')) story.add('keywords', fields.text(keyword))
  for (const line of childrenOf(lines, 'NewsLine')) {
    const type = attribute(markup, find(line, 'NewsLineType'), 'FormalName')?.value ?? ''
    if (/advisory|ednote|editor|note|update|correction/i.test(type)) story.add('edNotes', fields.text(find(line, 'NewsLineText')))
  }
}
