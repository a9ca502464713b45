import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {resolve as resolveModule} from 'import-meta-resolve'
import {isExpired, today} from '../accept/acceptances.js'
import {type AcceptedFile, storyName} from '../config/accepted.js'
import {createConfigResolver, type ResolvedConfig} from '../config/index.js'
import {groupBy} from '../group-by.js'
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
  const known = new WeakMap<object, string>()
  const acceptedOf = createAcceptedKey(today(config))
  return {
    cache: openCache(folder, programVersion(), warn),
    async settingsOf(file) {
      const resolved = await resolver.resolve(file)
      const {options, accepted, ignored} = resolved
      if (ignored) return `left out by ${ignored.pattern} at ${ignored.origin}`
      const hash =
        known.get(options) ?? hashOf(JSON.stringify({options, format, excerpts, byteColumns, modules: hashModules(resolved)}, write))
      known.set(options, hash)
      const own = accepted && acceptedOf(accepted, path.resolve(config.cwd ?? '.', file))
      return own === undefined ? hash : hashOf(`${hash} ${own}`)
    }
  }
}

/** By what the acceptances of one story are known: who accepts something in another one changes nothing here. */
function createAcceptedKey(day: string): (accepted: AcceptedFile, story: string) => string {
  const keys = new Map<AcceptedFile, Map<string, string>>()
  return (accepted, story) => {
    let byStory = keys.get(accepted)
    if (!byStory) {
      const entries = accepted.entries.map(({line, column, ...entry}, index) => ({...entry, index, isExpired: isExpired(entry, day)}))
      byStory = new Map(
        Array.from(
          groupBy(entries, ({file}) => file),
          ([file, own]) => [file, JSON.stringify([accepted.file, own])]
        )
      )
      keys.set(accepted, byStory)
    }
    return byStory.get(storyName(accepted.file, story)) ?? accepted.file
  }
}

/** What JSON has no word for. */
function write(_: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof RegExp) return String(value)
  return value instanceof Map || value instanceof Set ? [...value] : value
}

/** Changes with every build of the program, with the dictionaries it finds, and with the letters that Node knows. */
function programVersion(): string {
  const build = fs.readFileSync(fileURLToPath(new URL('build.txt', import.meta.url)), 'utf8')
  return hashOf([__VERSION__, build, process.versions.unicode, ...dictionaries.map(name => versionOf(name))].join('\n'))
}

function versionOf(name: string, from = import.meta.url): string {
  try {
    let folder = path.dirname(fileURLToPath(resolveModule(name, from)))
    while (!fs.existsSync(path.join(folder, 'package.json')) && folder !== path.dirname(folder)) folder = path.dirname(folder)
    const {version} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {version: string}
    return `${name} ${version}`
  } catch {
    return `${name} is missing`
  }
}

/**
 * The code of a configuration, of the rules and plugins that it names, and of the files beside them that these import; of packages, their
 * versions.
 */
function hashModules({layers}: ResolvedConfig): string[] {
  const seen = new Map<string, string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    const text = readModule(file)
    seen.set(file, text === undefined ? '' : hashOf(text))
    for (const [, name = ''] of (text ?? '').matchAll(/\b(?:from|import|require)\s*\(?\s*['"]([^'"\n]{1,500})['"]/g)) {
      const target = name.startsWith('.') ? findModule(path.resolve(path.dirname(file), name)) : undefined
      if (target !== undefined) visit(target)
      else if (!/^(?:\.|node:)/.test(name)) seen.set(name, versionOf(name, pathToFileURL(file).href))
    }
  }
  for (const {layer, plugins} of layers) {
    const {file} = layer.source
    if (file !== undefined && /\.[cm]?[jt]s$/.test(file)) visit(file)
    for (const {file: plugin} of plugins) if (plugin !== undefined) visit(plugin)
  }
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
