import {decodeBytes} from './encoding.js'

/** Decodes base64; what is no character of it is passed over, as mail programs do in a header. */
export function decodeBase64(text: string, charset: string): string {
  const code = text.replaceAll(/[^A-Za-z\d+/]+/g, '')
  // One character alone at the end is not even a byte.
  return decodeBinary(atob(code.slice(0, code.length - Number(code.length % 4 === 1))), charset)
}

/** @param binary a character for each byte. */
function decodeBinary(binary: string, charset: string): string {
  return decodeBytes(
    Uint8Array.from(binary, character => character.charCodeAt(0)),
    charset
  )
}

/** Whether lines are base64: nothing else is in them, and nothing behind what fills it up. That it is cut off does not count. */
export function isBase64(lines: readonly string[]): boolean {
  return /^[A-Za-z\d+/]*={0,2}$/.test(lines.map(line => line.trim()).join(''))
}

const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,400})\?=/gi

/** A field of a header with its words decoded (RFC 2047): `=?utf-8?Q?Caf=C3=A9?=`. */
export function decodeWords(text: string): string {
  return text.replaceAll(/\?=\s{1,9}(?==\?)/g, '?=').replaceAll(word, (_, charset: string, way: string, code: string) => {
    if (way.toUpperCase() === 'B') return decodeBase64(code, charset)
    const binary = code
      .replaceAll('_', ' ')
      .replaceAll(/=([\dA-F]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)))
    return decodeBinary(binary, charset)
  })
}
