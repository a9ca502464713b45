// Bundles the command line into one script and compiles it ahead. Loading the library's modules one by one would cost more
// than linting a story, and so would compiling them at each start.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {plainLettersInBundle, replaceLettersIn} from './letters.mjs'

const pkg = JSON.parse(await fs.readFile(new URL('../package.json', import.meta.url), 'utf8'))
await fs.rm(new URL('../dist/bin', import.meta.url), {recursive: true, force: true})
await replaceLettersIn(fileURLToPath(new URL('../dist', import.meta.url)))
/** Where a dependency asks for string-width it gets src/cli/string-width.ts, which asks for the real one. */
const fastStringWidth = {
  name: 'fast-string-width',
  setup({onResolve, resolve}) {
    const ours = fileURLToPath(new URL('../src/cli/string-width.ts', import.meta.url))
    onResolve({filter: /^string-width$/}, async ({importer, kind, resolveDir, pluginData}) => {
      if (importer !== ours) return {path: ours}
      return pluginData === 'seen' ? undefined : resolve('string-width', {importer, kind, resolveDir, pluginData: 'seen'})
    })
  }
}

/** commander loads child processes for subcommands that are programs of their own; there are none. */
const noChildProcess = {
  name: 'no-child-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:child_process$/}, ({importer}) =>
      importer.includes('commander') ? {path: 'none', namespace: 'no-child-process'} : undefined
    )
    onLoad({filter: /^none$/, namespace: 'no-child-process'}, () => ({contents: 'export default {}', loader: 'js'}))
  }
}

/** What the command says of colour is all there is to say: nothing is guessed from the terminal. */
const noColorGuess = {
  name: 'no-color-guess',
  setup({onResolve}) {
    onResolve({filter: /^vfile-reporter\/do-not-use-color$/}, ({resolveDir}) => ({path: path.join(resolveDir, 'color.js')}))
  }
}

/** The packed word lists lie beside the bundle as files that are read when they are asked for: they are half of its size. */
const packedLists = {
  name: 'packed-lists',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]data[\\/]packed[\\/]\w+\.ts$/}, async ({path: file}) => {
      const base = path.basename(file, '.ts')
      const {default: list} = await import(pathToFileURL(path.join(root, 'dist/data/packed', `${base}.js`)).href)
      // A text is read as it is; nothing has to be parsed.
      const name = typeof list === 'string' ? `${base}.txt` : `${base}.json`
      await fs.writeFile(path.join(bin, name), typeof list === 'string' ? list : JSON.stringify(list), 'latin1')
      const read = `fs.readFileSync(__dirname + '/${name}', 'latin1')`
      const contents = `import fs from 'node:fs'; export default ${typeof list === 'string' ? read : `JSON.parse(${read})`}`
      return {contents, loader: 'js'}
    })
  }
}

/** Packages that few runs need, each group in a file of its own: half of what every start had to read. */
const apart = [
  ['vscode-languageserver/node'],
  ['yaml'],
  ['hast-util-from-html'],
  ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm'],
  ['@rgrove/parse-xml'],
  ['jsonc-parser'],
  ['toml-eslint-parser'],
  ['csv-parse/sync'],
  ['@clack/prompts'],
  ['import-meta-resolve'],
  ['diff']
]
const fileOf = ([first]) => `./packages/${first.replace(/^@/, '').replaceAll('/', '-')}.js`
const packagesApart = {
  name: 'packages-apart',
  setup({onResolve}) {
    const files = new Map(apart.flatMap(group => group.map(name => [name, fileOf(group)])))
    onResolve({filter: /^[^.]/}, ({path: name}) => (files.has(name) ? {path: files.get(name), external: true} : undefined))
  }
}

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = path.join(root, 'dist/bin')

/** How the command and the packages beside it are bundled alike. */
const common = {
  absWorkingDir: root,
  charset: 'ascii',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  // jsonc-parser's main file cannot be bundled; its module can.
  mainFields: ['module', 'main'],
  target: 'node20',
  // Node 20 has had them for years; esbuild would make a new expression at each evaluation instead.
  supported: {'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true, 'regexp-match-indices': true},
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning'
}

await fs.mkdir(bin, {recursive: true})
await Promise.all(
  apart.map(group =>
    build({
      ...common,
      stdin: {contents: group.map(name => `export * from '${name}'`).join('\n'), resolveDir: root},
      outfile: path.join(bin, fileOf(group))
    })
  )
)
await build({
  ...common,
  entryPoints: ['src/cli/entry.ts'],
  outfile: path.join(bin, 'copydesk.bundle.js'),
  plugins: [packagesApart, fastStringWidth, noChildProcess, noColorGuess, packedLists, plainLettersInBundle],
  // They load files of their own: threads, dictionaries, a configuration in TypeScript.
  external: ['tinypool', 'write-file-atomic', 'dictionary-*', 'jiti'],
  define: {__VERSION__: JSON.stringify(pkg.version), 'import.meta.url': '__moduleUrl'},
  // Ready to be run as a function, which is how a script with a code cache is run.
  banner: {
    js: "(function(exports,require,module,__filename,__dirname,__import){const __moduleUrl=require('node:url').pathToFileURL(__filename).href,__lookThrough=module=>Object.create(module,{default:{value:module}});"
  },
  footer: {js: '})'}
})
// A script run with a code cache cannot import by itself; load.js does it for it. And it is read byte by byte, which is
// quickest, so it has to be ASCII: esbuild escapes strings, not regular expressions.
const bundle = path.join(bin, 'copydesk.bundle.js')
// Modules of Node are looked through, not copied property by property in each of sixty places.
const copied = /__toESM\((require\("node:[\w/]+"\))(?:,1)?\)/g
const toEscape = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
await fs.writeFile(
  bundle,
  (await fs.readFile(bundle, 'utf8'))
    .replaceAll(/(?<![\w$.])import\(/g, '__import(')
    .replaceAll(copied, '__lookThrough($1)')
    .replaceAll(/(\\*)([^\0-\x7f])/g, (_, slashes, character) => (slashes.length % 2 ? slashes.slice(1) : slashes) + toEscape(character)),
  'latin1'
)
for (const name of ['copydesk.js', 'load.js', 'worker.js', 'package.json'])
  await fs.copyFile(path.join(root, 'scripts/bin', name), path.join(bin, name))
await fs.chmod(path.join(bin, 'copydesk.js'), 0o755)
// What findings are kept by from run to run: another build may find others.
const hash = createHash('sha1')
for (const name of (await fs.readdir(bin, {recursive: true})).sort())
  if (/\.(?:js|json|txt)$/.test(name)) hash.update(name).update(await fs.readFile(path.join(bin, name)))
await fs.writeFile(path.join(bin, 'build.txt'), hash.digest('base64url'))
const {status, stderr} = spawnSync(process.execPath, [path.join(root, 'scripts/code-cache.cjs'), path.join(root, 'fixtures/stories')], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'ignore', 'pipe']
})
if (status !== 0) throw new Error(`the code cache was not made: ${stderr}`)

await import('./bundle-browser.mjs')

// The JSON Schema of the configuration, for editors.
const {createSchema} = await import('../dist/config/schema.js')
await fs.writeFile(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(createSchema(), undefined, 2)}\n`)
