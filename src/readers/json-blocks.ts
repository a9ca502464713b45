import type {Piece} from './builder.js'
import {looksLikeHtml, readString} from './content.js'
import type {SourceFile} from './file.js'
import {inConverted} from './json-fields.js'
import {findProse} from './json-prose.js'
import {SourceBuilder, type SourceText} from './source.js'
import type {Value} from './value.js'

/** Kinds of blocks that hold no copy. */
const aside =
  /^(?:raw(?:$|_?html)|html|code|embed|oembed|custom_embed|interstitial|divider|delimiter|separator|ad$|advert|(?:banner|medium_rectangle)_advert|script|style|pull_?quote|button|link_?(?:button|list)|shortcode|social|newsletter|related)/

const picture = /^img|image|picture|photo|gallery|video|audio|figure|media/
const heading = /head(?:er|ing|line)|title|^h[1-6]$|^intro$/
const byline = /^(?:author|byline)$/
const list = /list|bullet|^(?:[uo]l|lic?)$/
/** What may hold its text under any name. */
const plain = /^(?:p|h[1-6])?$|para|text|post|content/

/** Members that hold what is inside a block, and those that hold its text. */
const inside = ['children', 'content', 'items', 'content_elements', 'blocks', 'innerBlocks', 'nodes', 'components', 'ops']
const texts = ['content', 'text', 'html', 'innerHTML', 'value', 'body', 'paragraph', 'contents', 'quote', 'calloutText', ...inConverted]
/** What a section without a kind has in front of its text. */
const parts: ReadonlyArray<[name: string, role: Piece['role']]> = [
  ['title', 'subhead'],
  ['intro', undefined]
]
/** Members that hold what a block holds one level deeper. */
const deeper = ['data', 'model', 'attributes', 'fields', 'value']
/** Where a picture keeps what is known of it. */
const pictures = ['data', 'model', 'attributes', 'attrs', 'file', 'image', 'media', 'value']
const caption = /^(?:fig)?caption$/
const captions = ['caption', 'subtitle', 'description']

/** Blocks inside one another; what lies deeper is left out. */
const mostDepth = 30

/** Reads copy kept block by block: strings, or objects as Apple News, Arc, Editor.js, Lexical, Portable Text, ProseMirror and Slate have them. */
export function readBlocks(file: SourceFile, blocks: Value, out: (piece: Piece) => void, role?: Piece['role'], depth = 0): void {
  if (depth > mostDepth) return
  if (blocks.type !== 'array') {
    readBlock(file, blocks, out, role, depth)
    return
  }
  // Quill's text is one, whatever it was inserted in.
  if (blocks.items.length > 0 && blocks.items.every(isInsertion)) {
    const line = new SourceBuilder()
    joinSpans(blocks.items, line, depth)
    out({source: line.build(), role})
    return
  }
  const isOfHtml = blocks.items.every(isNoParagraph)
  for (const [index, block] of blocks.items.entries()) {
    const pieces: Piece[] = []
    readBlock(file, block, piece => pieces.push(piece), role, depth, isOfHtml)
    const [only, second] = pieces
    // With nothing but one paragraph in it, the block goes when that goes.
    if (only && !second) out({...only, outer: blocks.rangeOfItem(index)})
    else for (const piece of pieces) out(piece)
  }
}

/** @param isOfHtml whether no block beside it is a paragraph of another kind. */
function readBlock(
  file: SourceFile,
  block: Value,
  out: (piece: Piece) => void,
  role: Piece['role'],
  depth: number,
  isOfHtml = false
): void {
  if (block.type === 'string') readText(file, block.text, out, role)
  if (block.type === 'array') readRow(block, out)
  if (block.type !== 'object') return
  const kind = kindOf(block)
  const holder = holderOf(block)
  if (aside.test(kind) && !(kind === 'html' && isOfHtml && isParagraphs(holder))) return
  if (picture.test(kind)) {
    const caption = captionOf(block, 0)
    if (caption) readText(file, caption, out, 'caption')
    else for (const each of captionBlocks(holder)) readBlock(file, each, out, 'caption', depth + 1)
    return
  }
  const style = (block.get('style')?.scalar ?? '').toLowerCase()
  const own = roleOf(kind, style) ?? (block.get('listItem') ? 'list' : role)
  const children = childrenOf(holder)
  if (!children) {
    const text = firstText(holder, texts) ?? (plain.test(kind) ? findProse(holder).holder.text : undefined)
    // A section of its own has a heading and a first paragraph too.
    if (kind === '' && text) for (const [name, part] of parts) readText(file, holder.get(name)?.text, out, part)
    readText(file, text, out, own)
    return
  }
  const isLine = children.items.some(isSpan) || (element.test(kind) && !children.items.every(isBlock))
  if (isLine) readLines(file, children, out, own, depth)
  else readBlocks(file, children, out, own, depth + 1)
}

/** Reads the parts of a paragraph, and the blocks between them: a list inside an item of a list. */
function readLines(file: SourceFile, children: Value, out: (piece: Piece) => void, role: Piece['role'], depth: number): void {
  let spans: Value[] = []
  const end = (): void => {
    const line = new SourceBuilder()
    joinSpans(spans, line, depth)
    const source = line.build()
    if (source.text.trim() !== '') out({source, role})
    spans = []
  }
  for (const child of children.items) {
    if (!isBlock(child)) spans.push(child)
    else {
      end()
      if (depth < mostDepth) readBlock(file, child, out, role, depth + 1)
    }
  }
  end()
}

/** What is inside a block, perhaps as a document of its own. */
function childrenOf(holder: Value): Value | undefined {
  const list = inside.map(name => holder.get(name)).find(each => each?.type === 'array' && each.items.length > 0)
  return list ?? holder.find('content', 'root', 'children')
}

/** Elements of HTML that are one paragraph, and those that are a part of one. */
const element = /^(?:p|h[1-6]|li|figcaption)$/
/** What is a paragraph or holds some, wherever it stands. */
const block = /^(?:p|h[1-6]|lic?|[uo]l|div|figure|figcaption|blockquote|table)$|paragraph|heading|list/
const part = /^(?:a|b|i|u|em|strong|span|sup|sub|q|cite|abbr)$/

/** The caption of a picture, which some keep as an object or a list of spans, or with what is known of its file. */
function captionOf(block: Value, depth: number): SourceText | undefined {
  for (const name of captions) {
    const [caption] = block.get(name)?.items ?? []
    const text = caption?.text ?? caption?.first('text', 'rendered', 'html')?.text
    if (text && text.text.trim() !== '') return text
  }
  const inner = pictures.map(name => block.get(name)).find(value => value?.type === 'object')
  return inner && depth < 2 ? captionOf(inner, depth + 1) : undefined
}

/** The blocks that are captions inside a picture. */
function captionBlocks(holder: Value): Value[] {
  return childrenOf(holder)?.items.filter(each => each.type === 'object' && caption.test(kindOf(each))) ?? []
}

/** A row of a table: its cells parted by tabs. */
function readRow(row: Value, out: (piece: Piece) => void): void {
  const cells = row.items.map(({text}) => text)
  if (cells.some(cell => !cell || looksLikeHtml(cell.text))) return
  const line = new SourceBuilder()
  for (const cell of cells) {
    if (line.length > 0) line.insert('\t')
    if (cell) line.copy(cell, 0, cell.text.length)
  }
  out({source: line.build(), role: 'table'})
}

/** The members of a block, which Editor.js and others keep one level deeper. */
function holderOf(block: Value): Value {
  const isFilled = (value: Value | undefined): boolean =>
    value !== undefined && value.type !== 'null' && (value.type !== 'array' || value.items.length > 0)
  if ([...inside, ...texts].some(name => isFilled(block.get(name)))) return block
  return deeper.map(name => block.get(name)).find(value => value?.type === 'object') ?? block
}

/** Whether HTML is written as paragraphs; what else a block of HTML holds are players, forms and scripts. */
function isParagraphs(holder: Value): boolean {
  const text = firstText(holder, texts)?.text ?? ''
  return /^\s{0,40}<(?:p|h[1-6])\b/i.test(text) && !/<(?:form|input|script)\b/i.test(text)
}

/** Whether a block is HTML, or what no copy is in: other blocks are the paragraphs, and HTML beside them is not. */
function isNoParagraph(each: Value): boolean {
  const kind = kindOf(each)
  return each.type === 'object' && (kind === '' || aside.test(kind) || picture.test(kind))
}

/** A part of Quill's text, which says of nothing what it is. */
function isInsertion(each: Value): boolean {
  return each.get('insert') !== undefined && kindOf(each) === ''
}

/** Whether a value says what kind of block it is. */
export function isKindOfBlock(value: Value): boolean {
  return value.type === 'object' && kindOf(value) !== ''
}

function isBlock(value: Value): boolean {
  return value.type === 'object' && block.test(kindOf(value))
}

/** Whether a block is the headline of the blocks around it. */
export function isHeadlineBlock(block: Value): boolean {
  return block.type === 'object' && kindOf(block) === 'headline'
}

/** What a block is, in the words of its system. */
function kindOf(block: Value): string {
  const tag = (block.first('tag', 'tagName')?.scalar ?? '').toLowerCase()
  if (element.test(tag) || part.test(tag) || /^(?:div|[uo]l|figure|blockquote|br|script|style)$/.test(tag)) return tag
  const kind = block.first(
    ...['type', '_type', 'kind', 'nodeType', 'blockName', 'blockType', 'component', '__component', '__typename', 'role', 'name']
  )
  // `core/paragraph` and `shared.rich-text` say whose they are first.
  return (kind?.scalar ?? '').toLowerCase().replace(/^[a-z\d-]{1,40}[/.](?=[a-z])/, '')
}

function roleOf(kind: string, style: string): Piece['role'] {
  if (kind === 'headline') return 'headline'
  if (heading.test(kind) || heading.test(style)) return 'subhead'
  if (byline.test(kind)) return 'byline'
  if (caption.test(kind)) return 'caption'
  return list.test(kind) ? 'list' : undefined
}

function firstText(holder: Value, names: readonly string[]): SourceText | undefined {
  return names
    .map(name => holder.get(name))
    .map(value => value?.text ?? (value?.type === 'object' ? value.first('html', 'quote')?.text : undefined))
    .find(text => text !== undefined && text.text.trim() !== '')
}

function readText(file: SourceFile, text: SourceText | undefined, out: (piece: Piece) => void, role: Piece['role']): void {
  if (!text) return
  const html = looksLikeHtml(text.text) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,20});/i.test(text.text)
  readString({file}, text, piece => out(piece.role ? piece : {...piece, role}), html)
}

/** Whether a value is a part of a paragraph: text with its marks, or a link around some. */
function isSpan(value: Value): boolean {
  if (value.type !== 'object') return false
  const kind = kindOf(value) || 'text'
  if (part.test(kind) && childrenOf(value)) return true
  return (
    /^(?:text|span|fragment|(?:text)?inline|extended-text|(?:hard|line)_?break)$/.test(kind) &&
    (textOf(value) !== undefined || kind.includes('break'))
  )
}

/** The text of a part of a paragraph; Contentful has it as its value, Quill as what was inserted. */
function textOf(span: Value): SourceText | undefined {
  const holder = holderOf(span)
  const isValue = holder !== span || span.get('nodeType') !== undefined || kindOf(span) === 'span'
  return holder.first('text', 'insert')?.text ?? (isValue ? holder.get('value')?.text : undefined) ?? contentOf(span)
}

/** The text of a node that says it is text: `{"type": "text", "content": "…"}`. */
function contentOf(span: Value): SourceText | undefined {
  return kindOf(span) === 'text' ? span.get('content')?.text : undefined
}

function joinSpans(spans: readonly Value[], line: SourceBuilder, depth: number): void {
  for (const span of spans) {
    const kind = kindOf(span)
    if (kind === 'script' || kind === 'style') continue
    const text = span.type === 'string' ? span.text : textOf(span)
    const children = span.first('children', 'content')
    if (text) line.copy(text, 0, text.text.length)
    else if (kind === 'br' || kind.includes('break')) line.insert('\n')
    else if (children && depth < mostDepth) joinSpans(children.items, line, depth + 1)
  }
}
