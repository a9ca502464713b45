import type {Desk} from './desk.js'

/** What a page may ask of the worker. */
export type Call = 'check' | 'fix' | 'configure' | 'about'

/** One question, and its answer by the same number. */
export interface Request {
  id: number
  call: Call
  argument?: unknown
}

export type Response = {id: number; result: Awaited<ReturnType<Desk[Call]>>} | {id: number; error: {name: string; message: string}}

/** Either end of a line between two threads: a `Worker`, or the worker's own scope. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message' | 'error', listener: (event: {data?: unknown; message?: string}) => void): void
}
