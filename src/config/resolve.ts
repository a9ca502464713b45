import fs from 'node:fs'
import path from 'node:path'
import type {Options, RuleSettings} from '../settings.js'
import {type AcceptedFile, findAccepted, readAccepted} from './accepted.js'
import {ConfigError} from './error.js'
import {findConfig} from './find.js'
import type {StoryMatch} from './globs.js'
import {type AppliedLayer, type Group, loadGroup} from './group.js'
import {mergeLayers} from './merge.js'

/** What the command line says; wins over every file. */
export interface CliOptions {
  /** Folder that paths are relative to; the process's own without it. */
  cwd?: string
  /** The only configuration file to use; or none at all. */
  config?: string | false
  style?: readonly string[]
  language?: string
  rules?: RuleSettings
  metadata?: Options['metadata']
  now?: string
  /** False where findings that were accepted show again. */
  accepted?: false
}

/** What applies to one file. */
export interface ResolvedConfig {
  /** For the plugin or the linter; the same object for all files to which the same applies. */
  options: Options
  /** Configuration files that apply, the outermost first. */
  files: readonly string[]
  /** All that is said, the weakest first; the last word about each value counts. */
  layers: readonly AppliedLayer[]
  /** The pattern that leaves the file out, where one does. */
  ignored?: {pattern: string; origin: string}
  /** How a walk over a folder takes the file as a story, where a configuration says which files are. */
  story?: StoryMatch
  /** Whether it is a list of words or terms that a configuration here names, and no story. */
  isList: boolean
  /** Findings that were read and let stand, where there is a file of them. */
  accepted?: AcceptedFile
}

/** All files that a configuration was read from: itself, what it extends, lists, rules, acceptances. */
export function filesOf({files, layers, accepted}: ResolvedConfig): string[] {
  return [
    ...files,
    ...(accepted ? [accepted.file] : []),
    ...layers.flatMap(({layer, lists, plugins}) => [layer.source.file, ...lists, ...plugins.flatMap(({file}) => file ?? [])])
  ]
}

/** Answers what applies to which file. It reads each configuration once; a change on disk needs a new one. */
export interface ConfigResolver {
  /** @throws ConfigError where a configuration cannot be used. */
  resolve(file: string): Promise<ResolvedConfig>
  /** The pattern that leaves out a file or a folder, where one does; to prune a walk. */
  findIgnored(target: string): Promise<{pattern: string; origin: string} | undefined>
}

const resolvers = new WeakMap<CliOptions, ConfigResolver>()
const byDefault: CliOptions = {}

/**
 * What applies to a file. The same options object uses the same cache.
 *
 * @throws ConfigError where a configuration cannot be used.
 */
export function resolveConfig(file: string, options: CliOptions = byDefault): Promise<ResolvedConfig> {
  let resolver = resolvers.get(options)
  if (!resolver) {
    resolver = createConfigResolver(options)
    resolvers.set(options, resolver)
  }
  return resolver.resolve(file)
}

export function createConfigResolver(cli: CliOptions = {}): ConfigResolver {
  const cwd = path.resolve(cli.cwd ?? process.cwd())
  const groups = new Map<string, Promise<Group>>()
  const chains = new Map<string, Promise<Group[]>>()
  const resolved = new Map<string, Omit<ResolvedConfig, 'ignored' | 'story' | 'isList' | 'accepted'>>()

  const groupOf = (file: string): Promise<Group> => remember(groups, file, () => loadGroup(file, cwd))
  const chainOf = (folder: string): Promise<Group[]> =>
    remember(chains, folder, async () => {
      if (cli.config === false) return []
      if (cli.config !== undefined) {
        const file = path.resolve(cwd, cli.config)
        if (!fs.existsSync(file)) throw new ConfigError('Unexpected configuration: there is no such file', {file}, cwd)
        return [{...(await groupOf(file)), folder: cwd}]
      }
      const found = findConfig(folder, cwd)
      const own = found ? await groupOf(found) : undefined
      const parent = path.dirname(folder)
      const outer = own?.root || parent === folder ? [] : await chainOf(parent)
      return own ? [...outer, own] : outer
    })
  const accepted = new Map<string, Promise<AcceptedFile | undefined>>()
  const acceptedFor = (target: string): Promise<AcceptedFile | undefined> =>
    remember(accepted, path.dirname(target), async () => {
      const file = cli.accepted === false ? undefined : findAccepted(target)
      return file === undefined ? undefined : remember(accepted, file, () => readAccepted(file, cwd))
    })
  const findIgnored = (chain: readonly Group[], target: string) => {
    for (const group of chain) {
      const ignored = group.findIgnored(relativeTo(group.folder, target))
      if (ignored) return ignored
    }
    return undefined
  }

  return {
    async resolve(file) {
      const target = path.resolve(cwd, file)
      const chain = await chainOf(path.dirname(target))
      const applied = chain.map(({folder, layers}) => layers.map(({matches}) => !matches || matches(relativeTo(folder, target))))
      const key = JSON.stringify([chain.map(group => group.file), applied.map(each => each.map(Number).join(''))])
      const known = resolved.get(key) ?? {
        ...mergeLayers(
          chain.flatMap(({layers}, index) => layers.filter((_, at) => applied[index]?.[at])),
          cli,
          cwd
        ),
        files: chain.map(group => group.file)
      }
      resolved.set(key, known)
      const walk = chain.findLast(group => group.findStory)
      return {
        ignored: findIgnored(chain, target),
        story: walk?.findStory?.(relativeTo(walk.folder, target)),
        isList: chain.some(({layers}) => layers.some(({lists}) => lists.includes(target))),
        accepted: await acceptedFor(target),
        ...known
      }
    },
    async findIgnored(target) {
      const absolute = path.resolve(cwd, target)
      return findIgnored(await chainOf(path.dirname(absolute)), absolute)
    }
  }
}

function relativeTo(folder: string, target: string): string {
  return path.relative(folder, target).replaceAll('\\', '/')
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key) ?? make()
  cache.set(key, known)
  return known
}
