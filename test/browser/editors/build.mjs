// Makes the page with the editors: a folder to be served.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** @returns {Promise<string>} the folder. */
export async function buildEditors() {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'copydesk-editors-'))
  await fs.cp(`${root}dist/browser`, `${folder}/browser`, {recursive: true})
  await fs.copyFile(`${root}test/browser/editors/index.html`, `${folder}/index.html`)
  await fs.copyFile(`${root}dist/prosemirror/style.css`, `${folder}/style.css`)
  await build({
    absWorkingDir: root,
    entryPoints: ['test/browser/editors/page.ts'],
    outfile: `${folder}/page.js`,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'warning',
    plugins: [
      {
        // The desk as a page has it: the bundle, and the worker beside it.
        name: 'bundle',
        setup({onResolve}) {
          onResolve({filter: /src\/browser\/index\.js$/}, () => ({path: './browser/index.js', external: true}))
        }
      }
    ]
  })
  return folder
}
