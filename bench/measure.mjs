// Interleaved runs, medians and ratios: the machine may be noisy, but both sides of a ratio meet the same noise.
import {spawnSync} from 'node:child_process'

export const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]

/** Milliseconds that a command takes from start to exit. */
export function timeCommand(file, args, options = {}) {
  const start = process.hrtime.bigint()
  const {status, error} = spawnSync(file, args, {stdio: 'ignore', ...options})
  if (error) throw error
  return {ms: Number(process.hrtime.bigint() - start) / 1e6, status}
}

/**
 * Runs measures in turn, `rounds` times after one that does not count.
 *
 * @param {Record<string, () => number | Promise<number>>} measures each gives its own figure
 * @returns {Promise<Record<string, {median: number, all: number[]}>>}
 */
export async function interleave(measures, rounds) {
  const all = Object.fromEntries(Object.keys(measures).map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      const figure = await measure()
      if (round > 0) all[name].push(figure)
    }
  }
  return Object.fromEntries(Object.entries(all).map(([name, figures]) => [name, {median: median(figures), all: figures}]))
}

/** Median of the ratios round by round. */
export const ratio = (a, b) => median(a.all.map((figure, index) => figure / b.all[index]))
