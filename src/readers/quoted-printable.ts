import {createByteDecoder} from './encoding.js'
import type {Encode, Range, SourceBuilder, SourceText} from './source.js'

/** A byte, a line that goes on in the next, a line break. */
const token = /=(?<byte>[\dA-F]{2})|(?<soft>=[^\S\n]{0,200}(?:\n|$))|(?<end>\r?\n)/gi

/**
 * Copies quoted-printable: `=E2=80=99` is one character, also where its line is broken inside it, `=E2=80=` at its end.
 * In some character sets the second byte of a character is a letter: `=83A`.
 */
export function copyQuoted(builder: SourceBuilder, source: SourceText, {from, to}: Range, charset: string): void {
  const decode = createByteDecoder(charset)
  const text = source.text.slice(from, to)
  let at = 0
  /** Where a character began that is not complete. */
  let open: number | undefined
  const feed = (byte: number | undefined, start: number, end: number): void => {
    open ??= start
    const character = decode(byte)
    at = end
    if (character === '' && byte !== undefined) return
    builder.decode(source, from + open, from + end, character)
    open = undefined
  }
  const copyTo = (end: number): void => {
    while (open !== undefined && at < end && text.charCodeAt(at) < 0x80) feed(text.charCodeAt(at), at, at + 1)
    if (open !== undefined && at < end) feed(undefined, open, at)
    builder.copy(source, from + at, from + end)
    at = end
  }
  for (const {0: found, index, groups} of text.matchAll(token)) {
    copyTo(index)
    const end = index + found.length
    if (groups?.byte !== undefined) feed(Number.parseInt(groups.byte, 16), index, end)
    else {
      if (groups?.end !== undefined) {
        if (open !== undefined) feed(undefined, open, index)
        builder.decode(source, from + index, from + end, '\n')
      }
      at = end
    }
  }
  copyTo(text.length)
  if (open !== undefined) feed(undefined, open, text.length)
}

/** Writes text as quoted-printable; what is not ASCII only in UTF-8. */
export function createQuote(charset: string, lineEnd: string): Encode {
  const wide = /^utf-?8$/i.test(charset)
  return text => {
    if (/[^\t\n\x20-\x7e]/.test(text) && !wide) return undefined
    const quoted = text.replaceAll(/=|[^\t\n\x20-\x7e]+/g, each =>
      Array.from(new TextEncoder().encode(each), byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    )
    return quoted.replaceAll('\n', lineEnd)
  }
}
