/**
 * Milliseconds that something took, by the clock or of the processor: the first is more while other programs run, the
 * second while other tests do.
 */
export async function effortOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  const used = process.cpuUsage()
  await run()
  const {user, system} = process.cpuUsage(used)
  return Math.min(performance.now() - start, (user + system) / 1000)
}

/** The least of several efforts, tried again as long as it is too much: the first ones pay for what is compiled and cleared away. */
export async function leastEffortOf(run: () => Promise<unknown>, enough: number, most = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < most && least > enough; tries++) least = Math.min(least, await effortOf(run))
  return least
}
