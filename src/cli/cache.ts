import fs from 'node:fs'
import path from 'node:path'
import type {Across, FileDigest} from '../folder/across.js'
import {type Compared, createKnownAcross, openKnown} from './cache-across.js'
import {openShard, type Result, type Seen, type Shard} from './cache-shard.js'
import {hashOf} from './hash.js'
import {explainFileError} from './problem.js'
import type {Outcome} from './process.js'
import {createSpool} from './spool.js'

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
  /** Keeps an outcome of a file, known by how it was when it was read, and gives it back with its version. */
  keep(file: string, settings: string, seen: Seen, outcome: Outcome): Outcome
  /** Compares stories, unless what came of that is known. */
  compare(across: Across): Compared
  /** Writes what changed, without the stories that are gone. */
  close(): Promise<void>
}

/** What these say depends on the time of day, so that it is asked again. */
const timely: ReadonlySet<string | undefined> = new Set(['meta-embargo', 'meta-date-agreement'])

/** A clock of a file system may be this coarse, in milliseconds. */
const grain = 2000

const shardCount = 64

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
  const spool = createSpool('where results wait to be written to the cache')
  let isWarned = false
  let isFull = false
  const nameOf = (file: string) => path.relative(home, path.resolve(file)).split(path.sep).join('/')
  const warnOfDamage = () => {
    if (!isWarned) warn(`The cache in ${folder} was damaged, so that part of it is made anew`)
    isWarned = true
  }
  const shardOf = (name: string): Shard => {
    const number = shardNumber(name)
    const known = shards.get(number)
    if (known) return known
    const shard = openShard(path.join(folder, `${number}.ndjson`), version, spool, warnOfDamage)
    shards.set(number, shard)
    return shard
  }
  const digestOf = (file: string): FileDigest | undefined => {
    const name = nameOf(file)
    const shard = shardOf(name)
    const entry = shard.entries.get(name)
    const digest = entry && shard.read<FileDigest | null>(entry.digest)
    // Damaged: the next run lints it anew.
    if (digest === undefined) shard.entries.delete(name)
    return digest ?? undefined
  }
  const known = openKnown(path.join(folder, 'across.json'), version)
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
      // Who keeps the time of a file that he replaces cannot keep that of its node.
      if (now.time !== entry.time || now.node !== entry.node || Math.max(entry.time, entry.node) + grain >= entry.run) {
        if (hashFile(file) !== entry.hash) return undefined
        Object.assign(entry, {time: now.time, node: now.node, run})
        shard.isChanged = true
      }
      const result = shard.read<Result>(entry.result)
      if (!result) return undefined
      return {
        path: file,
        failed: false,
        changed: false,
        version: versionOf(entry, settings),
        isKnown: true,
        get digest() {
          return digestOf(file)
        },
        ...result
      }
    },
    keep(file, settings, seen, outcome) {
      const {messages, accepted, digest = null} = outcome
      outcome.version = versionOf(seen, settings)
      const name = nameOf(file)
      const shard = shardOf(name)
      shard.used.add(name)
      shard.isChanged = true
      shard.entries.delete(name)
      if (isFull || messages.some(({ruleId}) => timely.has(ruleId))) return outcome
      try {
        const result = spool.add(JSON.stringify({messages, accepted} satisfies Result))
        shard.entries.set(name, Object.assign({run, settings, result, digest: spool.add(JSON.stringify(digest))}, seen))
      } catch (error) {
        // What was kept may be gone too.
        isFull = true
        warn(`${(error as Error).message}; the cache in ${folder} was not written`)
      }
      return outcome
    },
    compare: across => createKnownAcross(across, digestOf, known),
    async close() {
      try {
        if (isFull) return
        const changed = [...shards.values()].filter(({isChanged}) => isChanged)
        if (changed.length > 0 || known.isChanged) makeFolder(folder)
        for (const shard of changed) await shard.write(name => fs.existsSync(path.resolve(home, name)))
        if (known.isChanged) await known.write()
      } catch (error) {
        warn(`${explainFileError(error)}: the cache in ${folder} was not written`)
      } finally {
        for (const shard of shards.values()) shard.close()
        spool.close()
      }
    }
  }
}

function makeFolder(folder: string): void {
  try {
    // Node calls a read-only disk a missing folder where it makes several at once.
    if (!fs.existsSync(folder)) fs.mkdirSync(folder, {recursive: !fs.existsSync(path.dirname(path.resolve(folder)))})
  } catch (error) {
    // Another run made it a moment ago.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // A cache is nobody's to commit.
  if (!fs.existsSync(path.join(folder, '.gitignore'))) fs.writeFileSync(path.join(folder, '.gitignore'), '*\n')
}

/** A story as it was judged: its content, and what applied to it. */
function versionOf({hash}: Pick<Seen, 'hash'>, settings: string): string {
  return `${hash} ${settings}`
}

function look(file: string): Omit<Seen, 'hash'> | undefined {
  try {
    const {size, mtimeMs, ctimeMs} = fs.statSync(file)
    return {size, time: mtimeMs, node: ctimeMs}
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
