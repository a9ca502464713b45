/** Writes a line to standard output. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

/** `14:05:09 …` on standard error, so that a report on standard output stays what its readers expect. */
export function tell(message: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${message}\n`)
}
