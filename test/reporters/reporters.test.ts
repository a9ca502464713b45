import fs from 'node:fs'
import path from 'node:path'
import {parseXml, XmlElement} from '@rgrove/parse-xml'
import type {Log} from 'sarif'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import createPretty from '../../src/reporters/pretty.js'
import {clean, dirty, makeFolder, runCommand} from '../helpers/command.js'
import {createSarifCheck} from '../helpers/sarif.js'

// Every reporter is run by the built program over the same folder: a story with findings, a clean one, one that cannot be
// read, and copy and names made to break formats.

const hostile = `Minister ]]> <script>alert(1)</script> | % 100%25 ::error::

Kasol, Mar 3 (PTI) The café’s owner said on \u{1f600} Monday that that \`rain\` was [heavy](javascript:alert(1)) \u0007\u001b[31m& wet.

ADVERTISEMENT
`
const names = {
  dirty: 'dirty.txt',
  clean: 'clean.txt',
  binary: 'picture.txt',
  hostile: 'a b, c: 100% <i>&"\u{1f600}|.txt'
}
let folder = ''
const report = (name: string, ...args: string[]) => runCommand(['--no-config', '--reporter', name, ...args, '.'], folder)

beforeAll(() => {
  folder = makeFolder({
    [names.dirty]: dirty,
    [names.clean]: clean,
    [names.binary]: new Uint8Array([0x50, 0, 1, 2, 0, 0, 0, 9]),
    [names.hostile]: hostile
  })
})

interface Finding {
  path: string
  reason: string
  ruleId: string
  fatal: boolean | null
  place?: {start: {line: number; column: number; offset: number}; end: {offset: number}}
  actual?: string
}

function findings(): Finding[] {
  return report('jsonl')
    .stdout.trim()
    .split('\n')
    .map(line => JSON.parse(line) as Finding)
}

test('jsonl: one finding a line, places true to the file', () => {
  const all = findings()
  expect(all.length).toBeGreaterThan(6)
  for (const {path: name, place, actual, reason, ruleId} of all) {
    expect([reason, ruleId, name].every(Boolean)).toBe(true)
    if (!place || actual === undefined) continue
    const text = fs.readFileSync(path.join(folder, name), 'utf8')
    expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
  }
  expect(new Set(all.map(each => each.path))).toEqual(new Set([names.dirty, names.binary, names.hostile]))
})

test('json: an array of files, each finding once', () => {
  const files = JSON.parse(report('json').stdout) as Array<{path: string; messages: unknown[]}>
  expect(files.map(each => each.path).sort()).toEqual(Object.values(names).sort())
  expect(files.flatMap(each => each.messages)).toHaveLength(findings().length)
})

test('json: which story of a file a finding is of', () => {
  const items = ['a', 'b'].map(guid => `<item><guid>${guid}</guid><description>It is is over.</description></item>`)
  const disk = makeFolder({'feed.rss': `<rss><channel>${items.join('')}</channel></rss>`})
  const [file] = JSON.parse(runCommand(['--no-config', '--reporter', 'json', '.'], disk).stdout) as [{messages: Array<{story?: string}>}]
  expect(file.messages.map(({story}) => story)).toEqual(['a', 'b'])
})

describe('sarif', () => {
  test('is valid against the published schema', () => {
    const validate = createSarifCheck()
    expect(validate(JSON.parse(report('sarif').stdout))).toEqual([])
    expect(validate({version: '2.1.0'})).not.toEqual([])
  })

  test('is valid where there is nothing to say', () => {
    const {stdout} = runCommand(['--no-config', '--reporter', 'sarif', names.clean], folder)
    const log = JSON.parse(stdout) as Log
    expect(createSarifCheck()(log)).toEqual([])
    expect(log.runs[0]?.results).toEqual([])
  })

  test('describes each rule it names, gives fixes, and fingerprints that outlive a moved line', () => {
    const read = (): Log => JSON.parse(runCommand(['--no-config', '--reporter', 'sarif', names.dirty], folder).stdout)
    const [run] = read().runs
    const results = run?.results ?? []
    for (const {ruleId, ruleIndex} of results) expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
    const advertisement = results.find(({ruleId}) => ruleId === 'furniture-advertisement')
    expect(advertisement?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe('')
    const prints = results.map(({partialFingerprints}) => partialFingerprints?.['copydesk/v1'])
    expect(new Set(prints).size).toBe(prints.length)
    fs.writeFileSync(path.join(folder, names.dirty), dirty.replace('\n\n', '\n\nThe river had been high since February.\n\n'))
    const moved = new Set(read().runs[0]?.results?.map(({partialFingerprints}) => partialFingerprints?.['copydesk/v1']))
    fs.writeFileSync(path.join(folder, names.dirty), dirty)
    expect(prints.filter(print => !moved.has(print))).toEqual([])
  })

  test('names files as addresses', () => {
    const log = JSON.parse(report('sarif').stdout) as Log
    const uris = log.runs[0]?.results?.map(({locations}) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '') ?? []
    for (const uri of uris) {
      expect(uri).not.toMatch(/[\s<>"|]/)
      expect(Object.values(names)).toContain(decodeURIComponent(uri))
    }
  })
})

test('github: one command a line, nothing of the copy in command position', () => {
  const lines = report('github').stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(findings().length)
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+(?:,\w+=[^,:]*)*::[^\r\n]+$/)
  const file = /file=([^,]+)/.exec(lines.find(line => line.includes('%3A')) ?? '')?.[1] ?? ''
  expect(decodeURIComponent(file)).toBe(names.hostile)
})

test('gitlab: issues with what the merge request needs', () => {
  const issues = JSON.parse(report('gitlab').stdout) as Array<{
    description: string
    check_name: string
    fingerprint: string
    severity: string
    location: {path: string; lines: {begin: number}}
  }>
  expect(issues).toHaveLength(findings().length)
  for (const {severity, location} of issues) {
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
    expect(location.lines.begin).toBeGreaterThan(0)
  }
  expect(new Set(issues.map(each => each.fingerprint)).size).toBe(issues.length)
})

test('rdjson: columns are bytes of UTF-8', () => {
  const {diagnostics} = JSON.parse(report('rdjson').stdout) as {
    diagnostics: Array<{
      message: string
      location: {path: string; range?: {start: {line: number; column: number}; end: {line: number; column: number}}}
      severity: string
    }>
  }
  expect(diagnostics).toHaveLength(findings().length)
  const all = findings()
  for (const [index, {location, severity}] of diagnostics.entries()) {
    expect(['ERROR', 'WARNING', 'INFO']).toContain(severity)
    const {range} = location
    const actual = all[index]?.actual
    if (!range || actual === undefined || range.start.line !== range.end.line) continue
    const line = Buffer.from(fs.readFileSync(path.join(folder, location.path), 'utf8').split('\n')[range.start.line - 1] ?? '')
    expect(line.subarray(range.start.column - 1, range.end.column - 1).toString()).toBe(actual)
  }
})

function elements(parent: XmlElement | undefined, name: string): XmlElement[] {
  const own = parent?.children.filter(child => child instanceof XmlElement) ?? []
  return own.flatMap(child => [...(child.name === name ? [child] : []), ...elements(child, name)])
}

test('junit: well-formed, its counts are those of its cases', () => {
  const {root} = parseXml(report('junit').stdout)
  const suites = elements(root ?? undefined, 'testsuite')
  expect(suites.map(suite => suite.attributes.name).sort()).toEqual(Object.values(names).sort())
  for (const suite of suites) {
    expect(Number(suite.attributes.tests)).toBe(elements(suite, 'testcase').length)
    expect(Number(suite.attributes.failures)).toBe(elements(suite, 'failure').length)
  }
})

test('checkstyle: well-formed, each finding once', () => {
  const {root} = parseXml(report('checkstyle').stdout)
  const errors = elements(root ?? undefined, 'error')
  expect(errors).toHaveLength(findings().length)
  for (const {attributes} of errors) expect(attributes.severity).toMatch(/^(?:error|warning|info)$/)
})

test('markdown: nothing of the copy becomes markup', async () => {
  const {stdout} = report('markdown')
  const {fromMarkdown} = await import('mdast-util-from-markdown')
  const {gfm} = await import('micromark-extension-gfm')
  const {gfmFromMarkdown} = await import('mdast-util-gfm')
  const tree = fromMarkdown(stdout, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  const kinds = new Set<string>()
  const urls: string[] = []
  const visit = (node: {type: string; url?: string; children?: unknown[]}): void => {
    kinds.add(node.type)
    if (node.url !== undefined) urls.push(node.url)
    for (const child of node.children ?? []) visit(child as never)
  }
  visit(tree as never)
  expect([...kinds].sort()).toEqual(['heading', 'link', 'paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text'])
  expect(urls.every(url => url.startsWith('https://github.com/copydesk/'))).toBe(true)
})

test.each(['text', 'pretty'])('%s: nothing of the copy steers the terminal', name => {
  const {stdout} = report(name, '--verbose')
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  expect(stdout).toContain('dirty.txt')
})

test('pretty: in a terminal lines end between words, in a pipe nowhere', async () => {
  const file = new VFile({path: 'a.txt'})
  const message = file.message('Unexpected dateline `KOLDARA, Nov 3 (PTI) `, expected `Koldara, Nov 3 (PTI) ` as in the house style', {
    ruleId: 'dateline-form'
  })
  message.note = 'The desk sends city and date; where the agency stands first, no system finds the city.'
  expect((await createPretty({columns: 50, verbose: true})).file(file)).toBe(`a.txt

  ⚠ Unexpected dateline \`KOLDARA, Nov 3 (PTI) \`,
    expected \`Koldara, Nov 3 (PTI) \` as in the
    house style  dateline-form
    The desk sends city and date; where the agency
    stands first, no system finds the city.

`)
  const narrow = (await createPretty({columns: 30, verbose: true})).file(file)
  expect(Math.max(...narrow.split('\n').map(line => line.length))).toBeLessThanOrEqual(30)
  expect((await createPretty({verbose: true})).file(file).split('\n').slice(2, 5)).toEqual([
    `  ⚠ ${message.reason}`,
    '    dateline-form',
    `    ${message.note}`
  ])
})

test('pretty: the words stand in their line, marked', () => {
  const {stdout} = runCommand(['--no-config', '--reporter', 'pretty', names.dirty], folder)
  expect(stdout).toMatchSnapshot()
  const colored = runCommand(['--no-config', '--color', '--reporter', 'pretty', names.dirty], folder).stdout
  expect(colored).toContain('\u001b[4m')
})
