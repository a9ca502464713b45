import fs from 'node:fs'
import type {Outcome} from './process.js'
import {readText, type Spool} from './spool.js'

/** A file as it was when it was read. */
export interface Seen {
  size: number
  /** Time of change in milliseconds, from before the content was read. */
  time: number
  /** The same of the file's node: of its name, rights and content. */
  node: number
  hash: string
}

/** What is known of an entry without reading its body. */
export interface Entry extends Seen {
  /** When the run began that last read it, in milliseconds; a change as late is not told by its time. */
  run: number
  settings: string
  result: Where
  /** What is compared with other stories, where there is any. */
  digest: Where
}

/** Where a text lies: in bytes of the shard's file, or as a number of the spool. */
type Where = {start: number; length: number} | number

/** What is reported of a story. */
export type Result = Pick<Outcome, 'messages' | 'accepted'>

/** Entries of some paths, by path from the folder that holds the cache. */
export interface Shard {
  entries: Map<string, Entry>
  /** Paths that this run asked for. */
  used: Set<string>
  isChanged: boolean
  /** The text there; nothing where it is damaged. */
  read<T>(where: Where): T | undefined
  /** Replaces the file, without entries that this run did not ask for and that are gone. */
  write(isThere: (name: string) => boolean): Promise<void>
  close(): void
}

/** Changes whenever entries of an older form cannot be read. */
const form = 4

/** First line of a file: its entries, in the order of their texts, which follow in two lines for each. */
interface Head {
  form: number
  version: string
  entries: Array<
    [name: string, size: number, time: number, node: number, hash: string, run: number, settings: string, result: number, digest: number]
  >
}

/**
 * Opens one file of a cache. In memory is what is known of each entry; texts are read when they are asked for.
 *
 * @param spool where texts wait that are new.
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
    read<T>(where: Where): T | undefined {
      try {
        return JSON.parse(textOf(where)) as T
      } catch {
        fail()
        return undefined
      }
    },
    async write(isThere) {
      const {default: writeFileAtomic} = await import('write-file-atomic')
      const head: Head = {form, version, entries: []}
      const texts: string[] = []
      for (const [name, {size, time, node, hash, run, settings, ...entry}] of entries) {
        if (!used.has(name) && !isThere(name)) continue
        const [result, digest] = [textOf(entry.result), textOf(entry.digest)]
        texts.push(result, digest)
        head.entries.push([name, size, time, node, hash, run, settings, Buffer.byteLength(result), Buffer.byteLength(digest)])
      }
      // On Windows a file that is open cannot be replaced.
      shard.close()
      await writeFileAtomic(file, `${[JSON.stringify(head), ...texts].join('\n')}\n`, {fsync: false})
    },
    close() {
      if (opened !== undefined) fs.closeSync(opened)
      opened = undefined
    }
  }
  const textOf = (where: Where) => (typeof where === 'number' ? spool.get(where) : readText(opened as number, where.start, where.length))
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
  const next = (length: number): Where => {
    const where = {start, length}
    start += length + 1
    return where
  }
  for (const [name, size, time, node, hash, run, settings, result, digest] of head.entries) {
    if (typeof name !== 'string' || !Number.isInteger(result + digest)) throw new Error('not an entry')
    found.set(name, {size, time, node, hash, run, settings, result: next(result), digest: next(digest)})
  }
  if (start !== total) throw new Error('texts are missing')
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
