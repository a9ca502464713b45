import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {clean, dirty, makeFolder, program, runCommand} from '../helpers/command.js'

// The real command over a real folder. Each step waits for what it should say, for at most this many milliseconds.
const patience = 20_000

let folder = ''
let watching: Watching | undefined
beforeEach(() => {
  folder = makeFolder({'stories/a.txt': dirty, 'stories/b.txt': clean, 'stories/sub/c.txt': clean, 'stories/notes.bin': 'x'})
})
afterEach(async () => {
  await watching?.end('SIGKILL')
  watching = undefined
  fs.rmSync(folder, {recursive: true, force: true})
})

/** A command under way. */
interface Watching {
  /** Waits for text after what was waited for last, on either stream; gives all up to its end. */
  says(wanted: string | RegExp): Promise<string>
  /** What it has said since. */
  rest(): string
  end(signal: NodeJS.Signals): Promise<number | null>
}

function watch(...args: string[]): Watching {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [program, 'lint', '--watch', ...args], {
    cwd: folder,
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}
  })
  let text = ''
  let look = () => {}
  const gather = (data: Buffer) => {
    text += data
    look()
  }
  child.stdout.on('data', gather)
  child.stderr.on('data', gather)
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  watching = {
    says: wanted =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Not said: ${wanted}\nbut: ${text}`)), patience)
        look = () => {
          const match = typeof wanted === 'string' ? {index: text.indexOf(wanted), 0: wanted} : wanted.exec(text)
          if (!match || match.index < 0) return
          clearTimeout(timer)
          look = () => {}
          const end = match.index + match[0].length
          const said = text.slice(0, end)
          text = text.slice(end)
          resolve(said)
        }
        look()
      }),
    rest: () => text,
    end(signal) {
      child.kill(signal)
      return ended
    }
  }
  return watching
}

const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
  fs.writeFileSync(path.join(folder, name), text)
}
const watchingAll = /watching \d stories; Ctrl-C ends\n/
const counted = /in \d+ files?\n/

test('everything once, then only what changed, with the time of day and a count', async () => {
  const {says, end, rest} = watch('stories')
  const first = await says(watchingAll)
  expect(first).toContain('furniture-advertisement')
  expect(first).toMatch(/\d\d:\d\d:\d\d watching 3 stories/)

  write('stories/b.txt', clean.replace('days,', 'days ,'))
  await says(/\d\d:\d\d:\d\d changed: stories\/b\.txt\n/)
  const second = await says(counted)
  expect(second).toContain('space-before-punctuation')
  expect(second).toContain('1 warning')
  expect(second).not.toContain('furniture-advertisement')

  write('stories/b.txt', clean)
  await says('changed: stories/b.txt')
  await says('stories/b.txt: no issues found')

  expect(await end('SIGINT')).toBe(0)
  expect(rest()).not.toContain('fault of the program')
})

test('stories that are new, gone, renamed, saved by renaming, and in folders that come and go', async () => {
  const {says} = watch('stories')
  await says(watchingAll)

  write('stories/new.txt', dirty)
  await says('new: stories/new.txt')
  await says('furniture-advertisement')
  await says(counted)

  // As editors save: written beside, then renamed over the file.
  write('stories/b.txt~', dirty)
  fs.renameSync(path.join(folder, 'stories/b.txt~'), path.join(folder, 'stories/b.txt'))
  const saved = await says(counted)
  expect(saved).toContain('changed: stories/b.txt\n')
  expect(saved).toContain('furniture-advertisement')

  // And again: the watch is not of the file that was there first.
  write('stories/b.txt~', clean)
  fs.renameSync(path.join(folder, 'stories/b.txt~'), path.join(folder, 'stories/b.txt'))
  await says('stories/b.txt: no issues found')

  fs.renameSync(path.join(folder, 'stories/new.txt'), path.join(folder, 'stories/other.txt'))
  const renamed = await says(counted)
  expect(renamed).toContain('gone: stories/new.txt')
  expect(renamed).toContain('new: stories/other.txt')

  write('stories/later/deep/d.txt', dirty)
  await says('new: stories/later/deep/d.txt')
  await says(counted)
  write('stories/later/deep/d.txt', clean)
  await says('stories/later/deep/d.txt: no issues found')

  fs.rmSync(path.join(folder, 'stories/later'), {recursive: true})
  await says('gone: stories/later/deep/d.txt')
  write('stories/later/deep/d.txt', dirty)
  await says('new: stories/later/deep/d.txt')
  await says(counted)
})

test('what is left out stays out: other files, hidden ones, ignore files', async () => {
  write('stories/.copydeskignore', 'drafts\n')
  const {says} = watch('stories')
  await says(watchingAll)
  write('stories/notes.bin', 'y')
  write('stories/.b.txt.swp', dirty)
  write('stories/drafts/e.txt', dirty)
  write('elsewhere.txt', dirty)
  write('stories/node_modules/f.txt', dirty)
  write('stories/b.txt', dirty)
  const said = await says(counted)
  expect(said.match(/(?:changed|new|gone): .*/g)).toEqual(['changed: stories/b.txt'])
})

test('a change of the configuration, of an ignore file or of what they name begins anew, and an error in it does not end the watch', async () => {
  write('copydesk.yaml', 'terms: [terms.yaml]\n')
  write('terms.yaml', '- from: vessel\n  to: boat\n')
  const {says} = watch('stories')
  await says(watchingAll)

  write('copydesk.yaml', 'terms: [terms.yaml]\nrules:\n  furniture-advertisement: off\n')
  await says('copydesk.yaml changed; all stories are linted again')
  expect(await says(watchingAll)).not.toContain('furniture-advertisement')

  write('copydesk.yaml', 'rules:\n  furniture-advertisment: off\n')
  await says('did you mean `furniture-advertisement`?')
  write('copydesk.yaml', 'terms: [terms.yaml]\n')
  await says(watchingAll)

  write('terms.yaml', '- from: ferry\n  to: boat\n')
  await says('terms.yaml changed')
  expect(await says(watchingAll)).toContain('boat')

  write('stories/.copydeskignore', 'sub\n')
  await says('.copydeskignore changed')
  await says('watching 2 stories')
})

test('a rule of the house is loaded again', async () => {
  const plugin = (word: string) => `export default () => (_, file) => { file.message('${word}') }\n`
  write('copydesk.yaml', 'plugins: [./plugin.mjs]\n')
  write('plugin.mjs', plugin('first'))
  const {says} = watch('stories')
  expect(await says(watchingAll)).toContain('first')
  write('plugin.mjs', plugin('second'))
  expect(await says(watchingAll)).toContain('second')
})

test('a changed story is compared with all others', async () => {
  const story = (name: string) =>
    `QUETTA, Nov 10 (APP): Commissioner Hamza ${name} opened a school on Sunday. The school has room for many children, he said.\n`
  write('stories/a.txt', story('Shafqaat'))
  write('stories/b.txt', story('Shafqaat'))
  const {says} = watch('stories')
  expect(await says(watchingAll)).not.toContain('folder-name-spelling')
  write('stories/sub/c.txt', story('Shafqat'))
  expect(await says(counted)).toContain('expected `Hamza Shafqaat` as in stories/a.txt')
})

test('a named file is watched, and jsonl stays one finding a line', async () => {
  const {says, end} = watch('--reporter', 'jsonl', 'stories/b.txt')
  await says('watching 1 story')
  write('stories/a.txt', clean)
  write('stories/b.txt', clean.replace('days,', 'days ,'))
  const said = await says('"ruleId":"space-before-punctuation"')
  expect(said).not.toContain('stories/a.txt')
  expect(said).toContain('{"path":"stories/b.txt"')
  expect(await end('SIGINT')).toBe(0)
})

test.each([
  [['--stdin'], '--stdin'],
  [['--changed'], '--changed'],
  [['--shard', '1/2', '--fix', 'stories'], '--shard, --fix'],
  [['--reporter', 'sarif', 'stories'], '--reporter sarif'],
  [['--reporter', 'jsonl=log', 'stories'], '--reporter jsonl=log'],
  [['--output', 'log', 'stories'], '--output']
])('refused beside --watch: %j', (args, named) => {
  const {stderr, status} = runCommand(['lint', '--watch', ...args], folder)
  expect(status).toBe(2)
  expect(stderr).toBe(
    `copydesk: Unexpected ${named} beside --watch, expected files or folders, reported as text, pretty or jsonl on standard output\n`
  )
})

test('an error before anything was watched ends it', () => {
  write('copydesk.yaml', 'rules: {no-such-rule: off}\n')
  expect(runCommand(['lint', '--watch', 'stories'], folder).status).toBe(2)
})
