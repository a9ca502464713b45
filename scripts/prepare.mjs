// A package that is installed from git has to be built; one that was built stays as it is.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const isBuilt = fs.existsSync(path.join(root, 'dist/bin/copydesk.js'))
const canBuild = fs.existsSync(path.join(root, 'node_modules/typescript')) && fs.existsSync(path.join(root, 'node_modules/esbuild'))
if (!isBuilt && canBuild) {
  // Standard output is npm's: it names the package there.
  const {status} = spawnSync('npm', ['run', 'build'], {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
  process.exitCode = status ?? 1
}
