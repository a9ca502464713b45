import fs from 'node:fs'
import {explainFileError, Problem} from './problem.js'

/** No story is as large; a file beyond this is a mistake. In bytes. */
export const mostBytes = 32 * 1024 * 1024

/** A file as it was read. */
export interface Source {
  text: string
  /** Whether a byte-order mark stood in front; it is not part of `text`. */
  bom: boolean
  bytes: Buffer
}

/**
 * Reads a file as UTF-8 text. Synchronously: stories are small, and waiting for each costs more than reading it.
 *
 * @throws Problem that says what the file is instead, and what to do.
 */
export function readSource(path: string): Source {
  let bytes: Buffer
  try {
    const {size} = fs.statSync(path)
    if (size > mostBytes) throw tooLarge(size)
    bytes = fs.readFileSync(path)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${explainFileError(error)}, so it was not read`, {cause: error})
  }
  return decode(bytes)
}

function tooLarge(size: number): Problem {
  return new Problem(
    `Unexpected size of ${Math.round(size / 1024 / 1024)} MB, expected at most ${mostBytes / 1024 / 1024} MB; split the file into stories`
  )
}

/** Decodes bytes as UTF-8; see `readSource`. */
export function decode(bytes: Buffer): Source {
  if (bytes.length > mostBytes) throw tooLarge(bytes.length)
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Problem('Unexpected UTF-16 text, expected UTF-8; convert it with `iconv -f UTF-16 -t UTF-8`')
  }
  if (bytes.subarray(0, 8192).includes(0)) throw new Problem('Unexpected binary file, expected text')
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    const bom = text.charCodeAt(0) === 0xfeff
    return {text: bom ? text.slice(1) : text, bom, bytes}
  } catch {
    const at = firstInvalid(bytes)
    const windows = isLikelyWindows1252(bytes)
    throw new Problem(
      `Unexpected byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')} at offset ${at}, expected UTF-8${windows ? '; the file looks like Windows-1252: convert it with `iconv -f WINDOWS-1252 -t UTF-8`' : ''}`
    )
  }
}

/** Offset of the first byte that is not UTF-8, by halving: a prefix may only end in an unfinished character. */
function firstInvalid(bytes: Buffer): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return Math.min(low, bytes.length - 1)
}

function isValidPrefix(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}

/** Few high bytes, and none of the five that Windows-1252 leaves undefined. */
function isLikelyWindows1252(bytes: Buffer): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if (byte >= 0x80) high++
  }
  return high < bytes.length / 4
}
