import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {StoryDocument} from '../story/index.js'
import {StoryBuilder} from './builder.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {readArticleData} from './json-ld.js'
import type {Markup, MarkupElement, MarkupNode, Treat, Treatment} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import type {SourceText} from './source.js'
import {findAll} from './xml.js'

/** Elements inside one another; more are refused. */
const mostDepth = 400

/** Elements that end by themselves, or have no content. */
const light = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt tr td th thead tbody tfoot option optgroup colgroup rb rt rtc rp html head body'.split(
    ' '
  )
)

/** Parses a page or a fragment. */
export function parseHtml(file: SourceFile, source: SourceText, fragment: boolean): Markup {
  const {text} = source
  refuseDepth(file, text)
  const tree = fromHtml(text, {fragment})
  const root: MarkupElement = {type: 'element', name: '', attributes: {}, children: simplifyAll(tree.children), start: 0, end: text.length}
  return {file, source, syntax: 'html', root}
}

function simplifyAll(nodes: readonly Nodes[]): MarkupNode[] {
  const children: MarkupNode[] = []
  for (const node of nodes) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type === 'text') {
      if (start !== undefined && end !== undefined) children.push({type: 'text', text: node.value, start, end})
    } else if (node.type === 'element') {
      const inner = node.tagName === 'template' ? [] : simplifyAll(node.children)
      const attributes: Record<string, string> = Object.create(null)
      for (const [name, value] of Object.entries(node.properties)) {
        if (value === null || value === undefined || value === false) continue
        attributes[name.toLowerCase()] = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
      }
      // Elements that the parser adds (html, head, body, tbody) stand nowhere; they are taken to be where their content is.
      const from = start ?? inner[0]?.start ?? 0
      children.push({type: 'element', name: node.tagName, attributes, children: inner, start: from, end: end ?? inner.at(-1)?.end ?? from})
    }
  }
  return children
}

/** Bounds the depth that the parser will build, before it builds it. */
function refuseDepth(file: SourceFile, text: string): void {
  let depth = 0
  for (const [tag, close, name = ''] of text.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    if (light.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    if (depth > mostDepth)
      throw new FormatError(`Unexpected nesting deeper than ${mostDepth} elements at \`${tag}\``, file.position({from: 0, to: 0}))
  }
}

const treatments: Readonly<Record<string, Treatment>> = {
  p: 'block',
  h1: 'headline',
  h2: 'subhead',
  h3: 'subhead',
  h4: 'subhead',
  h5: 'subhead',
  h6: 'subhead',
  li: 'list',
  dt: 'list',
  dd: 'list',
  figcaption: 'caption',
  blockquote: 'quote',
  table: 'table',
  // Met only in a table that lays out a page.
  td: 'block',
  th: 'block',
  pre: 'code',
  br: 'break',
  a: {mark: 'link'},
  em: {mark: 'emphasis'},
  strong: {mark: 'emphasis'},
  i: {mark: 'emphasis'},
  b: {mark: 'emphasis'},
  q: {mark: 'quote'},
  code: {mark: 'code'},
  kbd: {mark: 'code'},
  samp: {mark: 'code'},
  var: {mark: 'code'},
  time: {mark: 'date'}
}

const containers = new Set(
  'html body div section article main header hgroup footer figure ul ol dl address details summary center fieldset noscript tbody thead tfoot tr'.split(
    ' '
  )
)

const skipped = new Set(
  'head title script style template iframe object embed svg math canvas audio video form button select textarea input nav aside hr img picture link meta dialog menu'.split(
    ' '
  )
)

/** What elements of a fragment are: the body of a story, with nothing around it. */
export function treatFragment(element: MarkupElement): Treatment {
  const known = Object.hasOwn(treatments, element.name) ? treatments[element.name] : undefined
  // Those of AMP show pictures, players and advertisements.
  if (known === undefined && element.name.startsWith('amp-')) return 'skip'
  if (known === undefined) return skipped.has(element.name) ? 'skip' : containers.has(element.name) ? 'container' : 'inline'
  if (known === 'table' && isLayout(element)) return 'container'
  if (known === 'quote' && embedded.test(element.attributes.classname ?? element.attributes.class ?? '')) return 'skip'
  if (typeof known === 'object' && known.mark === 'date') return {mark: 'date', value: element.attributes.datetime}
  if (typeof known === 'object' && known.mark === 'link') return {mark: 'link', value: element.attributes.href}
  return known
}

/** Posts of others that a script makes into a picture of them. */
const embedded =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|fb-post)/

/** Whether a table is there for its looks: it says so, holds headings or other tables, or one long cell below another. */
function isLayout(table: MarkupElement): boolean {
  if (table.attributes.role === 'presentation' || findAll(table, 'table', 'h1', 'h2').length > 0) return true
  const rows = findAll(table, 'tr')
  const cells = findAll(table, 'td', 'th')
  return cells.length <= rows.length && lengthOf(table) > leastLaidOut * cells.length
}

/** Characters in a cell that is a paragraph. */
const leastLaidOut = 80

/** Parts of a page around a story, by what sites call them. */
const boilerplate =
  /(?:^|[\s_-])(?:related|share|sharing|social|newsletter|promo|advert|ads?|sponsor|comments?|sidebar|breadcrumbs?|cookies?|consent|subscribe|recommend(?:ed|ations)?|tags?|nav|menu|footer|byline|author|timestamp|dateline|meta|toolbar|pagination|outbrain|taboola|most-read|trending)(?:$|[\s_-])/i

/**
 * What elements of a page are: as in a fragment, without what sites put into and around a story. An element that holds
 * most of the story is no such thing, whatever its class says.
 */
function createTreatPage(article: MarkupElement, title: MarkupElement | undefined): Treat {
  const most = proseIn(article) / 2
  return element => {
    if (element === title) return 'headline'
    const treatment = treatFragment(element)
    if (treatment === 'skip') return 'skip'
    const {attributes} = element
    if ('hidden' in attributes || attributes.ariahidden === 'true') return 'skip'
    if (element.name === 'footer' || element.name === 'noscript') return 'skip'
    const block = treatment === 'container' || treatment === 'list' || treatment === 'block'
    const names = `${attributes.classname ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''}`
    if (block && boilerplate.test(names) && !(treatment === 'container' && (proseIn(element) > most || holds(element, title))))
      return 'skip'
    return treatment === 'headline' && title ? 'subhead' : treatment
  }
}

function holds(element: MarkupElement, title: MarkupElement | undefined): boolean {
  return title !== undefined && findAll(element, title.name).includes(title)
}

/** Reads a page: the story in it and what it says about itself. */
export function readHtml(file: SourceFile): StoryDocument[] {
  const markup = parseHtml(file, file.source, false)
  const story = new StoryBuilder(file, 'html')
  readHead(markup, story)
  const article = findArticle(markup.root)
  readDates(markup, article, story)
  const title = findTitle(markup, article, story.metadata.headline)
  readMarked(markup, article, title, story)
  const reader = new MarkupReader(markup, createTreatPage(article, title), piece => story.block(piece))
  if (title && !holds(article, title)) reader.element(title, 'headline')
  reader.container(article)
  return story.isEmpty ? [] : [story.build()]
}

/** Dates of the story as schema.org's microdata gives them: in the story, or else once on the page. */
function readDates(markup: Markup, article: MarkupElement, story: StoryBuilder): void {
  for (const [field, property] of [
    ['published', 'datepublished'],
    ['versionCreated', 'datemodified']
  ] as const) {
    const isDate = ({attributes: {itemprop = '', datetime, content}}: MarkupElement): boolean =>
      itemprop.toLowerCase() === property && Boolean(datetime ?? content)
    const inside = findAll(article, 'time', 'meta', 'span').filter(isDate)
    const all = inside.length > 0 ? inside : findAll(markup.root, 'time', 'meta', 'span').filter(isDate)
    const [date] = inside.length > 0 || all.length === 1 ? all : []
    if (!date) continue
    const place = markup.source.locate(date.start, markup.source.text.indexOf('>', date.start) + 1)
    story.field(field, date.attributes.datetime ?? date.attributes.content, place)
  }
}

/** What the page says of its story only where a reader sees it: in its heading, and as schema.org's microdata. */
function readMarked(markup: Markup, article: MarkupElement, title: MarkupElement | undefined, story: StoryBuilder): void {
  const fields = new MarkupReader(markup, treatFragment, () => undefined)
  if (title) story.field('headline', fields.text(title))
  const isAuthor = ({attributes}: MarkupElement): boolean => attributes.itemprop?.toLowerCase() === 'author'
  const authors = [article, markup.root].map(from => findAll(from, 'span', 'div', 'a', 'p', 'address').find(isAuthor))
  const author = authors[0] ?? authors[1]
  const name = author && (findAll(author, 'span', 'a').find(({attributes}) => attributes.itemprop === 'name') ?? author)
  if (name) story.field('byline', fields.text(name))
}

/** The heading that is the story's: the one that the metadata has too, else a `h1` alone; none where it cannot be told. */
function findTitle(markup: Markup, article: MarkupElement, headline: string | undefined): MarkupElement | undefined {
  const fields = new MarkupReader(markup, treatFragment, () => undefined)
  const held = fold(headline ?? '')
  const isHeld = (each: MarkupElement): boolean => {
    const text = fold(fields.text(each).text)
    return text.split(' ').length > 2 && held.startsWith(text)
  }
  const titles = findAll(markup.root, 'h1')
  const inside = findAll(article, 'h1')
  return (
    titles.find(isHeld) ?? findAll(article, 'h2', 'h3').find(isHeld) ?? (inside.length === 0 && titles.length === 1 ? titles[0] : undefined)
  )
}

/** For comparing headlines, which are typed with marks of either kind. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim()
}

/** The element that holds the story: as the page says, or else the one with the most text in paragraphs. */
function findArticle(root: MarkupElement): MarkupElement {
  const all = findAll(root, ...containers, 'span', 'td')
  const marked = all.filter(({attributes}) => /articlebody/i.test(attributes.itemprop ?? ''))
  const articles = all.filter(({name}) => name === 'article')
  const mains = all.filter(({name, attributes}) => name === 'main' || attributes.role === 'main')
  for (const candidates of [marked, articles, mains]) {
    const best = largest(candidates, proseIn)
    if (best && proseIn(best) >= 200) return best
  }
  const densest = largest(all, element =>
    element.children.reduce((sum, child) => (child.type === 'element' && child.name === 'p' ? sum + lengthOf(child) : sum), 0)
  )
  const body = findAll(root, 'body')[0] ?? root
  return densest && lengthOf(densest) * 3 > proseIn(body) ? densest : body
}

function largest(elements: readonly MarkupElement[], size: (element: MarkupElement) => number): MarkupElement | undefined {
  let best: MarkupElement | undefined
  let most = 0
  for (const element of elements) {
    const own = size(element)
    if (own <= most) continue
    best = element
    most = own
  }
  return best
}

/** Characters of text in paragraphs. */
function proseIn(element: MarkupElement): number {
  return findAll(element, 'p').reduce((sum, paragraph) => sum + lengthOf(paragraph), 0)
}

function lengthOf(element: MarkupElement): number {
  return element.children.reduce((sum, child) => sum + (child.type === 'element' ? lengthOf(child) : child.text.length), 0)
}

/** Metadata: JSON-LD first, then what the head says. */
function readHead(markup: Markup, story: StoryBuilder): void {
  const reader = new MarkupReader(markup, treatFragment, () => undefined)
  for (const script of findAll(markup.root, 'script')) {
    if (/ld\+json/i.test(script.attributes.type ?? '')) {
      const {start = 0, end = 0} = script.children[0] ?? {}
      readArticleData(markup.file, markup.source.slice(start, end), story)
    }
  }
  for (const meta of findAll(markup.root, 'meta')) {
    const name = (meta.attributes.property ?? meta.attributes.name ?? '').toLowerCase()
    const {content} = meta.attributes
    const place = markup.source.locate(meta.start, meta.end)
    if (name === 'og:title') story.field('headline', content, place)
    else if (/^(?:og:)?article:published_time$/.test(name)) story.field('published', content, place)
    else if (/^(?:og:)?article:modified_time$/.test(name)) story.field('versionCreated', content, place)
    else if (name === 'author') story.field('byline', content, place)
  }
  const html = findAll(markup.root, 'html')[0]
  story.field('language', html?.attributes.lang, html && markup.source.locate(html.start, html.start + 5))
  const title = findAll(markup.root, 'title')[0]
  if (title) story.field('headline', reader.text(title))
}
