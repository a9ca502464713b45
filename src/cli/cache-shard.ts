import fs from 'node:fs'
import type {Outcome} from './process.js'
import {readText, type Spool} from './spool.js'

/** A file as it was when it was read. */
export interface Seen {
  size: number
  /** Time of change in milliseconds, from before the content was read. */
  time: number
  hash: string
}

/** What is known of an entry without reading its body. */
export interface Entry extends Seen {
  /** When the run began that last read it, in milliseconds; a change as late is not told by its time. */
  run: number
  settings: string
  /** Where its body lies: in bytes of the shard's file, or as a number of the spool. */
  body: {start: number; length: number} | number
}

/** The body of an entry. */
export type Kept = Pick<Outcome, 'messages' | 'accepted' | 'digest'>

/** Entries of some paths, by path from the folder that holds the cache. */
export interface Shard {
  entries: Map<string, Entry>
  /** Paths that this run asked for. */
  used: Set<string>
  isChanged: boolean
  /** The body of an entry, or nothing where it is damaged. */
  read(entry: Entry): Kept | undefined
  /** Replaces the file, without entries that this run did not ask for and that are gone. */
  write(isThere: (name: string) => boolean): Promise<void>
  close(): void
}

/** Changes whenever entries of an older form cannot be read. */
const form = 3

/** First line of a file: its entries, in the order of their bodies, which follow line by line. */
interface Head {
  form: number
  version: string
  entries: Array<[name: string, size: number, time: number, hash: string, run: number, settings: string, length: number]>
}

/**
 * Opens one file of a cache. In memory is what is known of each entry; bodies are read when they are asked for.
 *
 * @param spool where bodies wait that are new.
 * @param damaged told where the file is not what was written.
 */
export function openShard(file: string, version: string, spool: Spool, damaged: () => void): Shard {
  let opened = open(file)
  const entries = new Map<string, Entry>()
  const used = new Set<string>()
  const shard: Shard = {
    entries,
    used,
    isChanged: false,
    read({body}) {
      try {
        return JSON.parse(textOf(body)) as Kept
      } catch {
        fail()
        return undefined
      }
    },
    async write(isThere) {
      const {default: writeFileAtomic} = await import('write-file-atomic')
      const head: Head = {form, version, entries: []}
      const bodies: string[] = []
      for (const [name, {size, time, hash, run, settings, body}] of entries) {
        if (!used.has(name) && !isThere(name)) continue
        const text = textOf(body)
        bodies.push(text)
        head.entries.push([name, size, time, hash, run, settings, Buffer.byteLength(text)])
      }
      // On Windows a file that is open cannot be replaced.
      shard.close()
      await writeFileAtomic(file, `${[JSON.stringify(head), ...bodies].join('\n')}\n`, {fsync: false})
    },
    close() {
      if (opened !== undefined) fs.closeSync(opened)
      opened = undefined
    }
  }
  const textOf = (body: Entry['body']) => (typeof body === 'number' ? spool.get(body) : readText(opened as number, body.start, body.length))
  const fail = () => {
    damaged()
    shard.isChanged = true
  }
  if (opened === undefined) return shard
  try {
    for (const [name, entry] of readHead(opened, version)) entries.set(name, entry)
  } catch {
    fail()
  }
  return shard
}

function open(file: string): number | undefined {
  try {
    return fs.openSync(file, 'r')
  } catch {
    // Not there yet.
    return undefined
  }
}

/** @throws where the file is cut off or not what was written. */
function readHead(file: number, version: string): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const {size: total} = fs.fstatSync(file)
  const line = readLine(file, total)
  const head = JSON.parse(line.toString()) as Head
  if (head.form !== form || head.version !== version) return found
  let start = line.length + 1
  for (const [name, size, time, hash, run, settings, length] of head.entries) {
    if (typeof name !== 'string' || !Number.isInteger(length)) throw new Error('not an entry')
    found.set(name, {size, time, hash, run, settings, body: {start, length}})
    start += length + 1
  }
  if (start !== total) throw new Error('bodies are missing')
  return found
}

/** The bytes of the first line. */
function readLine(file: number, total: number): Buffer {
  for (let length = 1 << 16; ; length *= 4) {
    const bytes = Buffer.alloc(Math.min(length, total))
    fs.readSync(file, bytes, 0, bytes.length, 0)
    const end = bytes.indexOf('\n')
    if (end >= 0) return bytes.subarray(0, end)
    if (length >= total) throw new Error('no line')
  }
}
