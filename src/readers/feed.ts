import type {StoryDocument} from '../story/index.js'
import {type Front, type Piece, StoryBuilder} from './builder.js'
import {readContent, readLine} from './content.js'
import {FieldReader} from './fields.js'
import type {SourceFile} from './file.js'
import type {Markup, MarkupElement} from './markup.js'
import {readNewsItem} from './newsml-g2.js'
import {readNitfCopy, readNitfHead} from './nitf.js'
import type {SourceText} from './source.js'
import {attribute, childrenOf, find, findAll, parseXml} from './xml.js'

/** Reads the items of RSS (0.9 to 2.0) or the entries of Atom, each a story; an entry may be sent without a feed. */
export function readFeed(file: SourceFile): StoryDocument[] {
  const markup = parseXml(file)
  const {root} = markup
  const items = root.name === 'entry' ? [root] : findAll(root, 'item', 'entry')
  return items.filter(isStory).flatMap(item => {
    const inside = find(item, 'content', 'newsItem')
    return inside ? readNewsItem(markup, inside) : readItem(markup, item)
  })
}

/** What an entry of an export of Blogger is, which holds settings, templates and comments too. */
const kind = /schemas\.google\.com\/blogger\/2008\/kind#(\w+)$/

function isStory(item: MarkupElement): boolean {
  // So have those of its archives, and threads (RFC 4685).
  if (find(item, 'in-reply-to') || childrenOf(item, 'type').some(({children}) => /^COMMENT$/.test(textOfFirst(children)))) return false
  return childrenOf(item, 'category').every(({attributes}) => /^(?:post|page)$/.test(kind.exec(attributes.term ?? '')?.[1] ?? 'post'))
}

function textOfFirst([first]: MarkupElement['children']): string {
  return first && first.type !== 'element' ? first.text.trim() : ''
}

/** Vocabularies of pictures and sound, whose titles, descriptions and contents are not the story's. */
const media = /search\.yahoo\.com\/mrss|itunes|podcast|^media$/i

function withoutMedia(item: MarkupElement): MarkupElement {
  return {...item, children: item.children.filter(child => child.type !== 'element' || !media.test(child.namespace ?? ''))}
}

/** What holds the whole copy, the usual names first, and what holds a summary. */
const bodies = ['encoded', 'content', 'full-text', 'full_text', 'fulltext', 'fullText', 'body', 'articleBody', 'story']
const summaries = ['description', 'summary']

/** What an export of WordPress holds besides posts and pages. */
const noPost = /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+)$/

/** Codes of WordPress and its plugins that stand for pictures, players and forms; `[sic]` is none. */
const shortcode = new RegExp(
  [
    String.raw`\[caption\b[^[\]]{0,400}\][^[\]]{0,2000}\[/caption\]`,
    String.raw`\[/?(?:gallery|playlist|audio|video|embed)\b[^[\]]{0,400}\](?:https?:[^\s[\]]{1,400}\[/embed\])?`,
    String.raw`\[/?[a-z][a-z\d]{0,40}_\w{1,40}\b[^[\]]{0,400}\]`,
    String.raw`\[[a-z][\w-]{1,40}\s[^[\]]{0,200}=["'][^[\]]{0,400}\]`
  ].join('|'),
  'g'
)

function readItem(markup: Markup, element: MarkupElement): StoryDocument[] {
  const story = new StoryBuilder(markup.file, 'feed')
  const fields = new FieldReader(markup, story)
  const {root} = markup
  const item = withoutMedia(element)
  const type = fields.text(find(item, 'post_type'))?.text
  if (type !== undefined && noPost.test(type)) return []
  const channel = find(root, 'channel') ?? root
  story.id = fields.text(find(item, 'guid') ?? find(item, 'id') ?? find(item, 'link'))?.text
  for (const name of ['pubDate', 'published', 'date']) fields.element('published', item, name)
  for (const name of ['updated', 'modified']) fields.element('versionCreated', item, name)
  fields.element('byline', item, 'creator')
  fields.element('byline', item, 'author', 'name')
  readAuthor(fields, item, story)
  fields.element('language', item, 'language')
  fields.attribute('language', item, 'xml:lang')
  fields.element('language', channel, 'language')
  fields.attribute('language', root, 'xml:lang')
  fields.element('usage', item, 'rights')
  fields.element('credit', item, 'credit')
  if (type !== undefined) {
    fields.element('status', item, 'status')
    fields.element('slugline', item, 'post_name')
  }
  for (const category of childrenOf(item, 'category')) {
    if (kind.test(category.attributes.term ?? '')) continue
    const term = attribute(markup, category, 'label') ?? attribute(markup, category, 'term')
    const text = fields.text(category)
    story.add('keywords', text ?? term?.value, text ? undefined : term?.range)
  }
  for (const subject of childrenOf(item, 'subject')) story.add('keywords', fields.text(subject))
  const front = readFront(markup, fields, item, story)
  const pieces: Piece[] = []
  for (const name of [...bodies, ...summaries]) {
    for (const body of childrenOf(item, name)) {
      if (/excerpt/.test(body.namespace ?? '') || isBinary(body)) continue
      const nitf = find(body, 'nitf')
      const found: Piece[] = []
      if (nitf) {
        if (pieces.length === 0) readNitfHead(markup, nitf, story)
        const copy = readNitfCopy(markup, nitf)
        if (pieces.length === 0) front.dateline ??= copy.dateline
        found.push(...copy.pieces)
      } else {
        const code = type === undefined ? undefined : shortcode
        readContent(markup, body, piece => found.push(piece), {code, html: isHtml(markup, body)})
      }
      // A summary often is the first paragraph.
      if (pieces.length > 0) story.also(...found.map(({source}) => source))
      else pieces.push(...found)
    }
  }
  story.compose(front, pieces)
  return story.isEmpty ? [] : [story.build()]
}

/** Whether the content of an Atom entry is a file of another kind, in base64. */
function isBinary({attributes: {type = ''}}: MarkupElement): boolean {
  return /^(?:image|audio|video|font)\/|^application\/(?!.*(?:xml|html|json))|;\s*base64$/i.test(type)
}

/** The headline, and what agencies put beside it: the title of their entries may be the line for the desk. */
function readFront(markup: Markup, fields: FieldReader, item: MarkupElement, story: StoryBuilder): Front {
  const about = find(item, 'ContentMetadata')
  fields.element('slugline', about, 'SlugLine')
  fields.element('byline', about, 'ByLine')
  fields.element('dateline', about, 'DateLine')
  const management = find(item, 'NewsManagement')
  fields.element('status', management, 'PublishingStatus')
  fields.element('priority', management, 'EditorialPriority')
  for (const note of childrenOf(management, 'PublishingSpecialInstructions')) story.add('edNotes', fields.text(note))
  return {
    headline: fields.text(find(about, 'HeadLine')) ?? readTitle(markup, fields, find(item, 'title')),
    bylines: childrenOf(about, 'ByLine').flatMap(byline => fields.text(byline) ?? []),
    dateline: fields.text(find(about, 'DateLine'))
  }
}

/** Text in Atom is HTML where it says so, in RSS whether or not: half of the feeds write it and all programs read it so. */
function isHtml({root}: Markup, element: MarkupElement | undefined): boolean {
  return root.name === 'feed' || root.name === 'entry' ? /^(?:text\/)?html$/.test(element?.attributes.type ?? '') : true
}

function readTitle(markup: Markup, fields: FieldReader, title: MarkupElement | undefined): SourceText | undefined {
  const text = fields.text(title)
  return text && isHtml(markup, title) ? readLine(markup, text) : text
}

/** RSS has an address of electronic mail there, with the name behind it: `desk@example.org (Ann Smith)`. */
function readAuthor(fields: FieldReader, item: MarkupElement, story: StoryBuilder): void {
  const author = fields.text(find(item, 'author'))
  const named = author && /^\S+@\S+ \((.+)\)$/.exec(author.text)
  const name = named?.[1]
  if (name === undefined) story.field('byline', author)
  else story.field('byline', author?.slice(author.text.length - 1 - name.length, author.text.length - 1))
}
