import type {MonthStyle} from './index.js'

const full = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const ap = 'Jan.|Feb.|March|April|May|June|July|Aug.|Sept.|Oct.|Nov.|Dec.'.split('|')

/** The twelve months in each way of writing them; the sources are those of the agencies that use them. */
export const monthNames: Readonly<Record<MonthStyle, readonly string[]>> = {
  ap,
  reuters: ap.map(name => name.replace('.', '')),
  short: full.map(name => name.slice(0, 3)),
  full
}

const numbers: ReadonlyMap<string, number> = new Map(
  Object.values(monthNames).flatMap(names => names.map((name, index) => [name.toLowerCase().replace('.', ''), index + 1] as const))
)

/** Number of a month, 1 to 12, written in any of the ways and any case; a point behind it does not matter. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace('.', ''))
}

/** All ways to write months, lower-cased, without points. */
export const monthSpellings: readonly string[] = [...numbers.keys()]
