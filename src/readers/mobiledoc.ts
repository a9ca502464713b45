import type {Piece} from './builder.js'
import {readString} from './content.js'
import type {SourceFile} from './file.js'
import {SourceBuilder, type SourceText} from './source.js'
import type {Value} from './value.js'

/** Kinds of sections. */
const kinds = {text: '1', list: '3', card: '10'} as const

/** Cards that hold text, and under which names: the others are players, embeds and rules. */
const cardKinds: ReadonlyArray<[name: RegExp, role: Piece['role'], ...members: string[]]> = [
  [/^image|gallery|figure/, 'caption', 'caption'],
  [/^(?:card-)?markdown/, undefined, 'markdown'],
  [/^callout/, undefined, 'calloutText'],
  [/^html/, undefined, 'html']
]

/** Whether a value is a document of Mobiledoc, which Ghost and others keep copy in. */
export function isMobiledoc(value: Value): boolean {
  return value.get('sections')?.type === 'array' && value.get('markups')?.type === 'array'
}

/**
 * Reads a document of Mobiledoc: sections such as `[1, "p", [[0, [], 0, "The ferry "], [0, [0], 1, "sailed."]]]`, in
 * which cards are numbers of a list beside them.
 */
export function readMobiledoc(file: SourceFile, value: Value, out: (piece: Piece) => void): void {
  const sections = value.get('sections')
  const [cards, atoms] = ['cards', 'atoms'].map(name => value.get(name)?.items ?? [])
  for (const [index, {items}] of (sections?.items ?? []).entries()) {
    const [kind, tag, content] = items
    if (kind?.scalar === kinds.text && content) {
      // What is pulled out stands in the copy too.
      if (/^(?:pull-quote|aside)$/.test(tag?.scalar ?? '')) continue
      const role = /^h[1-6]$/.test(tag?.scalar ?? '') ? 'subhead' : undefined
      out({source: joinMarkers(content, atoms), role, outer: sections?.rangeOfItem(index)})
    } else if (kind?.scalar === kinds.list && content) {
      for (const item of content.items) out({source: joinMarkers(item, atoms), role: 'list'})
    } else if (kind?.scalar === kinds.card) readCard(file, cards?.[Number(tag?.scalar)], out)
  }
}

/** The text of a paragraph; an atom, a number of the list of them, has the words of a mention, or is a line break without any. */
function joinMarkers(markers: Value, atoms: readonly Value[] = []): SourceText {
  const line = new SourceBuilder()
  for (const {items} of markers.items) {
    const [kind, , , content] = items
    const text = kind?.scalar === '0' ? content?.text : atoms[Number(content?.scalar)]?.items[1]?.text
    if (text && text.text !== '') line.copy(text, 0, text.text.length)
    else if (line.length > 0) line.insert('\n')
  }
  return line.build()
}

function readCard(file: SourceFile, card: Value | undefined, out: (piece: Piece) => void): void {
  const [name, payload] = card?.items ?? []
  for (const [kind, role, ...members] of cardKinds) {
    if (!kind.test(name?.scalar ?? '')) continue
    const text = members.map(member => payload?.get(member)?.text).find(each => each !== undefined && each.text.trim() !== '')
    // A form to subscribe by, a player.
    if (members[0] === 'html' && !(/<p[\s>]/i.test(text?.text ?? '') && !/<(?:form|input|script|iframe)\b/i.test(text?.text ?? ''))) return
    if (text) readString({file}, text, piece => out({...piece, role: piece.role ?? role}))
    return
  }
}
