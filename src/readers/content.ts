import type {Piece} from './builder.js'
import {parseHtml, treatFragment} from './html.js'
import type {Markup, MarkupElement} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import {createMarkupEncode, findHtmlReferences} from './references.js'
import {SourceBuilder, type SourceText} from './source.js'

/** What is known about the content of an element beforehand. */
export interface Content {
  /** What is left out of text. */
  code?: RegExp
  /** Whether text is HTML by its format, so that `&#8217;` stands for a mark though there is no tag. */
  html?: boolean
}

/** Reads what an element holds: XHTML, HTML that was escaped or stands in a CDATA section, or plain text. */
export function readContent(markup: Markup, element: MarkupElement, out: (piece: Piece) => void, {code, html}: Content = {}): void {
  if (element.children.some(child => child.type === 'element')) {
    new MarkupReader(markup, treatFragment, out).container(element)
    return
  }
  const whole = new MarkupReader(markup, treatFragment, out).plainText(element)
  const source = code ? without(whole, code) : whole
  const referring = html === true && reference.test(source.text) && !escapedTag.test(source.text)
  readString(markup, source, out, referring || looksLikeHtml(source.text))
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,20});/i

function without(source: SourceText, code: RegExp): SourceText {
  const builder = new SourceBuilder()
  let at = 0
  for (const {0: found, index} of source.text.matchAll(code)) {
    builder.copy(source, at, index)
    at = index + found.length
  }
  return at === 0 ? source : builder.copy(source, at, source.text.length).build()
}

/** A heading or a link of Markdown: `## Costs`, `[the plan](https://example.org)`. */
const markdown = /(?:^|\n)#{1,6} {1,3}\S[^\n]{0,300}(?:\n|$)|\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]{0,1000}\)/

/** The same in a file of JSON, where a line break is an escape. */
export const mayHoldMarkdown = /(?:\\n|"|\n)#{1,6} \S|\]\((?:https?:|\\?\/|#)/

/** Reads text that may be HTML, or Markdown where the file holds some. */
export function readString(
  {file}: Pick<Markup, 'file'>,
  source: SourceText,
  out: (piece: Piece) => void,
  html = looksLikeHtml(source.text)
): void {
  if (!html && file.readMarkdown && markdown.test(source.text)) {
    file.readMarkdown(file, source, out)
    return
  }
  const twice = html ? undefined : readEscapedHtml(file, source)
  if (!html && !twice) {
    if (source.text.trim() !== '') out({source})
    return
  }
  readHtmlText(file, twice ?? source, out)
}

function readHtmlText(file: Markup['file'], source: SourceText, out: (piece: Piece) => void): void {
  const inner = parseHtml(file, source, !/<(?:html|body)\b/i.test(source.text))
  inner.blankLines = !/<(?:p|div|body)\b/i.test(source.text)
  new MarkupReader(inner, treatFragment, out).container(inner.root)
}

const tag =
  /<\/?(?:p|br|hr|div|span|h[1-6]|ul|ol|li|dl|dt|dd|a|b|i|q|u|s|em|strong|small|big|sup|sub|cite|abbr|ins|del|strike|font|center|pre|code|tt|table|tr|td|th|blockquote|figure|figcaption|img|picture|iframe|script|style|html|body|main|header|footer|aside|section|article)(?:\s{1,9}[\w:-]{1,30}(?:="[^"<>]{0,500}"|='[^'<>]{0,500}'|=[^\s"'<>]{1,200}))*\s?\/?>/i

/** Whether text has the tags of HTML; `a<b and c>d` has none. */
export function looksLikeHtml(text: string): boolean {
  return tag.test(text)
}

/** Characters of a paragraph. */
export const leastProse = 40

/** Whether text is copy by its look: HTML, or words of which some end as a sentence does. */
export function isProse(text: string): boolean {
  if (looksLikeHtml(text)) return true
  return text.trim().length >= leastProse && /\p{L}[)"”’]?[.!?…]["”’)]?(?:\s|<|$)/u.test(text) && /\s\p{L}+\s/u.test(text)
}

/** A line of text that may be HTML, such as the title of a feed's item. */
export function readLine({file}: Pick<Markup, 'file'>, source: SourceText): SourceText {
  if (!reference.test(source.text) && !looksLikeHtml(source.text)) return source
  const inner = parseHtml(file, source, true)
  const line = new MarkupReader(inner, treatFragment, () => undefined).text(inner.root)
  return line.text === '' ? source : line
}

/** A tag of a block that was escaped once too often: `&lt;p&gt;`. */
const escapedTag = /&(?:lt|#60|#x3c);\/?(?:p|br|div)(?:\s[^<>&]{0,200})?\s?\/?&(?:gt|#62|#x3e);/i

/** Text in which HTML was escaped once too often, as that HTML; told of, since other programs will show the tags. */
function readEscapedHtml(file: Markup['file'], source: SourceText): SourceText | undefined {
  const found = escapedTag.exec(source.text)
  if (!found) return undefined
  const range = source.locate(found.index, found.index + found[0].length)
  file.problems.push({reason: 'Unexpected HTML that is escaped twice, read as HTML', place: range && file.position(range), fatal: false})
  return decodeAll(file, source)
}

/** The text with its references decoded. */
function decodeAll(file: Markup['file'], source: SourceText): SourceText {
  const builder = new SourceBuilder(createMarkupEncode(file.canWrite, '\n'))
  let at = 0
  for (const {start, end, value} of findHtmlReferences(source.text)) {
    builder.copy(source, at, start).decode(source, start, end, value)
    at = end
  }
  return builder.copy(source, at, source.text.length).build()
}
