import type {Outcome} from './process.js'
import type {RunFlags} from './run.js'
import type {BatchResult} from './worker.js'

/** Below this a thread costs more to start than it saves. */
const fewFiles = 200

/** Paths that are known ahead: enough to see whether a run is long. */
const mostAhead = 6000

/** Files handed to a thread at once: enough that the hand-over costs nothing (the pool asks each time what memory is used, a millisecond), few enough that threads end together. */
const batchSize = 40

/** A file, and what the cache has for it. */
export interface Job {
  path: string
  settings: string
  known: Outcome | undefined
}

/** Some files in order, and what came of those that the cache did not have. */
export interface Batch {
  jobs: readonly Job[]
  isBegun: boolean
  result: Promise<BatchResult>
  resolve(result: BatchResult | Promise<BatchResult>): void
}

/** The files of a run in batches: handed out as lanes ask for them, and given back in order. */
export class Queue {
  /** Whether there are so many files that the cache does not have that threads are worth it. */
  isMany = false
  /** Whether there are so many that what is slow at first is worth it. */
  isLong = false
  readonly #paths: AsyncIterator<string>
  readonly #flags: RunFlags
  readonly #most: number
  /** Found, in order, and not yet in a batch. */
  readonly #ahead: string[] = []
  #isFound = false
  #isBegun = false
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

  async #lookAhead(): Promise<void> {
    try {
      while (this.#ahead.length < mostAhead && !this.#isFound) {
        const next = await this.#paths.next()
        if (next.done) this.#isFound = true
        else this.#ahead.push(next.value)
      }
    } catch (error) {
      this.#failure = {error}
      this.#isFound = true
      // A wrong call lints nothing.
      if (!this.#isBegun) this.#ahead.length = 0
    }
    this.#isBegun = true
    this.isLong ||= this.#ahead.length >= mostAhead
  }

  async #read(): Promise<void> {
    await this.#lookAhead()
    const jobs: Job[] = []
    try {
      jobs.push(...(await findKnown(this.#ahead.splice(0, fewFiles), this.#flags)))
      this.#isEnded = this.#isFound && this.#ahead.length === 0
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
