import {standardError} from './standard.js'

/** Shown only where a run takes longer, in milliseconds. */
const patience = 1000
const interval = 100

/** A line on the terminal that says how far a run is; nothing in a pipe. */
export interface Progress {
  /** Whether anything is ever shown. */
  isShown: boolean
  /** One more file is done. */
  tick(): void
  /** More files were found. */
  found(count: number): void
  /** Clears the line, before something else is written. */
  clear(): void
}

const silent: Progress = {isShown: false, tick() {}, found() {}, clear() {}}

/**
 * Starts a progress line on standard error, where that is a terminal.
 */
export function startProgress(): Progress {
  if (!standardError.isTerminal || process.env.TERM === 'dumb' || process.env.CI) return silent
  const stream = process.stderr
  const start = Date.now()
  let done = 0
  let total = 0
  let drawn = 0
  let isDrawn = false
  const clear = () => {
    if (isDrawn) stream.write('\r\u001b[2K')
    isDrawn = false
  }
  return {
    isShown: true,
    tick() {
      done++
      const now = Date.now()
      if (now - start < patience || now - drawn < interval) return
      drawn = now
      clear()
      stream.write(renderProgress(done, total, now - start, stream.columns || 80))
      isDrawn = true
    },
    found(count) {
      total += count
    },
    clear
  }
}

/** `██████░░░░  1,200 of 2,000 stories · 840/s · 1 s left` */
function renderProgress(done: number, total: number, ms: number, columns: number): string {
  const rate = done / (ms / 1000)
  const share = total > 0 ? Math.min(1, done / total) : 0
  const left = rate > 0 && total > done ? Math.ceil((total - done) / rate) : 0
  const words = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} stories · ${Math.round(rate).toLocaleString('en')}/s${left > 0 ? ` · ${duration(left)} left` : ''}`
  const width = Math.max(0, Math.min(24, columns - words.length - 3))
  const full = Math.round(width * share)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}  ${words}`.slice(0, Math.max(0, columns - 1))
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
