import type {ActiveRule} from '../engine.js'
import {activate, type Rule, type Setting} from '../rule.js'
import {isOff, knownRules, layersOf, type SettingsLayer} from '../settings.js'
import {styles} from '../styles/index.js'
import {formatOrigin} from './error.js'
import type {AppliedLayer} from './group.js'
import {commandLine} from './merge.js'
import type {ResolvedConfig} from './resolve.js'

/** A value and where it comes from. */
export interface Said {
  value: unknown
  /** `copydesk.yaml:3:8`, `style pti`, `command line`. */
  origin: string
}

/** What holds for one rule, and why. */
export interface DescribedRule {
  name: string
  severity: 'off' | 'info' | 'warn' | 'error'
  /** Options that differ from the rule's own defaults. */
  options: Record<string, Said>
  /** Who had the last word about it. */
  origin: string
  /** What was said before that and lost: `warn in style pti`. */
  before: string[]
  /** Built-in styles that turn it on, where nothing here does. */
  styles: string[]
}

/** What applies to a file, and where each value comes from. */
export interface Description {
  files: string[]
  ignored: Said | undefined
  values: Record<string, Said>
  rules: DescribedRule[]
}

/** Describes what applies to a file; plain data. */
export function describeConfig(config: ResolvedConfig, cwd: string): Description {
  const {options, layers, ignored} = config
  const tables = labelTables(config, cwd)
  const known = knownRules(options.plugins)
  return {
    files: config.files.map(file => formatOrigin({file}, cwd)),
    ignored: ignored && {value: ignored.pattern, origin: ignored.origin},
    values: describeValues(layers, options, cwd),
    rules: [...known.values()]
      .map(rule => describeRule(rule, tables, options.terms !== undefined))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}

interface LabelledTable {
  table: SettingsLayer
  label(rule: string): string
}

/** The tables that are folded, each with a way to say where it speaks about a rule. */
function labelTables({options, layers}: ResolvedConfig, cwd: string): LabelledTable[] {
  const own = layers.filter(({layer}) => layer.rules)
  let next = 0
  return layersOf(options).map(table => {
    if (table.style) return {table, label: () => `style ${table.style?.name}`}
    const applied = own[next++] as AppliedLayer
    return {table, label: name => originOf(applied, cwd, 'rules', name)}
  })
}

function originOf({layer, files}: AppliedLayer, cwd: string, ...path: string[]): string {
  const {source} = layer
  if (source.file.endsWith(commandLine)) return commandLine
  const place = formatOrigin(source.locate([...layer.path, ...path], path.length > 1 ? 'key' : 'value'), cwd)
  return files ? `${place}, for ${files.join(', ')}` : place
}

function describeRule(rule: Rule, tables: readonly LabelledTable[], hasTerms: boolean): DescribedRule {
  const {name} = rule.meta
  const options: Record<string, Said> = {}
  const steps: Array<{severity: DescribedRule['severity']; origin: string}> = []
  let active: ActiveRule | undefined
  for (const {table, label} of tables) {
    const setting = Object.hasOwn(table.rules, name) ? table.rules[name] : undefined
    if (setting === undefined) continue
    const origin = label(name)
    const next = activate(rule, setting, active)
    active = next ?? active
    steps.push({severity: next?.severity ?? 'off', origin})
    for (const option of Object.keys(optionsIn(setting))) options[option] = {value: active?.settings[option], origin}
  }
  const last = steps.at(-1)
  const off = isOff(
    name,
    tables.map(({table}) => table)
  )
  const byTerms = !last && hasTerms && name === 'preferred-term'
  return {
    name,
    severity: off ? 'off' : (last?.severity ?? (byTerms ? rule.meta.severity : 'off')),
    options: Object.fromEntries(
      Object.entries(options).filter(([option, {value}]) => JSON.stringify(value) !== JSON.stringify(rule.meta.options?.[option]?.default))
    ),
    origin: last?.origin ?? (byTerms ? 'there are terms' : 'nothing turns it on'),
    before: steps
      .slice(0, -1)
      .filter((step, index) => step.severity !== steps[index + 1]?.severity)
      .map(({severity, origin}) => `${severity} in ${origin}`),
    styles: last ? [] : styles.filter(style => Object.hasOwn(style.rules, name) && !isOff(name, [style])).map(style => style.name)
  }
}

function optionsIn(setting: Setting): Readonly<Record<string, unknown>> {
  const options = Array.isArray(setting) ? setting[1] : setting
  return typeof options === 'object' && options !== null ? (options as Readonly<Record<string, unknown>>) : {}
}

function describeValues(layers: readonly AppliedLayer[], options: ResolvedConfig['options'], cwd: string): Record<string, Said> {
  const values: Record<string, Said> = {}
  const lastOf = (key: 'style' | 'language') => layers.findLast(({layer}) => layer[key] !== undefined)
  const styled = lastOf('style')
  if (styled && Array.isArray(options.style) && options.style.length > 0) {
    const from = layers.filter(({layer, addsStyle}) => layer.style && (layer === styled.layer || addsStyle || styled.addsStyle))
    values.style = {
      value: options.style,
      origin: [...new Set(from.map(each => originOf(each, cwd, ...(each.layer.path[0] === 'extends' ? [] : ['style']))))].join(', ')
    }
  } else values.style = {value: ['recommended'], origin: 'nothing names one'}
  const spoken = layersOf(options).findLast(({style}) => style?.language)?.style
  const language = lastOf('language')
  if (options.language !== undefined && language) values.language = {value: options.language, origin: originOf(language, cwd, 'language')}
  else if (spoken) values.language = {value: spoken.language, origin: `style ${spoken.name}`}
  for (const [field, value] of Object.entries(options.metadata ?? {})) {
    const from = layers.findLast(({layer}) => layer.metadata && field in layer.metadata)
    if (from) values[`metadata.${field}`] = {value, origin: originOf(from, cwd, 'metadata', field)}
  }
  for (const key of ['terms', 'dictionary'] as const) {
    const from = layers.filter(each => each[key].length > 0)
    if (from.length > 0)
      values[key] = {value: `${options[key]?.length} in all`, origin: from.map(each => originOf(each, cwd, key)).join(', ')}
  }
  for (const each of layers) {
    for (const {id} of each.layer.agencies ?? [])
      values[`agencies.${id}`] = {value: 'added or amended', origin: originOf(each, cwd, 'agencies')}
    for (const {origin, plugin} of each.plugins) {
      const name = 'meta' in plugin ? plugin.meta.name : ((Array.isArray(plugin) ? plugin[0] : plugin) as {name?: string}).name
      values[`plugins.${name || 'unnamed'}`] = {value: 'meta' in plugin ? 'a rule' : 'a retext plugin', origin: formatOrigin(origin, cwd)}
    }
  }
  return values
}
