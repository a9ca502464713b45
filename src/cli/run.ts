import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import type {Tinypool} from 'tinypool'
import type {Cache} from './cache.js'
import {createProcess, type Outcome, type Task} from './process.js'
import type {BatchResult} from './worker.js'

/** Below this a thread costs more to start than it saves. */
const fewFiles = 200

/** Files handed to a thread at once: enough that the hand-over costs nothing, few enough that threads end together. */
const batchSize = 16

/** Milliseconds of linting in this thread before others may speak: threads that are done, Ctrl-C, whoever reads the report. */
const turn = 10

export interface RunFlags {
  /** Threads, this one among them; chosen by the work without it. */
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
  isBegun: boolean
  result: Promise<BatchResult>
  resolve(result: BatchResult | Promise<BatchResult>): void
}

type LintBatch = (paths: readonly string[]) => Promise<BatchResult>

/**
 * Lints files and yields what came of each, in the order of `paths` whatever the scheduling. Memory is bounded by the
 * batches under way, not by the number of files.
 *
 * Batches are taken by lanes: this thread is one, and where there are many files a pool of threads has the others.
 */
export async function* run(paths: AsyncIterable<string>, task: Task, flags: RunFlags = {}): AsyncGenerator<Outcome> {
  const {timing, concurrency = availableParallelism()} = flags
  const queue = new Queue(paths, flags, concurrency * 6)
  const lanes: Array<Promise<void>> = []
  let pool: Tinypool | undefined
  try {
    await queue.fill()
    if (queue.isMany) await tuneCompiler()
    if (concurrency > 1 && queue.isMany) {
      const started = await startPool(task, concurrency - 1, timing !== undefined)
      pool = started
      // Two for each thread: it has the next batch at hand while this thread is busy.
      for (let lane = 0; lane < 2 * (concurrency - 1); lane++)
        lanes.push(work(queue, paths => started.run(paths).catch(error => crashed(paths, error))))
    }
    lanes.push(work(queue, createLintHere(task, flags)))
    for (let batch = await queue.oldest(); batch; batch = await queue.oldest()) yield* finish(batch, flags)
    await Promise.all(lanes)
  } finally {
    queue.close()
    await pool?.destroy()
  }
}

/** Takes batch after batch; what cannot go on, for instance without a valid configuration, ends the run where it is reported. */
async function work(queue: Queue, lint: LintBatch): Promise<void> {
  for (let batch = await queue.next(); batch; batch = await queue.next()) {
    const paths = batch.jobs.filter(({known}) => !known).map(({path}) => path)
    batch.resolve(paths.length === 0 ? {outcomes: []} : lint(paths))
    const isDone = await batch.result.then(
      () => true,
      () => false
    )
    if (!isDone) return
  }
}

function createLintHere(task: Task, {timing, signal}: RunFlags): LintBatch {
  const process = createProcess(task, {timing})
  let begun = Date.now()
  return async paths => {
    const outcomes: Outcome[] = []
    for (const path of paths) {
      if (signal?.aborted) break
      outcomes.push(await process(path))
      if (Date.now() - begun < turn) continue
      await setImmediate()
      begun = Date.now()
    }
    return {outcomes}
  }
}

/** The files of a run in batches: handed out as lanes ask for them, and given back in order. */
class Queue {
  /** Whether there are so many files that the cache does not have that threads are worth it. */
  isMany = false
  readonly #paths: AsyncIterator<string>
  readonly #flags: RunFlags
  readonly #most: number
  /** Not yet handed out; and handed out or waiting, the oldest first. */
  readonly #ready: Batch[] = []
  readonly #underWay: Batch[] = []
  #isEnded = false
  /** Why no more files can be read; told when what was read before is reported. */
  #failure: {error: unknown} | undefined
  #filling: Promise<void> | undefined
  #wake: () => void = () => undefined
  #room: Promise<void> | undefined

  /** @param most batches under way at once. */
  constructor(paths: AsyncIterable<string>, flags: RunFlags, most: number) {
    this.#paths = paths[Symbol.asyncIterator]()
    this.#flags = flags
    this.#most = most
  }

  /** Reads ahead, as far as it takes to see whether there are many files. */
  async fill(): Promise<void> {
    this.#filling ??= this.#read().finally(() => {
      this.#filling = undefined
    })
    await this.#filling
  }

  /** The next batch to lint; waits while too many are under way. */
  async next(): Promise<Batch | undefined> {
    for (;;) {
      if (this.#isOver()) return undefined
      const batch = this.#ready[0]
      if (!batch) {
        if (this.#isEnded) return undefined
        await this.fill()
      } else if (this.#underWay.indexOf(batch) >= this.#most) await this.#waitForRoom()
      else {
        this.#ready.shift()
        batch.isBegun = true
        return batch
      }
    }
  }

  /** The batch to report next, where it is or will be linted. */
  async oldest(): Promise<Batch | undefined> {
    while (this.#underWay.length === 0 && !this.#isEnded && !this.#isOver()) await this.fill()
    const batch = this.#underWay[0]
    this.#wake()
    if (!batch && this.#failure) throw this.#failure.error
    if (!batch || (this.#isOver() && !batch.isBegun)) return undefined
    this.#underWay.shift()
    return batch
  }

  close(): void {
    this.#isEnded = true
    this.#ready.length = 0
    this.#wake()
  }

  #isOver(): boolean {
    return this.#flags.signal?.aborted === true
  }

  async #waitForRoom(): Promise<void> {
    this.#room ??= new Promise(resolve => {
      this.#wake = () => {
        this.#room = undefined
        resolve()
      }
    })
    await this.#room
  }

  async #read(): Promise<void> {
    const jobs: Job[] = []
    try {
      jobs.push(...(await findKnown(await take(this.#paths, fewFiles), this.#flags)))
      this.#isEnded = jobs.length < fewFiles
    } catch (error) {
      this.#failure = {error}
      this.#isEnded = true
    }
    this.isMany ||= jobs.filter(({known}) => !known).length >= fewFiles / 2
    // Few files are reported one by one, as they are found.
    const size = this.isMany ? batchSize : 1
    for (let at = 0; at < jobs.length; at += size) {
      let resolve: Batch['resolve'] = () => undefined
      const result = new Promise<BatchResult>(found => {
        resolve = found
      })
      const batch = {jobs: jobs.slice(at, at + size), isBegun: false, result, resolve}
      this.#ready.push(batch)
      this.#underWay.push(batch)
    }
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

/**
 * Hundreds of short functions run a few thousand times each: V8 compiled and inlined them so eagerly that its compiler
 * took as much time as the rules. Measured on 1,500 stories and two cores: a quarter less.
 */
async function tuneCompiler(): Promise<void> {
  // A V8 that does not know a flag says so on standard error; these are known to those of Node 20 to 24.
  if (Number.parseInt(process.versions.node, 10) > 24) return
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}

async function startPool(task: Task, threads: number, isTimed: boolean): Promise<Tinypool> {
  const {Tinypool} = await import('tinypool')
  return new Tinypool({
    filename: new URL('worker.js', import.meta.url).href,
    workerData: {...task, isTimed},
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 2,
    // A tree lives for one story: with room for some of them, hardly any outlives the collection of the young.
    resourceLimits: {maxYoungGenerationSizeMb: 64}
  })
}

async function* finish(batch: Batch, {cache, timing}: RunFlags): AsyncGenerator<Outcome> {
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

/** A thread that dies must not take the run with it: its files are reported, the others go on. */
function crashed(paths: readonly string[], {message}: Error): BatchResult {
  const reason = `The thread that was linting this file stopped: ${message}`
  return {
    outcomes: paths.map(path => ({
      path,
      messages: [{reason, ruleId: 'file', source: 'copydesk', fatal: true}],
      failed: true,
      changed: false
    }))
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
