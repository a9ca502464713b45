import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {parse} from 'yaml'

// The steps of the action and the hook, run as GitHub and pre-commit run them, with the built program.

const program = path.resolve('dist/bin/copydesk.js')
const command = `${process.execPath} ${program}`
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-ci-'))
afterAll(() => fs.rmSync(folder, {recursive: true}))

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

test('the pre-commit hook refuses a commit with an error and lets a clean one pass', () => {
  const hooks = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Array<{id: string; entry: string; files: string}>
  const hook = hooks.find(({id}) => id === 'copydesk')
  expect(hook?.entry).toMatch(/^copydesk /)
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.invalid', ...args], {cwd: folder, encoding: 'utf8'})
  expect(git('init', '-q').status).toBe(0)
  // As pre-commit does: the entry, then the names of staged files that match.
  const script = `#!/bin/sh\nset -e\ngit diff --cached --name-only --diff-filter=ACMR -z | grep -zE '${hook?.files}' | xargs -0 ${hook?.entry.replace('copydesk', command)} --max-warnings 0 --no-config\n`
  fs.writeFileSync(path.join(folder, '.git/hooks/pre-commit'), script, {mode: 0o755})
  git('add', 'b.txt')
  expect(git('commit', '-qm', 'clean').status).toBe(0)
  git('add', 'my stories/a.txt')
  const refused = git('commit', '-qm', 'faulty')
  expect(refused.status).not.toBe(0)
  expect(refused.stdout + refused.stderr).toContain('repeated-word')
  expect(execFileSync('git', ['log', '--oneline'], {cwd: folder, encoding: 'utf8'}).trim().split('\n')).toHaveLength(1)
})
