// Bundles the command line: one start-up file plus chunks loaded when a command needs them. Loading the library's
// modules one by one would cost more than linting a story.
import fs from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const pkg = JSON.parse(await fs.readFile(new URL('../package.json', import.meta.url), 'utf8'))
await fs.rm(new URL('../dist/bin', import.meta.url), {recursive: true, force: true})
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

await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['src/cli/copydesk.ts', 'src/cli/worker.ts'],
  outdir: 'dist/bin',
  bundle: true,
  plugins: [fastStringWidth, noChildProcess],
  splitting: true,
  format: 'esm',
  platform: 'node',
  // jsonc-parser's main file cannot be bundled; its module can.
  mainFields: ['module', 'main'],
  target: 'node20',
  // Half the source is half the time to read it.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  // Beside the entry points, so that a chunk finds worker.js as its neighbour.
  chunkNames: '[name]-[hash]',
  // They load files of their own: threads, dictionaries, a configuration in TypeScript.
  external: ['tinypool', 'write-file-atomic', 'dictionary-*', 'jiti'],
  define: {__VERSION__: JSON.stringify(pkg.version)},
  banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
  logLevel: 'warning'
})

await import('./bundle-browser.mjs')

// The JSON Schema of the configuration, for editors.
const {createSchema} = await import('../dist/config/schema.js')
await fs.writeFile(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(createSchema(), undefined, 2)}\n`)
