import {availableParallelism} from 'node:os'
import {createProcess, type Outcome, type Task} from './process.js'
import type {BatchResult} from './worker.js'

/** Below this a thread costs more to start than it saves. */
const fewFiles = 200

/** Files handed to a thread at once: enough that the hand-over costs nothing, few enough that threads end together. */
const batchSize = 24

export interface RunFlags {
  /** Threads; chosen by the work without it. 1 stays in this thread. */
  concurrency?: number
  /** Milliseconds by rule; added to. */
  timing?: Map<string, number>
  /** Ends the run; what was begun is finished. */
  signal?: AbortSignal
}

/**
 * Lints files and yields what came of each, in the order of `paths` whatever the scheduling. Memory is bounded by the
 * batches under way, not by the number of files.
 */
export async function* run(paths: AsyncIterable<string>, task: Task, flags: RunFlags = {}): AsyncGenerator<Outcome> {
  const {signal, timing} = flags
  const iterator = paths[Symbol.asyncIterator]()
  const first = flags.concurrency === 1 ? [] : await take(iterator, fewFiles)
  const threads = flags.concurrency ?? availableParallelism()
  if (threads === 1 || first.length < fewFiles) {
    const process = createProcess(task, {timing})
    for (const path of first) {
      if (signal?.aborted) return
      yield await process(path)
    }
    for (let next = await iterator.next(); !next.done && !signal?.aborted; next = await iterator.next()) yield await process(next.value)
    return
  }
  yield* runInThreads(first, iterator, task, threads, flags)
}

async function* runInThreads(
  first: string[],
  rest: AsyncIterator<string>,
  task: Task,
  threads: number,
  {signal, timing}: RunFlags
): AsyncGenerator<Outcome> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('worker.js', import.meta.url).href,
    workerData: {...task, timing: timing !== undefined},
    minThreads: threads,
    maxThreads: threads
  })
  const underWay: Array<{paths: string[]; result: Promise<BatchResult>}> = []
  let ahead = first
  try {
    for (;;) {
      while (underWay.length < threads * 3 && !signal?.aborted) {
        const paths = ahead.length > 0 ? ahead.splice(0, batchSize) : await take(rest, batchSize)
        if (paths.length === 0) break
        const result: Promise<BatchResult> = pool.run(paths)
        // Handled where it is awaited, in its turn.
        result.catch(() => undefined)
        underWay.push({paths, result})
      }
      const next = underWay.shift()
      if (!next) return
      const {outcomes, timing: spent = []} = await next.result.catch((error: Error) => ({
        outcomes: next.paths.map(path => crashed(path, error)),
        timing: []
      }))
      for (const [rule, ms] of spent) timing?.set(rule, (timing.get(rule) ?? 0) + ms)
      yield* outcomes
    }
  } finally {
    ahead = []
    await pool.destroy()
  }
}

/** A thread that died must not take the run with it: its files are reported, the others go on. */
function crashed(path: string, error: Error): Outcome {
  return {
    path,
    messages: [
      {reason: `The thread that was linting this file stopped: ${error.message}`, ruleId: 'file', source: 'copydesk', fatal: true}
    ],
    failed: true,
    changed: false
  }
}

async function take(iterator: AsyncIterator<string>, most: number): Promise<string[]> {
  const taken: string[] = []
  while (taken.length < most) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}
