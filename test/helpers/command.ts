import {type SpawnSyncOptions, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The built program. */
export const program = path.resolve('dist/bin/copydesk.js')

/** What a command came to. */
export interface Ended {
  stdout: string
  stderr: string
  status: number | null
}

/** Runs the built program as people do, in a folder, without colours unless the environment says so. */
export function runCommand(args: readonly string[], cwd: string, options: SpawnSyncOptions = {}): Ended {
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env}
  const {stdout, stderr, status} = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input: '',
    maxBuffer: 1 << 30,
    ...options,
    env,
    encoding: 'utf8'
  })
  return {stdout, stderr, status}
}

/** Makes a new folder with files in it: text as UTF-8, or bytes. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  return folder
}

/** A story with an error, warnings, a note and safe fixes. */
export const dirty = `Ferry service resumes on the Mandra

ADVERTISEMENT

KASOL, Mar 3, 2025 (PTI) The ferry on the Mandra resumed on on Monday, officials said.

The crossing had been shut for nine days , the port office said. PTI KLM RRS RRS
`

/** A story without findings in the recommended style. */
export const clean = `Ferry service resumes on the Mandra

Kasol, Mar 3 (PTI) The ferry on the Mandra resumed on Monday, officials said.

The crossing had been shut for nine days, the port office said.

PTI KLM RRS
`
