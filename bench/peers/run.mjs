// Runs a command and says how long it took and how much memory it had at its peak.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'

export const cpus = os.availableParallelism()

/**
 * Time and peak memory of a command, whatever its exit status; nothing where it is not installed.
 *
 * Memory is the high-water mark that Linux keeps for the process itself, read while it runs.
 */
export function run([file, ...args], options = {}) {
  return new Promise(resolve => {
    const start = process.hrtime.bigint()
    const child = spawn(file, args, {stdio: 'ignore', ...options})
    let bytes = 0
    const look = setInterval(() => {
      bytes = Math.max(bytes, peakOf(child.pid))
    }, 20)
    child.on('error', () => {
      clearInterval(look)
      resolve(undefined)
    })
    child.on('exit', () => {
      clearInterval(look)
      resolve({ms: Number(process.hrtime.bigint() - start) / 1e6, bytes})
    })
  })
}

function peakOf(pid) {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match ? Number(match[1]) * 1024 : 0
  } catch {
    return 0
  }
}
