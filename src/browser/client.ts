import type {About, Checked, Desk, DeskOptions, Fixed} from './desk.js'
import type {Call, Port, Response} from './protocol.js'

/** A worker, as far as a desk needs one. */
export type DeskWorker = Port & {terminate(): void}

interface Question {
  id: number
  call: Call
  argument: unknown
  signal?: AbortSignal
  resolve: (result: unknown) => void
  reject: (reason: unknown) => void
}

/**
 * A desk behind a worker that runs `copydesk/browser/worker`.
 *
 * One question is under way at a time; those waiting may be given up, so typing never queues up checks.
 */
export function connectDesk(worker: DeskWorker): Desk {
  const waiting: Question[] = []
  let current: Question | undefined
  let ids = 0
  let failure: Error | undefined

  function next(): void {
    while (!current) {
      const question = waiting.shift()
      if (!question) return
      if (question.signal?.aborted) continue
      current = question
      worker.postMessage({id: question.id, call: question.call, argument: question.argument})
    }
  }

  function ask<T>(call: Call, argument?: unknown, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (failure) return reject(failure)
      if (signal?.aborted) return reject(signal.reason)
      signal?.addEventListener('abort', () => reject(signal.reason), {once: true})
      waiting.push({id: ++ids, call, argument, signal, resolve: resolve as (result: unknown) => void, reject})
      next()
    })
  }

  worker.addEventListener('message', ({data}) => {
    const response = data as Response
    if (!current || response.id !== current.id) return
    const {resolve, reject} = current
    current = undefined
    if ('error' in response) reject(Object.assign(new Error(response.error.message), {name: response.error.name}))
    else resolve(response.result)
    next()
  })

  worker.addEventListener('error', ({message}) => {
    const failed = [...(current ? [current] : []), ...waiting.splice(0)]
    current = undefined
    failure = new Error(`The worker failed: ${message || 'it could not be loaded'}`)
    for (const {reject} of failed) reject(failure)
  })

  return {
    check: (text, signal) => ask<Checked>('check', text, signal),
    fix: text => ask<Fixed>('fix', text),
    configure: (options: DeskOptions) => ask<void>('configure', options),
    about: () => ask<About>('about'),
    close: () => worker.terminate()
  }
}
