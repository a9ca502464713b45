import type {StoryDocument} from '../story/index.js'
import {type Piece, StoryBuilder, type TextField} from './builder.js'
import type {SourceFile} from './file.js'
import {containers, isHidden, lengthOf, parseHtml, treatFragment} from './html.js'
import {readArticleData} from './json-ld.js'
import type {Markup, MarkupElement, Treat} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import {Prose} from './prose.js'
import {trimPage} from './trim-page.js'
import {findAll} from './xml.js'

/** Parts of a page around a story, by what sites call them. */
const boilerplate =
  /(?:^|[\s_-])(?:related|share|sharing|social|newsletter|promo|advert(?:isements?|ising)?|ads?|sponsor|comments?|disqus|sidebar|breadcrumbs?|cookies?|consent|subscri(?:be|ption)|sign-?up|donate|recommend(?:ed|ations)?|tags?|tagbox|topics|keywords?|nav|menu|footer|byline|author|bio|timestamp|dateline|meta|(?:article|post|entry|story)[_-]info|toolbar|tools|actions|follow|rating|pagination|pager|prev|next|outbrain|taboola|most-read|popular|trending|copyright|submitted)(?:$|[\s_-])/i

/**
 * What elements of a page are: as in a fragment, without what sites put into and around a story. An element that holds
 * most of the story is no such thing, whatever its class says.
 */
function createTreatPage(article: MarkupElement, title: MarkupElement | undefined, prose: Prose): Treat {
  const most = prose.inside(article) / 2
  return element => {
    if (element === title) return 'headline'
    const treatment = treatFragment(element)
    if (treatment === 'skip') return 'skip'
    if (element.name === 'footer' || element.name === 'noscript') return 'skip'
    const container = treatment === 'container'
    const kept = prose.inside(element) > most || holds(element, title)
    if (container || treatment === 'list' || treatment === 'block') {
      if (boilerplate.test(namesOf(element)) && !(container && kept)) return 'skip'
    }
    if ((container || treatment === 'subhead' || element.name === 'a') && !kept && isTeaser(element)) return 'skip'
    return treatment === 'headline' && title ? 'subhead' : treatment
  }
}

/** What an element is called: class, id, role and component, `relatedStories` as `related-Stories`. */
function namesOf({attributes: {classname = '', id = '', role = '', datacomponent = '', datatestid = ''}}: MarkupElement): string {
  return `${classname} ${id} ${role} ${datacomponent} ${datatestid}`.replaceAll(/([a-z])([A-Z])/g, '$1-$2')
}

/** A page without what is there for scripts to show. */
function visible(element: MarkupElement): MarkupElement {
  return {
    ...element,
    children: element.children.flatMap(child => (child.type !== 'element' ? child : isHidden(child) ? [] : visible(child)))
  }
}

/** Whether an element leads to other stories: a link around a heading or a picture, a heading or division that is one, a list of links. */
function isTeaser(element: MarkupElement): boolean {
  if (element.name === 'a') return findAll(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'article', 'figure').length > 0
  const links = findAll(element, 'a')
  const all = links.length > 0 ? charactersIn(element) : 0
  if (all === 0) return false
  const linked = links.reduce((sum, link) => sum + charactersIn(link), 0)
  if (linked === all) return true
  if (/^h[1-6]$/.test(element.name)) return false
  const least = /^(?:ul|ol|dl)$/.test(element.name) ? 2 : 3
  return links.length >= least && linked > all * mostLinked
}

/** Characters of text without white space. */
function charactersIn(element: MarkupElement): number {
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'element' ? charactersIn(child) : child.text.replaceAll(/\s+/g, '').length),
    0
  )
}

/** The share of links in the text of what is no story. */
const mostLinked = 0.7

function holds(element: MarkupElement, title: MarkupElement | undefined): boolean {
  return title !== undefined && findAll(element, title.name).includes(title)
}

/** Reads a page: the story in it and what it says about itself. */
export function readHtml(file: SourceFile): StoryDocument[] {
  const parsed = parseHtml(file, file.source, false)
  const markup = {...parsed, root: visible(parsed.root)}
  const story = new StoryBuilder(file, 'html')
  const prose = new Prose()
  readHead(markup, story)
  if (isIndex(markup.root, story, prose)) return []
  const article = findArticle(markup.root, prose)
  readDates(markup, article, story)
  const name = findAll(markup.root, 'title')[0]
  const title = findTitle(markup, article, story.metadata.headline, name)
  readMarked(markup, article, title, story)
  if (name) story.field('headline', new MarkupReader(markup, treatFragment, () => undefined).text(name))
  const pieces: Piece[] = []
  const reader = new MarkupReader(markup, createTreatPage(article, title, prose), piece => pieces.push(piece))
  if (title && !holds(article, title)) reader.element(title, 'headline')
  reader.container(article)
  const seen = new Set<string>()
  for (const piece of trimPage(pieces, title !== undefined, story.metadata.byline)) {
    const text = piece.source.text.trim()
    // Some have the headline above the story, and again in it.
    if (piece.role === 'subhead' && seen.has(text)) story.also(piece.source)
    else story.block(piece)
    if (piece.role === 'headline') seen.add(text)
  }
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
    if (date) setDate(markup, date, field, story)
  }
  const {published, versionCreated} = story.metadata
  const date = published === undefined && versionCreated === undefined ? findTime(article) : undefined
  if (date) setDate(markup, date, 'published', story)
}

/** The time of a story that says what it is, or that is the only one in it. */
function findTime(article: MarkupElement): MarkupElement | undefined {
  const times = findAll(article, 'time').filter(({attributes}) => /^\d{4}-\d\d-\d\d/.test(attributes.datetime ?? ''))
  const says = times.filter(({attributes}) => 'pubdate' in attributes || /publish|entry-date|posted/.test(attributes.classname ?? ''))
  return says[0] ?? (times.length === 1 ? times[0] : undefined)
}

function setDate(markup: Markup, date: MarkupElement, field: 'published' | 'versionCreated', story: StoryBuilder): void {
  const place = markup.source.locate(date.start, markup.source.text.indexOf('>', date.start) + 1)
  story.field(field, date.attributes.datetime ?? date.attributes.content, place)
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

/**
 * The heading that is the story's: the one that the metadata has too, else a `h1` alone, or the first in the story; where
 * headings are no headings, what reads as the metadata has it. None where it cannot be told.
 */
function findTitle(
  markup: Markup,
  article: MarkupElement,
  headline: string | undefined,
  name: MarkupElement | undefined
): MarkupElement | undefined {
  const fields = new MarkupReader(markup, treatFragment, () => undefined)
  const held = [headline ?? '', name ? fields.text(name).text : ''].map(fold).filter(text => text !== '')
  const isHeld = (each: MarkupElement): boolean => {
    if (lengthOf(each) > longestTitle) return false
    const text = fold(fields.text(each).text)
    const long = text.split(' ').length > 2 || /[\u3040-\u9fff\uac00-\ud7af]{6}/.test(text)
    return long && held.some(other => other.startsWith(text))
  }
  const {root} = markup
  const titles = findAll(root, 'h1')
  const inside = findAll(article, 'h1')
  const found = titles.find(isHeld) ?? findAll(article, 'h2', 'h3').find(isHeld)
  if (found) return found
  const [alone] = titles
  if (alone && inside.length === 0 && titles.length === 1 && alone.start < article.end) return alone
  if (article.name !== 'body' && inside.length > 0) return inside[0]
  if (inside.length > 0 || held.length === 0) return undefined
  const likely = findAll(root, 'h2', 'h3', 'h4', 'div', 'span', 'p', 'td', 'strong', 'b', 'font').filter(
    each => each.start < article.end && isHeld(each)
  )
  // The innermost of those around one another.
  return likely.find((each, index) => !likely.slice(index + 1).some(({start, end}) => start >= each.start && end <= each.end))
}

/** Characters of a headline with the markup around it. */
const longestTitle = 400

/** For comparing headlines, which are typed with marks of either kind. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim()
}

/** Links of a page that leads to stories. */
const manyLinks = 40

/** Whether a page is a list of stories: most of it links, nowhere two paragraphs beside one another, and no date of a story. */
function isIndex(root: MarkupElement, {metadata}: StoryBuilder, prose: Prose): boolean {
  if (metadata.published !== undefined || metadata.versionCreated !== undefined) return false
  const links = findAll(root, 'a')
  if (links.length < manyLinks || links.reduce((sum, link) => sum + lengthOf(link), 0) < prose.inside(root)) return false
  return findAll(root, ...containers, 'span', 'td', 'blockquote').every(element => prose.paragraphs(element) < 2)
}

/** The element that holds the story: as the page says, or else the one with the most text in paragraphs. */
function findArticle(root: MarkupElement, prose: Prose): MarkupElement {
  const all = findAll(root, ...containers, 'span', 'td')
  const marked = all.filter(({attributes}) => /articlebody/i.test(attributes.itemprop ?? ''))
  const articles = all.filter(({name}) => name === 'article')
  const mains = all.filter(({name, attributes}) => name === 'main' || attributes.role === 'main')
  for (const candidates of [marked, articles, mains]) {
    const best = largest(candidates, element => prose.inside(element))
    if (best && prose.inside(best) >= 200) return best
  }
  const densest = largest(all, element => prose.direct(element))
  const body = findAll(root, 'body')[0] ?? root
  if (densest && lengthOf(densest) * 3 > prose.inside(body)) return densest
  return innermost(body, element => prose.inside(element) * 4 > prose.inside(body) * 3)
}

/** The innermost element of those around one another that hold enough. */
function innermost(element: MarkupElement, holdsEnough: (element: MarkupElement) => boolean): MarkupElement {
  const child = element.children.find((each): each is MarkupElement => each.type === 'element' && holdsEnough(each))
  return child ? innermost(child, holdsEnough) : element
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

/** Metadata: JSON-LD first, then what the head says. */
function readHead(markup: Markup, story: StoryBuilder): void {
  for (const script of findAll(markup.root, 'script')) {
    if (/ld\+json/i.test(script.attributes.type ?? '')) {
      const {start = 0, end = 0} = script.children[0] ?? {}
      readArticleData(markup.file, markup.source.slice(start, end), story)
    }
  }
  for (const meta of findAll(markup.root, 'meta')) readMeta(markup, meta, story)
  const html = findAll(markup.root, 'html')[0]
  const language = html?.attributes.lang ?? html?.attributes.xmllang
  story.field('language', language, html && markup.source.locate(html.start, html.start + 5))
}

/** Names of `meta` elements, lower case, under which sites keep a field. */
const metas: ReadonlyMap<string, TextField | 'keywords'> = new Map(
  Object.entries({
    headline: ['og:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'],
    published: [
      ...['article:published_time', 'og:article:published_time', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued'],
      ...['parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish_date', 'publication_date', 'cxenseparse:recs:publishtime']
    ],
    versionCreated: [...['article:modified_time', 'og:article:modified_time', 'dcterms.modified', 'lastmod']],
    byline: ['author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'],
    language: ['dc.language', 'dcterms.language'],
    keywords: ['news_keywords', 'keywords', 'parsely-tags', 'article:tag', 'og:article:tag']
  }).flatMap(([field, names]) => names.map(name => [name, field as TextField | 'keywords'] as const))
)

function readMeta(markup: Markup, meta: MarkupElement, story: StoryBuilder): void {
  const field = metas.get((meta.attributes.property ?? meta.attributes.name ?? '').toLowerCase())
  const {content} = meta.attributes
  if (field === undefined || content === undefined) return
  const place = markup.source.locate(meta.start, meta.end)
  if (field === 'keywords') for (const word of content.split(/[,;]/)) story.add('keywords', word, place)
  // An author may be the address of a page of theirs, a language one that nobody determined.
  else if (!(field === 'byline' ? /^https?:/ : /^und$/).test(content)) story.field(field, content, place)
}
