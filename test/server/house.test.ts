import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {CodeAction, Command} from 'vscode-languageserver-protocol/node'
import {able, createFolder, Session, until, uriOf} from './session.js'
import {clean, story} from './stories.js'

const codes = (session: Session, uri: string) => session.published.get(uri)?.diagnostics.map(({code}) => code) ?? []
const lacks = (rule: string) => (all: Array<{code?: unknown}>) => all.every(({code}) => code !== rule)

/** Chooses an action by the beginning of its title. */
async function choose(session: Session, uri: string, rule: string, title: string): Promise<Command | undefined> {
  const found = (await session.diagnostics(uri)).find(({code}) => code === rule)
  const actions: CodeAction[] = found ? await session.actions(uri, found) : []
  return actions.find(action => action.title.startsWith(title))?.command
}

const run = (session: Session, {command, arguments: given = []}: Command, more: object = {}) =>
  session.connection.sendRequest('workspace/executeCommand', {command, arguments: [{...given[0], ...more}]})

const config = '# The desk agreed on this.\nrules:\n  # Sign-offs are stamped by the system.\n  sign-off-duplicate-code: off\n'

describe('the house', () => {
  it('has a configuration for each file, found as the command line finds it', async () => {
    const folder = createFolder({
      'copydesk.yaml': config,
      'a/story.txt': story,
      'b/copydesk.yaml': 'ignore: ["*.txt"]\n',
      'b/story.txt': story
    })
    const session = await Session.start({folders: [folder]})
    const [a, b] = [uriOf(folder, 'a/story.txt'), uriOf(folder, 'b/story.txt')]
    await session.open(a, story)
    await session.open(b, story)
    expect((await session.diagnostics(a)).map(({code}) => code)).not.toContain('sign-off-duplicate-code')
    expect(await session.diagnostics(b)).toEqual([])
  })

  it('has folders of its own, each with its settings', async () => {
    const [one, two] = [createFolder({'copydesk.yaml': config}), createFolder({})]
    const settings = {[uriOf(two)]: {rules: {'furniture-advertisement': 'off'}}}
    const workspace = {...able.workspace, configuration: true}
    const session = await Session.start({folders: [one, two], settings, capabilities: {...able, workspace}})
    const [first, second] = [uriOf(one, 'story.txt'), uriOf(two, 'story.txt')]
    await session.open(first, story)
    await session.open(second, story)
    await session.diagnostics(first, lacks('sign-off-duplicate-code'))
    await session.diagnostics(second, lacks('furniture-advertisement'))
    expect(codes(session, first)).toContain('furniture-advertisement')
    expect(codes(session, second)).toContain('sign-off-duplicate-code')
    // A folder that is closed takes its settings along.
    const event = {added: [], removed: [{uri: uriOf(two), name: 'two'}]}
    await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {event})
    await session.diagnostics(second, all => !lacks('furniture-advertisement')(all))
  })

  it('takes options at the start and settings later', async () => {
    const session = await Session.start({initializationOptions: {rules: {'furniture-advertisement': 'off'}, style: [7], nonsense: true}})
    const uri = 'untitled:Untitled-1'
    await session.open(uri, story)
    expect((await session.diagnostics(uri)).map(({code}) => code)).not.toContain('furniture-advertisement')
    const settings = {copydesk: {rules: {'furniture-advertisement': 'info'}}}
    await session.connection.sendNotification('workspace/didChangeConfiguration', {settings})
    await session.diagnostics(uri, all => all.some(({code, severity}) => code === 'furniture-advertisement' && severity === 3))
  })

  it('tells of a setting that is misspelt, once, and of none that is the editor’s own', async () => {
    const workspace = {...able.workspace, configuration: true}
    const section = {languages: ['plaintext'], stile: ['pti'], rules: {}}
    const session = await Session.start({
      initializationOptions: {langauge: 'en-GB'},
      settings: {'': section},
      capabilities: {...able, workspace}
    })
    await session.open('untitled:Untitled-1', story)
    await session.diagnostics('untitled:Untitled-1')
    await session.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await session.settle('untitled:Untitled-1')
    expect(session.shown).toEqual([
      'Unexpected setting `copydesk.langauge`; did you mean `copydesk.language`?',
      'Unexpected setting `copydesk.stile`; did you mean `copydesk.style`?'
    ])
  })

  it('says where a configuration is wrong, and goes on when it is put right', async () => {
    const folder = createFolder({'copydesk.yaml': 'rulez: {}\n'})
    const session = await Session.start({folders: [folder]})
    const uri = uriOf(folder, 'story.txt')
    await session.open(uri, story)
    const [only, ...others] = await session.diagnostics(uri)
    expect(others).toEqual([])
    expect(only?.message).toContain('Unexpected key `rulez`')
    expect(only?.relatedInformation?.[0]?.location).toEqual({
      uri: uriOf(folder, 'copydesk.yaml'),
      range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}
    })
    fs.writeFileSync(path.join(folder, 'copydesk.yaml'), config)
    expect(await session.diagnostics(uri, all => all.length > 1)).toHaveLength(4)
  })

  it('is watched by the client where it can', async () => {
    const folder = createFolder({'copydesk.yaml': 'dictionary: [names.txt]\n', 'names.txt': 'Anything\n'})
    const workspace = {
      ...able.workspace,
      didChangeWatchedFiles: {dynamicRegistration: true},
      didChangeConfiguration: {dynamicRegistration: true}
    }
    const session = await Session.start({folders: [folder], capabilities: {...able, workspace}})
    const uri = uriOf(folder, 'story.txt')
    await session.open(uri, story)
    await session.diagnostics(uri, all => !lacks('spelling')(all))
    expect(session.registered).toEqual(['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration'])
    fs.writeFileSync(path.join(folder, 'names.txt'), 'refurbishd\n')
    const tell = (name: string) =>
      session.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: uriOf(folder, name), type: 2}]})
    // A file of no concern: what is checked after it still has the words of before.
    await tell('another.txt')
    const top = {line: 0, character: 0}
    await session.edit(uri, [{range: {start: top, end: top}, newText: 'Update: '}])
    expect((await session.diagnostics(uri)).map(({code}) => code)).toContain('spelling')
    await tell('names.txt')
    await session.diagnostics(uri, lacks('spelling'))
  })

  it('turns a rule off in the folder of the story, keeping comments', async () => {
    const folder = createFolder({'copydesk.yaml': config, 'sport/story.txt': story})
    const session = await Session.start({folders: [folder]})
    const [here, below] = [uriOf(folder, 'story.txt'), uriOf(folder, 'sport/story.txt')]
    await session.open(below, story)
    await session.open(here, story)
    const inSport = await choose(session, below, 'furniture-advertisement', 'Turn furniture-advertisement off in sport/')
    await run(session, inSport as Command)
    await session.diagnostics(below, lacks('furniture-advertisement'))
    expect(fs.readFileSync(path.join(folder, 'sport/copydesk.yaml'), 'utf8')).toBe('rules:\n  furniture-advertisement: off\n')
    expect(codes(session, here)).toContain('furniture-advertisement')
    await run(session, (await choose(session, here, 'misspelling-certain', 'Turn misspelling-certain off in this folder')) as Command)
    await session.diagnostics(here, lacks('misspelling-certain'))
    expect(fs.readFileSync(path.join(folder, 'copydesk.yaml'), 'utf8')).toBe(`${config}  misspelling-certain: off\n`)
  })

  it('adds a word to the dictionary: to the list in the configuration, to a word list, to a new configuration', async () => {
    const places = [
      {files: {}, file: 'copydesk.yaml', text: 'dictionary:\n  - refurbishd\n'},
      {
        files: {'copydesk.yaml': '# Ours\ndictionary: [Karmali] # places\n'},
        file: 'copydesk.yaml',
        text: '# Ours\ndictionary: [Karmali, refurbishd] # places\n'
      },
      {
        files: {'copydesk.yaml': 'dictionary: [words.txt]\n', 'words.txt': '# Ours\nKarmali'},
        file: 'words.txt',
        text: '# Ours\nKarmali\nrefurbishd\n'
      },
      {
        files: {'copydesk.json': '{\n  "dictionary": []\n}\n'},
        file: 'copydesk.json',
        text: '{\n  "dictionary": [\n    "refurbishd"\n  ]\n}\n'
      }
    ]
    for (const {files, file, text} of places) {
      const folder = createFolder(files as Record<string, string>)
      const session = await Session.start({folders: [folder]})
      const uri = uriOf(folder, 'story.txt')
      await session.open(uri, story)
      await session.diagnostics(uri)
      await run(session, (await choose(session, uri, 'spelling', 'Add “refurbishd” to the dictionary')) as Command)
      await session.diagnostics(uri, lacks('spelling'))
      expect(fs.readFileSync(path.join(folder, file), 'utf8')).toBe(text)
    }
  })

  it('accepts a finding with a reason, given or chosen, and not without', async () => {
    const folder = createFolder({'desk/story.txt': story})
    const session = await Session.start({folders: [folder]})
    const uri = uriOf(folder, 'desk/story.txt')
    await session.open(uri, story)
    const first = (await choose(session, uri, 'name-spelling-variation', 'Accept this finding')) as Command
    await run(session, first)
    expect(fs.readdirSync(folder)).toEqual(['desk'])
    expect(session.shown).toEqual([expect.stringContaining('Why may it stand?')])
    await run(session, first, {reason: 'Two men'})
    await session.diagnostics(uri, lacks('name-spelling-variation'))
    const second = (await choose(session, uri, 'misspelling-certain', 'Accept this finding')) as Command
    session.choice = 'It is quoted as published'
    await run(session, second)
    await session.diagnostics(uri, lacks('misspelling-certain'))
    expect(fs.readFileSync(path.join(folder, 'copydesk-accepted.yaml'), 'utf8')).toMatchSnapshot()
    // Undone by hand, it shows again.
    fs.rmSync(path.join(folder, 'copydesk-accepted.yaml'))
    await session.diagnostics(uri, all => !lacks('misspelling-certain')(all))
  })

  it('is offered only where it can be written down', async () => {
    const session = await Session.start()
    const uri = 'untitled:Untitled-1'
    await session.open(uri, story)
    await session.diagnostics(uri)
    expect(await choose(session, uri, 'misspelling-certain', 'Accept')).toBeUndefined()
    expect(await choose(session, uri, 'misspelling-certain', 'Turn')).toBeUndefined()
  })

  it('is not written to under what someone is writing', async () => {
    const folder = createFolder({'copydesk.yaml': config})
    const session = await Session.start({folders: [folder]})
    const uri = uriOf(folder, 'story.txt')
    await session.open(uri, story)
    await session.open(uriOf(folder, 'copydesk.yaml'), `${config}# more to come\n`, 'yaml')
    await run(session, (await choose(session, uri, 'misspelling-certain', 'Turn')) as Command)
    await until(
      () => session.shown.length > 0,
      () => 'a message'
    )
    expect(session.shown).toEqual(['`copydesk.yaml` has changes that are not saved; save it first'])
    expect(fs.readFileSync(path.join(folder, 'copydesk.yaml'), 'utf8')).toBe(config)
    expect(await session.diagnostics(uriOf(folder, 'copydesk.yaml'))).toEqual([])
  })

  it('is not written to outside of the open folders, by no path and no link', async () => {
    const outside = createFolder({'words.txt': 'one\n', 'story.txt': story, 'copydesk.yaml': config})
    const folder = createFolder({'copydesk.yaml': `dictionary: ["${path.join(outside, 'words.txt')}"]\n`})
    fs.symlinkSync(outside, path.join(folder, 'linked'))
    const session = await Session.start({folders: [folder]})
    const before = snapshot(outside)
    for (const uri of [
      uriOf(outside, 'story.txt'),
      uriOf(folder, 'linked/story.txt'),
      `${uriOf(folder)}/../${path.basename(outside)}/story.txt`
    ]) {
      await session.open(uri, story)
      await session.diagnostics(uri)
      const documents = {uri}
      for (const given of [{word: 'refurbishd'}, {rule: 'misspelling-certain'}, {rule: 'misspelling-certain', words: 'x', reason: 'x'}]) {
        for (const command of ['copydesk.accept', 'copydesk.addToDictionary', 'copydesk.turnOff']) {
          await run(session, {title: '', command, arguments: [documents]}, given)
        }
      }
    }
    expect(snapshot(outside)).toEqual(before)
    await session.open(uriOf(folder, 'clean.txt'), clean)
    expect(await session.diagnostics(uriOf(folder, 'clean.txt'))).toEqual([])
  })
})

function snapshot(folder: string): Array<[string, string]> {
  return fs.readdirSync(folder).map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')])
}
