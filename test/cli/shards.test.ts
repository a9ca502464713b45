import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'

const program = path.resolve('dist/bin/copydesk.js')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-shards-'))
const parts = [1, 2, 3].map(part => `${part}.ndjson`)

function run(...args: string[]) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}
  })
  return {stdout, stderr, status}
}

beforeAll(() => {
  fs.mkdirSync(path.join(folder, 'stories', 'späte Ausgabe'), {recursive: true})
  for (let index = 0; index < 60; index++) {
    const name = index % 20 === 7 ? 'Shafqat' : 'Shafqaat'
    const dateline = index === 31 ? 'Quetta, Nov. 10 (APP):' : 'QUETTA, Nov 10 (APP):'
    const part = index % 15 === 3 ? 'third' : `ward ${index}`
    const text = `${dateline} Commissioner Hamza ${name} opened the school of ${part} on Sunday. The school, which has room for ${100 + index} children, was to open in spring, he said,but rain held up the builders. He thanked the teachers of ${part}, who had taught under trees and in a barn through the summer.\n`
    fs.writeFileSync(path.join(folder, 'stories', index % 4 === 0 ? 'späte Ausgabe' : '.', `${index}.txt`), text)
  }
  for (const [index, file] of parts.entries()) {
    const {status, stderr} = run('lint', '--no-config', '--shard', `${index + 1}/3`, '--digests', file, 'stories')
    expect({status, stderr}).toEqual({status: expect.any(Number), stderr: ''})
  }
})

test.each(['json', 'text', 'sarif', 'junit', 'html'])('the parts of a run give as %s what one run gives', reporter => {
  const whole = run('lint', '--no-config', '--reporter', reporter, 'stories')
  const merged = run('merge', '--reporter', reporter, ...parts.toReversed())
  expect(whole.stdout).toContain('folder-name-spelling')
  expect(merged).toEqual(whole)
})

test('a cache knows the digests too', () => {
  const first = run('lint', '--no-config', '--cache', 'stories')
  expect(run('lint', '--no-config', '--cache', 'stories')).toEqual(first)
  expect(first.stdout).toContain('folder-name-spelling')
})

test('a rule across stories is turned off as any other', () => {
  const {stdout} = run('lint', '--no-config', '--rule', 'folder-name-spelling:off', 'stories')
  expect(stdout).not.toContain('folder-name-spelling')
})

test('a missing part, one given twice and one cut off are refused', () => {
  expect(run('merge', '1.ndjson', '3.ndjson')).toMatchObject({status: 2, stderr: expect.stringContaining('without part 2 of 3')})
  expect(run('merge', '1.ndjson', '1.ndjson')).toMatchObject({status: 2, stderr: expect.stringContaining('the same part')})
  const text = fs.readFileSync(path.join(folder, '2.ndjson'), 'utf8')
  fs.writeFileSync(path.join(folder, 'cut.ndjson'), text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1))
  expect(run('merge', '1.ndjson', 'cut.ndjson', '3.ndjson')).toMatchObject({status: 2, stderr: expect.stringContaining('`cut.ndjson`')})
  expect(run('merge', 'none.ndjson')).toMatchObject({status: 2, stderr: expect.stringContaining('No such file')})
  expect(run('lint', '--shard', '6/5', 'stories')).toMatchObject({status: 2, stderr: expect.stringContaining('--shard 6/5')})
})

test('parts are merged elsewhere: beside the stories with what was accepted, and without them too', () => {
  const [made, checkout, bare] = ['made', 'checkout', 'bare'].map(name => path.join(folder, 'machines', name))
  const files = {
    'copydesk.yaml': 'rules: {abbreviation-unused: off}\n',
    'a.txt': 'QUETTA, Nov 10 (APP): Commissioner Hamza Shafqaat told men on Sunday.\n',
    'b.txt': 'QUETTA, Nov 10 (APP): Commissioner Hamza Shafqat told the the men on Sunday.\n'
  }
  for (const machine of [made, checkout, bare]) fs.mkdirSync(machine ?? '', {recursive: true})
  for (const [name, text] of Object.entries(files))
    for (const machine of [made, checkout]) fs.writeFileSync(path.join(machine ?? '', name), text)
  const runIn = (machine: string | undefined, ...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {cwd: machine, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})
  runIn(made, 'accept', '--reason', 'as it is', 'b.txt')
  runIn(made, 'accept', '--reason', 'a brother', '--rule', 'folder-name-spelling', '.')
  fs.copyFileSync(path.join(made ?? '', 'copydesk-accepted.yaml'), path.join(checkout ?? '', 'copydesk-accepted.yaml'))
  for (const part of ['1', '2']) runIn(made, 'lint', '--shard', `${part}/2`, '--digests', `../${part}.ndjson`, '.')
  fs.rmSync(made ?? '', {recursive: true})
  const there = runIn(checkout, 'merge', '../1.ndjson', '../2.ndjson')
  expect(there.stdout).toBe('no issues found in 2 files\n')
  expect(there.stderr).toBe('accepted findings: 2 used, 0 expired, 0 unused\n')
  const elsewhere = runIn(bare, 'merge', '../1.ndjson', '../2.ndjson')
  expect(elsewhere.stdout).toContain('folder-name-spelling')
  expect(elsewhere.stdout).not.toContain('repeated-word')
  expect(elsewhere.stderr).toContain('1 used, 0 expired, 0 unused; not here: copydesk-accepted.yaml')
})
