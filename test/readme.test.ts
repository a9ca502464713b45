import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {program} from './helpers/command.js'

// What the README shows in JavaScript and YAML, run as it stands there.

const readme = fs.readFileSync('README.md', 'utf8')
const blocksIn = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code)
// In the package itself, its own name leads to what was built.
let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.resolve('dist/readme-'))
})
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
  fs.writeFileSync(path.join(folder, name), text)
}
const node = (...args: string[]) => {
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})
  return {stdout, stderr, status}
}

test('the plugin, the library and a single rule', () => {
  const programs = blocksIn('js').slice(0, 2)
  const lines = programs.map(code => code.split('\n'))
  const imports = new Set(lines.flat().filter(line => line.startsWith('import ')))
  const bodies = lines.map(all => `{\n${all.filter(line => !line.startsWith('import ')).join('\n')}\n}`)
  const story = `const story = ${JSON.stringify(fs.readFileSync('fixtures/stories/pti-elephants.txt', 'utf8'))}`
  write('programs.mjs', [...imports, story, ...bodies].join('\n'))
  const {stdout, stderr, status} = node('programs.mjs')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('sign-off-presence')
})

test('a rule of your own, with its cases', () => {
  const rule = blocksIn('js')[2] ?? ''
  const cases = /`(export const cases = [^`]*)`/.exec(readme)?.[1] ?? ''
  write('desk/no-exclusive.mjs', `${rule}\n${cases}\n`)
  write('copydesk.yaml', 'root: true\nplugins: [./desk/no-exclusive.mjs]\n')
  expect(node(program, 'test')).toEqual({stdout: '2 passed, 0 failed, 0 without a test\n', stderr: '', status: 0})
})

test('the house style', () => {
  const [house = ''] = blocksIn('yaml')
  write('copydesk.yaml', `root: true\n${house}`)
  write('terms.csv', 'from,to,note\n')
  write('names.txt', '')
  write('sport/story.txt', 'They won 5 medals.\n')
  const {stdout, stderr, status} = node(program, 'config', 'sport/story.txt')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^language: en-IN/m)
  expect(stdout).toMatch(/^ {2}number-words: off .*for sport/m)
})
