import * as v from 'valibot'
import {meantOrAll} from './nearest.js'
import {SettingError} from './rule.js'
import type {Options} from './settings.js'
import {isRealDate, type Metadata} from './story/index.js'

/** One option: what it accepts, and how to say so. */
interface Accepted {
  is: (value: unknown) => boolean
  accepts: string
}

const by = (schema: v.GenericSchema, accepts: string): Accepted => ({is: value => v.is(schema, value), accepts})
const table = v.pipe(
  v.looseObject({}),
  v.check(value => !Array.isArray(value))
)
const text = by(v.string(), 'text')
const texts = by(v.array(v.string()), 'a list of texts')
const style = v.union([v.string(), v.looseObject({name: v.string(), rules: table})])
const tag: Accepted = {is: isLanguageTag, accepts: 'a language tag (BCP 47) such as `en-GB`'}
const moment: Accepted = {
  is: value => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
  accepts: 'a date or moment such as `2024-11-10` or `2024-11-10T09:30:00Z`'
}

const known: Readonly<Record<keyof Options, Accepted>> = {
  style: by(v.union([style, v.array(style)]), 'the name of a style, a style, or a list of them'),
  language: tag,
  rules: by(v.union([table, v.array(table)]), 'a table of rules, or a list of tables'),
  metadata: by(table, 'a table of metadata'),
  agencies: by(v.array(v.looseObject({id: v.string()})), 'a list of agencies, each with an `id`'),
  terms: by(v.array(v.looseObject({from: v.string()})), 'a list of terms, each with `from`'),
  dictionary: texts,
  now: moment,
  plugins: by(
    v.array(v.union([v.function(), v.pipe(v.array(v.unknown()), v.minLength(1))])),
    'a list of rules and retext plugins, each alone or as `[plugin, options]`'
  )
}

const metadata: Readonly<Record<keyof Metadata, Accepted>> = {
  headline: text,
  title: text,
  subheads: texts,
  slugline: text,
  byline: text,
  dateline: text,
  place: text,
  date: {is: isDay, accepts: 'a day of the calendar such as `{year: 2024, month: 11, day: 10}`'},
  dateLeaked: by(v.boolean(), 'true or false'),
  created: text,
  versionCreated: text,
  published: text,
  expires: text,
  embargo: text,
  language: tag,
  agency: text,
  credit: text,
  urgency: text,
  priority: text,
  status: text,
  version: text,
  edNotes: texts,
  usage: text,
  copyright: text,
  keywords: texts,
  wordCount: by(v.pipe(v.number(), v.minValue(0)), 'a number, zero or more'),
  desk: text,
  fields: by(table, 'a table from fields to places')
}

/**
 * Checks the form of what a caller gives: its keys and the kinds of their values. Names of styles and rules, and the
 * options of rules, are checked where they are looked up.
 *
 * @throws SettingError at the first thing that is wrong, with the nearest right name.
 */
export function validateOptions(options: unknown): asserts options is Options {
  checkTable(options, known, 'option', 'a table of options')
  if (options.metadata !== undefined) checkTable(options.metadata, metadata, 'metadata field', 'a table of metadata')
}

function checkTable(
  given: unknown,
  form: Readonly<Record<string, Accepted>>,
  what: string,
  accepts: string
): asserts given is Readonly<Record<string, unknown>> {
  if (!v.is(table, given)) throw new SettingError(`Unexpected ${show(given)}, expected ${accepts}`)
  for (const [name, value] of Object.entries(given)) {
    const accepted = Object.hasOwn(form, name) ? form[name] : undefined
    if (!accepted) {
      throw new SettingError(`Unexpected ${what} \`${name}\`; ${meantOrAll(name, Object.keys(form))}`, name)
    }
    if (value !== undefined && !accepted.is(value)) {
      throw new SettingError(`Unexpected ${show(value)} for ${what} \`${name}\`, expected ${accepted.accepts}`, name)
    }
  }
}

/** Whether a value is a language tag, in any case: `en-GB`, `pt-br`; not `en_GB`, not `English`. */
function isLanguageTag(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z]{2,3}(?:-|$)/.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const wholeNumber = v.pipe(v.number(), v.integer())

function isDay(value: unknown): boolean {
  return v.is(v.object({year: v.pipe(wholeNumber, v.minValue(1000)), month: wholeNumber, day: wholeNumber}), value) && isRealDate(value)
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'function'
  const written = JSON.stringify(value)
  return written === undefined ? String(value) : `\`${written.length > 60 ? `${written.slice(0, 57)}…` : written}\``
}
