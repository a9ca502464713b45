import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {decode} from '../readers/index.js'
import {styles} from '../styles/index.js'
import {ConfigError, type Origin} from './error.js'
import {findConfig, foldersUp} from './find.js'
import {plainSource, type Source} from './source.js'

/**
 * Reads a configuration file of any kind.
 *
 * @throws ConfigError where it is missing or malformed.
 */
export async function readSource(file: string, cwd: string): Promise<Source> {
  if (/\.[cm]?[jt]s$/.test(file)) return plainSource(file, defaultOf(await importModule(file, {file}, cwd)))
  const text = await readText(file, {file}, cwd)
  const {readYaml} = await import('./yaml.js')
  const source = readYaml(file, text, cwd, path.basename(file) === 'package.json' ? ['copydesk'] : [])
  return {...source, data: source.data ?? {}}
}

/**
 * Reads a text file, in UTF-8 or as spreadsheets save it; where that fails the error stands at `named`, where the file is
 * asked for.
 */
export async function readText(file: string, named: Origin, cwd: string): Promise<string> {
  try {
    return decode(fs.readFileSync(file)).text
  } catch (error) {
    const reason = unreadable[(error as NodeJS.ErrnoException).code ?? ''] ?? firstLine(error)
    throw new ConfigError(`Unexpected file \`${path.relative(cwd, file) || '.'}\`: ${reason}`, named, cwd)
  }
}

/** Why a file cannot be read, by code of the system. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions'
}

/** When modules had been changed last when they were first loaded, in milliseconds. */
const firstTimes = new Map<string, number>()

/**
 * Loads a module, TypeScript too, and again where it changed since; what it imports itself is loaded once. Where that fails
 * the error stands at `named`.
 */
export async function importModule(file: string, named: Origin, cwd: string): Promise<Record<string, unknown>> {
  const found = fs.statSync(file, {throwIfNoEntry: false})
  if (!found) throw new ConfigError(`Unexpected file \`${path.relative(cwd, file)}\`: there is no such file`, named, cwd)
  try {
    const {href} = pathToFileURL(file)
    const time = found.mtimeMs
    if (!firstTimes.has(file)) firstTimes.set(file, time)
    const isChanged = time !== firstTimes.get(file)
    if (/\.[cm]?ts$/.test(file)) {
      const {createJiti} = await import('jiti')
      return await createJiti(href, {moduleCache: !isChanged}).import(file)
    }
    return await import(isChanged ? `${href}?${time}` : href)
  } catch (error) {
    throw new ConfigError(`Unexpected module \`${path.relative(cwd, file)}\` that does not load: ${firstLine(error)}`, named, cwd)
  }
}

/** What a module offers. */
export function defaultOf(module: Record<string, unknown>): unknown {
  return module.default ?? module
}

/**
 * The file that a path or package name stands for, as seen from the file that names it.
 *
 * @throws ConfigError where there is none.
 */
export async function resolveName(name: string, named: Origin, cwd: string): Promise<string> {
  if (isPath(name)) return path.resolve(path.dirname(named.file), name)
  const {resolve} = await import('import-meta-resolve')
  try {
    return fileURLToPath(resolve(name, pathToFileURL(named.file).href))
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
    throw new ConfigError(`Unexpected package \`${name}\`: ${isMissing ? 'it is not installed' : firstLine(error)}`, named, cwd)
  }
}

/**
 * What `extends` names: a built-in style, or a configuration file (by path, or in a package).
 *
 * @throws ConfigError where it is neither.
 */
export async function resolveExtends(name: string, named: Origin, cwd: string): Promise<{style: string} | {file: string}> {
  if (styles.some(style => style.name === name)) return {style: name}
  if (isPath(name) || /\.(?:ya?ml|json|[cm]?[jt]s)$/.test(name)) return {file: path.resolve(path.dirname(named.file), name)}
  for (const folder of foldersUp(path.dirname(named.file))) {
    const file = findConfig(path.join(folder, 'node_modules', name), cwd)
    if (file) return {file}
  }
  const {nearestName} = await import('../nearest.js')
  const hint = nearestName(
    name,
    styles.map(style => style.name)
  )
  try {
    return {file: await resolveName(name, named, cwd)}
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const rest = hint ? `did you mean \`${hint}\`?` : 'there is no such style, and no such package is installed'
    throw new ConfigError(`Unexpected \`extends\` of \`${name}\`; ${rest}`, named, cwd)
  }
}

function isPath(name: string): boolean {
  return /^\.{1,2}\//.test(name) || path.isAbsolute(name)
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
