import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type {Outcome} from './process.js'

/**
 * What a story came to, kept from one run to the next.
 *
 * An entry holds for one content under one set of settings. Whether the content is the same is answered as git does: by
 * size and time of change where these are as they were and older than the cache itself, else by the hash of the
 * content. So an unchanged folder is not read again, and a fresh checkout of it is only hashed.
 *
 * Entries lie in shards by path, each a file that is replaced as a whole: two runs at once may lose entries to each
 * other, never damage them.
 */
export interface Cache {
  /** The outcome for a file as it is now under these settings, or nothing. */
  find(file: string, settings: string): Outcome | undefined
  /** Keeps an outcome of a file that was read with this hash. */
  keep(file: string, settings: string, hash: string, outcome: Outcome): void
  /** Writes what changed. */
  close(): Promise<void>
}

/** Changes whenever entries of an older form cannot be read. */
const form = 2
const shardCount = 64

/** One line of a shard. */
interface Entry {
  /** Path from the folder that holds the cache. */
  file: string
  size: number
  /** Time of change in milliseconds. */
  time: number
  hash: string
  settings: string
  messages: Outcome['messages']
  accepted?: Outcome['accepted']
  digest?: Outcome['digest']
}

interface Shard {
  entries: Map<string, Entry>
  /** When it was written, in milliseconds; entries as young are not trusted by time. */
  written: number
  isChanged: boolean
}

/**
 * Opens a cache.
 *
 * @param folder where it lies; made where it is missing.
 * @param version of the program, its rules and its dictionaries.
 * @param warn told once where a shard is damaged; it is then made anew.
 */
export function openCache(folder: string, version: string, warn: (message: string) => void): Cache {
  const home = path.dirname(path.resolve(folder))
  const shards = new Map<number, Shard>()
  let isWarned = false
  const nameOf = (file: string) => path.relative(home, path.resolve(file)).split(path.sep).join('/')
  const shardOf = (name: string): Shard => {
    const number = shardNumber(name)
    let shard = shards.get(number)
    if (!shard) {
      shard = readShard(path.join(folder, `${number}.ndjson`), version, () => {
        if (!isWarned) warn(`The cache in ${folder} was damaged, so that part of it is made anew`)
        isWarned = true
      })
      shards.set(number, shard)
    }
    return shard
  }
  return {
    find(file, settings) {
      const name = nameOf(file)
      const shard = shardOf(name)
      const entry = shard.entries.get(name)
      if (!entry || entry.settings !== settings) return undefined
      const stat = fs.statSync(file, {throwIfNoEntry: false})
      if (!stat) return undefined
      const isSame = stat.size === entry.size && stat.mtimeMs === entry.time && entry.time < shard.written
      if (!isSame) {
        if (stat.size !== entry.size || hashOf(fs.readFileSync(file)) !== entry.hash) return undefined
        entry.time = stat.mtimeMs
        shard.isChanged = true
      }
      return {path: file, messages: entry.messages, failed: false, changed: false, accepted: entry.accepted, digest: entry.digest}
    },
    keep(file, settings, hash, {messages, accepted, digest}) {
      const stat = fs.statSync(file, {throwIfNoEntry: false})
      if (!stat) return
      const name = nameOf(file)
      const shard = shardOf(name)
      shard.entries.set(name, {file: name, size: stat.size, time: stat.mtimeMs, hash, settings, messages, accepted, digest})
      shard.isChanged = true
    },
    async close() {
      const changed = [...shards].filter(([, shard]) => shard.isChanged)
      if (changed.length === 0) return
      const {default: writeFileAtomic} = await import('write-file-atomic')
      fs.mkdirSync(folder, {recursive: true})
      // A cache is nobody's to commit.
      if (!fs.existsSync(path.join(folder, '.gitignore'))) fs.writeFileSync(path.join(folder, '.gitignore'), '*\n')
      for (const [number, {entries}] of changed) {
        const lines = [
          JSON.stringify({form, version, written: Date.now(), count: entries.size}),
          ...[...entries.values()].map(entry => JSON.stringify(entry))
        ]
        await writeFileAtomic(path.join(folder, `${number}.ndjson`), `${lines.join('\n')}\n`, {fsync: false})
      }
    }
  }
}

/** The hash by which content and settings are known. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url')
}

function shardNumber(name: string): number {
  let hash = 0
  for (let index = 0; index < name.length; index++) hash = (hash * 31 + name.charCodeAt(index)) | 0
  return (hash >>> 0) % shardCount
}

function readShard(file: string, version: string, damaged: () => void): Shard {
  const shard: Shard = {entries: new Map(), written: 0, isChanged: false}
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch {
    // Not there yet.
    return shard
  }
  try {
    const [head = '', ...lines] = text.trimEnd().split('\n')
    const header = JSON.parse(head) as {form: number; version: string; written: number; count: number}
    if (header.form !== form || header.version !== version) return shard
    if (header.count !== lines.length) throw new Error('lines are missing')
    for (const line of lines) {
      const entry = JSON.parse(line) as Entry
      if (typeof entry.file !== 'string' || !Array.isArray(entry.messages)) throw new Error('not an entry')
      shard.entries.set(entry.file, entry)
    }
    shard.written = header.written
  } catch {
    damaged()
    return {entries: new Map(), written: 0, isChanged: true}
  }
  return shard
}
