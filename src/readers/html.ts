import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import type {Markup, MarkupElement, MarkupNode, Treatment} from './markup.js'
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

export const containers: ReadonlySet<string> = new Set(
  'html body div section article main header hgroup figure ul ol dl details summary center fieldset noscript tbody thead tfoot tr'.split(
    ' '
  )
)

const skipped = new Set(
  'head title script style template iframe object embed svg math canvas audio video form button select textarea input nav aside footer address hr img picture link meta dialog menu'.split(
    ' '
  )
)

/** Whether an element is not shown, or only when a script shows it. */
export function isHidden({attributes}: MarkupElement): boolean {
  return 'hidden' in attributes || attributes.ariahidden === 'true' || /display:\s{0,5}none/i.test(attributes.style ?? '')
}

/** What elements of a fragment are: the body of a story, with nothing around it. */
export function treatFragment(element: MarkupElement): Treatment {
  if (isHidden(element)) return 'skip'
  const known = Object.hasOwn(treatments, element.name) ? treatments[element.name] : undefined
  // Those of AMP show pictures, players and advertisements.
  if (known === undefined && element.name.startsWith('amp-')) return 'skip'
  // So are the times that readers of instant articles see below the headline.
  if (element.name === 'time' && /(?:^|\s)op-/.test(namesOf(element))) return 'skip'
  if (known === undefined) return skipped.has(element.name) ? 'skip' : containers.has(element.name) ? 'container' : 'inline'
  if (known === 'table' && isLayout(element)) return 'container'
  if (known === 'quote' && embedded.test(namesOf(element))) return 'skip'
  if (typeof known === 'object' && known.mark === 'date') return {mark: 'date', value: element.attributes.datetime}
  if (typeof known === 'object' && known.mark === 'link') return {mark: 'link', value: element.attributes.href}
  return known
}

function namesOf({attributes}: MarkupElement): string {
  return attributes.classname ?? attributes.class ?? ''
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

/** Characters of text in an element. */
export function lengthOf(element: MarkupElement): number {
  return element.children.reduce((sum, child) => sum + (child.type === 'element' ? lengthOf(child) : child.text.length), 0)
}
