import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {parseEntities} from 'parse-entities'
import type {Encode} from './source.js'

/** A character reference in raw markup: `&amp;`, `&#8217;`. */
export interface Reference {
  start: number
  end: number
  value: string
}

const xmlReference = /&(?:#x([\da-fA-F]{1,8})|#(\d{1,8})|([A-Za-z_:][\w.:-]{0,40}));/g

/** The references in character data that an XML parser has accepted. */
export function findXmlReferences(raw: string): Reference[] {
  if (!raw.includes('&')) return []
  const references: Reference[] = []
  for (const match of raw.matchAll(xmlReference)) {
    const [whole, hex, decimal, name] = match
    const value = name ? resolveEntity(name) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    if (value !== undefined) references.push({start: match.index, end: match.index + whole.length, value})
  }
  return references
}

/** What a named entity stands for: XML's five, or HTML's where a feed uses them without declaring them. */
export function resolveEntity(name: string): string | undefined {
  return decodeNamedCharacterReference(name) || undefined
}

/** The references in HTML character data, with all that browsers put up with. */
export function findHtmlReferences(raw: string): Reference[] {
  if (!raw.includes('&')) return []
  const references: Reference[] = []
  parseEntities(raw, {
    reference(value, position) {
      const start = position.start.offset
      const end = position.end.offset
      if (start !== undefined && end !== undefined) references.push({start, end, value})
    }
  })
  return references
}

/** HTML character data as it reads. */
export function decodeReferences(raw: string): string {
  return parseEntities(raw)
}

/**
 * Writes text as XML or HTML character data. Characters that the file's character set lacks become references.
 *
 * @param paragraph markup that closes one paragraph and opens the next, where a line break in the text may become that.
 */
export function createMarkupEncode(canWrite: (text: string) => boolean, paragraph: string | undefined): Encode {
  return text => {
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return undefined
    const parts = text.split(/[^\S\n]*\n\s*/)
    if (parts.length > 1 && (paragraph === undefined || parts.at(-1) === '')) return undefined
    return parts.map(part => escapeMarkup(part, canWrite)).join(paragraph)
  }
}

function escapeMarkup(text: string, canWrite: (text: string) => boolean): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  if (canWrite(escaped)) return escaped
  return Array.from(escaped, character => (canWrite(character) ? character : `&#${character.codePointAt(0)};`)).join('')
}

/** Writes text into a CDATA section, or not at all. */
export function createCdataEncode(canWrite: (text: string) => boolean): Encode {
  return text => (canWrite(text) ? text.replaceAll(']]>', ']]]]><![CDATA[>') : undefined)
}
