import fs, {type Dirent, type Stats} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'
import {acceptedName} from '../config/accepted.js'
import {type CliOptions, type ConfigResolver, createConfigResolver} from '../config/index.js'
import {extensions as storyExtensions} from '../readers/index.js'
import {Problem} from './problem.js'

/** What is read in a folder where no configuration says so; a file that is named is read whatever it is called. */
const extensions = new Set(storyExtensions.map(extension => `.${extension}`))

export const ignoreFiles = ['.gitignore', '.copydeskignore']

/** How to look. */
export interface DiscoverFlags {
  config?: CliOptions
  /** Whether `.gitignore` and `.copydeskignore` count; they do unless told not to. */
  ignore?: boolean
  /** Told of each folder that is read. */
  onFolder?: (folder: string) => void
  /** Counts what is passed over. */
  passed?: PassedOver
  /** Absolute path of a file or folder: only what is met there. */
  toward?: string
}

/** Files that were met and are no stories of the run. */
export interface PassedOver {
  /** Left out by an ignore file or a configuration; folders count as one. */
  ignored: number
  /** Of other kinds. */
  others: number
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
 * exist, or a folder that may not be read, is given back, to be reported as such.
 *
 * @throws Problem where a glob matches nothing, or a name is empty.
 */
export async function* discover(paths: readonly string[], flags: DiscoverFlags = {}): AsyncGenerator<string> {
  // A file that is named may be named again, or lie in a folder that is; no folder is walked twice.
  const named = paths.length > 1 ? new Set(paths.map(each => path.resolve(each))) : undefined
  const given = new Set<string>()
  for await (const file of discoverAll(paths, flags)) {
    const key = named && path.resolve(file)
    if (key !== undefined && named?.has(key)) {
      if (given.has(key)) continue
      given.add(key)
    }
    yield file
  }
}

async function* discoverAll(paths: readonly string[], flags: DiscoverFlags): AsyncGenerator<string> {
  const resolver = createConfigResolver(flags.config ?? {})
  const seen = new Set<string>()
  for (const each of paths) {
    if (each === '') throw new Problem('Unexpected empty name, expected a file or folder; is a variable of the shell not set?')
    if (!isAlong(each, flags.toward)) continue
    const stat = look(each)
    if (stat?.isDirectory()) yield* walk(each, await outerPatterns(each, flags), seen, resolver, flags)
    else if (!stat && isGlob(each)) yield* matchGlob(each, seen, resolver, flags)
    else yield each
  }
}

function isGlob(name: string): boolean {
  return /[*?{}[\]!()]/.test(name)
}

/** Whether a path lies on the way to another one, or within it; a glob may. */
function isAlong(name: string, other: string | undefined): boolean {
  if (other === undefined || isGlob(name)) return true
  const [one, two] = [within(path.resolve(name)), within(other)]
  return one.startsWith(two) || two.startsWith(one)
}

function within(folder: string): string {
  return folder.endsWith(path.sep) ? folder : folder + path.sep
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
  if (found === 0 && flags.toward === undefined) throw new Problem(`No story matches \`${glob}\``)
}

async function* walk(
  folder: string,
  outer: readonly Patterns[],
  seen: Set<string>,
  resolver: ConfigResolver,
  flags: DiscoverFlags,
  isWanted?: (file: string) => boolean
): AsyncGenerator<string> {
  const real = realPath(folder)
  if (seen.has(real)) return
  seen.add(real)
  flags.onFolder?.(folder)
  const entries = readFolder(folder)
  if (!entries) {
    yield folder
    return
  }
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
  const wanted = entries.filter(({name}) => isAlong(path.join(folder, name), flags.toward))
  for (const entry of wanted.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = path.join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? look(name) : entry
    if (!kind) continue
    if (isIgnored(name, kind.isDirectory(), patterns)) count(flags, 'ignored')
    else if (kind.isDirectory()) {
      if (await resolver.findIgnored(name)) count(flags, 'ignored')
      else yield* walk(name, patterns, seen, resolver, flags, isWanted)
    } else if (kind.isFile()) {
      const answer = isWanted ? (isWanted(name) ? 'story' : 'others') : await judge(name, resolver)
      if (answer === 'story') yield name
      else if (answer !== 'own') count(flags, answer)
    }
  }
}

/** What is in a folder; nothing for one that may not be read, which is given back as it is, to be reported. */
function readFolder(folder: string): Dirent[] | undefined {
  try {
    return fs.readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    // Gone meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    return undefined
  }
}

function count({passed}: DiscoverFlags, kind: keyof PassedOver): void {
  if (passed) passed[kind]++
}

/** A story by its extension, unless the configuration names its kind or leaves it out. */
async function judge(file: string, resolver: ConfigResolver): Promise<'story' | 'own' | keyof PassedOver> {
  const name = path.basename(file)
  if (name.startsWith('copydesk.') || name === acceptedName) return 'own'
  const {ignored, story, isList} = await resolver.resolve(file)
  if (isList) return 'own'
  if (ignored || story === 'no') return 'ignored'
  return story === 'named' || extensions.has(path.extname(name).toLowerCase()) ? 'story' : 'others'
}

/** Ignore files above a folder, up to the root of its repository: they hold for it too. */
async function outerPatterns(folder: string, flags: DiscoverFlags): Promise<Patterns[]> {
  if (flags.ignore === false) return []
  const found: Patterns[] = []
  let at = path.resolve(folder)
  while (!fs.existsSync(path.join(at, '.git'))) {
    const parent = path.dirname(at)
    // Outside a repository only the folder's own ignore files count.
    if (parent === at) return []
    at = parent
    found.unshift(...(await readPatterns(at, ignoreFiles)))
  }
  return found
}

/** What is there, links followed; nothing where that cannot be told. */
function look(file: string): Stats | undefined {
  try {
    return fs.statSync(file)
  } catch {
    // Gone, out of reach, or a link to nothing.
    return undefined
  }
}

function realPath(folder: string): string {
  try {
    return fs.realpathSync.native(folder)
  } catch {
    // Reading it says what is wrong.
    return folder
  }
}

function readIgnoreFile(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    // A folder of that name, or one that may not be read, leaves nothing out.
    return ''
  }
}

async function readPatterns(folder: string, names: readonly string[]): Promise<Patterns[]> {
  const present = ignoreFiles.filter(name => names.includes(name))
  if (present.length === 0) return []
  const {default: ignore} = await import('ignore')
  const texts = present.map(name => readIgnoreFile(path.join(folder, name)))
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
