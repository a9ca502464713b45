import {americas} from './americas.js'
import {asia} from './asia.js'
import {europe} from './europe.js'
import {middleEast} from './middle-east.js'
import {releases} from './releases.js'
import {southAsia} from './south-asia.js'
import {world} from './world.js'

/**
 * How an agency writes months.
 *
 * `ap`: Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec. `reuters`: the same without points.
 * `short`: Jan Feb Mar … Sep … Dec. `full`: January …
 */
export type MonthStyle = 'ap' | 'reuters' | 'short' | 'full'

/**
 * A news agency. Data only; every fact names where it is known from.
 */
export interface Agency {
  /** Lower-case, for configuration: `pti`. */
  id: string
  /** The name in full. */
  name: string
  /** As printed in a dateline or sign-off, the preferred form first: `Reuters`. */
  tokens: readonly string[]
  /**
   * Its datelines, the usual one first: `City, Mon D (PTI) `. `CITY` stands for capitals, `City` for capitals and
   * small letters, `Mon` and `MON` for the month, `D`, `Dth` and `YYYY` for day and year; all else stands for itself,
   * the space at the end too.
   */
  datelines?: readonly string[]
  /** How its datelines write months. */
  months?: MonthStyle
  /** Another way in which some of its desks do. */
  otherMonths?: MonthStyle
  /** How a country or state joins the city: `Mass.` behind a comma, `(UP)`, `[India]`. */
  qualifier?: 'comma' | 'round' | 'square'
  /**
   * Its sign-offs. `CODE` and `code` stand for two to four letters, `CODE*` for any number of them, `INITIALS` for
   * `ab/cd`, `TIME` for `PM2038`; all else stands for itself.
   */
  signOffs?: readonly string[]
  /** Distributes copy that somebody paid for. */
  paid?: boolean
  /** Where the facts are known from. */
  sources: readonly string[]
}

/** The known agencies. */
export interface Registry {
  agencies: readonly Agency[]
  /** The agency printed as `token`, in any case. */
  find(token: string): Agency | undefined
  /** The agency with this id. */
  get(id: string): Agency | undefined
}

/** Builds a registry; later records amend earlier ones with the same id. */
export function createRegistry(records: readonly Agency[]): Registry {
  const byId = new Map<string, Agency>()
  for (const record of records) byId.set(record.id, {...byId.get(record.id), ...record})
  const byToken = new Map<string, Agency>()
  for (const agency of byId.values()) for (const token of agency.tokens) byToken.set(token.toLowerCase(), agency)
  return {
    agencies: [...byId.values()],
    find: token => byToken.get(token.toLowerCase()),
    get: id => byId.get(id)
  }
}

/** The built-in agencies. */
export const registry: Registry = createRegistry([...world, ...europe, ...americas, ...southAsia, ...asia, ...middleEast, ...releases])
