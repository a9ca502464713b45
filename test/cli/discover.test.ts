import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {expect, it, vi} from 'vitest'
import {discover} from '../../src/cli/discover.js'

it('gives back a folder that may not be read, so that the run says so', async () => {
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'copydesk-'))
  for (const name of ['a', 'b', 'c']) {
    await fs.mkdir(path.join(home, name))
    await fs.writeFile(path.join(home, name, 'story.txt'), 'One line.\n')
  }
  // Whoever runs the tests may be allowed to read everything.
  const {readdir} = fs
  vi.spyOn(fs, 'readdir').mockImplementation(((folder: string, options: {withFileTypes: true}) => {
    const code = {b: 'EACCES', c: 'ENOENT'}[path.basename(folder)]
    return code ? Promise.reject(Object.assign(new Error(code), {code})) : readdir(folder, options)
  }) as unknown as typeof fs.readdir)
  const found: string[] = []
  for await (const each of discover([home], {config: {config: false}})) found.push(each)
  vi.restoreAllMocks()
  expect(found.map(each => path.relative(home, each))).toEqual(['a/story.txt', 'b'])
  await fs.rm(home, {recursive: true})
})
