import fs from 'node:fs'
import path from 'node:path'
import {ConfigError} from './error.js'

/** Names that a configuration may have. A folder holds at most one. */
export const configNames = [
  'copydesk.yaml',
  'copydesk.yml',
  'copydesk.json',
  'copydesk.js',
  'copydesk.mjs',
  'copydesk.ts',
  'copydesk.mts',
  'package.json'
] as const

/**
 * The configuration that stands in a folder, or nothing. A package.json counts where it has the key `copydesk`.
 *
 * @throws ConfigError where there are two.
 */
export function findConfig(folder: string, cwd: string): string | undefined {
  let found: string | undefined
  for (const name of configNames) {
    const file = path.join(folder, name)
    if (!isFile(file)) continue
    if (name === 'package.json' && !fs.readFileSync(file, 'utf8').includes('"copydesk":')) continue
    if (name === 'package.json' && !isConfigured(file)) continue
    if (found)
      throw new ConfigError(`Unexpected second configuration beside \`${path.basename(found)}\`, expected one in a folder`, {file}, cwd)
    found = file
  }
  return found
}

/** In a folder that may not be searched nothing is found; whoever reads a story there says so. */
function isFile(file: string): boolean {
  try {
    return fs.statSync(file, {throwIfNoEntry: false})?.isFile() === true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false
    throw error
  }
}

/** Whether `copydesk` is a key of the package and not, say, one of its dependencies. */
function isConfigured(file: string): boolean {
  try {
    return 'copydesk' in (JSON.parse(fs.readFileSync(file, 'utf8')) as object)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** The folder and those that hold it, the innermost first. */
export function* foldersUp(folder: string): Generator<string> {
  let current = folder
  for (;;) {
    yield current
    const parent = path.dirname(current)
    if (parent === current) return
    current = parent
  }
}
