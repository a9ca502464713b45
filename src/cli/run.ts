import {availableParallelism} from 'node:os'
import type {Tinypool} from 'tinypool'
import type {Cache} from './cache.js'
import {createProcess, type Outcome, type Task} from './process.js'
import type {BatchResult} from './worker.js'

/** Below this a thread costs more to start than it saves. */
const fewFiles = 400

/** Files handed to a thread at once: enough that the hand-over costs nothing, few enough that threads end together. */
const batchSize = 24

export interface RunFlags {
  /** Threads; chosen by the work without it. 1 stays in this thread. */
  concurrency?: number
  /** Milliseconds by rule; added to. */
  timing?: Map<string, number>
  /** Ends the run; what was begun is finished. */
  signal?: AbortSignal
  cache?: Cache
  /** What the settings that apply to a file are known by in the cache. */
  settingsOf?: (path: string) => Promise<string>
}

/** A file, and what the cache has for it. */
interface Job {
  path: string
  settings: string
  known: Outcome | undefined
}

/** Some files in order, and what came of those that the cache did not have. */
interface Batch {
  jobs: readonly Job[]
  result: Promise<BatchResult>
}

/**
 * Lints files and yields what came of each, in the order of `paths` whatever the scheduling. Memory is bounded by the
 * batches under way, not by the number of files.
 */
export async function* run(paths: AsyncIterable<string>, task: Task, flags: RunFlags = {}): AsyncGenerator<Outcome> {
  const {signal, timing, cache, concurrency = availableParallelism()} = flags
  const here = createProcess(task, {timing})
  const iterator = paths[Symbol.asyncIterator]()
  const underWay: Batch[] = []
  let pool: Tinypool | undefined
  try {
    while (!signal?.aborted) {
      const jobs = await findKnown(await take(iterator, fewFiles), flags)
      if (jobs.length === 0) break
      const unknown = jobs.filter(({known}) => !known).length
      if (concurrency > 1 && (pool || unknown >= fewFiles / 2)) {
        pool ??= await startPool(task, concurrency, timing !== undefined)
        for (let at = 0; at < jobs.length && !signal?.aborted; at += batchSize) {
          underWay.push(startBatch(pool, jobs.slice(at, at + batchSize)))
          if (underWay.length > concurrency * 3) yield* finish(underWay.shift(), flags)
        }
      } else {
        for (const job of jobs) {
          if (signal?.aborted) return
          yield job.known ?? keep(cache, job, await here(job.path))
        }
      }
    }
    while (underWay.length > 0) yield* finish(underWay.shift(), flags)
  } finally {
    await pool?.destroy()
  }
}

async function findKnown(paths: readonly string[], {cache, settingsOf}: RunFlags): Promise<Job[]> {
  const jobs: Job[] = []
  for (const path of paths) {
    const settings = cache && settingsOf ? await settingsOf(path) : ''
    jobs.push({path, settings, known: cache?.find(path, settings)})
  }
  return jobs
}

async function startPool(task: Task, threads: number, isTimed: boolean): Promise<Tinypool> {
  const {Tinypool} = await import('tinypool')
  return new Tinypool({
    filename: new URL('worker.js', import.meta.url).href,
    workerData: {...task, isTimed},
    minThreads: threads,
    maxThreads: threads,
    // A tree lives for one story: with room for some of them, hardly any outlives the collection of the young.
    resourceLimits: {maxYoungGenerationSizeMb: 32}
  })
}

function startBatch(pool: Tinypool, jobs: readonly Job[]): Batch {
  const paths = jobs.filter(({known}) => !known).map(({path}) => path)
  const result: Promise<BatchResult> = paths.length > 0 ? pool.run(paths) : Promise.resolve({outcomes: []})
  // A thread that dies must not take the run with it: its files are reported, the others go on.
  return {jobs, result: result.catch((error: Error) => ({outcomes: paths.map(path => crashed(path, error))}))}
}

async function* finish(batch: Batch | undefined, {cache, timing}: RunFlags): AsyncGenerator<Outcome> {
  if (!batch) return
  const {outcomes, timing: spent = []} = await batch.result
  for (const [rule, ms] of spent) timing?.set(rule, (timing.get(rule) ?? 0) + ms)
  const fresh = outcomes.values()
  for (const job of batch.jobs) {
    const outcome = job.known ?? fresh.next().value
    if (outcome) yield job.known ? outcome : keep(cache, job, outcome)
  }
}

function keep(cache: Cache | undefined, {path, settings}: Job, outcome: Outcome): Outcome {
  if (outcome.seen && !outcome.failed) cache?.keep(path, settings, outcome.seen, outcome)
  return outcome
}

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
