import fs, {type FSWatcher} from 'node:fs'
import path from 'node:path'

/** Folders under watch. */
export interface WatchedFolders {
  /** Watches the entries of a folder, not those of folders in it. */
  add(folder: string): void
  /** Ends the watch of a folder and of those in it. */
  remove(folder: string): void
  close(): void
}

/**
 * Tells of entries that something happened to: made, written, renamed, gone. One watch a folder, however many stories
 * it holds; a library that watches each file (chokidar) takes 8 kB and one of the system's watches for each.
 *
 * @param touched gets the path of the entry, under the folder as it was named to `add`.
 * @param failed gets what to tell where a folder cannot be watched.
 */
export function watchFolders(touched: (path: string) => void, failed: (message: string) => void): WatchedFolders {
  const watchers = new Map<string, FSWatcher>()
  const end = (key: string) => {
    watchers.get(key)?.close()
    watchers.delete(key)
  }
  return {
    add(folder) {
      const key = path.resolve(folder)
      if (watchers.has(key)) return
      try {
        const watcher = fs.watch(folder, (_, name) => touched(name === null ? folder : path.join(folder, name)))
        // A folder that is gone; the one above tells of it.
        watcher.on('error', () => end(key))
        watchers.set(key, watcher)
      } catch (error) {
        failed(explain(folder, error as NodeJS.ErrnoException))
      }
    },
    remove(folder) {
      const key = path.resolve(folder)
      for (const each of watchers.keys()) if (each === key || each.startsWith(key + path.sep)) end(each)
    },
    close() {
      for (const key of watchers.keys()) end(key)
    }
  }
}

function explain(folder: string, {code, message}: NodeJS.ErrnoException): string {
  const why =
    code === 'ENOSPC' || code === 'EMFILE' ? 'the system allows no more watches (on Linux: raise fs.inotify.max_user_watches)' : message
  return `\`${folder}\` cannot be watched: ${why}`
}
