import fs from 'node:fs'
import path from 'node:path'
import {hashOf} from './hash.js'
import {explainFileError} from './problem.js'
import type {Outcome} from './process.js'

/**
 * What a story came to, kept from one run to the next.
 *
 * An entry holds for one content under one set of settings. Whether the content is the same is answered as git does: by
 * size and time of change where these are as they were and older than the run that read it, else by the hash of the
 * content. So an unchanged folder is not read again, and a fresh checkout of it is only hashed.
 *
 * Entries lie in shards by path, each a file that is replaced as a whole: two runs at once may lose entries to each
 * other, never damage them.
 */
export interface Cache {
  /** The outcome for a file as it is now under these settings, or nothing. */
  find(file: string, settings: string): Outcome | undefined
  /** Keeps an outcome of a file, known by how it was when it was read. */
  keep(file: string, settings: string, seen: Seen, outcome: Outcome): void
  /** Writes what changed, without the stories that are gone. */
  close(): Promise<void>
}

/** A file as it was when it was read. */
export interface Seen {
  size: number
  /** Time of change in milliseconds, from before the content was read. */
  time: number
  hash: string
}

/** What these say depends on the time of day, so that it is asked again. */
const timely: ReadonlySet<string | undefined> = new Set(['meta-embargo', 'meta-date-agreement'])

/** A clock of a file system may be this coarse, in milliseconds. */
const grain = 2000

/** Changes whenever entries of an older form cannot be read. */
const form = 2
const shardCount = 64

/** One line of a shard. */
interface Entry extends Seen {
  /** Path from the folder that holds the cache. */
  file: string
  /** When the run began that last read it, in milliseconds; a change as late is not told by its time. */
  run: number
  settings: string
  messages: Outcome['messages']
  accepted?: Outcome['accepted']
  digest?: Outcome['digest']
}

interface Shard {
  entries: Map<string, Entry>
  /** Entries that this run asked for. */
  used: Set<string>
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
  const run = Date.now()
  return {
    find(file, settings) {
      const name = nameOf(file)
      const shard = shardOf(name)
      shard.used.add(name)
      const entry = shard.entries.get(name)
      if (!entry || entry.settings !== settings) return undefined
      const now = look(file)
      if (now?.size !== entry.size) return undefined
      if (now.time !== entry.time || entry.time + grain >= entry.run) {
        if (hashFile(file) !== entry.hash) return undefined
        Object.assign(entry, {time: now.time, run})
        shard.isChanged = true
      }
      return {path: file, messages: entry.messages, failed: false, changed: false, accepted: entry.accepted, digest: entry.digest}
    },
    keep(file, settings, seen, {messages, accepted, digest}) {
      const name = nameOf(file)
      const shard = shardOf(name)
      shard.used.add(name)
      if (messages.some(({ruleId}) => timely.has(ruleId))) shard.entries.delete(name)
      else shard.entries.set(name, {file: name, ...seen, run, settings, messages, accepted, digest})
      shard.isChanged = true
    },
    async close() {
      const changed = [...shards].filter(([, shard]) => shard.isChanged)
      if (changed.length === 0) return
      const {default: writeFileAtomic} = await import('write-file-atomic')
      try {
        makeFolder(folder)
        // A cache is nobody's to commit.
        if (!fs.existsSync(path.join(folder, '.gitignore'))) fs.writeFileSync(path.join(folder, '.gitignore'), '*\n')
        for (const [number, {entries, used}] of changed) {
          const kept = [...entries.values()].filter(({file}) => used.has(file) || fs.existsSync(path.join(home, file)))
          const lines = [JSON.stringify({form, version, count: kept.length}), ...kept.map(entry => JSON.stringify(entry))]
          await writeFileAtomic(path.join(folder, `${number}.ndjson`), `${lines.join('\n')}\n`, {fsync: false})
        }
      } catch (error) {
        warn(`${explainFileError(error)}: the cache in ${folder} was not written`)
      }
    }
  }
}

function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return
  try {
    // Node calls a read-only disk a missing folder where it makes several at once.
    fs.mkdirSync(folder, {recursive: !fs.existsSync(path.dirname(path.resolve(folder)))})
  } catch (error) {
    // Another run made it a moment ago.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function look(file: string): {size: number; time: number} | undefined {
  try {
    const {size, mtimeMs} = fs.statSync(file)
    return {size, time: mtimeMs}
  } catch {
    // Gone or out of reach: whoever reads it says so.
    return undefined
  }
}

function hashFile(file: string): string | undefined {
  try {
    return hashOf(fs.readFileSync(file))
  } catch {
    // As above.
    return undefined
  }
}

function shardNumber(name: string): number {
  let hash = 0
  for (let index = 0; index < name.length; index++) hash = (hash * 31 + name.charCodeAt(index)) | 0
  return (hash >>> 0) % shardCount
}

function readShard(file: string, version: string, damaged: () => void): Shard {
  const shard: Shard = {entries: new Map(), used: new Set(), isChanged: false}
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch {
    // Not there yet.
    return shard
  }
  try {
    const [head = '', ...lines] = text.trimEnd().split('\n')
    const header = JSON.parse(head) as {form: number; version: string; count: number}
    if (header.form !== form || header.version !== version) return shard
    if (header.count !== lines.length) throw new Error('lines are missing')
    for (const line of lines) {
      const entry = JSON.parse(line) as Entry
      if (typeof entry.file !== 'string' || typeof entry.hash !== 'string' || !Array.isArray(entry.messages))
        throw new Error('not an entry')
      shard.entries.set(entry.file, entry)
    }
  } catch {
    damaged()
    return {entries: new Map(), used: new Set(), isChanged: true}
  }
  return shard
}
