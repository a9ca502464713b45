import fs from 'node:fs'
import path from 'node:path'
import type {PluggableList} from 'unified'
import {activate, type Rule, SettingError} from '../rule.js'
import {findRule, findStyle, isRule, knownRules, type Options, type RetextPlugin, type RuleSettings} from '../settings.js'
import {readWordList} from '../spelling/word-list.js'
import {type AcceptedFile, findAccepted, readAccepted} from './accepted.js'
import {ConfigError, formatOrigin, type Origin} from './error.js'
import {findConfig} from './find.js'
import {compileFiles, compileGlobs, compileIgnore, type Matches, type StoryMatch} from './globs.js'
import {defaultOf, importModule, readSource, readText, resolveExtends, resolveName} from './load.js'
import {type Path, plainSource} from './source.js'
import {readTerm, readTermsFile, type TermEntry} from './terms.js'
import {type Config, type Layer, validateConfig} from './validate.js'

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
  /** Findings that were read and let stand, where there is a file of them. */
  accepted?: AcceptedFile
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

/** One configuration file with all that it extends, ready to be matched against files. */
interface Group {
  file: string
  folder: string
  root: boolean
  /** In order; an override applies where it matches. */
  layers: Array<AppliedLayer & {matches?: Matches}>
  findStory?: (relative: string) => StoryMatch
  findIgnored(relative: string): {pattern: string; origin: string} | undefined
}

export function createConfigResolver(cli: CliOptions = {}): ConfigResolver {
  const cwd = path.resolve(cli.cwd ?? process.cwd())
  const groups = new Map<string, Promise<Group>>()
  const chains = new Map<string, Promise<Group[]>>()
  const resolved = new Map<string, Omit<ResolvedConfig, 'ignored' | 'story' | 'accepted'>>()

  const groupOf = (file: string): Promise<Group> => remember(groups, file, () => loadGroup(file, cwd))
  const chainOf = (folder: string): Promise<Group[]> =>
    remember(chains, folder, async () => {
      if (cli.config === false) return []
      if (cli.config !== undefined) {
        const file = path.resolve(cwd, cli.config)
        if (!fs.existsSync(file)) throw new ConfigError('Unexpected missing configuration', {file}, cwd)
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
        ...known,
        ignored: findIgnored(chain, target),
        story: walk?.findStory?.(relativeTo(walk.folder, target)),
        accepted: await acceptedFor(target)
      }
    },
    async findIgnored(target) {
      const absolute = path.resolve(cwd, target)
      return findIgnored(await chainOf(path.dirname(absolute)), absolute)
    }
  }
}

async function loadGroup(file: string, cwd: string): Promise<Group> {
  const config = validateConfig(await readSource(file, cwd), cwd)
  const folder = path.dirname(file)
  const layers: Group['layers'] = []
  for (const {layer, addsStyle} of await expand(config, cwd, [file])) {
    const plugins = await loadPlugins(layer, cwd)
    layers.push({
      layer,
      files: layer.files,
      matches: layer.files && compileGlobs(layer.files),
      addsStyle,
      terms: await loadTerms(layer, cwd),
      dictionary: await loadDictionary(layer, cwd),
      plugins
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

async function loadTerms({terms = [], source, path: at}: Layer, cwd: string): Promise<TermEntry[]> {
  const entries: TermEntry[] = []
  for (const [index, each] of terms.entries()) {
    const where: Path = [...at, 'terms', index]
    if (typeof each !== 'string') {
      entries.push(readTerm(each, where, source, cwd))
      continue
    }
    const file = path.resolve(path.dirname(source.file), each)
    entries.push(...(await readTermsFile(file, await readText(file, source.locate(where), cwd), cwd)))
  }
  return entries
}

async function loadDictionary({dictionary = [], source, path: at}: Layer, cwd: string): Promise<string[]> {
  const words: string[] = []
  for (const [index, each] of dictionary.entries()) {
    if (!/\.(?:txt|dic)$/.test(each)) {
      words.push(each)
      continue
    }
    const text = await readText(path.resolve(path.dirname(source.file), each), source.locate([...at, 'dictionary', index]), cwd)
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

/** Folds the layers into options, checking names of styles and rules where they are written. */
function mergeLayers(layers: readonly AppliedLayer[], cli: CliOptions, cwd: string): Pick<ResolvedConfig, 'options' | 'layers'> {
  const all = [...layers, cliLayer(cli, cwd)]
  const plugins = all.flatMap(each => each.plugins.map(({plugin}) => plugin))
  const known = knownRules(plugins)
  let style: readonly string[] = []
  let language: string | undefined
  const rules: RuleSettings[] = []
  for (const {layer, addsStyle} of all) {
    if (layer.style) {
      style = addsStyle ? [...style, ...layer.style] : layer.style
      if (checkStyles(layer, cwd) && !addsStyle) language = undefined
    }
    language = layer.language ?? language
    if (layer.rules) {
      checkRules(layer, known, cwd)
      rules.push(layer.rules)
    }
  }
  const options: Options = {style: [...style], rules}
  if (language !== undefined) options.language = language
  const metadata = Object.assign({}, ...all.map(({layer}) => layer.metadata))
  if (Object.keys(metadata).length > 0) options.metadata = metadata
  const agencies = all.flatMap(({layer}) => layer.agencies ?? [])
  if (agencies.length > 0) options.agencies = agencies
  const terms = all.flatMap(each => each.terms.flatMap(entry => entry.terms))
  if (terms.length > 0) options.terms = terms
  const dictionary = all.flatMap(each => each.dictionary)
  if (dictionary.length > 0) options.dictionary = dictionary
  if (plugins.length > 0) options.plugins = plugins
  if (cli.now !== undefined) options.now = cli.now
  return {options, layers: all}
}

/** The name under which the command line appears where others have a file. */
export const commandLine = 'command line'

function cliLayer({style, language, rules, metadata}: CliOptions, cwd: string): AppliedLayer {
  const source = plainSource(path.join(cwd, commandLine), undefined)
  return {layer: {source, path: [], style, language, rules, metadata}, addsStyle: false, terms: [], dictionary: [], plugins: []}
}

/** @returns whether one of the styles is for a language. */
function checkStyles({style = [], source, path: at}: Layer, cwd: string): boolean {
  return style
    .map((name, index) => {
      try {
        return findStyle(name)
      } catch (error) {
        throw placed(error, source.locate(at[0] === 'extends' ? at : [...at, 'style', index]), cwd)
      }
    })
    .some(each => each.language !== undefined)
}

function checkRules({rules = {}, source, path: at}: Layer, known: ReadonlyMap<string, Rule>, cwd: string): void {
  for (const [name, setting] of Object.entries(rules)) {
    const where = [...at, 'rules', name]
    let rule: Rule
    try {
      rule = findRule(name, known)
    } catch (error) {
      throw placed(error, source.locate(where, 'key'), cwd)
    }
    try {
      activate(rule, setting)
    } catch (error) {
      const option = error instanceof SettingError ? error.option : undefined
      const inside = option === undefined ? where : [...where, ...(Array.isArray(setting) ? [1] : []), option]
      const isUnknown = option !== undefined && !Object.hasOwn(rule.meta.options ?? {}, option)
      throw placed(error, source.locate(inside, isUnknown ? 'key' : 'value'), cwd)
    }
  }
}

function placed(error: unknown, origin: Origin, cwd: string): unknown {
  return error instanceof SettingError ? new ConfigError(error.message, origin, cwd) : error
}

function relativeTo(folder: string, target: string): string {
  return path.relative(folder, target).replaceAll('\\', '/')
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key) ?? make()
  cache.set(key, known)
  return known
}
