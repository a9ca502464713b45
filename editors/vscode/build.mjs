// Bundles the extension, and puts beside it the server with the few packages that it loads files of.
import fs from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = path.join(here, '../..')
const modules = path.join(root, 'node_modules')
await build({
  absWorkingDir: here,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning'
})

const server = path.join(here, 'server')
await fs.rm(server, {recursive: true, force: true})
await fs.cp(path.join(root, 'dist/bin'), path.join(server, 'bin'), {recursive: true})
await fs.copyFile(path.join(root, 'dist/schema.json'), path.join(server, 'schema.json'))
await fs.writeFile(path.join(server, 'package.json'), '{"type": "module"}\n')

/** A package with all that it depends on. */
async function copy(name, seen) {
  if (seen.has(name)) return
  seen.add(name)
  const from = path.join(modules, name)
  await fs.cp(from, path.join(server, 'node_modules', name), {recursive: true, filter: each => !/\.(?:map|md|d\.[cm]?ts)$/.test(each)})
  const {dependencies = {}} = createRequire(import.meta.url)(path.join(from, 'package.json'))
  for (const each of Object.keys(dependencies)) await copy(each, seen)
}

const dictionaries = (await fs.readdir(modules)).filter(name => name.startsWith('dictionary-'))
const seen = new Set()
for (const name of [...dictionaries, 'write-file-atomic', 'jiti']) await copy(name, seen)
