import * as v from 'valibot'
import {registry} from '../agencies/index.js'
import {meantOrAll, nearest} from '../nearest.js'
import type {AgencyRecord, RuleSettings} from '../settings.js'
import type {CalendarDate, Metadata} from '../story/index.js'
import {ConfigError} from './error.js'
import {configForm, type Form, metadataForm, overrideForm} from './form.js'
import {findGlobFault} from './globs.js'
import type {Path, Source} from './source.js'

/** A plugin as a configuration names it. */
export interface PluginEntry {
  /** Path or package, or the plugin itself in a module. */
  plugin: unknown
  options?: unknown
  path: Path
}

/** The settings of one table of a configuration, their form checked; names of rules and styles are not yet. */
export interface Layer {
  source: Source
  /** Where the table stands in its source. */
  path: Path
  /** Of an override: the files it is for. */
  files?: readonly string[]
  style?: readonly string[]
  language?: string
  rules?: RuleSettings
  /** Paths and entries, not yet read. */
  terms?: readonly unknown[]
  dictionary?: readonly string[]
  agencies?: readonly AgencyRecord[]
  metadata?: Metadata
  plugins?: readonly PluginEntry[]
}

/** A configuration file whose form is right. */
export interface Config {
  source: Source
  root: boolean
  extends: readonly string[]
  base: Layer
  overrides: readonly Layer[]
  files?: readonly string[]
  ignore?: readonly string[]
}

/**
 * Checks the form of a configuration: its keys, the kinds of its values, its patterns.
 *
 * @throws ConfigError at the first thing that is wrong, with the nearest right name.
 */
export function validateConfig(source: Source, cwd: string): Config {
  const {data} = source
  if (!isTable(data)) throw new ConfigError(`Unexpected ${kindOf(data)}, expected a table of settings`, source.locate([]), cwd)
  const checked = checkTable(configForm, data, [], source, cwd)
  const overrides = (checked.overrides ?? []) as Array<Record<string, unknown>>
  return {
    source,
    root: checked.root === true,
    extends: listOf(checked.extends) ?? [],
    base: readLayer(checked, [], source, cwd),
    overrides: overrides.map((each, index) => {
      const path = ['overrides', index]
      const table = checkTable(overrideForm, each, path, source, cwd)
      const files = readGlobs(table, 'files', path, source, cwd)
      if (!files?.length)
        throw new ConfigError('Unexpected override without `files`, expected patterns of the files it is for', source.locate(path), cwd)
      return {...readLayer(table, path, source, cwd), files}
    }),
    files: readGlobs(checked, 'files', [], source, cwd),
    ignore: readGlobs(checked, 'ignore', [], source, cwd)
  }
}

/**
 * Checks a table against its form.
 *
 * @returns the table with values as the form makes them.
 */
export function checkTable(
  form: Form,
  table: Readonly<Record<string, unknown>>,
  path: Path,
  source: Source,
  cwd: string
): Record<string, unknown> {
  const checked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(table)) {
    const key = Object.hasOwn(form, name) ? form[name] : undefined
    if (!key) {
      const names = Object.keys(form).filter(each => !each.startsWith('$'))
      throw new ConfigError(`Unexpected key \`${name}\`; ${meantOrAll(name, names)}`, source.locate([...path, name], 'key'), cwd)
    }
    // A key whose lines were all commented out.
    if (value === null) continue
    const result = v.safeParse(key.schema, value)
    if (!result.success) {
      throw new ConfigError(`Unexpected ${showValue(value)} for \`${name}\`, expected ${key.accepts}`, source.locate([...path, name]), cwd)
    }
    checked[name] = result.output
  }
  return checked
}

function readLayer(table: Readonly<Record<string, unknown>>, path: Path, source: Source, cwd: string): Layer {
  const layer: Layer = {source, path}
  if (table.style !== undefined) layer.style = listOf(table.style)
  if (table.language !== undefined) layer.language = table.language as string
  if (table.rules !== undefined) layer.rules = table.rules as RuleSettings
  if (table.terms !== undefined) layer.terms = typeof table.terms === 'string' ? [table.terms] : (table.terms as unknown[])
  if (table.dictionary !== undefined) layer.dictionary = listOf(table.dictionary)
  if (table.agencies !== undefined) layer.agencies = readAgencies(table.agencies as object[], [...path, 'agencies'], source, cwd)
  if (table.metadata !== undefined)
    layer.metadata = readMetadata(table.metadata as Record<string, unknown>, [...path, 'metadata'], source, cwd)
  if (table.plugins !== undefined) {
    layer.plugins = (table.plugins as unknown[]).map((each, index) => {
      const [plugin, options] = Array.isArray(each) ? each : [each]
      return {plugin, options, path: [...path, 'plugins', index]}
    })
  }
  return layer
}

function readGlobs(table: Readonly<Record<string, unknown>>, name: string, path: Path, source: Source, cwd: string): string[] | undefined {
  const globs = listOf(table[name])
  for (const [index, glob] of globs?.entries() ?? []) {
    const fault = findGlobFault(glob)
    if (fault)
      throw new ConfigError(`Unexpected pattern \`${glob}\` that cannot match: ${fault}`, source.locate([...path, name, index]), cwd)
  }
  return globs
}

function readMetadata(table: Readonly<Record<string, unknown>>, path: Path, source: Source, cwd: string): Metadata {
  const {date, ...rest} = checkTable(metadataForm, table, path, source, cwd)
  if (date === undefined) return rest as Metadata
  const day = readDay(date as string)
  if (!day) throw new ConfigError(`Unexpected day \`${String(date)}\` that is not in the calendar`, source.locate([...path, 'date']), cwd)
  return {...rest, date: day} as Metadata
}

function readDay(text: string): CalendarDate | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const moment = new Date(Date.UTC(year, month - 1, day))
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? {year, month, day} : undefined
}

/** Agencies know the fields that the built-in records have. */
function readAgencies(records: ReadonlyArray<object>, path: Path, source: Source, cwd: string): AgencyRecord[] {
  const kinds = new Map<string, string>([['id', 'text']])
  for (const agency of registry.agencies)
    for (const [name, value] of Object.entries(agency)) if (!kinds.has(name)) kinds.set(name, kindOf(value))
  return records.map((record, index) => {
    const at = [...path, index]
    for (const [name, value] of Object.entries(record)) {
      const kind = kinds.get(name)
      if (!kind) {
        throw new ConfigError(
          `Unexpected field \`${name}\` of an agency; ${meantOrAll(name, [...kinds.keys()])}`,
          source.locate([...at, name], 'key'),
          cwd
        )
      }
      if (kindOf(value) !== kind) {
        throw new ConfigError(
          `Unexpected ${showValue(value)} for \`${name}\` of an agency, expected a ${kind}`,
          source.locate([...at, name]),
          cwd
        )
      }
    }
    const {id, tokens} = record as AgencyRecord
    if (!id) throw new ConfigError('Unexpected agency without `id`, expected a short lower-case name', source.locate(at), cwd)
    if (!registry.get(id) && !tokens?.length) {
      const hint = nearest(
        id,
        registry.agencies.map(agency => agency.id)
      )
      throw new ConfigError(
        `Unexpected new agency \`${id}\` without \`tokens\`, expected how it is printed in a dateline${hint ? `; to amend a known one, did you mean \`${hint}\`?` : ''}`,
        source.locate(at),
        cwd
      )
    }
    return registry.get(id) ? (record as AgencyRecord) : {name: id, sources: [], ...(record as AgencyRecord)}
  })
}

/** Whether a value is a table: an object that is no list. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): string[] | undefined {
  return value === undefined ? undefined : typeof value === 'string' ? [value] : (value as string[])
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'object') return 'table'
  return typeof value
}

/** ``value `yes` ``, or what kind of thing it is where that is too long to print. */
function showValue(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? `value \`${String(value)}\`` : kindOf(value)
}
