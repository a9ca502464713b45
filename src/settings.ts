import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type Agency, createRegistry, type Registry, registry} from './agencies/index.js'
import type {ActiveRule} from './engine.js'
import {folderRules} from './folder/rules.js'
import {meantOrAll, nearestName} from './nearest.js'
import {activate, type Rule, type Setting, SettingError} from './rule.js'
import {rules as builtIn} from './rules/index.js'
import type {PreferredTerm} from './rules/preferred-term.js'
import type {Metadata} from './story/index.js'
import type {HouseStyle} from './style.js'
import {styles} from './styles/index.js'
import {validateOptions} from './validate-options.js'

/** Settings by rule name. */
export type RuleSettings = Readonly<Record<string, Setting>>

/** Any retext plugin, alone or with its options. */
export type RetextPlugin = Plugin<never[], Root> | readonly [Plugin<never[], Root>, ...unknown[]]

/** An agency to add, or some fields of one to amend by its id. */
export type AgencyRecord = Partial<Agency> & {id: string}

/** What a user may ask of the plugin, the library and the command line alike. */
export interface Options {
  /** House styles by name or as data; later ones win. `recommended` always comes first. */
  style?: string | HouseStyle | ReadonlyArray<string | HouseStyle>
  /** BCP 47 tag of the copy, for instance `en-GB`. */
  language?: string
  /** Settings of single rules; win over the styles. Of several tables later ones win, option by option. */
  rules?: RuleSettings | readonly RuleSettings[]
  /** What is known about the story besides its text. */
  metadata?: Metadata
  /** Agencies to add to the registry, or to amend by id. */
  agencies?: readonly AgencyRecord[]
  /** Terms of the house; `preferred-term` looks for them. */
  terms?: readonly PreferredTerm[]
  /** Words and names that are right, whatever a dictionary says. */
  dictionary?: readonly string[]
  /** The moment that time-dependent checks compare with; ISO 8601. */
  now?: string
  /** Rules of the newsroom's own, and other retext plugins. */
  plugins?: ReadonlyArray<Rule | RetextPlugin>
}

/** Options with everything looked up and validated. */
export interface ResolvedSettings {
  active: readonly ActiveRule[]
  agencies: Registry
  language: string | undefined
  metadata: Metadata | undefined
  dictionary: ReadonlySet<string> | undefined
  now: string | undefined
  /** Retext plugins that are no rules of ours. */
  plugins: readonly RetextPlugin[]
}

/** One table of settings and whose it is; what a later layer says about a rule wins. */
export interface SettingsLayer {
  /** The style, where it is one. */
  style?: HouseStyle
  rules: RuleSettings
}

/**
 * Resolves options: styles in order, then single rules, each rule's options validated.
 *
 * @throws SettingError naming the rule, option or style that is unknown, with the nearest right name.
 */
export function resolveSettings(options: Options = {}): ResolvedSettings {
  validateOptions(options)
  const known = knownRules(options.plugins)
  const layers = layersOf(options)
  const active = new Map<string, ActiveRule>()
  for (const layer of layers) applyLayer(layer, known, active)
  const {terms = []} = options
  const preferred = known.get('preferred-term')
  if (terms.length > 0 && preferred) applyTerms(preferred, terms, layers, active)
  return {
    active: [...known.keys()].flatMap(name => active.get(name) ?? []).filter(({rule}) => !isOff(rule.meta.name, layers)),
    agencies: options.agencies ? createRegistry([...registry.agencies, ...(options.agencies as Agency[])]) : registry,
    language: options.language ?? layers.findLast(({style}) => style?.language)?.style?.language,
    metadata: options.metadata,
    dictionary: options.dictionary && new Set(options.dictionary),
    now: options.now,
    plugins: (options.plugins ?? []).filter(plugin => !isRule(plugin)) as RetextPlugin[]
  }
}

/** Built-in rules and the newsroom's own, by name; an own rule of the same name takes the place of a built-in one. */
export function knownRules(plugins: Options['plugins'] = []): ReadonlyMap<string, Rule> {
  const known = new Map<string, Rule>()
  for (const rule of [...builtIn, ...folderRules]) known.set(rule.meta.name, rule)
  for (const plugin of plugins) if (isRule(plugin)) known.set(plugin.meta.name, plugin)
  return known
}

/** Whether a plugin is one of our rules: made by `defineRule`. */
export function isRule(plugin: unknown): plugin is Rule {
  return typeof plugin === 'function' && 'meta' in plugin && typeof (plugin.meta as {name?: unknown} | undefined)?.name === 'string'
}

/** The tables that options amount to, the weakest first. */
export function layersOf(options: Options): SettingsLayer[] {
  const {plugins, rules = []} = options
  const recommended: Record<string, Setting> = {}
  for (const {meta} of knownRules(plugins).values()) if (meta.recommended) recommended[meta.name] = true
  const chosen = chooseStyles(options.style).map(style => ({style, rules: style.rules}))
  const own = Array.isArray(rules) ? (rules as readonly RuleSettings[]) : [rules as RuleSettings]
  return [{style: findStyle('recommended'), rules: recommended}, ...chosen, ...own.map(table => ({rules: table}))]
}

/**
 * Looks up a built-in style.
 *
 * @throws SettingError where there is none of that name, with the nearest one.
 */
export function findStyle(name: string): HouseStyle {
  const found = styles.find(style => style.name === name)
  if (found) return found
  const names = styles.map(style => style.name)
  throw new SettingError(`Unexpected style \`${name}\`; ${meantOrAll(name, names)}`)
}

/**
 * Looks up a rule.
 *
 * @throws SettingError where there is none of that name, with the nearest one.
 */
export function findRule(name: string, known: ReadonlyMap<string, Rule>): Rule {
  const rule = known.get(name)
  if (rule) return rule
  const hint = nearestName(name, known.keys(), 3)
  throw new SettingError(`Unexpected rule \`${name}\`; ${hint ? `did you mean \`${hint}\`?` : '`copydesk rules` lists all'}`)
}

function chooseStyles(style: Options['style']): HouseStyle[] {
  const asked = style === undefined ? [] : Array.isArray(style) ? style : [style]
  return asked.map((each: string | HouseStyle) => (typeof each === 'string' ? findStyle(each) : each))
}

/** Adds one table to what holds so far. A rule turned off keeps its options, for a table that turns it on again. */
function applyLayer({rules}: SettingsLayer, known: ReadonlyMap<string, Rule>, active: Map<string, ActiveRule>): void {
  for (const [name, setting] of Object.entries(rules)) {
    const next = activate(findRule(name, known), setting, active.get(name))
    if (next) active.set(name, next)
  }
}

/** Whether the last table that names a rule turns it off. */
export function isOff(name: string, layers: readonly SettingsLayer[]): boolean {
  const setting = layers.findLast(({rules}) => Object.hasOwn(rules, name))?.rules[name]
  const severity = Array.isArray(setting) ? setting[0] : setting
  return severity === false || severity === 'off'
}

/** Having terms turns the rule on; turning it off in a table still wins. */
function applyTerms(rule: Rule, terms: readonly PreferredTerm[], layers: readonly SettingsLayer[], active: Map<string, ActiveRule>): void {
  const {name} = rule.meta
  if (isOff(name, layers)) return
  const base = active.get(name)
  const own = (base?.settings.terms ?? []) as readonly PreferredTerm[]
  const next = activate(rule, {terms: [...own, ...terms]}, base)
  if (next) active.set(name, next)
}
