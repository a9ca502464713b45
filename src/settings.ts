import {type Agency, createRegistry, type Registry, registry} from './agencies/index.js'
import type {ActiveRule} from './engine.js'
import {nearest} from './nearest.js'
import {activate, type Rule, type Setting, SettingError} from './rule.js'
import {rules as builtIn} from './rules/index.js'
import type {Metadata} from './story/index.js'
import type {HouseStyle} from './style.js'
import {styles} from './styles/index.js'

/** What a user may ask of the plugin, the library and the command line alike. */
export interface Options {
  /** House styles by name or as data; later ones win. `recommended` always comes first. */
  style?: string | HouseStyle | ReadonlyArray<string | HouseStyle>
  /** BCP 47 tag of the copy, for instance `en-GB`. */
  language?: string
  /** Settings of single rules; win over the styles. */
  rules?: Readonly<Record<string, Setting>>
  /** What is known about the story besides its text. */
  metadata?: Metadata
  /** Agencies to add to the registry, or to amend by id. */
  agencies?: readonly Agency[]
  /** The moment that time-dependent checks compare with; ISO 8601. */
  now?: string
  /** Rules of the newsroom's own. */
  plugins?: readonly Rule[]
}

/** Options with everything looked up and validated. */
export interface ResolvedSettings {
  active: readonly ActiveRule[]
  agencies: Registry
  language: string | undefined
  metadata: Metadata | undefined
  now: string | undefined
}

/**
 * Resolves options: styles in order, then single rules, each rule's options validated.
 *
 * @throws SettingError naming the rule, option or style that is unknown, with the nearest right name.
 */
export function resolveSettings(options: Options = {}): ResolvedSettings {
  const known = new Map<string, Rule>()
  for (const rule of [...builtIn, ...(options.plugins ?? [])]) known.set(rule.meta.name, rule)
  const chosen = chooseStyles(options.style)
  const active = new Map<string, ActiveRule | undefined>()
  for (const rule of known.values()) if (rule.meta.recommended) active.set(rule.meta.name, activate(rule, true))
  for (const style of chosen) apply(style.rules, known, active)
  apply(options.rules ?? {}, known, active)
  const language = options.language ?? chosen.findLast(style => style.language)?.language
  return {
    active: [...known.keys()].flatMap(name => active.get(name) ?? []),
    agencies: options.agencies ? createRegistry([...registry.agencies, ...options.agencies]) : registry,
    language,
    metadata: options.metadata,
    now: options.now
  }
}

function chooseStyles(style: Options['style']): HouseStyle[] {
  const asked = style === undefined ? [] : Array.isArray(style) ? style : [style]
  return asked.map((each: string | HouseStyle) => {
    if (typeof each !== 'string') return each
    const found = styles.find(({name}) => name === each)
    if (found) return found
    const names = styles.map(({name}) => name)
    const hint = nearest(each, names)
    throw new SettingError(
      `Unexpected style \`${each}\`; ${hint ? `did you mean \`${hint}\`?` : `there are ${names.map(name => `\`${name}\``).join(', ')}`}`
    )
  })
}

function apply(
  settings: Readonly<Record<string, Setting>>,
  known: ReadonlyMap<string, Rule>,
  active: Map<string, ActiveRule | undefined>
): void {
  for (const [name, setting] of Object.entries(settings)) {
    const rule = known.get(name)
    if (!rule) {
      const hint = nearest(name, known.keys(), 3)
      throw new SettingError(`Unexpected rule \`${name}\`${hint ? `; did you mean \`${hint}\`?` : ''}`)
    }
    active.set(name, activate(rule, setting, active.get(name)))
  }
}
