import path from 'node:path'
import {activate, type Rule, SettingError} from '../rule.js'
import {findRule, findStyle, knownRules, type Options, type RuleSettings} from '../settings.js'
import {ConfigError, type Origin} from './error.js'
import type {AppliedLayer} from './group.js'
import type {CliOptions, ResolvedConfig} from './resolve.js'
import {plainSource} from './source.js'
import type {Layer} from './validate.js'

/**
 * Folds the layers into options, checking names of styles and rules where they are written.
 *
 * @throws ConfigError where one is unknown, or an option is wrong.
 */
export function mergeLayers(layers: readonly AppliedLayer[], cli: CliOptions, cwd: string): Pick<ResolvedConfig, 'options' | 'layers'> {
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
  return {layer: {source, path: [], style, language, rules, metadata}, addsStyle: false, terms: [], dictionary: [], plugins: [], lists: []}
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
