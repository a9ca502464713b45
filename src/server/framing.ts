import {Transform, type TransformCallback} from 'node:stream'

/** Longest message; a client that announces more is not waited for. */
const mostBytes = 128 * 1024 * 1024

/** Longest header. */
const mostHeader = 4096

const end = Buffer.from('\r\n\r\n')

/**
 * Hands on messages with their headers and leaves out what is none, so that a client that sends a broken one is
 * understood again from the next.
 */
export class Framing extends Transform {
  #chunks: Buffer[] = []
  #size = 0
  /** Bytes of the message that is coming in; nothing between messages. */
  #awaited: number | undefined

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    while (this.#read());
    done()
  }

  /** @returns whether there may be more to read. */
  #read(): boolean {
    if (this.#awaited !== undefined) {
      if (this.#size < this.#awaited) return false
      const body = this.#take(this.#awaited)
      this.#awaited = undefined
      this.push(`Content-Length: ${body.length}\r\n\r\n`)
      this.push(body)
      return true
    }
    const pending = this.#take(this.#size)
    const at = pending.indexOf(end)
    if (at < 0) {
      // What is no header by now will not become one, but its end may be the start of one.
      this.#put(pending.subarray(-mostHeader))
      return false
    }
    const header = pending.subarray(Math.max(0, at - mostHeader), at).toString('latin1')
    this.#put(pending.subarray(at + end.length))
    const length = Number(/content-length: {0,9}(\d{1,12})(?![\s\S]*content-length:)/i.exec(header)?.[1] ?? 0)
    if (length > 0 && length <= mostBytes) this.#awaited = length
    return true
  }

  #put(bytes: Buffer): void {
    this.#chunks = [bytes]
    this.#size = bytes.length
  }

  /** Takes bytes off the front. */
  #take(count: number): Buffer {
    const all = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks)
    this.#put(all.subarray(count))
    return all.subarray(0, count)
  }
}
