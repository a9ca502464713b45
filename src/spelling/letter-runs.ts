import packedRuns from '../data/packed/letter-runs.js'

/**
 * Whether a lower-case word of a-z has three letters in a row that next to no word or name has, its ends counting: `trctors`,
 * `ptince`. Words of other languages seldom do; slips of the keys often.
 */
export function isOddlySpelt(word: string): boolean {
  let run = 0
  for (let at = 0; at <= word.length; at++) {
    run = (run * 27 + (at < word.length ? word.charCodeAt(at) - 96 : 0)) % (27 * 27 * 27)
    if (at > 0 && !isRun(run)) return true
  }
  return false
}

/** One bit a run, two digits for eight. */
function isRun(run: number): boolean {
  const byte = Number.parseInt(packedRuns.slice((run >> 3) * 2, (run >> 3) * 2 + 2), 16)
  return (byte & (1 << (run & 7))) !== 0
}
