import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {acceptedName} from '../config/accepted.js'
import {configNames} from '../config/find.js'
import {extensions, type Format} from '../readers/index.js'

/** The file that a URI names; nothing for one that is not a file on this machine. */
export function toPath(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !/^file:/i.test(uri)) return undefined
  try {
    return path.normalize(fileURLToPath(uri))
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined
    throw error
  }
}

/** Editors' names of languages, and what is read under them. The rest is told by what a document holds. */
const formatOf: Readonly<Record<string, Format>> = {plaintext: 'text', text: 'text', markdown: 'markdown', html: 'html', json: 'json'}

/** What to read a document as; nothing where its extension or its own text tells. */
export function chooseFormat(file: string, languageId: string): Format | undefined {
  const extension = path.extname(file).slice(1).toLowerCase()
  if (extensions.includes(extension)) return undefined
  const format = Object.hasOwn(formatOf, languageId) ? formatOf[languageId] : undefined
  // Plain text may still be a wire format: its first characters tell.
  return format === 'text' ? undefined : format
}

/** Whether a file is a configuration and no story. */
export function isConfiguration(file: string): boolean {
  const name = path.basename(file)
  return name === acceptedName || (configNames as readonly string[]).includes(name)
}

/** Whether a file stands in a folder, or would if it existed; symbolic links are followed first. */
export function isInside(file: string, folder: string): boolean {
  return isBelow(realPath(file), realPath(folder))
}

/** The same by name alone. */
export function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative === '' || (!path.isAbsolute(relative) && relative !== '..' && !relative.startsWith(`..${path.sep}`))
}

/** Where a path really is; of one that does not exist, by the part that does. */
function realPath(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const parent = path.dirname(file)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    // A link that leads nowhere would be followed when written to.
    if (parent === file || fs.lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink()) return path.parse(file).root
    return path.join(realPath(parent), path.basename(file))
  }
}
