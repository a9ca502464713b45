import type lintBatch from './worker.js'

// What the files in dist/bin call. One bundle serves the command and its threads; see scripts/bundle.mjs.

export {main} from './copydesk.js'

/** A thread's work; loaded in threads only. */
export async function loadWorker(): Promise<typeof lintBatch> {
  return (await import('./worker.js')).default
}
