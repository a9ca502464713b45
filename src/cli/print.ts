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

/** `14:05:09 …` on standard error, so that a report on standard output stays what its readers expect. */
export function tell(message: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${message}\n`)
}
