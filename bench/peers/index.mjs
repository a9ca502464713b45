// copydesk and its peers over one folder, in turn: `npm ci && npm start -- 2000`, or `npm start -- FOLDER`.
//
// Every peer does only what it does: most look at less than copydesk does. Those that need an hour for what others do in
// seconds get fewer files, and their time is compared by megabyte.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {generateStories} from '../generate.mjs'
import {median} from '../measure.mjs'
import {cpus, run} from './run.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const copydesk = fileURLToPath(new URL('../../dist/bin/copydesk.js', import.meta.url))
const asked = process.argv[2] ?? '2000'
const rounds = Number(process.argv[3] ?? 3)
const given = /^\d+$/.test(asked) ? undefined : path.resolve(asked)
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-peers-'))
const all = given ?? path.join(root, 'all')
if (!given) generateStories(all, Number(asked))
const few = path.join(root, 'few')
copyFew(all, few, 200)
const files = listFiles(few)
const cache = path.join(root, 'cache')
const bin = name => path.join(here, 'node_modules', '.bin', name)
const lint = ['--no-config', '--reporter', 'json', '--output', '/dev/null']

const measures = {
  copydesk: {folder: all, command: [process.execPath, copydesk, ...lint, all]},
  'copydesk, one thread': {folder: all, command: [process.execPath, copydesk, ...lint, '--concurrency', '1', all]},
  'copydesk, warm cache': {folder: all, command: [process.execPath, copydesk, ...lint, '--cache-location', cache, all]},
  codespell: {folder: all, command: ['codespell', all]},
  cspell: {
    folder: all,
    command: [bin('cspell'), 'lint', '--no-progress', '--no-summary', '--no-gitignore', '--quiet', '--root', all, '**']
  },
  alex: {folder: few, command: [bin('alex'), '--text', '--quiet', few]},
  'write-good': {folder: few, command: [bin('write-good'), ...files]},
  'textlint + write-good': {folder: few, command: [bin('textlint'), '--rule', 'write-good', ...files]},
  proselint: {folder: few, command: ['proselint', 'check', ...files]}
}

const figures = {}
for (let round = 0; round <= rounds; round++) {
  for (const [name, {folder, command}] of Object.entries(measures)) {
    const figure = await run(command, {cwd: here})
    if (!figure) {
      console.log(`${name} is not installed here, so it is left out`)
      delete measures[name]
      continue
    }
    figure.rate = sizeOf(folder) / 1e6 / (figure.ms / 1000)
    // The first round warms the disk and fills the cache.
    if (round > 0) figures[name] = [...(figures[name] ?? []), figure]
  }
}

const of = (name, key) => median(figures[name].map(figure => figure[key]))
const base = figures.copydesk
console.log(
  `\n${listFiles(all).length} stories, ${(sizeOf(all) / 1e6).toFixed(1)} MB; load ${os
    .loadavg()
    .map(each => each.toFixed(1))
    .join(' ')} on ${cpus} processors; median of ${rounds}\n`
)
console.log('| program | stories | time | MB/s | copydesk is faster by | peak memory |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const [name, {folder}] of Object.entries(measures)) {
  const faster = median(base.map((figure, index) => figure.rate / figures[name][index].rate))
  console.log(
    `| ${name} | ${listFiles(folder).length} | ${(of(name, 'ms') / 1000).toFixed(2)} s | ${of(name, 'rate').toPrecision(3)} | ${faster.toPrecision(3)}× | ${(of(name, 'bytes') / 1e6).toFixed(0)} MB |`
  )
}
fs.rmSync(root, {recursive: true})

function listFiles(folder) {
  return fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
}

function sizeOf(folder) {
  return listFiles(folder).reduce((sum, file) => sum + fs.statSync(file).size, 0)
}

function copyFew(from, to, count) {
  fs.mkdirSync(to)
  for (const [index, file] of listFiles(from).slice(0, count).entries())
    fs.copyFileSync(file, path.join(to, `${index}${path.extname(file)}`))
}
