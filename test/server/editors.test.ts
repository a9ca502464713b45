import {execFile, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {createFolder, program} from './session.js'
import {story} from './stories.js'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const run = promisify(execFile)

/** Editors are Debian's packages `neovim`, and `emacs-nox` with `elpa-eglot`. Where CI lacks one, that is a failure. */
function isMissing(command: string, args: string[], what: string): boolean {
  const {status} = spawnSync(command, args, {stdio: 'ignore'})
  if (status === 0) return false
  if (process.env.CI) throw new Error(`${what} is not installed; .ci/run installs it by apt-get`)
  process.stderr.write(`${what} is not installed, so its test does not run here\n`)
  return true
}

const isWithoutNeovim = isMissing('nvim', ['--version'], 'Neovim')
const isWithoutEmacs = isMissing('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"], 'Emacs with eglot')

function createStory(): {file: string; env: NodeJS.ProcessEnv} {
  const folder = createFolder({'copydesk.yaml': 'language: en-IN\n', 'story.txt': story})
  const file = path.join(folder, 'story.txt')
  const home = createFolder({})
  const own = {HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home}
  return {file, env: {...process.env, ...own, STORY: file, COPYDESK: program, NODE: process.execPath, LC_ALL: 'C.UTF-8'}}
}

const saved = story.replace('Kamatker', 'Kamatkar').replace('Advertisement\n\n', '').replace('RBS RBS', 'RBS')

describe('real editors open a story, show the findings, fix and save', () => {
  it.runIf(!isWithoutNeovim)(
    'Neovim, with the plugin',
    async () => {
      const {file, env} = createStory()
      const args = ['--headless', '--clean', '--cmd', `set runtimepath^=${here('../../editors/nvim')}`, '-S', here('editors/nvim.lua')]
      const {stdout} = await run('nvim', args, {env, timeout: 60_000})
      expect(stdout).toMatchSnapshot()
      expect(fs.readFileSync(file, 'utf8')).toBe(saved)
    },
    90_000
  )

  it.runIf(!isWithoutEmacs)(
    'Emacs, with eglot',
    async () => {
      const {file, env} = createStory()
      const {stdout} = await run('emacs', ['--batch', '--eval', '(package-initialize)', '-l', here('editors/eglot.el')], {
        env,
        timeout: 90_000
      })
      expect(stdout).toMatchSnapshot()
      expect(fs.readFileSync(file, 'utf8')).toBe(saved)
    },
    120_000
  )
})
