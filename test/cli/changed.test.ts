import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {findChanged} from '../../src/cli/changed.js'

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))

let folder = ''
const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {cwd: folder, stdio: 'ignore'})
}
const write = (name: string, text: string): void => fs.writeFileSync(path.join(folder, name), text)
const all = [[1, Number.POSITIVE_INFINITY]]

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(home, 'repository-'))
})

describe('what changed', () => {
  it('is all, before the first commit', async () => {
    git('init')
    write('a.txt', 'One\nTwo\n')
    write('b.txt', 'One\n')
    git('add', 'a.txt')
    expect([...(await findChanged(undefined, folder))]).toEqual([
      ['a.txt', [[1, 2]]],
      ['b.txt', all]
    ])
  })

  it('is lines of files that git knows, and files that it does not', async () => {
    git('init')
    write('a.txt', 'One\nTwo\nThree\n')
    git('add', '.')
    git('commit', '-m', 'first')
    write('a.txt', 'One\nTwo!\nThree\n')
    write('“c” d.txt', 'One\n')
    expect([...(await findChanged(undefined, folder))]).toEqual([
      ['a.txt', [[2, 2]]],
      ['“c” d.txt', all]
    ])
  })

  it('is lines of a file whose name git writes as C does', async () => {
    git('init')
    const name = 'a\\t “b”\tc.txt'
    write(name, 'One\n')
    git('add', '.')
    git('commit', '-m', 'first')
    write(name, 'One\nTwo\n')
    expect([...(await findChanged(undefined, folder))]).toEqual([[name, [[2, 2]]]])
  })

  it('is told of in words where it cannot be found', async () => {
    await expect(findChanged(undefined, folder)).rejects.toThrow('Expected a git repository here for --changed')
    git('init')
    await expect(findChanged('nope', folder)).rejects.toThrow('git does not know the revision `nope` that --changed names')
    await expect(findChanged('package.json', folder)).rejects.toThrow('write `--changed HEAD package.json`')
  })
})
