import fs from 'node:fs'
import {decode, type Encoding, encode, type Problem as FileProblem, mostBytes} from '../readers/index.js'
import {explainFileError, Problem} from './problem.js'

/** A file as it was read. */
export interface Source {
  text: string
  /** How the text was kept as bytes. */
  encoding: Encoding
  bytes: Buffer
  /** When the file was changed last before it was read, in milliseconds; absent for what is no file. */
  time?: number
  /** What was odd about the bytes. */
  problems: readonly FileProblem[]
}

/**
 * Reads a file as text, in UTF-8 or whatever it declares or seems to be. Synchronously: stories are small, and waiting
 * for each costs more than reading it.
 *
 * @throws Problem that says what the file is instead, and what to do.
 */
export function readSource(path: string): Source {
  let bytes: Buffer
  let time: number
  try {
    const {size, mtimeMs} = fs.statSync(path)
    time = mtimeMs
    if (size > mostBytes) throw tooLarge(size)
    bytes = fs.readFileSync(path)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${explainFileError(error)}, so it was not read`, {cause: error})
  }
  return {...toSource(bytes), time}
}

/** As `readSource`, for a command that stops there: the problem names the file. */
export function readNamed(path: string): Source {
  try {
    return readSource(path)
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`\`${path}\`: ${error.message}`, {cause: error})
    throw error
  }
}

function tooLarge(size: number): Problem {
  return new Problem(
    `Unexpected size of ${Math.ceil((size / 1024 / 1024) * 10) / 10} MB, expected at most ${mostBytes / 1024 / 1024} MB; split the file into stories`
  )
}

/** Decodes bytes; see `readSource`. */
export function toSource(bytes: Buffer): Source {
  if (bytes.length > mostBytes) throw tooLarge(bytes.length)
  const {text, encoding, problems} = decode(bytes)
  return {text, encoding, bytes, problems}
}

/**
 * The bytes of a fixed text, in the character set of its file.
 *
 * @throws Problem where the file cannot be written back as it was but for the fixes.
 */
export function toBytes(text: string, {text: before, encoding, bytes}: Source): Uint8Array {
  const after = encode(text, encoding)
  const same = encode(before, encoding)
  if (after && same && bytes.equals(same)) return after
  throw new Problem(`It cannot be written back byte for byte as ${encoding.charset}, so it was not fixed`)
}
