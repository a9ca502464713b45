import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {parse} from 'yaml'

// The steps of the action and the hook, run as GitHub and pre-commit run them, with the built program.

const program = path.resolve('dist/bin/copydesk.js')
const command = `${process.execPath} ${program}`
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-ci-'))

const clean = 'The council met on Monday to discuss the new bridge.\n'
const faulty = 'The council met on Monday to discuss the the new bridge.\n'

beforeEach(() => {
  fs.rmSync(folder, {recursive: true})
  fs.mkdirSync(path.join(folder, 'my stories'), {recursive: true})
  fs.writeFileSync(path.join(folder, 'my stories', 'a.txt'), faulty)
  fs.writeFileSync(path.join(folder, 'b.txt'), clean)
})

interface Action {
  inputs: Record<string, {default: string}>
  runs: {steps: Array<{id?: string; run?: string; env?: Record<string, string>; uses?: string; if?: string}>}
}

/** Runs the shell steps of the action in order. */
function runAction(given: Record<string, string>) {
  const {inputs, runs} = parse(fs.readFileSync('action.yml', 'utf8')) as Action
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default])),
    command,
    ...given
  }
  const temp = path.join(folder, 'temp')
  fs.mkdirSync(temp)
  const files = {GITHUB_OUTPUT: path.join(temp, 'output'), GITHUB_STEP_SUMMARY: path.join(temp, 'summary')}
  const outputs: Record<string, string> = {}
  const fill = (text: string) =>
    text.replaceAll(/\$\{\{ (\w+)\.([\w.-]+) \}\}/g, (whole, scope: string, name: string) => {
      if (scope === 'inputs') return values[name] ?? whole
      if (scope === 'runner') return temp
      return outputs[name.split('.').at(-1) ?? ''] ?? whole
    })
  let stdout = ''
  let status = 0
  for (const {run, env = {}} of runs.steps) {
    if (run === undefined) continue
    expect(run, 'no input is pasted into a script').not.toContain('${{')
    expect(run, 'bash 3.2 of macOS has none of these').not.toMatch(/\b(?:mapfile|readarray|declare -A)\b/)
    const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]))
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, FORCE_COLOR: undefined, ...files, ...filled}
    })
    stdout += result.stdout
    status = result.status ?? -1
    for (const line of fs.readFileSync(files.GITHUB_OUTPUT, 'utf8').trim().split('\n')) {
      const [name = '', value = ''] = line.split('=')
      outputs[name] = value
    }
    if (status !== 0) break
  }
  return {stdout, status, outputs, summary: fs.readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')}
}

test('the action annotates, summarises, writes SARIF and passes on the status', () => {
  const {stdout, status, outputs, summary} = runAction({paths: 'my stories\n\nb.txt', 'max-warnings': '0'})
  expect(stdout).toMatch(/^::(?:warning|error) file=my stories\/a\.txt,line=1/m)
  expect(status).toBe(1)
  expect(summary).toContain('repeated-word')
  const sarif = JSON.parse(fs.readFileSync(outputs.sarif ?? '', 'utf8'))
  expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('my%20stories/a.txt')
})

test('the action passes where the copy is clean, and reads nothing from its inputs as a command', () => {
  expect(runAction({paths: 'b.txt', 'max-warnings': '0'}).status).toBe(0)
  fs.rmSync(path.join(folder, 'temp'), {recursive: true})
  expect(runAction({paths: '$(touch pwned); touch pwned'}).status).toBe(2)
  expect(fs.existsSync(path.join(folder, 'pwned'))).toBe(false)
})

const hooksFile = fs.readFileSync('.pre-commit-hooks.yaml', 'utf8')
const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string}
const published = `--package=copydesk@${version}`
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0

test('the pre-commit hooks call the version that they belong to', () => {
  const hooks = parse(hooksFile) as Array<{id: string; entry: string}>
  expect(hooks.map(({id}) => id)).toEqual(['copydesk', 'copydesk-fix'])
  for (const {entry} of hooks) expect(entry).toContain(`npx --yes ${published} copydesk lint`)
})

/** Makes the hook of this repository, with this build in place of the published one, the hook of the folder’s repository. */
function installHook(git: (...args: string[]) => {status: number | null}): void {
  if (hasPreCommit) {
    const home = path.join(folder, '.git', 'hooks-repository')
    fs.mkdirSync(home)
    fs.writeFileSync(path.join(home, '.pre-commit-hooks.yaml'), hooksFile.replaceAll(published, `--package=file:${path.resolve('.')}`))
    git('-C', home, 'init', '-q')
    git('-C', home, 'add', '-A')
    git('-C', home, 'commit', '-qm', 'hooks')
    const rev = execFileSync('git', ['-C', home, 'rev-parse', 'HEAD'], {encoding: 'utf8'}).trim()
    const hooks = [{id: 'copydesk', args: ['--max-warnings', '0', '--no-config']}]
    fs.writeFileSync(path.join(folder, '.pre-commit-config.yaml'), JSON.stringify({repos: [{repo: home, rev, hooks}]}))
    git('add', '.pre-commit-config.yaml')
    expect(spawnSync('pre-commit', ['install'], {cwd: folder}).status).toBe(0)
    return
  }
  const hook = (parse(hooksFile) as Array<{id: string; entry: string; files: string}>).find(({id}) => id === 'copydesk')
  // As pre-commit does: the entry, then the names of staged files that match.
  const entry = hook?.entry.replace(`npx --yes ${published} copydesk`, command)
  const script = `#!/bin/sh\nset -e\ngit diff --cached --name-only --diff-filter=ACMR -z | grep -zE '${hook?.files}' | xargs -0 ${entry} --max-warnings 0 --no-config\n`
  fs.writeFileSync(path.join(folder, '.git/hooks/pre-commit'), script, {mode: 0o755})
}

test(`the hook, run by ${hasPreCommit ? 'pre-commit' : 'a script that does as pre-commit, which is not installed'}, refuses an error and lets clean copy pass`, () => {
  const env = {...process.env, PRE_COMMIT_HOME: path.join(folder, '.git', 'pre-commit'), FORCE_COLOR: undefined}
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.invalid', ...args], {cwd: folder, encoding: 'utf8', env})
  expect(git('init', '-q').status).toBe(0)
  installHook(git)
  git('add', 'b.txt')
  expect(git('commit', '-qm', 'clean').status).toBe(0)
  git('add', 'my stories/a.txt')
  const refused = git('commit', '-qm', 'faulty')
  expect(refused.status).not.toBe(0)
  expect(refused.stdout + refused.stderr).toContain('repeated-word')
  expect(execFileSync('git', ['log', '--oneline'], {cwd: folder, encoding: 'utf8'}).trim().split('\n')).toHaveLength(1)
}, 120_000)
