/** Longest that a document waits after the last keystroke, in milliseconds. */
const longestWait = 250

/** Work that costs less than this is done at once. */
const quick = 50

/** Runs work for a key when nothing has been asked for it in a while: the while grows with what the work costs. */
export interface Schedule {
  request(key: string): void
  cancel(key: string): void
  cancelAll(): void
}

/**
 * @param work must find out for itself whether what it computed is still wanted.
 */
export function createSchedule(work: (key: string) => Promise<void>): Schedule {
  const waiting = new Map<string, NodeJS.Timeout>()
  const costs = new Map<string, number>()
  const run = async (key: string) => {
    waiting.delete(key)
    const start = performance.now()
    await work(key)
    costs.set(key, performance.now() - start)
  }
  const cancel = (key: string) => {
    clearTimeout(waiting.get(key))
    waiting.delete(key)
  }
  return {
    request(key) {
      cancel(key)
      const cost = costs.get(key) ?? 0
      waiting.set(
        key,
        setTimeout(() => void run(key), cost < quick ? 0 : Math.min(cost, longestWait))
      )
    },
    cancel(key) {
      cancel(key)
      costs.delete(key)
    },
    cancelAll() {
      for (const key of waiting.keys()) cancel(key)
    }
  }
}
