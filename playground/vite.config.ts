import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {fileURLToPath} from 'node:url'
import {defineConfig, type Plugin} from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const dist = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url))

/** Loaded when a word or a city is in doubt. */
const isDictionary = (name: string) => /dictionary-en|gazetteer/.test(name)

/** The service worker with the list of all files, so that the page works offline once it has been loaded. */
const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = [...Object.keys(bundle).filter(name => !name.endsWith('.map')), 'icon.svg', 'manifest.webmanifest'].sort()
      const version = createHash('sha256').update(files.join('\n')).update(JSON.stringify(bundle['index.html'])).digest('hex').slice(0, 12)
      const source = fs
        .readFileSync(`${root}/src/service-worker.js`, 'utf8')
        .replace('__FILES__', JSON.stringify(['./', ...files.filter(name => name !== 'index.html' && !isDictionary(name))]))
        .replace('__DICTIONARIES__', JSON.stringify(files.filter(isDictionary)))
        .replace('__VERSION__', JSON.stringify(version))
      this.emitFile({type: 'asset', fileName: 'service-worker.js', source})
    }
  }
}

export default defineConfig({
  root,
  // Any folder of any host.
  base: './',
  resolve: {alias: {'copydesk/browser': dist('browser/index.js'), 'copydesk/codemirror': dist('codemirror/index.js')}},
  worker: {format: 'es'},
  build: {outDir: 'dist', target: 'es2023', modulePreload: {polyfill: false}, chunkSizeWarningLimit: 1500},
  preview: {port: 4317},
  plugins: [offline]
})
