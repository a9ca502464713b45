import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A small disk of its own. */
export interface Disk {
  folder: string
  /** Fills it to the last byte. */
  fill(): void
  /** From now on it may only be read. */
  lock(): void
  unmount(): void
}

/** Mounts a disk of 256 kB in memory; nothing where that is not allowed, as in most containers. */
export function mountDisk(): Disk | undefined {
  if (process.platform !== 'linux') return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-disk-'))
  const mount = (...args: string[]) => spawnSync('mount', [...args, folder]).status === 0
  if (!mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs')) {
    fs.rmSync(folder, {recursive: true})
    return undefined
  }
  return {
    folder,
    fill() {
      const file = fs.openSync(path.join(folder, 'full'), 'w')
      try {
        for (;;) fs.writeSync(file, Buffer.alloc(4096, 'x'))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        fs.closeSync(file)
      }
    },
    lock() {
      if (!mount('-o', 'remount,ro')) throw new Error('the disk was mounted but cannot be made read-only')
    },
    unmount() {
      spawnSync('umount', ['-l', folder])
      fs.rmSync(folder, {recursive: true, force: true})
    }
  }
}

/** Whether disks can be mounted here. */
export function canMount(): boolean {
  const disk = mountDisk()
  disk?.unmount()
  return disk !== undefined
}
