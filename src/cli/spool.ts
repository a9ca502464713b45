import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {DigestStore} from '../folder/across.js'
import {explainFileError, Problem} from './problem.js'

/** Bytes kept in memory before they go to disk. */
const most = 8 << 20

/** Keeps digests in memory while they are few, else in a temporary file that nobody else sees. */
export function createSpool(): DigestStore & {close(): void} {
  const ends: number[] = []
  let pending: Buffer[] = []
  let pendingBytes = 0
  let written = 0
  let file: number | undefined

  const flush = () => {
    try {
      file ??= openNameless()
      fs.writeFileSync(file, Buffer.concat(pending))
    } catch (error) {
      throw new Problem(`${explainFileError(error)}: \`${os.tmpdir()}\`, where stories wait to be compared with each other`, {cause: error})
    }
    written = ends.at(-1) ?? 0
    pending = []
    pendingBytes = 0
  }
  return {
    add(digests) {
      const bytes = Buffer.from(digests)
      ends.push((ends.at(-1) ?? 0) + bytes.length)
      pending.push(bytes)
      pendingBytes += bytes.length
      if (pendingBytes > most) flush()
    },
    get(number) {
      const end = ends[number]
      if (end === undefined) return '[]'
      const start = ends[number - 1] ?? 0
      if (start >= written) return pending[number - (ends.length - pending.length)]?.toString() ?? '[]'
      const bytes = Buffer.alloc(end - start)
      if (file !== undefined) fs.readSync(file, bytes, 0, bytes.length, start)
      return bytes.toString()
    },
    close() {
      if (file !== undefined) fs.closeSync(file)
    }
  }
}

/** A file that is gone with the process, however it ends; where a file in use cannot be deleted, at its end. */
function openNameless(): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))
  const file = fs.openSync(path.join(folder, 'digests'), 'wx+')
  const remove = () => fs.rmSync(folder, {recursive: true, force: true})
  try {
    remove()
  } catch {
    process.once('exit', remove)
  }
  return file
}
