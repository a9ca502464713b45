import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {lint} from '../../src/lint.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a report says of a file, in one line a finding. */
function lines(messages: ReadonlyArray<{ruleId?: string | null; place?: unknown; reason: string}>): string[] {
  return messages.map(({ruleId, place, reason}) => `${ruleId} ${JSON.stringify(place)} ${reason}`)
}

test('the bundled command says what the library says, character for character', async () => {
  // The bundle is read byte by byte: a character that was not escaped when it was built would change what a rule matches.
  expect(/[^\0-\x7f]/.test(fs.readFileSync(path.join(root, 'dist/bin/copydesk.bundle.js'), 'latin1'))).toBe(false)
  // What V8 compiled holds the name that it was compiled under.
  const compiled = fs.readFileSync(path.join(root, 'dist/bin/copydesk.bundle.js.cache'), 'latin1')
  expect(compiled).toContain('copydesk.bundle.js')
  expect(compiled).not.toContain(root)
  const folder = 'fixtures/stories'
  let report = ''
  try {
    execFileSync(process.execPath, ['dist/bin/copydesk.js', '--no-config', '--reporter', 'json', folder], {
      cwd: root,
      encoding: 'utf8'
    })
  } catch (error) {
    report = (error as {stdout: string}).stdout
  }
  const files = JSON.parse(report) as Array<{path: string; messages: Array<{ruleId: string; place: unknown; reason: string}>}>
  expect(files.length).toBe(fs.readdirSync(path.join(root, folder)).length)
  for (const file of files) {
    const story = await lint(new VFile({path: file.path, value: fs.readFileSync(path.join(root, file.path), 'utf8')}))
    expect(
      lines(file.messages).filter(line => !line.startsWith('folder-')),
      file.path
    ).toEqual(lines(story.messages))
  }
})
