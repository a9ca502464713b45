import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {beforeAll, expect, test} from 'vitest'
import {clean, dirty, makeFolder, program, runCommand} from '../helpers/command.js'

let folder = ''
beforeAll(() => {
  folder = makeFolder({'clean.txt': clean, 'dirty.txt': dirty, 'warned.txt': clean.replace('days,', 'days ,')})
})
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

test('says which name may be meant, for the first few files that are not there', () => {
  const {stdout, stderr} = run('claen.txt')
  expect(stdout + stderr).toContain('did you mean `clean.txt`?')
  const many = run(...Array.from({length: 20}, (_, index) => `cleam${String.fromCharCode(97 + index)}.txt`))
  expect((many.stdout + many.stderr).split('did you mean').length - 1).toBe(5)
})

test('--quiet shows errors only', () => {
  const {stdout} = run('--quiet', '--reporter', 'jsonl', 'dirty.txt')
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).fatal)
  ).toEqual([true, true])
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
function onTerminal(args: string, env: Readonly<Record<string, string | undefined>> = {}, columns = 0): string {
  const command = `stty cols ${columns}; ${process.execPath} ${program} ${args}`
  const {stdout, error} = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined, TERM: 'xterm', ...env}
  })
  if (error) throw new Error('These tests need `script`: apt-get install bsdutils', {cause: error})
  return stdout
}

test('colours on a terminal, none in a pipe or with NO_COLOR', () => {
  expect(onTerminal('--no-config dirty.txt')).toContain('\u001b[')
  expect(onTerminal('--no-config dirty.txt', {NO_COLOR: '1'})).not.toContain('\u001b[')
  expect(onTerminal('--no-config --no-color dirty.txt')).not.toContain('\u001b[')
  const inPipe = (env: Readonly<Record<string, string | undefined>>) => runCommand(['--no-config', 'dirty.txt'], folder, {env}).stdout
  expect(inPipe({NO_COLOR: undefined})).not.toContain('\u001b[')
  expect(inPipe({NO_COLOR: undefined, FORCE_COLOR: '1'})).toContain('\u001b[')
  expect(inPipe({NO_COLOR: undefined, FORCE_COLOR: '0'})).not.toContain('\u001b[')
  expect(onTerminal('--no-config dirty.txt', {FORCE_COLOR: '0'})).not.toContain('\u001b[')
})

test.each([
  ['rules', 'No calls to subscribe, follow, share, download or click.'],
  ['styles', 'undated datelines, straight quotation marks, spaced hyphens'],
  ['explain quote-mix', 'counts apostrophes as quotation marks'],
  ['--no-config --reporter pretty dirty.txt', 'behind the last sentence, expected a line of its own']
])('on a terminal no word is broken at the end of a line: %s', (command, words) => {
  const lines = (columns: number) => onTerminal(command, {NO_COLOR: '1'}, columns).split(/\r?\n/)
  const isNarrow = (line: string) => line.length <= 72
  expect(lines(72).filter(line => !isNarrow(line) && !line.startsWith('Page: '))).toEqual([])
  expect(lines(72).join(' ').replaceAll(/\s+/g, ' ')).toContain(words)
  // One that does not say how wide it is.
  expect(lines(0).every(isNarrow)).toBe(false)
})

test('a line of progress on a terminal for a run that lasts, none in a pipe', () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 1500}, (_, index) => [`${index}.txt`, clean.repeat(3)])))
  const args = `--no-config --concurrency 1 --reporter markdown=/dev/null ${many}`
  expect(onTerminal(args)).toMatch(/[\d,]+ of 1,500 stories · [\d,]+\/s/)
  const {stdout, stderr} = runCommand(args.split(' '), folder)
  expect(stdout + stderr).not.toContain('stories ·')
}, 60_000)

test('Ctrl-C reports what was done and exits with 130', async () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 3000}, (_, index) => [`${index}.txt`, dirty])))
  const child = spawn(process.execPath, [program, '--no-config', '--reporter', 'sarif=log.sarif', '.'], {cwd: many, stdio: 'ignore'})
  const ended = new Promise(resolve => child.once('exit', resolve))
  setTimeout(() => child.kill('SIGINT'), 1200)
  expect(await ended).toBe(130)
  const log = JSON.parse(fs.readFileSync(path.join(many, 'log.sarif'), 'utf8'))
  expect(log.runs[0].invocations[0].executionSuccessful).toBe(false)
}, 60_000)

test('a pipe that closes early ends the run quietly', () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 400}, (_, index) => [`${index}.txt`, dirty])))
  const command = `${process.execPath} ${program} --no-config --reporter jsonl . | head -1; exit \${PIPESTATUS[0]}`
  const {stdout, stderr, status} = spawnSync('bash', ['-c', command], {cwd: many, encoding: 'utf8'})
  expect(stdout.split('\n')).toHaveLength(2)
  expect(status).toBe(1)
  expect(stderr).toBe('')
})

test('so it does for the other commands', () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 400}, (_, index) => [`${index}.txt`, dirty])))
  for (const command of ['styles ap', `audit --sample 400 ${many}`]) {
    const {stdout, stderr} = spawnSync('sh', ['-c', `${process.execPath} ${program} ${command} | head -1`], {cwd: folder, encoding: 'utf8'})
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  }
})

test('a list of files as git writes it, names quoted', () => {
  const here = makeFolder({'ca"fé.txt': dirty, 'plain.txt': clean, 'zoë.txt': dirty})
  const git = (...args: string[]) => spawnSync('git', args, {cwd: here, encoding: 'utf8'}).stdout
  git('init', '-q')
  git('add', '.')
  for (const quoting of ['true', 'false']) {
    const input = git('-c', `core.quotepath=${quoting}`, 'ls-files')
    expect(input).toContain('"ca\\"f')
    const {stdout, status} = runCommand(['--no-config', '--files-from', '-', '--reporter', 'json'], here, {input})
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as Array<{path: string}>).map(({path}) => path)).toEqual(['ca"fé.txt', 'plain.txt', 'zoë.txt'])
  }
})

test.each([
  [['--fixx'], 'Unexpected option `--fixx`; did you mean `--fix`?'],
  [['--zzz'], 'Unexpected option `--zzz`; `--help` lists those that there are'],
  [['explain'], 'Expected `subject` as well; with `--help` the command says what it is'],
  [['--rule', 'zzzz:warn', '.'], 'command line: Unexpected rule `zzzz`; `copydesk rules` lists all'],
  [['--config', '.', '.'], '.: Unexpected file `.`: it is a folder'],
  [['lint', '--style'], 'Expected a value behind the option, as in `--style <name>`'],
  [['--config', 'none.yaml', '.'], 'none.yaml: Unexpected configuration: there is no such file']
])('%j is a wrong call, and what to do is said', (args, complaint) => {
  expect(runCommand(args, folder)).toEqual({stdout: '', stderr: `copydesk: ${complaint}\n`, status: 2})
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
})

test('findings are in the pipe as they are found, whatever comes after them', async () => {
  const here = makeFolder({'a.txt': dirty})
  // Nothing is read from it until somebody writes.
  const fifo = path.join(here, 'b.txt')
  expect(spawnSync('mkfifo', [fifo]).status).toBe(0)
  const child = spawn(process.execPath, [program, '--no-config', '--reporter', 'jsonl', 'a.txt', 'b.txt'], {cwd: here})
  const ended = new Promise(resolve => child.once('close', resolve))
  let text = ''
  child.stdout.on('data', data => (text += data))
  await new Promise(resolve => child.stdout.once('data', resolve))
  expect(text).toContain('"path":"a.txt"')
  expect(text).not.toContain('"path":"b.txt"')
  fs.writeFileSync(fifo, dirty)
  expect(await ended).toBe(1)
  const paths = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).path as string)
  expect(paths).toEqual([...paths].sort())
  expect(new Set(paths)).toEqual(new Set(['a.txt', 'b.txt']))
})

test('with threads each line of jsonl is whole, and the order is that of one thread', () => {
  const many = makeFolder(Object.fromEntries(Array.from({length: 500}, (_, index) => [`${index}.txt`, index % 3 ? dirty : clean])))
  const [one, four] = ['1', '4'].map(
    threads => runCommand(['--no-config', '--reporter', 'jsonl', '--concurrency', threads, '.'], many).stdout
  )
  expect(four).toBe(one)
  for (const line of (one ?? '').trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
}, 60_000)

test('a file named twice, or beside its folder, is linted once', () => {
  const here = makeFolder({'stories/a.txt': dirty})
  const {stdout} = runCommand(['--no-config', 'stories/a.txt', 'stories', './stories/a.txt'], here)
  expect(stdout).toContain('in 1 file\n')
})

test('a run with nothing to check says so, and why', () => {
  const here = makeFolder({'bare/picture.png': '', 'left/.copydeskignore': 'a.txt\n', 'left/a.txt': dirty, 'none/.keep': ''})
  expect(runCommand(['--no-config', 'none'], here)).toEqual({
    stdout: 'nothing was checked\n',
    stderr: 'copydesk: there are no stories in `none`\n',
    status: 0
  })
  expect(runCommand(['--no-config', 'bare'], here).stderr).toContain('1 file is not known as a story by the ending of the name')
  expect(runCommand(['--no-config', 'left'], here).stderr).toContain('1 entry is left out by an ignore file')
})

test('a pipe that does not wait for its reader gets the whole report', async () => {
  const folder = makeFolder(Object.fromEntries(Array.from({length: 60}, (_, index) => [`${index}.txt`, dirty])))
  const whole = runCommand(['--no-config', '--reporter', 'json', '.'], folder).stdout
  expect(whole.length).toBeGreaterThan(1 << 17)
  const pipe = path.join(folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  const reader = spawn('sh', ['-c', 'sleep 1; cat pipe'], {cwd: folder, stdio: ['ignore', 'pipe', 'ignore']})
  const read = text(reader.stdout)
  const writeOnly = fs.openSync(pipe, fs.constants.O_RDWR | fs.constants.O_NONBLOCK)
  spawn(process.execPath, [program, '--no-config', '--reporter', 'json', '.'], {cwd: folder, stdio: ['ignore', writeOnly, 'ignore']})
  fs.closeSync(writeOnly)
  expect(await read).toBe(whole)
})

test('a full disk under the report is told in one line', () => {
  const folder = makeFolder({'story.txt': dirty})
  const {stderr, status} = spawnSync('sh', ['-c', `${process.execPath} ${program} --no-config . > /dev/full`], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(stderr).toBe('copydesk: The disk is full: standard output\n')
  expect(status).toBe(2)
})
