import fs from 'node:fs'
import {explainFileError, Problem} from './problem.js'

/**
 * Standard output or standard error, as a place for reports. A terminal is written to through Node's stream; a file or a
 * pipe directly, because loading that stream takes as long as parsing a story.
 */
export class Standard {
  readonly #descriptor: 1 | 2
  readonly #closed: Array<() => void> = []
  #stream: NodeJS.WriteStream | undefined
  #isReady = false

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor
  }

  /** Node's stream, where text goes through it. */
  get #through(): NodeJS.WriteStream | undefined {
    if (!this.#isReady && !isFileOrPipe(this.#descriptor)) this.#open()
    this.#isReady = true
    return this.#stream
  }

  get isTerminal(): boolean {
    return this.#through?.isTTY === true
  }

  /** Columns of the terminal, where it is one. */
  get columns(): number | undefined {
    return this.#through?.columns
  }

  /** Is told when whoever read has gone (`copydesk … | head`). */
  onClosed(listener: () => void): void {
    this.#closed.push(listener)
  }

  /** Waits until the text is taken, so that a pipe gets all of it. Once nobody reads, the rest is dropped. */
  async write(text: string): Promise<void> {
    if (text === '') return
    const bytes = Buffer.from(text)
    let at = 0
    while (at < bytes.length && !this.#through) {
      try {
        at += fs.writeSync(this.#descriptor, bytes, at)
      } catch (error) {
        // A pipe that its reader set not to wait is full: Node's stream knows how to come back to it.
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') this.#open()
        else return this.#fail(error)
      }
    }
    if (at < bytes.length) await this.#writeThrough(bytes.subarray(at))
  }

  #open(): void {
    this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr
    // What is written says itself how it went; an event that nobody listens to would end the program.
    this.#stream.on('error', () => undefined)
  }

  #writeThrough(bytes: Uint8Array): Promise<unknown> {
    return new Promise<Error | null | undefined>(resolve => {
      this.#through?.write(bytes, resolve)
    }).then(error => error && this.#fail(error))
  }

  #fail(error: unknown): void {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE')
      throw new Problem(`${explainFileError(error)}: standard ${this.#descriptor === 1 ? 'output' : 'error'}`, {cause: error})
    for (const listener of this.#closed) listener()
  }
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const stats = fs.fstatSync(descriptor)
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || isNull(stats)
  } catch {
    // It was closed before the program began.
    return false
  }
}

/** `/dev/null`, a character device as a terminal is; this is its number on Linux. */
function isNull(stats: fs.Stats): boolean {
  return process.platform === 'linux' && stats.isCharacterDevice() && stats.rdev === 0x103
}

export const standardOutput = new Standard(1)
export const standardError = new Standard(2)
