import type {Origin} from './error.js'

/** Keys and indexes that lead to a value. */
export type Path = ReadonlyArray<string | number>

/** What a configuration file says, and where. */
export interface Source {
  /** Absolute path. */
  file: string
  /** As written; not yet validated. */
  data: unknown
  /** Where a value, or with `key` its key, is written. */
  locate(path: Path, part?: 'key' | 'value'): Origin
}

/** A source whose values have no places: a module. */
export function plainSource(file: string, data: unknown): Source {
  return {file, data, locate: () => ({file})}
}
