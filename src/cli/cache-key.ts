import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {resolve as resolveModule} from 'import-meta-resolve'
import {today} from '../accept/acceptances.js'
import {createConfigResolver, type ResolvedConfig} from '../config/index.js'
import {type Cache, openCache} from './cache.js'
import {hashOf} from './hash.js'
import type {Task} from './process.js'

declare const __VERSION__: string

const dictionaries = ['dictionary-en', 'dictionary-en-au', 'dictionary-en-ca', 'dictionary-en-gb', 'dictionary-en-za']

/** The cache of a run, and what the settings that apply to a file are known by in it. */
export function openCacheFor(folder: string, task: Task): {cache: Cache; settingsOf(file: string): Promise<string>} {
  const {config, format, excerpts, byteColumns} = task
  const resolver = createConfigResolver(config)
  const warn = (message: string) => process.stderr.write(`copydesk: ${message}\n`)
  const known = new WeakMap<object, Map<unknown, string>>()
  return {
    cache: openCache(folder, programVersion(), warn),
    async settingsOf(file) {
      const resolved = await resolver.resolve(file)
      const {options, accepted, ignored} = resolved
      if (ignored) return `left out by ${ignored.pattern} at ${ignored.origin}`
      const byAccepted = known.get(options) ?? new Map<unknown, string>()
      known.set(options, byAccepted)
      const day = accepted && today(config)
      const hash =
        byAccepted.get(accepted) ??
        hashOf(JSON.stringify({options, accepted, day, format, excerpts, byteColumns, modules: hashPlugins(resolved)}, write))
      byAccepted.set(accepted, hash)
      return hash
    }
  }
}

/** What JSON has no word for. */
function write(_: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof RegExp) return String(value)
  return value instanceof Map || value instanceof Set ? [...value] : value
}

/** Changes with every build of the program, and with the dictionaries it finds. */
function programVersion(): string {
  const build = fs.readFileSync(fileURLToPath(new URL('build.txt', import.meta.url)), 'utf8')
  return hashOf([__VERSION__, build, ...dictionaries.map(versionOf)].join('\n'))
}

function versionOf(dictionary: string): string {
  try {
    const index = fileURLToPath(resolveModule(dictionary, import.meta.url))
    const {version} = JSON.parse(fs.readFileSync(path.join(path.dirname(index), 'package.json'), 'utf8')) as {version: string}
    return `${dictionary} ${version}`
  } catch {
    return `${dictionary} is missing`
  }
}

/** The code of rules and plugins that a configuration names, with the files beside them that it imports. */
function hashPlugins({layers}: ResolvedConfig): string[] {
  const seen = new Map<string, string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    const text = readModule(file)
    seen.set(file, text === undefined ? '' : hashOf(text))
    for (const [, name = ''] of (text ?? '').matchAll(/\b(?:from|import|require)\s*\(?\s*['"](\.[^'"\n]{1,500})['"]/g)) {
      const target = findModule(path.resolve(path.dirname(file), name))
      if (target !== undefined) visit(target)
    }
  }
  for (const {plugins} of layers) for (const {file} of plugins) if (file !== undefined) visit(file)
  return [...seen].map(each => each.join(' '))
}

/** TypeScript is imported under the name that it is compiled to, or without an ending. */
function findModule(file: string): string | undefined {
  const names = [
    file,
    file.replace(/\.([cm]?)js$/, '.$1ts'),
    `${file}.ts`,
    `${file}.js`,
    path.join(file, 'index.js'),
    path.join(file, 'index.ts')
  ]
  return names.find(name => fs.statSync(name, {throwIfNoEntry: false})?.isFile())
}

function readModule(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    // Loading it is what reports this.
    return undefined
  }
}
