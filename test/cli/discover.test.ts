import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, it, vi} from 'vitest'
import {discover} from '../../src/cli/discover.js'

it('gives back a folder that may not be read, so that the run says so', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))
  for (const name of ['a', 'b', 'c']) {
    fs.mkdirSync(path.join(home, name))
    fs.writeFileSync(path.join(home, name, 'story.txt'), 'One line.\n')
  }
  // Whoever runs the tests may be allowed to read everything.
  const {readdirSync} = fs
  vi.spyOn(fs, 'readdirSync').mockImplementation(((folder: string, options: {withFileTypes: true}) => {
    const code = {b: 'EACCES', c: 'ENOENT'}[path.basename(folder)]
    if (code) throw Object.assign(new Error(code), {code})
    return readdirSync(folder, options)
  }) as unknown as typeof fs.readdirSync)
  const found: string[] = []
  for await (const each of discover([home], {config: {config: false}})) found.push(each)
  vi.restoreAllMocks()
  expect(found.map(each => path.relative(home, each))).toEqual(['a/story.txt', 'b'])
})
