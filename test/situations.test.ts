import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'

// A folder of `fixtures/cli` is a situation: its commands are run by the built program in a copy of it, and the whole
// output is compared with `output.txt`.

const root = path.resolve('fixtures/cli')
const program = path.resolve('dist/bin/copydesk.js')
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))

test.each(fs.readdirSync(root))('%s', async name => {
  const folder = path.join(home, name)
  fs.cpSync(path.join(root, name), folder, {recursive: true})
  for (const own of ['commands.txt', 'output.txt']) fs.rmSync(path.join(folder, own), {force: true})
  if (fs.existsSync(path.join(folder, 'modules'))) fs.renameSync(path.join(folder, 'modules'), path.join(folder, 'node_modules'))
  fs.mkdirSync(path.join(folder, 'node_modules'), {recursive: true})
  fs.symlinkSync(path.resolve('.'), path.join(folder, 'node_modules', 'copydesk'))
  const lines = fs
    .readFileSync(path.join(root, name, 'commands.txt'), 'utf8')
    .trim()
    .split('\n')
  const session = lines.map(line => (line.startsWith('#') ? `${line}\n` : runLine(line, folder)))
  await expect(session.join('')).toMatchFileSnapshot(path.join(root, name, 'output.txt'))
})

/** `copydesk …`, also with `| grep WORDS` behind it, or `cat FILE`. */
function runLine(line: string, cwd: string): string {
  const [command = '', word] = line.split(' | grep ')
  const [name, ...args] = (command.match(/"[^"]*"|\S+/g) ?? []).map(part => part.replaceAll('"', ''))
  if (name === 'cat') return `$ ${line}\n${fs.readFileSync(path.join(cwd, args[0] ?? ''), 'utf8')}`
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}
  const {stdout, stderr, status} = spawnSync(process.execPath, [program, ...args], {cwd, env, encoding: 'utf8', input: ''})
  const wanted = word?.replaceAll('"', '')
  const shown =
    wanted === undefined
      ? stdout
      : stdout
          .split('\n')
          .filter(each => each.includes(wanted))
          .map(each => `${each.replaceAll(/\b {2,}#/g, '  #').replaceAll(/([\]}]) +#/g, '$1  #')}\n`)
          .join('')
  return `$ ${line}\n${shown}${stderr}${status === 0 ? '' : `exit ${status}\n`}\n`
}
