import fs from 'node:fs/promises'
import path from 'node:path'

/** What is read in a folder; a file that is named is read whatever it is called. */
const extensions = new Set(['.txt'])

/**
 * Finds the stories that paths stand for, in the order of names. Hidden entries and `node_modules` are passed over, and
 * a folder that links lead to again is read once. A path that does not exist is given back, to be reported as such.
 */
export async function* discover(paths: readonly string[]): AsyncGenerator<string> {
  const seen = new Set<string>()
  for (const each of paths) {
    const stat = await fs.stat(each).catch(() => undefined)
    if (stat?.isDirectory()) yield* walk(each, seen)
    else yield each
  }
}

async function* walk(folder: string, seen: Set<string>): AsyncGenerator<string> {
  const real = await fs.realpath(folder).catch(() => folder)
  if (seen.has(real)) return
  seen.add(real)
  const entries = await fs.readdir(folder, {withFileTypes: true}).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = path.join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? await fs.stat(name).catch(() => undefined) : entry
    if (kind?.isDirectory()) yield* walk(name, seen)
    else if (kind?.isFile() && extensions.has(path.extname(entry.name).toLowerCase())) yield name
  }
}
