import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {explainFileError, Problem} from './problem.js'

/** Bytes kept in memory before they go to disk. */
const most = 8 << 20

/** Texts by the order in which they came; the first has number 0. */
export interface Spool {
  /** @returns the number of the text. */
  add(text: string): number
  get(number: number): string
  close(): void
}

/**
 * Keeps texts in memory while they are few, else in a temporary file that nobody else sees.
 *
 * @param what it keeps, for a message where the disk is full: `where stories wait to be compared with each other`.
 */
export function createSpool(what: string): Spool {
  /** Where each text ends, in bytes. */
  const ends: number[] = []
  let pending: string[] = []
  let end = 0
  let written = 0
  let file: number | undefined

  const flush = () => {
    try {
      file ??= openNameless()
      fs.writeFileSync(file, pending.join(''))
    } catch (error) {
      throw new Problem(`${explainFileError(error)}: \`${os.tmpdir()}\`, ${what}`, {cause: error})
    }
    written = end
    pending = []
  }
  return {
    add(text) {
      end += Buffer.byteLength(text)
      pending.push(text)
      const number = ends.push(end) - 1
      if (end - written > most) flush()
      return number
    },
    get(number) {
      const until = ends[number]
      if (until === undefined) throw new RangeError(`There is no text ${number} among ${ends.length}`)
      if (until > written) return pending[number - (ends.length - pending.length)] as string
      const from = ends[number - 1] ?? 0
      return readText(file as number, from, until - from)
    },
    close() {
      if (file !== undefined) fs.closeSync(file)
    }
  }
}

let space = Buffer.alloc(1 << 14)

/** Reads a stretch of a file: of bytes where it starts, and of how many. */
export function readText(file: number, start: number, length: number): string {
  if (length > space.length) space = Buffer.alloc(length * 2)
  const read = fs.readSync(file, space, 0, length, start)
  return space.toString('utf8', 0, read)
}

/** A file that is gone with the process, however it ends; where a file in use cannot be deleted, at its end. */
function openNameless(): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))
  const file = fs.openSync(path.join(folder, 'texts'), 'wx+')
  const remove = () => fs.rmSync(folder, {recursive: true, force: true})
  try {
    remove()
  } catch {
    process.once('exit', remove)
  }
  return file
}
