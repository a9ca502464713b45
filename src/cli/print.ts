import {wrapWords} from '../wrap-words.js'

let isWatched = false

/** Writes a line to standard output; whoever reads a pipe may have seen enough (`copydesk audit … | head`). */
export function print(line = ''): void {
  if (!isWatched) {
    isWatched = true
    process.stdout.on('error', error => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
      process.exit()
    })
  }
  process.stdout.write(`${line}\n`)
}

/**
 * As `print`, for words to be read: a line too long for the terminal goes on in the next, as far in as `hang` says or as it
 * began.
 */
export function printProse(line: string, hang = line.search(/\S|$/)): void {
  // Some terminals do not say how wide they are.
  const columns = process.stdout.columns || Number.POSITIVE_INFINITY
  const text = line.slice(hang)
  const [first = '', ...rest] = line.length > columns ? wrapWords(text, Math.max(columns - hang, 20)) : [text]
  print(line.slice(0, hang) + first)
  for (const each of rest) print(' '.repeat(hang) + each)
}

/** `14:05:09 …` on standard error, so that a report on standard output stays what its readers expect. */
export function tell(message: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${message}\n`)
}
