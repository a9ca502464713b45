import type {Problem} from './file.js'

/** How the text of a file is kept as bytes. */
export interface Encoding {
  /** Label of the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `windows-1252`, `iso-8859-15` … */
  charset: string
  /** As the file declares it; `iso-8859-1` is read as `windows-1252`, which holds it, but nothing beyond it is written. */
  declared?: string
  /** Whether a byte-order mark stands in front; it is not part of the text. */
  bom: boolean
}

/** A decoded file. */
export interface Decoded {
  text: string
  encoding: Encoding
  problems: Problem[]
}

const singleByte = new Set(['windows-1252', 'iso-8859-15'])
const known: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'latin-9': 'iso-8859-15'
}

/**
 * Decodes a file: by its byte-order mark, else as it declares in XML or HTML, else as UTF-8, else as Windows-1252.
 * Bytes that stand for nothing are reported.
 */
export function decode(bytes: Uint8Array): Decoded {
  const problems: Problem[] = []
  const mark = readMark(bytes)
  const declared = mark ? undefined : readDeclared(bytes)
  let charset = mark ?? (declared && (Object.hasOwn(known, declared) ? known[declared] : readLabel(declared)))
  const unknown = declared !== undefined && charset === undefined
  const wide = mark ? undefined : guessWide(bytes)
  charset ??= wide
  // "UTF-16" says nothing of the order, and is often left in what became UTF-8; and the other way round.
  if (declared && (wide || charset?.startsWith('utf-16'))) charset = wide ?? 'utf-8'
  if (charset !== undefined && singleByte.has(charset) && findInvalid(bytes) === undefined && bytes.some(byte => byte >= 0x80)) {
    problems.push({reason: `Unexpected UTF-8 in a file declared as \`${declared}\`, read as UTF-8`, fatal: false})
    charset = 'utf-8'
  }
  if (charset === undefined || charset === 'utf-8') {
    const invalid = findInvalid(bytes)
    if (unknown) {
      charset = invalid === undefined ? 'utf-8' : 'windows-1252'
      const label = invalid === undefined ? 'UTF-8' : 'Windows-1252'
      problems.push({reason: `Unexpected character set \`${declared}\`, read as ${label}`, fatal: false})
    } else if (invalid === undefined) charset = 'utf-8'
    else {
      const byte = `byte 0x${(bytes[invalid] ?? 0).toString(16).padStart(2, '0')} at offset ${invalid}`
      charset = hasWideCharacters(bytes) ? 'utf-8' : 'windows-1252'
      if (charset === 'utf-8') problems.push({reason: `Unexpected ${byte}, expected UTF-8; it is read as U+FFFD`, fatal: false})
      else if (declared || !isLikelyText(bytes)) problems.push({reason: `Unexpected ${byte} in UTF-8; read as Windows-1252`, fatal: false})
    }
  }
  const text = decodeAs(charset, bytes)
  return {text, encoding: {charset, ...(declared ? {declared} : {}), bom: mark !== undefined}, problems}
}

/** Encodes text as the file had it; undefined where a character has no place in its character set. */
export function encode(text: string, {charset, bom}: Encoding): Uint8Array | undefined {
  const marked = bom ? `\ufeff${text}` : text
  if (charset === 'utf-8') return new TextEncoder().encode(marked)
  if (charset === 'utf-16le' || charset === 'utf-16be') {
    const bytes = new Uint8Array(marked.length * 2)
    const view = new DataView(bytes.buffer)
    for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), charset === 'utf-16le')
    return bytes
  }
  // Others are read, but not written.
  if (!singleByte.has(charset)) return undefined
  const table = tableOf(charset)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const byte = table.get(text.charCodeAt(index))
    if (byte === undefined) return undefined
    bytes[index] = byte
  }
  return bytes
}

/** What the character set can hold; for ISO-8859-1 not what only Windows-1252 has. */
export function createCanWrite({charset, declared}: Encoding): (text: string) => boolean {
  if (!singleByte.has(charset)) return () => true
  const table = tableOf(charset)
  const latin = declared !== undefined && declared !== 'windows-1252' && declared !== 'cp1252' && charset === 'windows-1252'
  return text => {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (!table.has(code) || (latin && code > 0xff)) return false
    }
    return true
  }
}

/** What Windows-1252 has from 0x80 to 0x9f; the five gaps are read as control characters, as in browsers. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const utf8 = new TextDecoder()

function decodeAs(charset: string, bytes: Uint8Array): string {
  return charset === 'utf-8' ? utf8.decode(bytes) : mendWindows(charset, new TextDecoder(charset).decode(bytes))
}

/** Some versions of Node.js take Windows-1252 for ISO-8859-1, so those characters are put right. */
function mendWindows(charset: string, text: string): string {
  return charset === 'windows-1252' ? text.replaceAll(/[\u0080-\u009f]/g, control => windows.charAt(control.charCodeAt(0) - 0x80)) : text
}

/**
 * Decodes byte by byte, in a character set by any of its labels, or in Windows-1252 where nobody knows it: gives nothing
 * as long as a character is not complete. Without a byte: what is left, which is no character.
 */
export function createByteDecoder(label: string): (byte?: number) => string {
  const name = label.toLowerCase()
  const charset = (Object.hasOwn(known, name) ? known[name] : readLabel(name)) ?? 'windows-1252'
  const decoder = new TextDecoder(charset)
  const one = new Uint8Array(1)
  return byte => {
    if (byte === undefined) return mendWindows(charset, decoder.decode())
    one[0] = byte
    return mendWindows(charset, decoder.decode(one, {stream: true}))
  }
}

const tables = new Map<string, ReadonlyMap<number, number>>()

/** Code units by byte, turned round. */
function tableOf(charset: string): ReadonlyMap<number, number> {
  let table = tables.get(charset)
  if (!table) {
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte)
    table = new Map(Array.from(decodeAs(charset, bytes), (character, byte) => [character.charCodeAt(0), byte]))
    tables.set(charset, table)
  }
  return table
}

/** A character set of the WHATWG Encoding Standard by any of its labels. */
function readLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** The character set of an XML declaration or an HTML `meta`, lower case. */
function readDeclared(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2048)
  if (!start.includes(0x3c)) return undefined
  const head = new TextDecoder('windows-1252').decode(start).replaceAll('\0', '')
  const xml = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)
  const html =
    xml ??
    (/<(?:!doctype\s+html|html|head)\b/i.test(head) ? /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(head) : null)
  return html?.[1]?.toLowerCase()
}

/** UTF-16 without a mark: every other byte of the start is nothing. */
function guessWide(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 200) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const most = length / 2
  if (even === 0 && odd > most * 0.8) return 'utf-16le'
  if (odd === 0 && even > most * 0.8) return 'utf-16be'
  return undefined
}

/** Offset of the first byte that is not UTF-8. */
function findInvalid(bytes: Uint8Array): number | undefined {
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    if (byte < 0x80) continue
    const length = sequence(bytes, index)
    if (length === 0) return index
    index += length - 1
  }
  return undefined
}

/** Length of the UTF-8 character of two bytes or more that starts here; 0 where none does. */
function sequence(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] as number
  const second = bytes[index + 1] ?? 0
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  for (let next = 1; next < length; next++) if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  return length
}

/** Whether the file has characters that are UTF-8 and hardly anything else: several of three bytes, or many of two. */
function hasWideCharacters(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] as number) < 0x80) continue
    const length = sequence(bytes, index)
    if (length === 0) bad++
    else {
      good++
      index += length - 1
    }
  }
  return good > bad
}

/** None of the five bytes that Windows-1252 leaves undefined, and few high ones. */
function isLikelyText(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if (byte >= 0x80) high++
  }
  return high < bytes.length / 4
}
