import fs from 'node:fs/promises'
import path from 'node:path'
import type {Ignore} from 'ignore'
import {acceptedName} from '../config/accepted.js'
import {type CliOptions, type ConfigResolver, createConfigResolver} from '../config/index.js'
import {extensions as storyExtensions} from '../readers/index.js'
import {Problem} from './problem.js'

/** What is read in a folder where no configuration says so; a file that is named is read whatever it is called. */
const extensions = new Set(storyExtensions.map(extension => `.${extension}`))

const ignoreFiles = ['.gitignore', '.copydeskignore']

/** How to look. */
export interface DiscoverFlags {
  config?: CliOptions
  /** Whether `.gitignore` and `.copydeskignore` count; they do unless told not to. */
  ignore?: boolean
}

/** The patterns of one ignore file, for what lies under its folder. */
interface Patterns {
  folder: string
  matcher: Ignore
}

/**
 * Finds the stories that paths stand for, in the order of names, as it goes: folders are walked, globs are matched, a
 * file that is named is given whatever it is called. Hidden entries, `node_modules` and what ignore files or a
 * configuration leave out are passed over, and a folder that links lead to again is read once. A path that does not
 * exist is given back, to be reported as such.
 *
 * @throws Problem where a glob matches nothing.
 */
export async function* discover(paths: readonly string[] | AsyncIterable<string>, flags: DiscoverFlags = {}): AsyncGenerator<string> {
  const resolver = createConfigResolver(flags.config ?? {})
  const seen = new Set<string>()
  for await (const each of paths) {
    const stat = await fs.stat(each).catch(() => undefined)
    if (stat?.isDirectory()) yield* walk(each, await outerPatterns(each, flags), seen, resolver, flags)
    else if (!stat && /[*?{}[\]!()]/.test(each)) yield* matchGlob(each, seen, resolver, flags)
    else yield each
  }
}

async function* matchGlob(glob: string, seen: Set<string>, resolver: ConfigResolver, flags: DiscoverFlags): AsyncGenerator<string> {
  const {default: picomatch} = await import('picomatch')
  const {base} = picomatch.scan(glob)
  const folder = base === '' ? '.' : base
  const matches = picomatch(glob.replaceAll('\\', '/'), {dot: false})
  let found = 0
  for await (const file of walk(folder, await outerPatterns(folder, flags), seen, resolver, flags, name => matches(toPosix(name)))) {
    found++
    yield file
  }
  if (found === 0) throw new Problem(`No story matches \`${glob}\``)
}

async function* walk(
  folder: string,
  outer: readonly Patterns[],
  seen: Set<string>,
  resolver: ConfigResolver,
  flags: DiscoverFlags,
  isWanted?: (file: string) => boolean
): AsyncGenerator<string> {
  const real = await fs.realpath(folder).catch(() => folder)
  if (seen.has(real)) return
  seen.add(real)
  const entries = await fs.readdir(folder, {withFileTypes: true}).catch(() => [])
  const patterns =
    flags.ignore === false
      ? []
      : [
          ...outer,
          ...(await readPatterns(
            folder,
            entries.map(({name}) => name)
          ))
        ]
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = path.join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? await fs.stat(name).catch(() => undefined) : entry
    if (!kind || isIgnored(name, kind.isDirectory(), patterns)) continue
    if (kind.isDirectory()) {
      if (!(await resolver.findIgnored(name))) yield* walk(name, patterns, seen, resolver, flags, isWanted)
    } else if (kind.isFile() && (isWanted ? isWanted(name) : await isStory(name, resolver))) yield name
  }
}

/** A story by its extension, unless the configuration names its kind or leaves it out. */
/** A story by its extension, unless the configuration names its kind or leaves it out. */
async function isStory(file: string, resolver: ConfigResolver): Promise<boolean> {
  const name = path.basename(file)
  if (name.startsWith('copydesk.') || name === acceptedName) return false
  const {ignored, story} = await resolver.resolve(file)
  if (ignored || story === 'no') return false
  return story === 'named' || extensions.has(path.extname(name).toLowerCase())
}

/** Ignore files above a folder, up to the root of its repository: they hold for it too. */
async function outerPatterns(folder: string, flags: DiscoverFlags): Promise<Patterns[]> {
  if (flags.ignore === false) return []
  const found: Patterns[] = []
  let at = path.resolve(folder)
  while (!(await exists(path.join(at, '.git')))) {
    const parent = path.dirname(at)
    // Outside a repository only the folder's own ignore files count.
    if (parent === at) return []
    at = parent
    found.unshift(...(await readPatterns(at, ignoreFiles)))
  }
  return found
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false
  )
}

async function readPatterns(folder: string, names: readonly string[]): Promise<Patterns[]> {
  const present = ignoreFiles.filter(name => names.includes(name))
  if (present.length === 0) return []
  const {default: ignore} = await import('ignore')
  const texts = await Promise.all(present.map(name => fs.readFile(path.join(folder, name), 'utf8').catch(() => '')))
  return texts.filter(text => text !== '').map(text => ({folder: path.resolve(folder), matcher: ignore().add(text)}))
}

/** Git's way: the innermost file that says something about a path has the last word. */
function isIgnored(name: string, isFolder: boolean, patterns: readonly Patterns[]): boolean {
  const absolute = patterns.length > 0 ? path.resolve(name) : ''
  for (const {folder, matcher} of patterns.toReversed()) {
    const {ignored, unignored} = matcher.test(toPosix(path.relative(folder, absolute)) + (isFolder ? '/' : ''))
    if (ignored) return true
    if (unignored) return false
  }
  return false
}

function toPosix(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/')
}
