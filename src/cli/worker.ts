import {workerData} from 'node:worker_threads'
import {createProcess, type Outcome, type Task} from './process.js'

// A thread of the pool: it lints batches of files, each file with the configuration that applies to it.

/** What comes back for a batch. */
export interface BatchResult {
  outcomes: Outcome[]
  /** Milliseconds by rule, where they were asked for. */
  timing?: Array<[rule: string, ms: number]>
}

// The pool hands over its own data first, then ours.
const [, task] = workerData as [unknown, Task & {isTimed: boolean}]
const timing = task.isTimed ? new Map<string, number>() : undefined
const process = createProcess(task, {timing})

export default async function lintBatch(paths: readonly string[]): Promise<BatchResult> {
  const outcomes: Outcome[] = []
  for (const path of paths) outcomes.push(await process(path))
  if (!timing) return {outcomes}
  const spent = [...timing]
  timing.clear()
  return {outcomes, timing: spent}
}
