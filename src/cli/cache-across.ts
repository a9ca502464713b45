import {createHash} from 'node:crypto'
import fs from 'node:fs'
import type {Across, FileDigest, FolderFindings} from '../folder/across.js'
import type {Outcome} from './process.js'

/** Compares stories as their outcomes come. */
export interface Compared {
  add(outcome: Outcome): void
  finish(): FolderFindings
}

/** What the last run over the same stories found across them. */
export interface Known {
  find(stories: string): FolderFindings | undefined
  keep(stories: string, found: FolderFindings): void
  isChanged: boolean
  write(): Promise<void>
}

/** Compares stories only where one of them is new or changed, or they are others than in the run before. */
export function createKnownAcross(across: Across, digestOf: (file: string) => FileDigest | undefined, known: Known): Compared {
  const hash = createHash('sha1')
  /** Stories that wait to be compared; none as soon as one is new, and all are. */
  let waiting: string[] | undefined = []
  const compare = (path: string, digest: FileDigest | undefined) => {
    if (digest) across.add(path, digest)
  }
  const compareWaiting = () => {
    for (const path of waiting ?? []) compare(path, digestOf(path))
    waiting = undefined
  }
  return {
    add(outcome) {
      const {path, version = '', isKnown} = outcome
      hash.update(`${path}\n${version}\n`)
      if (isKnown && waiting) waiting.push(path)
      else {
        compareWaiting()
        compare(path, outcome.digest)
      }
    },
    finish() {
      const stories = hash.digest('base64url')
      const before = waiting && known.find(stories)
      if (before) return before
      compareWaiting()
      const found = across.finish()
      known.keep(stories, found)
      return found
    }
  }
}

/** Opens the file that keeps it. */
export function openKnown(file: string, version: string): Known {
  let text = ''
  return {
    isChanged: false,
    find(stories) {
      try {
        const before = JSON.parse(fs.readFileSync(file, 'utf8')) as {of: string; found: FolderFindings}
        return before.of === `${version} ${stories}` ? before.found : undefined
      } catch {
        // Not there yet, or damaged: they are compared again.
        return undefined
      }
    },
    keep(stories, found) {
      text = JSON.stringify({of: `${version} ${stories}`, found})
      this.isChanged = true
    },
    async write() {
      const {default: writeFileAtomic} = await import('write-file-atomic')
      await writeFileAtomic(file, text, {fsync: false})
    }
  }
}
