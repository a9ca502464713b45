import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {replaceFile} from '../../src/cli/write.js'
import {clean, dirty, makeFolder, program, runCommand} from '../helpers/command.js'
import {canMount, mountDisk} from '../helpers/disk.js'

// What must hold when the machine, the disk or another program does its worst.

const folders: string[] = []
const make = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = makeFolder(files)
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, {recursive: true, force: true})
})

const read = (folder: string, name: string) => fs.readFileSync(path.join(folder, name), 'utf8')
const fixedOf = (story: string): string => {
  const folder = make({'story.txt': story})
  runCommand(['--no-config', '--fix', 'story.txt'], folder)
  return read(folder, 'story.txt')
}

test('killed in the middle of fixing 500 files, 20 times: each file is the old one or the new one', async () => {
  const names = Array.from({length: 500}, (_, index) => `${String(index).padStart(3, '0')}.txt`)
  const fixed = fixedOf(dirty)
  expect(fixed).not.toBe(dirty)
  const folder = make(Object.fromEntries(names.map(name => [name, dirty])))
  let partly = 0
  for (let round = 0; round < 20; round++) {
    for (const name of names) fs.writeFileSync(path.join(folder, name), dirty)
    const child = spawn(process.execPath, [program, '--no-config', '--fix', '--reporter', 'markdown=/dev/null', '.'], {
      cwd: folder,
      stdio: 'ignore'
    })
    const ended = new Promise(resolve => child.once('exit', resolve))
    // The first file that is fixed says that fixing has begun.
    while (child.exitCode === null && read(folder, '000.txt') === dirty) await wait(2)
    await wait(round * 5)
    child.kill('SIGKILL')
    await ended
    const texts = names.map(name => read(folder, name))
    expect(texts.filter(text => text !== dirty && text !== fixed)).toEqual([])
    const done = texts.filter(text => text === fixed).length
    if (done > 0 && done < names.length) partly++
  }
  expect(partly).toBeGreaterThan(5)
}, 300_000)

const isReal = canMount()

/** Where disks cannot be mounted a system call fails as it does on a full one, or on one that may only be read. */
const stubs = {
  full: `const {writeFileSync} = fs
    fs.writeFileSync = (file, ...args) => { if (file === 1 || file === 2) return writeFileSync(file, ...args); throw Object.assign(new Error('no space'), {code: 'ENOSPC'}) }
    fs.write = (...args) => process.nextTick(args.at(-1), Object.assign(new Error('no space'), {code: 'ENOSPC'}))
    const open = fs.promises.open
    fs.promises.open = async (...args) => {
      const handle = await open(...args)
      for (const name of ['write', 'writeFile']) handle[name] = async () => { throw Object.assign(new Error('no space'), {code: 'ENOSPC'}) }
      return handle
    }`,
  locked: `const fail = () => Object.assign(new Error('read-only'), {code: 'EROFS'})
    const {open} = fs
    fs.open = (file, flags, ...args) => (String(flags).includes('w') ? process.nextTick(args.at(-1), fail()) : open(file, flags, ...args))
    const {open: openLater} = fs.promises
    fs.promises.open = async (file, flags, ...args) => { if (String(flags).includes('w')) throw fail(); return openLater(file, flags, ...args) }
    fs.mkdirSync = () => { throw fail() }
    const {openSync} = fs
    fs.openSync = (file, flags, ...args) => { if (String(flags).includes('w')) throw fail(); return openSync(file, flags, ...args) }`
}

/** A folder with these files on a disk that is full, or may only be read. */
function onDisk(kind: keyof typeof stubs, files: Readonly<Record<string, string>>) {
  const disk = mountDisk()
  if (disk) {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(disk.folder, name), text)
    if (kind === 'full') disk.fill()
    else disk.lock()
    return {folder: disk.folder, env: {}, end: disk.unmount}
  }
  const folder = make(files)
  const stub = make({'fault.cjs': `const fs = require('node:fs')\n${stubs[kind]}\n`})
  return {folder, env: {NODE_OPTIONS: `--require ${path.join(stub, 'fault.cjs')}`}, end: () => undefined}
}

describe.each([
  ['full', isReal ? 'a disk that is full' : 'a disk said to be full by a stub of the write call', 'The disk is full'],
  [
    'locked',
    isReal ? 'a disk that may only be read' : 'a disk said to be read-only by a stub of the open call',
    'It is on a read-only file system'
  ]
] as const)('%s: %s', (kind, _, words) => {
  let disk: ReturnType<typeof onDisk>
  beforeEach(() => {
    disk = onDisk(kind, {'a.txt': dirty, 'b.txt': dirty})
  })
  afterEach(() => disk.end())
  const names = () => fs.readdirSync(disk.folder).filter(name => name !== 'full')

  test('--fix leaves the files as they were, with their findings, and nothing behind', () => {
    const {stdout, status} = runCommand(['--no-config', '--fix', 'a.txt', 'b.txt'], disk.folder, {env: disk.env})
    expect(status).toBe(2)
    expect(stdout.match(new RegExp(words, 'g'))).toHaveLength(2)
    expect(stdout.match(/furniture-advertisement/g)).toHaveLength(2)
    expect([read(disk.folder, 'a.txt'), read(disk.folder, 'b.txt')]).toEqual([dirty, dirty])
    expect(names()).toEqual(['a.txt', 'b.txt'])
  })

  test('a cache that cannot be written costs a warning, not the run', () => {
    const {stdout, stderr, status} = runCommand(['--no-config', '--cache', 'a.txt', 'b.txt'], disk.folder, {env: disk.env})
    expect(stderr).toBe(`copydesk: ${words}: the cache in .copydeskcache was not written\n`)
    expect(stdout.match(/furniture-advertisement/g)).toHaveLength(2)
    expect(status).toBe(1)
  })

  test('results for a later merge that cannot be written are told in one line', () => {
    const {stderr, status} = runCommand(['--no-config', '--digests', 'part.ndjson', 'a.txt'], disk.folder, {env: disk.env})
    expect({stderr, status}).toEqual({stderr: `copydesk: ${words}: \`part.ndjson\`, results of a part of a run\n`, status: 2})
  })

  test('a report that cannot be written is told in one line', () => {
    const {stdout, stderr, status} = runCommand(['--no-config', '--reporter', 'json', '--output', 'log.json', 'a.txt'], disk.folder, {
      env: disk.env
    })
    expect({stdout, stderr, status}).toEqual({
      stdout: '',
      stderr: `copydesk: ${words}: \`log.json\`, where the report should go\n`,
      status: 2
    })
  })
})

test('a file that another program changed meanwhile is left alone', async () => {
  const folder = make({'a.txt': 'changed by someone'})
  const file = path.join(folder, 'a.txt')
  await expect(replaceFile(file, Buffer.from(dirty), Buffer.from(clean))).rejects.toThrow('It changed while it was being fixed')
  expect(read(folder, 'a.txt')).toBe('changed by someone')
})

test('mode and links are kept by a fix', () => {
  const folder = make({'real/a.txt': dirty})
  fs.chmodSync(path.join(folder, 'real/a.txt'), 0o640)
  fs.symlinkSync('real/a.txt', path.join(folder, 'link.txt'))
  runCommand(['--no-config', '--fix', 'link.txt'], folder)
  expect(fs.statSync(path.join(folder, 'real/a.txt')).mode & 0o777).toBe(0o640)
  expect(fs.lstatSync(path.join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
  expect(read(folder, 'real/a.txt')).not.toContain('ADVERTISEMENT')
})

test('5,000 findings on one line take bounded time in every reporter', () => {
  const folder = make({'a.txt': `Ferry resumes\n\nKasol, Mar 3 (PTI) ${'It was was late. '.repeat(5000)}\n`})
  const names = ['text', 'pretty', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html']
  const start = Date.now()
  runCommand(['--no-config', ...names.flatMap(name => ['--reporter', `${name}=out-${name}`]), 'a.txt'], folder)
  expect(Date.now() - start).toBeLessThan(60_000)
  for (const name of names) expect(fs.statSync(path.join(folder, `out-${name}`)).size, name).toBeGreaterThan(500)
  expect(read(folder, 'out-jsonl').trimEnd().split('\n').length).toBeGreaterThanOrEqual(5000)
}, 120_000)

test('whatever a folder holds, every file gets one clear answer and the run goes on', () => {
  const long = Buffer.alloc(50 << 20, 'a')
  const folder = make({
    'name with spaces.txt': dirty,
    'new\nline.txt': dirty,
    'emoji\u{1f600}.txt': dirty,
    '-dash.txt': dirty,
    'binary.txt': new Uint8Array([80, 0, 1, 2, 0, 0]),
    'utf-16.txt': Buffer.from(`\ufeff${dirty}`, 'utf16le'),
    'windows.txt': Buffer.from(dirty.replace('crossing', 'caf\u00e9'), 'latin1'),
    'empty.txt': '',
    'blank.txt': '\n \n',
    'large.txt': long,
    'one-letter.txt': 'a'.repeat(3 << 20),
    'sub/clean.txt': clean
  })
  fs.symlinkSync('..', path.join(folder, 'sub/up'))
  fs.symlinkSync('nowhere', path.join(folder, 'gone.txt'))
  const {stdout, status} = runCommand(['--no-config', '--reporter', 'jsonl', '.', 'missing.txt', 'gone.txt'], folder)
  expect(status).toBe(2)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as {path: string; reason: string; ruleId: string})
  const told = (name: string) => lines.filter(each => each.path === name).map(({ruleId, reason}) => (ruleId === 'file' ? reason : ruleId))
  for (const name of ['name with spaces.txt', 'new\nline.txt', 'emoji\u{1f600}.txt', '-dash.txt', 'utf-16.txt', 'windows.txt']) {
    expect(told(name), name).toContain('furniture-advertisement')
  }
  expect(told('binary.txt').join()).toContain('binary')
  expect(told('empty.txt')).toEqual(['Unexpected empty file, expected a story'])
  expect(told('blank.txt')).toEqual(['Unexpected empty file, expected a story'])
  expect(told('large.txt').join()).toContain('Unexpected size of 50 MB')
  expect(told('one-letter.txt').join()).toContain('Unexpected paragraph of more than 100,000 characters')
  expect(told('missing.txt').join()).toContain('No such file')
  expect(told('gone.txt').join()).toContain('No such file')
  expect(lines.filter(each => each.path.includes('up/'))).toEqual([])
}, 60_000)

test('two runs at once share a cache and neither harms it', async () => {
  const files = Object.fromEntries(Array.from({length: 300}, (_, index) => [`${index}.txt`, index % 3 ? dirty : clean]))
  const folder = make(files)
  const one = () =>
    new Promise<string>(resolve => {
      const child = spawn(process.execPath, [program, '--no-config', '--cache', '--reporter', 'jsonl', '.'], {cwd: folder})
      let text = ''
      child.stdout.on('data', data => (text += data))
      child.stderr.on('data', data => (text += data))
      child.once('close', () => resolve(text))
    })
  const [first, second] = await Promise.all([one(), one()])
  expect(first).toBe(second)
  expect(await one()).toBe(first)
  expect(runCommand(['--no-config', '--reporter', 'jsonl', '.'], folder).stdout).toBe(first)
}, 60_000)

test('--diff applies with git and gives what --fix gives', () => {
  const stories = {
    'plain.txt': dirty,
    'crlf.txt': dirty.replaceAll('\n', '\r\n'),
    'no-end.txt': dirty.trimEnd(),
    'bom.txt': `\ufeff${dirty.replace('Ferry service', 'Ferry  service service')}`,
    'name with spaces.txt': dirty,
    'sub/\u00e9t\u00e9.txt': `${dirty}\n\n\n`,
    'clean.txt': clean
  }
  const [fixed, patched] = [make(stories), make(stories)]
  runCommand(['--no-config', '--fix', '.'], fixed)
  const {stdout} = runCommand(['--no-config', '--diff', '.'], patched)
  spawnSync('git', ['init', '-q'], {cwd: patched})
  const {stderr, status} = spawnSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], {
    cwd: patched,
    input: stdout,
    encoding: 'utf8'
  })
  expect({stderr, status}).toEqual({stderr: '', status: 0})
  for (const name of Object.keys(stories)) expect(read(patched, name), name).toBe(read(fixed, name))
  expect(read(fixed, 'crlf.txt')).toContain('\r\n')
})
