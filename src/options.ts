import * as v from 'valibot'

/**
 * One option of a rule: what it accepts, what holds without it, and what it is for. Options read as a form, and the
 * same form gives validation, the types of `settings`, the JSON Schema and the documentation.
 */
export interface Option<T = unknown> {
  schema: v.GenericSchema<unknown, T>
  default: T
  description: string
  /** What to write, for people: `true or false`, `"own", "run-on" or "either"`. */
  accepts: string
}

/** Settings as a rule sees them: every option with its value. */
export type Settings<O extends Record<string, Option>> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never
}

/** True or false. */
export function flag(fallback: boolean, description: string): Option<boolean> {
  return {schema: v.boolean(), default: fallback, description, accepts: 'true or false'}
}

/** A number, zero or more. */
export function number(fallback: number, description: string): Option<number> {
  return {schema: v.pipe(v.number(), v.minValue(0)), default: fallback, description, accepts: 'a number, zero or more'}
}

/** Any text. */
export function text(fallback: string, description: string): Option<string> {
  return {schema: v.string(), default: fallback, description, accepts: 'text'}
}

/** One of a few words. */
export function choice<const T extends string>(values: readonly T[], fallback: NoInfer<T>, description: string): Option<T> {
  return {
    schema: v.picklist(values) as v.GenericSchema<unknown, T>,
    default: fallback,
    description,
    accepts: values
      .map(value => JSON.stringify(value))
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1')
  }
}

/** Any of a few words. */
export function choices<const T extends string>(
  values: readonly T[],
  fallback: ReadonlyArray<NoInfer<T>>,
  description: string
): Option<readonly T[]> {
  return {
    schema: v.array(v.picklist(values) as v.GenericSchema<unknown, T>),
    default: fallback,
    description,
    accepts: `a list of ${values.map(value => JSON.stringify(value)).join(', ')}`
  }
}

/** A list of words or phrases. */
export function list(fallback: readonly string[], description: string): Option<readonly string[]> {
  return {schema: v.array(v.string()), default: fallback, description, accepts: 'a list of texts'}
}

/** A table from text to text. */
export function table(fallback: Readonly<Record<string, string>>, description: string): Option<Readonly<Record<string, string>>> {
  return {schema: v.record(v.string(), v.string()), default: fallback, description, accepts: 'a table of texts'}
}

/** Anything else, by its own schema. */
export function custom<T>(schema: v.GenericSchema<unknown, T>, fallback: T, description: string, accepts: string): Option<T> {
  return {schema, default: fallback, description, accepts}
}
