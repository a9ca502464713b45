import fs from 'node:fs/promises'
import path from 'node:path'
import {acceptedName} from '../config/accepted.js'
import {type CliOptions, type ConfigResolver, createConfigResolver} from '../config/index.js'

/** What is read in a folder where no configuration says so; a file that is named is read whatever it is called. */
const extensions = new Set(['.txt'])

/**
 * Finds the stories that paths stand for, in the order of names. Hidden entries and `node_modules` are passed over, and
 * a folder that links lead to again is read once; what a configuration leaves out is not entered. A path that does not
 * exist is given back, to be reported as such.
 */
export async function* discover(paths: readonly string[], config: CliOptions = {}): AsyncGenerator<string> {
  const resolver = createConfigResolver(config)
  const seen = new Set<string>()
  for (const each of paths) {
    const stat = await fs.stat(each).catch(() => undefined)
    if (stat?.isDirectory()) yield* walk(each, seen, resolver)
    else yield each
  }
}

async function* walk(folder: string, seen: Set<string>, resolver: ConfigResolver): AsyncGenerator<string> {
  const real = await fs.realpath(folder).catch(() => folder)
  if (seen.has(real)) return
  seen.add(real)
  const entries = await fs.readdir(folder, {withFileTypes: true}).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = path.join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? await fs.stat(name).catch(() => undefined) : entry
    if (kind?.isDirectory()) {
      if (!(await resolver.findIgnored(name))) yield* walk(name, seen, resolver)
    } else if (kind?.isFile() && (await isStory(name, resolver))) yield name
  }
}

/** A story by its extension, unless the configuration names its kind or leaves it out. */
async function isStory(file: string, resolver: ConfigResolver): Promise<boolean> {
  const name = path.basename(file)
  if (name.startsWith('copydesk.') || name === acceptedName) return false
  const {ignored, story} = await resolver.resolve(file)
  if (ignored || story === 'no') return false
  return story === 'named' || extensions.has(path.extname(name).toLowerCase())
}
