import type {StoryDocument} from '../story/index.js'
import {type Piece, StoryBuilder, type TextField} from './builder.js'
import {isProse, leastProse, readContent, readLine} from './content.js'
import {FormatError} from './error.js'
import {FieldReader} from './fields.js'
import type {SourceFile} from './file.js'
import {foldName} from './fold.js'
import {treatFragment} from './html.js'
import {type Markup, type MarkupElement, type Treat, textsIn} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import {readNewsItem} from './newsml-g2.js'
import {readNewsml1Item} from './newsml1.js'
import {readNitfElement} from './nitf.js'
import type {SourceText} from './source.js'
import {attribute, childrenOf, findAll, parseXml} from './xml.js'

/**
 * What agencies and editorial systems call things in XML of their own. Names are compared without case and marks:
 * `body-text` and `BodyText` are one.
 */
const headlines = [
  ...['headline', 'webheadline', 'articletitle', 'title', 'heading', 'hl1', 'posttitle'],
  ...['titel', 'ueberschrift', 'schlagzeile', 'titre', 'titulo', 'título', 'titolo', 'tittel', 'overskrift']
]
const subheads = ['subheadline', 'subhead', 'subtitle', 'standfirst', 'leadtext']
const copies = new Set(
  'body bodytext bodyhtml bodycontent bodycopy content contenttext contenthtml maincontent text fulltext maintext story storytext storybody article articletext articlebody copy html postcontent inhalt meldung meldungstext texte corps cuerpo texto contenido testo corpo conteúdo conteudo tekst brödtext brødtekst'.split(
    ' '
  )
)
const fields: ReadonlyArray<[TextField, ...string[]]> = [
  ['byline', 'byline', 'authorname', 'author', 'creator', 'writer', 'reporter'],
  ['dateline', 'dateline'],
  ['created', 'firstcreated', 'createddatetime', 'createddate', 'createdat', 'created'],
  ['versionCreated', 'versioncreated', 'updateddatetime', 'lastmodified', 'modified', 'updatedat', 'updated'],
  [
    'published',
    'publishdate',
    'publicationdate',
    'publisheddate',
    'publishedat',
    'publishdatetime',
    'releasedate',
    'pubdate',
    'storydate',
    'newsdate',
    'senddate',
    'date',
    'datetime'
  ],
  ['embargo', 'embargo', 'embargotime', 'embargodate', 'embargoeduntil'],
  ['expires', 'expires', 'expirydate'],
  ['agency', 'agency', 'provider', 'source'],
  ['place', 'town', 'city', 'located', 'place'],
  ['slugline', 'slugline', 'slugproper', 'slug'],
  ['urgency', 'urgency'],
  ['priority', 'priority'],
  ['version', 'version'],
  ['status', 'pubstatus'],
  ['credit', 'creditline', 'credit'],
  ['copyright', 'copyrightnotice', 'copyrightline', 'copyright']
]
/** A moment that stands for none. */
const neverWas = /^0001-01-01|^0000-/
/** What identifies a story. */
const ids = ['guid', 'storyid', 'articleid', 'newsid', 'contentid', 'contentsid', 'docid', 'documentid', 'newsitemid', 'uuid', 'id']
/** The first paragraph, where systems hold it apart. */
const leads = ['lead', 'leadparagraph', 'ingress', 'vorspann', 'chapo', 'entradilla']
const keywords = ['keyword', 'keywords']
const edNotes = ['ednote', 'editornote', 'editorialnote']

/** Names of paragraphs, and of what a paragraph may be to a story, in the copy. */
const paragraphs = new Set(['para', 'paragraph', 'ln', 'absatz', 'paragraphe', 'parrafo', 'párrafo', 'paragrafo', 'alinea'])
const crossheads = new Set(['subhead', 'subheadline', 'crosshead', 'crossheading'])
const people = new Set(['author', 'authors', 'byline', 'creator'])
const pictures = new Set(['media', 'photo', 'image', 'picture', 'graphic', 'video', 'audio'])

/**
 * Reads XML that is of no standard: an element of a known name that holds sentences is the copy, and what stands around
 * it, up to the next copy, says what the story is.
 *
 * @throws FormatError where there is no copy.
 */
export function readXmlStories(file: SourceFile): StoryDocument[] {
  const markup = parseXml(file)
  const standard = findAll(markup.root, ...standards.keys()).flatMap(element => standards.get(element.name)?.(markup, element) ?? [])
  if (standard.length > 0) return standard
  const found = isNoStory(markup) ? [] : copiesIn(markup.root, [])
  // How many copies an element is around.
  const counts = new Map<MarkupElement, number>()
  for (const {around} of found) for (const each of around) counts.set(each, (counts.get(each) ?? 0) + 1)
  const stories = found.flatMap(copy => {
    const alone = copy.around.filter(each => counts.get(each) === 1).reverse()
    return readStory(markup, copy.element, alone)
  })
  if (stories.length > 0) return withOwnIds(stories)
  const known = 'NITF, NewsML 1.2, NewsML-G2, RSS, Atom, XHTML or a headline and copy'
  throw new FormatError(`Unexpected XML of \`${markup.root.name}\`, expected ${known}`)
}

/** Elements of standards, which some send inside XML of their own. */
const standards = new Map([
  ['nitf', readNitfElement],
  ['newsItem', readNewsItem],
  ['NewsItem', readNewsml1Item]
])

/** XML whose text and titles are parts of a drawing, a formula, a program, its words and messages, a poem or a book. */
const noStories = new Set([
  ...['svg', 'math', 'stylesheet', 'schema', 'kml', 'xliff', 'tmx', 'envelope', 'tei', 'teicorpus'],
  ...['book', 'chapter', 'refentry', 'fictionbook']
])

/** Whether XML has words that are no story's, by its root. */
function isNoStory({root}: Markup): boolean {
  const name = foldName(root.name)
  // DocBook calls what is about a program an article too.
  if (noStories.has(name) || root.attributes.xmlns?.includes('docbook')) return true
  return name === 'root' && root.children.some(isResource)
}

/** A text of a program, in `.resx`: `<data name="Title"><value>Sign in</value></data>`. */
function isResource(child: MarkupElement['children'][number]): boolean {
  if (child.type !== 'element') return false
  return child.name === 'resheader' || (child.name === 'data' && 'name' in child.attributes && childrenOf(child, 'value').length > 0)
}

/** The copy of a story, and the elements around it, the outermost first. */
interface Copy {
  element: MarkupElement
  around: readonly MarkupElement[]
}

/** The innermost elements of a name for copy that hold sentences. */
function copiesIn(element: MarkupElement, around: readonly MarkupElement[]): Copy[] {
  const path = [...around, element]
  const inside = elementsIn(element).flatMap(child => copiesIn(child, path))
  if (inside.length > 0) return inside
  return copies.has(nameOf(element)) && holdsProse(element) ? [{element, around}] : []
}

/** Elements that say in an attribute what they hold: `<field name="title">`. */
const named = new Set(['field', 'component', 'property', 'element', 'attribute', 'column', 'str', 'item', 'value', 'data', 'text'])

/** What an element is called, in the way in which names are compared. */
function nameOf({name, attributes}: MarkupElement): string {
  const folded = foldName(name)
  const said = named.has(folded)
    ? (attributes.group ?? attributes.name ?? attributes['sv:name'] ?? attributes.key ?? attributes.id)
    : undefined
  return said !== undefined && /\p{L}{2}/u.test(said) ? foldName(said) : folded
}

function holdsProse(element: MarkupElement): boolean {
  return isProse(Array.from(textsIn(element), node => node.text).join(' '))
}

/** @param alone the elements that are around this copy and no other, the innermost first. */
function readStory(markup: Markup, copy: MarkupElement, alone: readonly MarkupElement[]): StoryDocument[] {
  const story = new StoryBuilder(markup.file, 'xml')
  const reader = new FieldReader(markup, story)
  const named = new Map<string, Set<MarkupElement>>()
  for (const scope of alone) gather(scope, copy, named)
  const texts = (names: readonly string[]): SourceText[] =>
    names
      .flatMap(name => [...(named.get(name) ?? [])].flatMap(element => reader.text(nameIn(element)) ?? []))
      .map(text => readLine(markup, text))
  story.id = idOf(copy, alone, reader)
  for (const [field, ...names] of fields)
    story.field(
      field,
      texts(names).find(({text}) => !neverWas.test(text))
    )
  const [count] = texts(['wordcount'])
  story.count(count?.text, count?.locate(0, count.text.length))
  for (const text of texts(keywords)) story.add('keywords', text)
  for (const text of texts(edNotes)) story.add('edNotes', text)
  for (const scope of [copy, ...alone]) readLanguage(markup, scope, story)
  const language = texts(['language', 'lang'])[0]
  if (language && /^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(language.text)) story.field('language', language)
  const [headline] = texts(headlines)
  const pieces: Piece[] = []
  readCopy(markup, copy, headline !== undefined, piece => pieces.push(piece))
  if (!headline && !pieces.some(({source}) => source.text.length >= leastProse)) return []
  const lead = leads.flatMap(name => [...(named.get(name) ?? [])]).find(isParagraph)
  const opening = lead && reader.text(lead)
  if (opening && !pieces.some(({source}) => source.text.includes(opening.text.trim()))) pieces.unshift({source: opening})
  story.compose(
    {headline, subheads: texts(subheads).slice(0, 1), bylines: texts(['byline']).slice(0, 1), dateline: texts(['dateline'])[0]},
    pieces
  )
  return story.isEmpty ? [] : [story.build()]
}

/** The name of a person, who may have an address too. */
function nameIn(element: MarkupElement): MarkupElement {
  return element.children.some(({type}) => type === 'element') ? (childrenOf(element, 'name', 'Name')[0] ?? element) : element
}

/** What identifies a story: a child of its own element, or an attribute; deeper down it may be that of a picture. */
function idOf(copy: MarkupElement, alone: readonly MarkupElement[], reader: FieldReader): string | undefined {
  const titled = alone.findIndex(scope => elementsIn(scope).some(child => headlines.includes(nameOf(child))))
  const own = titled < 0 ? alone : alone.slice(0, titled + 1)
  for (const scope of [...own, copy]) {
    const children = scope === copy ? [] : elementsIn(scope)
    const texts = ids.flatMap(name => children.filter(child => nameOf(child) === name).map(child => reader.text(child)?.text.trim()))
    const id = texts.find(text => text) ?? scope.attributes.id ?? scope.attributes.guid
    if (id) return id
  }
  return undefined
}

function elementsIn({children}: MarkupElement): MarkupElement[] {
  return children.flatMap(child => (child.type === 'element' ? child : []))
}

/** Drops what identifies two stories: it is that of something else. */
function withOwnIds(stories: StoryDocument[]): StoryDocument[] {
  const counts = new Map<string | undefined, number>()
  for (const {id} of stories) counts.set(id, (counts.get(id) ?? 0) + 1)
  return stories.map(story => ((counts.get(story.id) ?? 0) > 1 ? {...story, id: undefined} : story))
}

/** Whether an element holds a sentence, and nothing that says what else it holds, such as a headline. */
function isParagraph(element: MarkupElement): boolean {
  return holdsProse(element) && element.children.every(child => child.type !== 'element' || child.name === 'p' || inline.has(child.name))
}

/** Gathers the elements around the copy by name, those nearest to the root of their scope first. */
function gather(scope: MarkupElement, copy: MarkupElement, named: Map<string, Set<MarkupElement>>): void {
  let level: MarkupElement[] = [scope]
  while (level.length > 0) {
    const next: MarkupElement[] = []
    for (const element of level) {
      for (const child of element.children) {
        if (child.type !== 'element' || child === copy) continue
        const name = nameOf(child)
        const known = named.get(name)
        if (known) known.add(child)
        else named.set(name, new Set([child]))
        next.push(child)
      }
    }
    level = next
  }
}

function readLanguage(markup: Markup, element: MarkupElement, story: StoryBuilder): void {
  for (const name of ['xml:lang', 'lang', 'language']) {
    const found = attribute(markup, element, name)
    if (found) story.field('language', found.value, found.range)
  }
}

function readCopy(markup: Markup, copy: MarkupElement, titled: boolean, out: (piece: Piece) => void): void {
  if (copy.children.some(({type}) => type === 'element')) new MarkupReader(markup, createTreat(copy, titled), out).container(copy)
  else readContent(markup, copy, out, {html: true})
}

/**
 * What the elements of the copy are: as in HTML, and what stands where no text is beside it is a paragraph.
 *
 * @param titled whether the headline stands outside.
 */
function createTreat(copy: MarkupElement, titled: boolean): Treat {
  const beside = new Set<string>()
  const visit = (element: MarkupElement): void => {
    const text = element.children.some(child => child.type !== 'element' && child.text.trim() !== '')
    for (const child of element.children) {
      if (child.type !== 'element') continue
      if (text) beside.add(child.name)
      visit(child)
    }
  }
  visit(copy)
  return element => {
    const name = foldName(element.name)
    if (crossheads.has(name)) return 'subhead'
    if (headlines.includes(name)) return titled ? 'subhead' : 'headline'
    if (name === 'caption') return 'caption'
    if (pictures.has(name) || people.has(name)) return 'skip'
    if (paragraphs.has(name)) return 'block'
    const treatment = treatFragment({...element, name: element.name.toLowerCase()})
    return treatment === 'inline' && !beside.has(element.name) && !inline.has(name) ? 'container' : treatment
  }
}

/** Elements that are parts of a paragraph even where nothing stands beside them. */
const inline = new Set('span b i u em strong a font small sub sup q cite abbr code person org location'.split(' '))
