import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * One temporary folder for all that a run of the tests makes, the programs that they start included, gone with the run:
 * also where a test fails, or a thread is ended before its own last word.
 */
export default function setup(): () => void {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-tests-')))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  return () => fs.rmSync(folder, {recursive: true, force: true})
}
