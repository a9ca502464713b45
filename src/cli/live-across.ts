import {type Across, createAcross, type FileDigest} from '../folder/across.js'

/** Beyond these, comparing all stories after each change would take longer than a person waits. */
const most = 20_000

/** Compares stories again and again while some of them change. */
export interface LiveAcross {
  /** Whether there are too many to do so. */
  readonly isFull: boolean
  /** For the first report: keeps each digest beside comparing it. */
  first(across: Across): Across
  /** For a later one: takes new digests in, and finds only what concerns these files. */
  again(changed: ReadonlySet<string>): Across
  remove(path: string): void
}

export function createLiveAcross(): LiveAcross {
  const digests = new Map<string, FileDigest>()
  let isFull = false
  const keep = (path: string, digest: FileDigest) => {
    if (isFull) return
    digests.set(path, digest)
    isFull = digests.size > most
    if (isFull) digests.clear()
  }
  return {
    get isFull() {
      return isFull
    },
    first: across => ({
      add(path, digest) {
        keep(path, digest)
        across.add(path, digest)
      },
      finish: () => across.finish()
    }),
    again: changed => ({
      add: keep,
      finish() {
        const across = createAcross()
        for (const path of [...digests.keys()].sort()) across.add(path, digests.get(path) as FileDigest)
        return across.finish().flatMap(({path, messages}) => {
          const found = messages.filter(({related = []}) => changed.has(path) || related.some(each => changed.has(each.path ?? path)))
          return found.length > 0 ? [{path, messages: found}] : []
        })
      }
    }),
    remove: path => void digests.delete(path)
  }
}
