import fs from 'node:fs'
import path from 'node:path'
import {nearestName} from '../nearest.js'
import {decode, type Encoding, encode, type Problem as FileProblem, mostBytes} from '../readers/index.js'
import {explainFileError, Problem} from './problem.js'

/** A file as it was read. */
export interface Source {
  text: string
  /** How the text was kept as bytes. */
  encoding: Encoding
  bytes: Buffer
  /** When the file and its node were changed last before it was read, in milliseconds; absent for what is no file. */
  time?: number
  node?: number
  /** What was odd about the bytes. */
  problems: readonly FileProblem[]
}

/** Finds what may be meant by the name of a file that is not there. */
export type FindNear = (file: string) => string | undefined

/**
 * Reads a file as text, in UTF-8 or whatever it declares or seems to be. Synchronously: stories are small, and waiting
 * for each costs more than reading it.
 *
 * @throws Problem that says what the file is instead, and what to do.
 */
export function readSource(file: string, findNear: FindNear = createFindNear()): Source {
  let bytes: Buffer
  let times: Pick<Source, 'time' | 'node'>
  try {
    const {size, mtimeMs, ctimeMs} = fs.statSync(file)
    times = {time: mtimeMs, node: ctimeMs}
    if (size > mostBytes) throw tooLarge(size)
    bytes = fs.readFileSync(file)
  } catch (error) {
    if (error instanceof Problem) throw error
    const near = (error as NodeJS.ErrnoException).code === 'ENOENT' ? findNear(file) : undefined
    const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
    throw new Problem(`${explainFileError(error)}, so it was not read${hint}`, {cause: error})
  }
  return Object.assign(toSource(bytes), times)
}

/**
 * Looks for names among their neighbours, `most` times. Whoever mistypes a name sees which was meant; a list of thousands
 * that are not there is another fault, and each would be held against its whole folder.
 */
export function createFindNear(most = 5): FindNear {
  let left = most
  return file => {
    if (path.parse(file).name.length < 3 || left === 0) return undefined
    left--
    return findNear(file)
  }
}

function findNear(file: string): string | undefined {
  const {dir, base} = path.parse(file)
  // Stories that are numbered are near to each other, and none is meant for another.
  const digits = (each: string) => each.replaceAll(/\D/g, '')
  const names = namesIn(dir || '.').filter(each => digits(each) === digits(base))
  const hint = nearestName(base, names)
  return hint === undefined || hint === base ? undefined : path.join(dir, hint)
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    // That the file is not there has been said.
    return []
  }
}

/** As `readSource`, for a command that stops there: the problem names the file. */
export function readNamed(file: string): Source {
  try {
    return readSource(file)
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`\`${file}\`: ${error.message}`, {cause: error})
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
