import type {Piece} from './builder.js'
import {looksLikeHtml, readString} from './content.js'
import type {SourceFile} from './file.js'
import type {JsonValue} from './json.js'
import {SourceBuilder, type SourceText} from './source.js'

/** Kinds of blocks that hold no copy. */
const aside = /^(?:raw_?html|html|code|embed|oembed|custom_embed|interstitial|divider|delimiter|ad$|advert|script|style)/

const picture = /image|picture|photo|gallery|video|audio|figure|media/
const heading = /head(?:er|ing|line)|title|^h[1-6]$/
const list = /list|bullet/

/** Members that hold what is inside a block, and those that hold its text. */
const inside = ['children', 'content', 'items', 'content_elements', 'blocks', 'innerBlocks', 'nodes']
const texts = ['content', 'text', 'html', 'innerHTML', 'value', 'body', 'paragraph']
const captions = ['caption', 'subtitle', 'description']

/** Blocks inside one another; what lies deeper is left out. */
const mostDepth = 30

/** Reads copy that is kept block by block: strings, or objects as Arc, Editor.js, Portable Text, ProseMirror and Slate have them. */
export function readBlocks(file: SourceFile, blocks: JsonValue, out: (piece: Piece) => void, role?: Piece['role'], depth = 0): void {
  if (depth > mostDepth) return
  if (blocks.type !== 'array') {
    readBlock(file, blocks, out, role, depth)
    return
  }
  for (const [index, block] of blocks.items.entries()) {
    const pieces: Piece[] = []
    readBlock(file, block, piece => pieces.push(piece), role, depth)
    const [only, second] = pieces
    // With nothing but one paragraph in it, the block goes when that goes.
    if (only && !second) out({...only, outer: blocks.rangeOfItem(index)})
    else for (const piece of pieces) out(piece)
  }
}

function readBlock(file: SourceFile, block: JsonValue, out: (piece: Piece) => void, role: Piece['role'], depth: number): void {
  if (block.type === 'string') readText(file, block.text, out, role)
  if (block.type !== 'object') return
  const kind = (block.first('type', '_type', 'kind', 'blockName', 'blockType')?.scalar ?? '').toLowerCase()
  if (aside.test(kind)) return
  // Editor.js keeps it one level deeper.
  const data = block.get('data')
  const holder = data?.type === 'object' ? data : block
  if (picture.test(kind)) {
    readText(file, firstText(holder, captions), out, 'caption')
    return
  }
  const style = (block.get('style')?.scalar ?? '').toLowerCase()
  const own = heading.test(kind) || heading.test(style) ? 'subhead' : list.test(kind) || block.get('listItem') ? 'list' : role
  const children = inside.map(name => holder.get(name)).find(each => each?.type === 'array')
  if (!children) {
    readText(file, firstText(holder, texts), out, own)
    return
  }
  if (!children.items.some(isSpan)) {
    readBlocks(file, children, out, own, depth + 1)
    return
  }
  const line = new SourceBuilder()
  joinSpans(children, line, depth)
  const source = line.build()
  if (source.text.trim() !== '') out({source, role: own})
}

function firstText(holder: JsonValue, names: readonly string[]): SourceText | undefined {
  return names.map(name => holder.get(name)?.text).find(text => text !== undefined && text.text.trim() !== '')
}

function readText(file: SourceFile, text: SourceText | undefined, out: (piece: Piece) => void, role: Piece['role']): void {
  if (!text) return
  const html = looksLikeHtml(text.text) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,20});/i.test(text.text)
  readString({file}, text, piece => out(piece.role ? piece : {...piece, role}), html)
}

/** Whether a value is a part of a paragraph: text with its marks, or a link around some. */
function isSpan(value: JsonValue): boolean {
  if (value.type !== 'object') return false
  const kind = value.first('type', '_type')?.scalar ?? 'text'
  return /^(?:text|span|hard_?break)$/i.test(kind) && (value.get('text')?.type === 'string' || /break/i.test(kind))
}

function joinSpans(spans: JsonValue, line: SourceBuilder, depth: number): void {
  for (const span of spans.items) {
    const text = span.get('text')?.text
    const children = span.first('children', 'content')
    if (text) line.copy(text, 0, text.text.length)
    else if (/break/i.test(span.get('type')?.scalar ?? '')) line.insert('\n')
    else if (children && depth < mostDepth) joinSpans(children, line, depth + 1)
  }
}
