import {EventEmitter, once} from 'node:events'
import {setTimeout as wait} from 'node:timers/promises'

/** Milliseconds without a change after which a save is taken to be done: editors write, rename and set times in steps. */
const quiet = 80

/** Milliseconds after which changes are handed on although there are more and more. */
const longest = 1000

/** Gathers paths until they come to rest. */
export interface Changes {
  add(path: string): void
  /** The paths since the last time, once there are some; none where the signal ended the wait. */
  next(signal: AbortSignal): Promise<string[]>
}

export function createChanges(): Changes {
  const emitter = new EventEmitter()
  const paths = new Set<string>()
  let count = 0
  return {
    add(path) {
      paths.add(path)
      count++
      emitter.emit('change')
    },
    async next(signal) {
      try {
        if (paths.size === 0) await once(emitter, 'change', {signal})
        const start = performance.now()
        for (let before = -1; before !== count && performance.now() - start < longest; ) {
          before = count
          await wait(quiet, undefined, {signal})
        }
      } catch (error) {
        if (!signal.aborted) throw error
        return []
      }
      const taken = [...paths]
      paths.clear()
      return taken
    }
  }
}
