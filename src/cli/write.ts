import fs from 'node:fs'
import {explainFileError, Problem} from './problem.js'

/**
 * Replaces a file by its fixed text: written beside, flushed, renamed, with its mode kept, so that at any moment the
 * file is either the old one or the new one. A file that changed since it was read is left alone.
 *
 * @throws Problem where it changed or cannot be written.
 */
export async function replaceFile(path: string, before: Buffer, after: Uint8Array): Promise<void> {
  try {
    if (!fs.readFileSync(path).equals(before)) throw new Problem('It changed while it was being fixed, so it was left alone; run again')
    const {default: writeFileAtomic} = await import('write-file-atomic')
    await writeFileAtomic(path, Buffer.from(after))
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${explainFileError(error)}, so it was not fixed`, {cause: error})
  }
}
