import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {clean, dirty, makeFolder, program, runCommand} from '../helpers/command.js'

let folder = ''
beforeAll(() => {
  folder = makeFolder({'clean.txt': clean, 'dirty.txt': dirty, 'warned.txt': clean.replace('days,', 'days ,')})
})
afterAll(() => fs.rmSync(folder, {recursive: true}))
const run = (...args: string[]) => runCommand(['--no-config', ...args], folder)

test.each([
  [0, ['clean.txt']],
  [0, ['warned.txt']],
  [0, ['warned.txt', '--max-warnings', '1']],
  [1, ['warned.txt', '--max-warnings', '0']],
  [1, ['dirty.txt']],
  [1, ['dirty.txt', '--quiet']],
  [2, ['missing.txt']],
  [2, ['missing.txt', 'dirty.txt']],
  [2, ['--reporter', 'nosuch', 'clean.txt']],
  [2, ['--nosuch', 'clean.txt']],
  [2, ['--max-warnings', 'many', 'clean.txt']]
])('exits with %i: %j', (status, args) => {
  expect(run(...args).status).toBe(status)
})

test('--quiet shows errors only', () => {
  const {stdout} = run('--quiet', '--reporter', 'jsonl', 'dirty.txt')
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).fatal)
  ).toEqual([true])
})

test('several reporters in one run, to files and to standard output', () => {
  const {stdout} = run('--reporter', 'sarif=log.sarif', '--reporter', 'junit=log.xml', '--reporter', 'github', 'dirty.txt')
  expect(stdout).toMatch(/^::error /)
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'log.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(fs.readFileSync(path.join(folder, 'log.xml'), 'utf8')).toContain('</testsuites>')
})

test('--output takes the report, and standard output stays empty', () => {
  const {stdout} = run('--reporter', 'json', '--output', 'log.json', 'dirty.txt')
  expect(stdout).toBe('')
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'log.json'), 'utf8'))).toHaveLength(1)
  const {stderr, status} = run('--output', 'no/such/folder/log', 'dirty.txt')
  expect(stderr).toContain('No such file or folder')
  expect(status).toBe(2)
})

/** Runs the program on a terminal of its own. */
function onTerminal(args: string, env: Readonly<Record<string, string | undefined>> = {}): string {
  const command = `${process.execPath} ${program} --no-config ${args}`
  const {stdout, error} = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined, TERM: 'xterm', ...env}
  })
  if (error) throw new Error('These tests need `script`: apt-get install bsdutils', {cause: error})
  return stdout
}

test('colours on a terminal, none in a pipe or with NO_COLOR', () => {
  expect(onTerminal('dirty.txt')).toContain('\u001b[')
  expect(onTerminal('dirty.txt', {NO_COLOR: '1'})).not.toContain('\u001b[')
  expect(onTerminal('--no-color dirty.txt')).not.toContain('\u001b[')
  const {stdout, stderr} = runCommand(['--no-config', 'dirty.txt'], folder, {env: {NO_COLOR: undefined}})
  expect(stdout + stderr).not.toContain('\u001b[')
})

test('a line of progress on a terminal for a run that lasts, none in a pipe', () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 1500}, (_, index) => [`${index}.txt`, clean.repeat(3)])))
  const args = `--concurrency 1 --reporter markdown=/dev/null ${many}`
  expect(onTerminal(args)).toMatch(/[\d,]+ of 1,500 stories · [\d,]+\/s/)
  const {stdout, stderr} = runCommand(['--no-config', ...args.split(' ')], folder)
  expect(stdout + stderr).not.toContain('stories ·')
  fs.rmSync(many, {recursive: true})
}, 60_000)

test('Ctrl-C reports what was done and exits with 130', async () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 3000}, (_, index) => [`${index}.txt`, dirty])))
  const child = spawn(process.execPath, [program, '--no-config', '--reporter', 'sarif=log.sarif', '.'], {cwd: many, stdio: 'ignore'})
  const ended = new Promise(resolve => child.once('exit', resolve))
  setTimeout(() => child.kill('SIGINT'), 1200)
  expect(await ended).toBe(130)
  const log = JSON.parse(fs.readFileSync(path.join(many, 'log.sarif'), 'utf8'))
  expect(log.runs[0].invocations[0].executionSuccessful).toBe(false)
  fs.rmSync(many, {recursive: true})
}, 60_000)

test('a pipe that closes early ends the run quietly', () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 400}, (_, index) => [`${index}.txt`, dirty])))
  const command = `${process.execPath} ${program} --no-config --reporter jsonl . | head -1`
  const {stdout, stderr} = spawnSync('sh', ['-c', command], {cwd: many, encoding: 'utf8'})
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
  fs.rmSync(many, {recursive: true})
})

test('--fix-type makes the fixes of some rules or groups only', () => {
  const here = makeFolder({'a.txt': dirty, 'b.txt': dirty})
  runCommand(['--no-config', '--fix', '--fix-type', 'furniture-and-residue', 'a.txt'], here)
  expect(fs.readFileSync(path.join(here, 'a.txt'), 'utf8')).toBe(dirty.replace('ADVERTISEMENT\n\n', ''))
  runCommand(['--no-config', '--fix', '--fix-type', 'space-before-punctuation', 'b.txt'], here)
  expect(fs.readFileSync(path.join(here, 'b.txt'), 'utf8')).toBe(dirty.replace('days ,', 'days,'))
  const {stderr, status} = runCommand(['--no-config', '--fix', '--fix-type', 'space-before-punctuatio', 'b.txt'], here)
  expect(stderr).toContain('did you mean `space-before-punctuation`?')
  expect(status).toBe(2)
  fs.rmSync(here, {recursive: true})
})
