// Bundles copydesk/browser: the page's side, the worker, and chunks that load when needed (readers, word lists, dictionaries).
// Fails where anything asks for a module of Node.
import fs from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {build} from 'esbuild'
import {plainLettersInBundle} from './letters.mjs'

const root = new URL('..', import.meta.url).pathname
const require = createRequire(import.meta.url)

/** Hunspell dictionaries become modules of text: a page needs no right to connect anywhere to load them. */
const dictionaries = {
  name: 'dictionaries',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^dictionary-en/}, ({path: name}) => ({path: name, namespace: 'dictionary'}))
    onLoad({filter: /.*/, namespace: 'dictionary'}, async ({path: name}) => {
      const folder = path.dirname(require.resolve(name))
      const {version, license} = JSON.parse(await fs.readFile(`${folder}/package.json`, 'utf8'))
      const [aff, dic] = await Promise.all(['aff', 'dic'].map(kind => fs.readFile(`${folder}/index.${kind}`, 'utf8')))
      return {contents: `/*! ${name} ${version}, ${license} */\nexport default ${JSON.stringify({aff, dic})}`, loader: 'js'}
    })
  }
}

/** A browser has no modules of Node; platform `browser` alone would leave them in place. */
const noNode = {
  name: 'no-node',
  setup({onResolve}) {
    onResolve({filter: /^node:/}, ({path: name, importer}) => ({
      errors: [{text: `The browser bundle met \`${name}\` in ${path.relative(root, importer)}`}]
    }))
  }
}

const outdir = 'dist/browser'
await fs.copyFile(`${root}src/prosemirror/style.css`, `${root}dist/prosemirror/style.css`)
for (const name of await fs.readdir(path.join(root, outdir)).catch(() => [])) {
  if (name === 'chunks' || name.endsWith('.js')) await fs.rm(path.join(root, outdir, name), {recursive: true})
}
await build({
  absWorkingDir: root,
  // The wording is shared with the editors' extensions, which are not bundled.
  entryPoints: ['src/browser/index.ts', 'src/browser/worker.ts', 'src/browser/wording.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  // Not the modules for pages, which ask for a document: a worker has none.
  conditions: ['worker', 'module', 'import'],
  mainFields: ['module', 'browser', 'main'],
  target: 'es2023',
  minify: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [dictionaries, noNode, plainLettersInBundle],
  logLevel: 'warning'
})
