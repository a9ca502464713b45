import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {renderConfig} from '../../src/cli/commands/init.js'
import {configForm} from '../../src/config/form.js'
import {ConfigError, createConfigResolver} from '../../src/config/index.js'
import {createSchema} from '../../src/config/schema.js'
import {rules} from '../../src/rules/index.js'

const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-config-')))

function write(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(home, 'case-'))
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), text)
  }
  return folder
}

test('files to which the same applies share their options', async () => {
  const cwd = write({'copydesk.yaml': 'root: true\noverrides:\n  - files: [web]\n    style: publish\n'})
  const {resolve} = createConfigResolver({cwd})
  const [a, b, web] = await Promise.all(['a.txt', 'x/b.txt', 'web/c.txt'].map(resolve))
  expect(a?.options).toBe(b?.options)
  expect(web?.options).not.toBe(a?.options)
})

test('in a folder that may not be searched there is no configuration; those above it hold', async () => {
  const cwd = write({'copydesk.yaml': 'root: true\nstyle: pti\n', 'closed/story.txt': ''})
  const {statSync} = fs
  // Whoever runs the tests may be allowed to search everything.
  vi.spyOn(fs, 'statSync').mockImplementation(((file: string, options: object) => {
    if (path.dirname(file).endsWith('closed')) throw Object.assign(new Error('no'), {code: 'EACCES', path: file})
    return statSync(file, options)
  }) as unknown as typeof fs.statSync)
  const {options} = await createConfigResolver({cwd}).resolve('closed/story.txt')
  vi.restoreAllMocks()
  expect(options.style).toEqual(['pti'])
})

test('extends adds its styles, a nearer folder and an override replace them', async () => {
  const cwd = write({
    'copydesk.yaml': 'root: true\nextends: pti\nstyle: publish\noverrides:\n  - files: [us/**]\n    style: ap\n',
    'uk/copydesk.yaml': 'style: uk\n'
  })
  const {resolve} = createConfigResolver({cwd})
  const styleOf = async (file: string) => (await resolve(file)).options.style
  expect(await styleOf('a.txt')).toEqual(['pti', 'publish'])
  expect(await styleOf('us/a.txt')).toEqual(['ap'])
  expect(await styleOf('uk/a.txt')).toEqual(['uk'])
})

test('a language goes with the style that replaces it', async () => {
  const cwd = write({'copydesk.yaml': 'root: true\nlanguage: en-IN\noverrides:\n  - files: [us/**]\n    style: ap\n'})
  const {resolve} = createConfigResolver({cwd})
  expect((await resolve('a.txt')).options.language).toBe('en-IN')
  expect((await resolve('us/a.txt')).options.language).toBeUndefined()
})

test('the command line wins, and may do without any file', async () => {
  const cwd = write({'copydesk.yaml': 'root: true\nstyle: pti\nrules: {quote-mix: off}\n'})
  const rules = {'quote-mix': 'error'} as const
  const {options} = await createConfigResolver({cwd, style: ['ap'], rules}).resolve('a.txt')
  expect(options.style).toEqual(['ap'])
  expect(options.rules).toEqual([{'quote-mix': 'off'}, rules])
  expect((await createConfigResolver({cwd, config: false}).resolve('a.txt')).files).toEqual([])
})

test('lists add up, tables are merged key by key', async () => {
  const cwd = write({
    'copydesk.yaml':
      'root: true\ndictionary: [Rind]\nmetadata: {desk: foreign, date: 2024-11-10}\nagencies: [{id: pti, tokens: [PTI, P-T-I]}]\n',
    'web/copydesk.yaml': 'dictionary: [Bugti]\nmetadata: {desk: web}\n'
  })
  const {options} = await createConfigResolver({cwd}).resolve('web/a.txt')
  expect(options.dictionary).toEqual(['Rind', 'Bugti'])
  expect(options.metadata).toEqual({desk: 'web', date: {year: 2024, month: 11, day: 10}})
  expect(options.agencies).toEqual([{id: 'pti', tokens: ['PTI', 'P-T-I']}])
})

test('what `init` writes works, and so does every line of it without its mark', async () => {
  const text = renderConfig({style: ['pti', 'publish'], language: undefined, files: []})
  const uncommented = text
    .replaceAll(/^( *)# (?=(?:quote-mix|abbreviation-unused):|- |language:|files:)/gm, '$1')
    .replaceAll(/^( *)# {2}(?= style:)/gm, '$1 ')
  for (const each of [text, uncommented]) {
    const {options} = await createConfigResolver({cwd: write({'copydesk.yaml': each})}).resolve('web/a.txt')
    expect(options.style).toEqual(['pti', 'publish'])
  }
  expect(uncommented).not.toBe(text)
})

test('every error says where it stands', async () => {
  const cwd = write({'copydesk.yaml': 'root: true\noverrides:\n  - rules: {}\n'})
  const error = await createConfigResolver({cwd})
    .resolve('a.txt')
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConfigError)
  expect(error).toMatchObject({file: path.join(cwd, 'copydesk.yaml'), line: 3, column: 5})
  expect(String(error)).toBe(
    'ConfigError: copydesk.yaml:3:5: Unexpected override without `files`, expected patterns of the files it is for'
  )
})

test('the JSON Schema has every key, rule and option', () => {
  const schema = createSchema() as {
    properties: object
    definitions: {rules: {properties: Record<string, {anyOf: Array<{properties?: object}>}>}}
  }
  expect(Object.keys(schema.properties)).toEqual(Object.keys(configForm))
  for (const {meta} of rules) {
    const options = schema.definitions.rules.properties[meta.name]?.anyOf[2]?.properties
    expect(Object.keys(options ?? {}), meta.name).toEqual(Object.keys(meta.options ?? {}))
  }
})
