import fs from 'node:fs'
import path from 'node:path'
import type {PluggableList} from 'unified'
import type {Rule} from '../rule.js'
import {isRule, type RetextPlugin} from '../settings.js'
import {readWordList} from '../spelling/word-list.js'
import {ConfigError, formatOrigin, type Origin} from './error.js'
import {compileFiles, compileGlobs, compileIgnore, type Matches, type StoryMatch} from './globs.js'
import {defaultOf, importModule, readSource, readText, resolveExtends, resolveName} from './load.js'
import type {Path} from './source.js'
import {readTerm, readTermsFile, type TermEntry} from './terms.js'
import {type Config, type Layer, validateConfig} from './validate.js'

/** A plugin that a configuration names, loaded. */
export interface LoadedPlugin {
  origin: Origin
  /** Its module, where it has one. */
  file?: string
  plugin: Rule | RetextPlugin
  /** The cases that a rule file exports. */
  cases?: unknown
}

/** A table of settings that applies, and where its values are written. */
export interface AppliedLayer {
  /** The layer as written. */
  layer: Layer
  /** Of an override: its patterns. */
  files?: readonly string[]
  /** Whether its styles are added to those before; else they take their place. */
  addsStyle: boolean
  terms: readonly TermEntry[]
  dictionary: readonly string[]
  plugins: readonly LoadedPlugin[]
  /** The files of terms and words that it names. */
  lists: readonly string[]
}

/** One configuration file with all that it extends, ready to be matched against files. */
export interface Group {
  file: string
  folder: string
  root: boolean
  /** In order; an override applies where it matches. */
  layers: Array<AppliedLayer & {matches?: Matches}>
  findStory?: (relative: string) => StoryMatch
  findIgnored(relative: string): {pattern: string; origin: string} | undefined
}

/**
 * Reads a configuration file and all that it extends and names.
 *
 * @throws ConfigError where one of them is missing or malformed.
 */
export async function loadGroup(file: string, cwd: string): Promise<Group> {
  const config = validateConfig(await readSource(file, cwd), cwd)
  const folder = path.dirname(file)
  const layers: Group['layers'] = []
  for (const {layer, addsStyle} of await expand(config, cwd, [file])) {
    const plugins = await loadPlugins(layer, cwd)
    const lists: string[] = []
    layers.push({
      layer,
      files: layer.files,
      matches: layer.files && compileGlobs(layer.files),
      addsStyle,
      terms: await loadTerms(layer, cwd, lists),
      dictionary: await loadDictionary(layer, cwd, lists),
      plugins,
      lists
    })
  }
  const ignore = config.ignore && compileIgnore(config.ignore)
  return {
    file,
    folder,
    root: config.root,
    layers,
    findStory: config.files && compileFiles(config.files),
    findIgnored(relative) {
      const pattern = ignore?.(relative)
      if (pattern === undefined) return undefined
      const at = config.source.locate(['ignore', config.ignore?.indexOf(pattern) ?? 0])
      return {pattern, origin: formatOrigin(at, cwd)}
    }
  }
}

/** A configuration after all that it extends, the weakest first. */
async function expand(config: Config, cwd: string, chain: readonly string[]): Promise<Array<{layer: Layer; addsStyle: boolean}>> {
  const expanded: Array<{layer: Layer; addsStyle: boolean}> = []
  const {source, base, overrides} = config
  for (const [index, name] of config.extends.entries()) {
    const named = source.locate(['extends', index])
    const target = await resolveExtends(name, named, cwd)
    if ('style' in target) {
      expanded.push({layer: {source, path: ['extends', index], style: [target.style]}, addsStyle: expanded.length > 0})
      continue
    }
    if (chain.includes(target.file)) {
      const circle = [...chain.slice(chain.indexOf(target.file)), target.file].map(each => formatOrigin({file: each}, cwd))
      throw new ConfigError(`Unexpected \`extends\` that comes back to itself: ${circle.join(' → ')}`, named, cwd)
    }
    if (!fs.existsSync(target.file)) throw new ConfigError(`Unexpected \`extends\` of \`${name}\`: there is no such file`, named, cwd)
    const base = validateConfig(await readSource(target.file, cwd), cwd)
    const inner = await expand(base, cwd, [...chain, target.file])
    expanded.push(...inner.map(each => ({...each, addsStyle: each.addsStyle || expanded.length > 0})))
  }
  const adds = expanded.some(({layer}) => layer.style && !layer.files)
  return [...expanded, {layer: base, addsStyle: adds}, ...overrides.map(layer => ({layer, addsStyle: false}))]
}

async function loadTerms({terms = [], source, path: at}: Layer, cwd: string, lists: string[]): Promise<TermEntry[]> {
  const entries: TermEntry[] = []
  for (const [index, each] of terms.entries()) {
    const where: Path = [...at, 'terms', index]
    if (typeof each !== 'string') {
      entries.push(readTerm(each, where, source, cwd))
      continue
    }
    const file = path.resolve(path.dirname(source.file), each)
    lists.push(file)
    entries.push(...(await readTermsFile(file, await readText(file, source.locate(where), cwd), cwd)))
  }
  return entries
}

async function loadDictionary({dictionary = [], source, path: at}: Layer, cwd: string, lists: string[]): Promise<string[]> {
  const words: string[] = []
  for (const [index, each] of dictionary.entries()) {
    if (!/\.(?:txt|dic)$/.test(each)) {
      words.push(each)
      continue
    }
    const file = path.resolve(path.dirname(source.file), each)
    lists.push(file)
    const text = await readText(file, source.locate([...at, 'dictionary', index]), cwd)
    words.push(...readWordList(text).words)
  }
  return words
}

async function loadPlugins({plugins = [], source}: Layer, cwd: string): Promise<LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = []
  for (const {plugin: named, options, path: at} of plugins) {
    const origin = source.locate(at)
    const file = typeof named === 'string' ? await resolveName(named, origin, cwd) : undefined
    const module = file === undefined ? {default: named} : await importModule(file, origin, cwd)
    const plugin = defaultOf(module)
    if (typeof plugin !== 'function') {
      throw new ConfigError(
        `Unexpected plugin \`${String(named)}\` without a default export, expected a rule or a retext plugin`,
        origin,
        cwd
      )
    }
    if (isRule(plugin) && options !== undefined) {
      throw new ConfigError(`Unexpected options beside the rule \`${plugin.meta.name}\`, expected them under \`rules\``, origin, cwd)
    }
    const list = (options === undefined ? [plugin] : [plugin, options]) as PluggableList
    loaded.push({origin, file, plugin: isRule(plugin) ? plugin : (list as unknown as RetextPlugin), cases: module.cases})
  }
  return loaded
}
