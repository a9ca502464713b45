import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {clean, dirty, makeFolder, program, runCommand} from '../helpers/command.js'

// What a run with a cache says is what a run without says, whatever changed between.

let folder = ''
beforeEach(() => {
  folder = makeFolder({'a.txt': dirty, 'b.txt': clean, 'sub/c.txt': dirty})
})
afterEach(() => fs.rmSync(folder, {recursive: true}))

function run(...args: string[]) {
  const {stdout, stderr, status} = runCommand(['--cache', '--reporter', 'jsonl', ...args, '.'], folder)
  return {stdout, stderr, status}
}

/** Runs with the cache, then without; both must say the same. */
function agree(...args: string[]): string {
  const cached = run(...args)
  const fresh = runCommand(['--reporter', 'jsonl', ...args, '.'], folder)
  expect(cached).toEqual(fresh)
  return cached.stdout
}

/** Sets a file's time back, so that the cache may trust it. */
function age(name: string): void {
  fs.utimesSync(path.join(folder, name), 1_600_000_000, 1_600_000_000)
}

function write(name: string, text: string): void {
  fs.writeFileSync(path.join(folder, name), text)
}

/** The stories that a run reads, by a look over its shoulder. */
function readBy(file = program): string[] {
  const hook = path.join(folder, '.hook.cjs')
  const log = path.join(folder, '.read')
  fs.writeFileSync(
    hook,
    `const fs = require('node:fs')
const {readFileSync} = fs
fs.readFileSync = (file, ...rest) => {
  if (/\\.txt$/.test(String(file))) fs.appendFileSync(${JSON.stringify(log)}, file + '\\n')
  return readFileSync(file, ...rest)
}
require('node:module').syncBuiltinESMExports()`
  )
  fs.writeFileSync(log, '')
  spawnSync(process.execPath, ['--require', hook, file, '--cache', '--concurrency', '1', '--reporter', 'jsonl', '.'], {cwd: folder})
  return fs
    .readFileSync(log, 'utf8')
    .split('\n')
    .filter(name => /^(?:a|b|sub\/c)\.txt$/.test(name))
}

const all = ['a.txt', 'b.txt', 'sub/c.txt']

test('a second run says the same without reading the stories, and reads what was replaced under the old time', async () => {
  const before = fs.statSync(path.join(folder, 'a.txt'))
  // A change as late as a run is not told by its time.
  await setTimeout(2100)
  expect(readBy()).toEqual(all)
  expect(readBy()).toEqual([])
  const first = agree()
  write('a.txt', clean.padEnd(Buffer.byteLength(dirty)).slice(0, dirty.length))
  fs.utimesSync(path.join(folder, 'a.txt'), before.mtimeMs / 1000, before.mtimeMs / 1000)
  expect(agree()).not.toBe(first)
})

test('a changed story is read again, also one changed within the same moment and to the same size', () => {
  expect(agree()).toContain('space-before-punctuation')
  const {mtimeMs} = fs.statSync(path.join(folder, 'a.txt'))
  write('a.txt', dirty.replace('days , the', 'days, then'))
  fs.utimesSync(path.join(folder, 'a.txt'), mtimeMs / 1000, mtimeMs / 1000)
  expect(agree().match(/space-before-punctuation/g)).toHaveLength(2)
})

test('a story touched but not changed is known by its content', () => {
  const first = agree()
  age('a.txt')
  expect(agree()).toBe(first)
})

const terms = (phrase: string) => `- from: ${phrase}\n  to: boat\n`

test.each([
  ['a configuration', () => write('copydesk.yaml', 'rules:\n  space-before-punctuation: off\n')],
  ['an override', () => write('copydesk.yaml', 'overrides:\n  - files: [sub/**]\n    rules: {space-before-punctuation: off}\n')],
  ['a configuration in a folder inside', () => write('sub/copydesk.yaml', 'rules:\n  space-before-punctuation: off\n')],
  ['what a configuration leaves out', () => write('copydesk.yaml', 'ignore: [sub/**]\n')],
  ['an acceptance', () => write('copydesk-accepted.yaml', '- rule: space-before-punctuation\n  file: a.txt\n  words: " "\n  reason: so\n')]
])('%s changes', (_, change) => {
  const before = agree()
  change()
  expect(agree()).not.toBe(before)
})

test('a terms file, a dictionary and a plugin with what it imports change', () => {
  write('copydesk.yaml', 'terms: [terms.yaml]\ndictionary: [words.txt]\nplugins: [./plugin.mjs]\nrules: {spelling: warn}\n')
  write('words.dic', 'Mandra\n')
  write('words.txt', 'Mandra\n')
  write('terms.yaml', terms('vessel'))
  const plugin = 'import {word} from "./word.mjs"\nexport default () => (_, file) => { file.message(word) }\n'
  write('plugin.mjs', plugin)
  write('word.mjs', 'export const word = "first"\n')
  const first = agree()
  expect(first).toContain('first')
  write('word.mjs', 'export const word = "second"\n')
  expect(agree()).toContain('second')
  const before = agree()
  write('terms.yaml', terms('ferry'))
  const after = agree()
  expect(after).not.toBe(before)
  write('words.txt', 'Mandra\nKasol\n')
  agree()
})

test('flags are part of what an entry is kept under', () => {
  agree()
  for (const flags of [
    ['--rule', 'space-before-punctuation:off'],
    ['--style', 'pti'],
    ['--language', 'en-GB'],
    ['--date', '2025-03-03']
  ])
    agree(...flags)
  const html = () => runCommand(['--cache', '--reporter', 'pretty', '.'], folder).stdout
  expect(html()).toContain('nine days·, the port')
})

test('another build of the program finds for itself', async () => {
  await setTimeout(2100)
  readBy()
  expect(readBy()).toEqual([])
  // Beside the built one, where it finds the packages that it loads.
  const other = fs.mkdtempSync(path.resolve('dist/other-'))
  try {
    fs.cpSync(path.dirname(program), other, {recursive: true})
    fs.writeFileSync(path.join(other, 'build.txt'), 'of tomorrow')
    expect(readBy(path.join(other, 'copydesk.js'))).toEqual(all)
  } finally {
    fs.rmSync(other, {recursive: true})
  }
})

test('what was found across stories is known as long as they are the same ones', () => {
  const words = Array.from({length: 60}, (_, index) => `The clerk opened box number ${index + 2} in the hall.`)
  const story = `${words.join(' ')}\n`
  write('one.txt', story)
  write('sub/two.txt', story)
  for (const name of ['one.txt', 'sub/two.txt']) age(name)
  const first = agree()
  expect(first).toContain('folder-duplicate-story')
  expect(agree()).toBe(first)
  const kept = path.join(folder, '.copydeskcache/across.json')
  const {mtimeMs} = fs.statSync(kept)
  agree()
  expect(fs.statSync(kept).mtimeMs).toBe(mtimeMs)
  fs.renameSync(path.join(folder, 'one.txt'), path.join(folder, 'three.txt'))
  expect(agree()).toContain('three.txt')
  write('sub/two.txt', `${words.toReversed().slice(0, 20).join(' ')}\n`)
  expect(agree()).not.toContain('folder-duplicate-story')
  write('.copydeskcache/across.json', '{"of":')
  agree()
})

test('a damaged cache is made anew with one warning', () => {
  agree()
  const cache = path.join(folder, '.copydeskcache')
  for (const name of fs.readdirSync(cache)) if (name.endsWith('.ndjson')) write(path.join('.copydeskcache', name), '{"form":4,\0 garbage')
  // A shard of another version is no damage; one that cannot be read is.
  const {stderr, stdout} = run()
  expect(stderr.match(/damaged/g)).toHaveLength(1)
  expect(stdout).toBe(runCommand(['--reporter', 'jsonl', '.'], folder).stdout)
  expect(agree()).toBe(stdout)
})

test('a cache cut off in the middle is noticed', () => {
  agree()
  const cache = path.join(folder, '.copydeskcache')
  for (const name of fs.readdirSync(cache).filter(each => each.endsWith('.ndjson'))) {
    const file = path.join(cache, name)
    fs.truncateSync(file, fs.statSync(file).size - 10)
  }
  expect(run().stderr).toContain('damaged')
  agree()
})

/** Spoils one of the two lines of each story in the cache; as long as they were, so that only reading them tells. */
function spoil(isSpoilt: (line: string) => boolean): void {
  const cache = path.join(folder, '.copydeskcache')
  for (const name of fs.readdirSync(cache).filter(each => each.endsWith('.ndjson'))) {
    const file = path.join(cache, name)
    const [head = '', ...lines] = fs.readFileSync(file, 'utf8').trimEnd().split('\n')
    const spoilt = lines.map(line => (isSpoilt(line) ? '#'.repeat(Buffer.byteLength(line)) : line))
    fs.writeFileSync(file, `${[head, ...spoilt].join('\n')}\n`)
  }
}

test('results that are damaged in the middle are found anew, with one warning', () => {
  for (const name of all) age(name)
  const first = agree()
  spoil(() => true)
  const {stdout, stderr} = run()
  expect(stderr.match(/damaged/g)).toHaveLength(1)
  expect(stdout).toBe(first)
  expect(agree()).toBe(first)
})

test('what stories are compared by is made anew where it is damaged', () => {
  const story = `${Array.from({length: 60}, (_, index) => `The clerk opened box number ${index + 2} in the hall.`).join(' ')}\n`
  write('one.txt', story)
  write('two.txt', story)
  const first = agree()
  expect(first).toContain('folder-duplicate-story')
  spoil(line => line.includes('"digests"'))
  write('b.txt', dirty)
  expect(run().stderr.match(/damaged/g)).toHaveLength(1)
  expect(agree()).toContain('folder-duplicate-story')
})

test('who accepts a finding in one story has the others linted no more', async () => {
  await setTimeout(2100)
  const accept = '- rule: space-before-punctuation\n  file: a.txt\n  words: x\n  reason: so\n'
  write('copydesk-accepted.yaml', accept)
  readBy()
  write('copydesk-accepted.yaml', `# Read again\n${accept}${accept.replace('a.txt', 'sub/c.txt')}`)
  expect(readBy()).toEqual(['sub/c.txt'])
})

test('a module that a configuration imports changes, and one that a plugin imports from a package', () => {
  const plugin = (from: string) => `import {word} from '${from}'\nexport default () => (_, file) => { file.message(word) }\n`
  write('copydesk.mjs', "import plugin from './plugin.mjs'\nexport default {plugins: [plugin, './other.mjs']}\n")
  write('plugin.mjs', plugin('./word.mjs'))
  write('word.mjs', 'export const word = "first"\n')
  write('other.mjs', plugin('words'))
  const pack = (version: string, word: string) => {
    fs.mkdirSync(path.join(folder, 'node_modules/words'), {recursive: true})
    write('node_modules/words/package.json', JSON.stringify({name: 'words', version, type: 'module', exports: './index.js'}))
    write('node_modules/words/index.js', `export const word = "${word}"\n`)
  }
  pack('1.0.0', 'alpha')
  expect(agree()).toMatch(/first[\s\S]*alpha|alpha[\s\S]*first/)
  write('word.mjs', 'export const word = "second"\n')
  expect(agree()).toContain('second')
  pack('1.0.1', 'beta')
  expect(agree()).toContain('beta')
})

test('where results cannot wait to be kept, the run goes on without', () => {
  const many = Object.fromEntries(Array.from({length: 120}, (_, index) => [`many/${index}.txt`, dirty.repeat(30)]))
  for (const [name, text] of Object.entries(many)) {
    fs.mkdirSync(path.join(folder, 'many'), {recursive: true})
    write(name, text)
  }
  const env = {TMPDIR: path.join(folder, 'nowhere')}
  const flags = ['--rule', 'folder-duplicate-story:off', '--rule', 'folder-name-spelling:off', '--rule', 'folder-dateline-style:off']
  const args = ['--no-config', '--reporter', 'jsonl', ...flags, 'many']
  const plain = runCommand(args, folder, {env})
  const cached = runCommand(['--cache', ...args], folder, {env})
  expect(cached.stdout).toBe(plain.stdout)
  expect(cached.status).toBe(plain.status)
  expect(cached.stderr).toContain('was not written')
})

test('a cache that cannot be written costs a warning, not the run', () => {
  write('taken', 'a file where the folder should be')
  const {stderr, status, stdout} = runCommand(['--cache-location', 'taken/cache', '--reporter', 'jsonl', '.'], folder)
  expect(stderr).toContain('was not written')
  expect(status).toBe(1)
  expect(stdout).toContain('furniture-advertisement')
})

test('stories that are gone leave the cache', () => {
  agree()
  fs.rmSync(path.join(folder, 'sub'), {recursive: true})
  write('d.txt', dirty)
  for (let index = 0; index < 200; index++) write(`e${index}.txt`, clean)
  agree()
  const cache = path.join(folder, '.copydeskcache')
  const texts = fs.readdirSync(cache).map(name => fs.readFileSync(path.join(cache, name), 'utf8'))
  expect(texts.join('')).not.toContain('sub/c.txt')
})

test('a fix is made whatever the cache holds', () => {
  agree()
  runCommand(['--cache', '--fix', '.'], folder)
  expect(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8')).not.toContain('ADVERTISEMENT')
  agree()
})
