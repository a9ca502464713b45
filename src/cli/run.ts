import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import type {Tinypool} from 'tinypool'
import type {Cache} from './cache.js'
import {createProcess, type Outcome, type Task} from './process.js'
import {type Batch, type Job, Queue} from './queue.js'
import type {BatchResult} from './worker.js'

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
  const widen = async () => {
    if (pool || concurrency < 2 || !queue.isMany) return
    await tuneCompiler(queue.isLong)
    const started = await startPool(task, concurrency - 1, timing !== undefined)
    pool = started
    // Two for each thread: it has the next batch at hand while this thread is busy.
    for (let lane = 0; lane < 2 * (concurrency - 1); lane++)
      lanes.push(work(queue, paths => started.run(paths).catch(error => crashed(paths, error))))
  }
  try {
    await queue.fill()
    await widen()
    lanes.push(work(queue, createLintHere(task, flags)))
    for (let batch = await queue.oldest(); batch; batch = await queue.oldest()) {
      await widen()
      yield* finish(batch, flags)
    }
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

/**
 * Hundreds of short functions run a few thousand times each: V8 compiles and inlines them so eagerly that its compiler
 * takes as much time as the rules. Measured on two cores: with less inlining a tenth of any run is saved; where it also
 * waits longer, a quarter of a run over 1,500 stories is, but one over 20,000 takes a tenth more.
 */
async function tuneCompiler(isLong: boolean): Promise<void> {
  // A V8 that does not know a flag says so on standard error; these are known to those of Node 20 to 24.
  if (Number.parseInt(process.versions.node, 10) > 24) return
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  if (!isLong) setFlagsFromString('--interrupt-budget=500000')
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
  return cache && outcome.seen && !outcome.failed ? cache.keep(path, settings, outcome.seen, outcome) : outcome
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
