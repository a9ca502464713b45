import type {Piece} from './builder.js'
import {parseHtml, treatFragment} from './html.js'
import {type Markup, type MarkupElement, MarkupReader} from './markup.js'
import type {SourceText} from './source.js'

/** Reads what an element holds: XHTML, HTML that was escaped or stands in a CDATA section, or plain text. */
export function readContent(markup: Markup, element: MarkupElement, out: (piece: Piece) => void): void {
  if (element.children.some(child => child.type === 'element')) {
    new MarkupReader(markup, treatFragment, out).container(element)
    return
  }
  const source = new MarkupReader(markup, treatFragment, out).plainText(element)
  readString(markup, source, out)
}

/** Reads text that may be HTML. */
export function readString(
  {file}: Pick<Markup, 'file'>,
  source: SourceText,
  out: (piece: Piece) => void,
  html = looksLikeHtml(source.text)
): void {
  if (!html) {
    if (source.text.trim() !== '') out({source})
    return
  }
  const inner = parseHtml(file, source, !/<(?:html|body)\b/i.test(source.text))
  new MarkupReader(inner, treatFragment, out).container(inner.root)
}

const tag =
  /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|a|b|i|em|strong|table|blockquote|figure|html|body|section|article)(?:\s{1,9}[\w:-]{1,30}(?:="[^"<>]{0,500}"|='[^'<>]{0,500}'|=[^\s"'<>]{1,200}))*\s?\/?>/i

/** Whether text has the tags of HTML; `a<b and c>d` has none. */
export function looksLikeHtml(text: string): boolean {
  return tag.test(text)
}
