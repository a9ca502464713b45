import {describe, expect, it} from 'vitest'
import type {DocumentSymbol, Hover} from 'vscode-languageserver-protocol/node'
import {able, offsetAt, Session, until} from './session.js'
import {clean, story} from './stories.js'

const uri = 'file:///nowhere/story.txt'

describe('a session over standard input and output', () => {
  it('goes from opening a story to a clean one', async () => {
    const session = await Session.start()
    expect(session.initialized).toMatchSnapshot({serverInfo: {version: expect.any(String)}})
    await session.open(uri, story)
    const before = await session.diagnostics(uri)
    expect(before.map(({code, severity, range}) => [code, severity, textAt(story, range)])).toEqual([
      ['furniture-advertisement', 1, 'Advertisement'],
      ['spelling', 2, 'refurbishd'],
      ['misspelling-certain', 1, 'teh'],
      ['name-spelling-variation', 1, 'Kamatker'],
      ['sign-off-duplicate-code', 2, 'RBS RBS']
    ])
    for (const {codeDescription, code} of before) expect(codeDescription?.href).toMatch(new RegExp(`/docs/rules/${String(code)}\\.md$`))

    // Both spellings of a name.
    const name = before.find(({code}) => code === 'name-spelling-variation')
    expect(name?.relatedInformation?.map(({location, message}) => [location.uri, textAt(story, location.range), message])).toMatchSnapshot()

    // What the rule is about.
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', {textDocument: {uri}, position: name?.range.start})
    expect(hover.contents).toMatchSnapshot()
    expect(await session.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line: 1, character: 0}})).toBeNull()

    // Parts of the story.
    const symbols = await session.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
    expect(symbols.map(({name, detail, range}) => [name, detail, textAt(story, range)])).toMatchSnapshot()

    // One fix, chosen by hand.
    const [first] = await session.actions(uri, name as never)
    expect(first).toMatchObject({title: 'Replace with “Kamatkar”', kind: 'quickfix'})
    session.apply(first?.edit ?? {})
    expect(await session.diagnostics(uri, all => all.every(({code}) => code !== 'name-spelling-variation'))).toHaveLength(4)

    // A safe one is preferred, and takes the line with it.
    const [advertisement] = await session.diagnostics(uri)
    const [deletion] = await session.actions(uri, advertisement as never)
    expect(deletion).toMatchObject({title: 'Delete “Advertisement”', isPreferred: true})
    session.apply(deletion?.edit ?? {})
    await session.diagnostics(uri, all => all.length === 3)
    expect(session.texts.get(uri)?.text).toContain('officials said.\n\nSuresh')

    // The rest that is safe, as when saving.
    const [fixAll] = await session.actions(uri, {range: {start: {line: 0, character: 0}, end: {line: 99, character: 0}}}, ['source.fixAll'])
    expect(fixAll?.kind).toBe('source.fixAll.copydesk')
    session.apply(fixAll?.edit ?? {})
    const after = await session.diagnostics(uri, all => all.every(({code}) => code !== 'sign-off-duplicate-code'))
    expect(after.map(({code}) => code)).toEqual(['spelling', 'misspelling-certain'])
    expect(session.texts.get(uri)?.text).toMatch(/\n\nPTI RBS\n$/)

    await session.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    await session.diagnostics(uri, all => all.length === 0)
    expect(await session.end()).toBe(0)
  })

  it('fixes all by command, with the client applying it', async () => {
    const session = await Session.start()
    await session.open(uri, story)
    await session.diagnostics(uri)
    await session.connection.sendRequest('workspace/executeCommand', {command: 'copydesk.fixAll', arguments: [{uri}]})
    expect(session.texts.get(uri)?.text).not.toContain('Advertisement')
    await session.diagnostics(uri, all => all.every(({code}) => code !== 'furniture-advertisement'))
  })

  it('says nothing about clean copy', async () => {
    const session = await Session.start()
    await session.open(uri, clean)
    expect(await session.diagnostics(uri)).toEqual([])
  })

  it('lets diagnostics be fetched', async () => {
    const textDocument = {...able.textDocument, diagnostic: {relatedDocumentSupport: false}}
    const session = await Session.start({
      capabilities: {...able, textDocument, workspace: {...able.workspace, diagnostics: {refreshSupport: true}}}
    })
    expect(session.initialized?.capabilities.diagnosticProvider).toBeDefined()
    await session.open(uri, story)
    interface Report {
      kind: string
      resultId: string
      items: unknown[]
    }
    const first = await session.connection.sendRequest<Report>('textDocument/diagnostic', {textDocument: {uri}})
    expect(first.items).toHaveLength(5)
    const again = {textDocument: {uri}, previousResultId: first.resultId}
    expect(await session.connection.sendRequest('textDocument/diagnostic', again)).toEqual({kind: 'unchanged', resultId: first.resultId})
    expect(session.published.size).toBe(0)
  })

  it('goes on where a client refuses to register and to ask again, with the settings that it has', async () => {
    const refuses = ['client/registerCapability', 'workspace/diagnostic/refresh']
    const capabilities = {
      textDocument: {...able.textDocument, diagnostic: {dynamicRegistration: true}},
      workspace: {
        ...able.workspace,
        configuration: true,
        didChangeConfiguration: {dynamicRegistration: true},
        didChangeWatchedFiles: {dynamicRegistration: true},
        diagnostics: {refreshSupport: true}
      }
    }
    const session = await Session.start({capabilities, refuses, settings: {'': {rules: {'furniture-advertisement': 'off'}}}})
    await session.open(uri, story)
    await until(
      () => refuses.every(method => session.refused.includes(method)),
      () => `refusals beyond ${session.refused}`
    )
    const report = await session.connection.sendRequest<{items: Array<{code: string}>}>('textDocument/diagnostic', {textDocument: {uri}})
    expect(report.items.map(({code}) => code)).toContain('misspelling-certain')
    expect(report.items.map(({code}) => code)).not.toContain('furniture-advertisement')
  })

  it('drops what is stale: a burst of keystrokes ends with the diagnostics of the last text', async () => {
    const session = await Session.start()
    await session.open(uri, clean)
    for (const letter of 'Advertisement\n\n'.split('').reverse()) {
      await session.edit(uri, [{range: {start: {line: 4, character: 0}, end: {line: 4, character: 0}}, newText: letter}])
    }
    const [only] = await session.diagnostics(uri, all => all.length > 0)
    expect(only?.code).toBe('furniture-advertisement')
    expect(session.published.get(uri)?.version).toBe(16)
  })

  it('reads stories inside of markup, and encodes fixes as the format wants', async () => {
    const session = await Session.start()
    const page = 'untitled:Untitled-1'
    const html = `<!doctype html><html><body><article><h1>Bridge reopens</h1>\n<p>The bridge &amp; its ramp were teh oldest on the line, officials said on Tuesday.</p></article></body></html>\n`
    await session.open(page, html, 'html')
    const found = await session.diagnostics(page, all => all.some(({code}) => code === 'misspelling-certain'))
    const range = found.find(({code}) => code === 'misspelling-certain')?.range
    expect(range && textAt(html, range)).toBe('teh')
  })

  it('gives a client without nested symbols and code action literals what it can read', async () => {
    const session = await Session.start({capabilities: {}})
    await session.open(uri, story)
    const [first] = await session.diagnostics(uri)
    expect(first).not.toHaveProperty('codeDescription')
    expect(await session.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})).toContainEqual(
      expect.objectContaining({location: expect.objectContaining({uri})})
    )
    const actions = await session.actions(uri, first as never)
    expect(actions.map(({command}) => command)).toContain('copydesk.fixAll')
  })

  it('ends with its client: by `exit` alone with status 1, and when the pipe closes', async () => {
    const session = await Session.start()
    const ended = new Promise(resolve => session.child.once('exit', resolve))
    await session.connection.sendNotification('exit')
    expect(await ended).toBe(1)
    const other = await Session.start()
    other.child.stdin?.end()
    await until(
      () => other.child.exitCode !== null,
      () => 'the end'
    )
  })
})

function textAt(text: string, range: {start: {line: number; character: number}; end: {line: number; character: number}}): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end))
}
