import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {able, createFolder, program, Session, until, uriOf} from './session.js'
import {story} from './stories.js'

const uri = 'file:///nowhere/story.txt'

/** A server, and a way to write bytes to it. */
function raw() {
  const child = spawn(process.execPath, [program, 'server', '--stdio'], {stdio: ['pipe', 'pipe', 'ignore']})
  onTestFinished(() => void child.kill())
  let received = ''
  child.stdout.on('data', data => {
    received += String(data)
  })
  const write = (text: string) => child.stdin.write(text)
  const send = (message: unknown) => {
    const text = typeof message === 'string' ? message : JSON.stringify(message)
    write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const received1 = (part: string) =>
    until(
      () => received.includes(part),
      () => `${part} in ${received.slice(-500)}`
    )
  return {child, write, send, has: received1}
}

const initialize = {jsonrpc: '2.0', id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: able}}

describe('a client that is broken or hostile', () => {
  it.each([
    ['no JSON', 'Content-Length: 7\r\n\r\n{"json}'],
    ['a length that is too short', 'Content-Length: 2\r\n\r\n{}'],
    ['no length', 'Content-Type: application/json\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n'],
    ['a header that is none', 'hello\r\n\r\n'],
    ['JSON that is no message', 'Content-Length: 4\r\n\r\nnull'],
    ['a list', 'Content-Length: 2\r\n\r\n[]'],
    ['a number', 'Content-Length: 2\r\n\r\n42'],
    ['bytes that are no UTF-8', 'Content-Length: 3\r\n\r\n\u00ff\u00fe'],
    ['a message of another protocol', 'Content-Length: 17\r\n\r\n{"jsonrpc":"1.0"}']
  ])('may send %s', async (_, bytes) => {
    const {child, write, send, has} = raw()
    send(initialize)
    await has('"id":1')
    write(bytes)
    await new Promise(resolve => setTimeout(resolve, 50))
    send({jsonrpc: '2.0', id: 2, method: 'textDocument/hover', params: {textDocument: {uri}, position: {line: 0, character: 0}}})
    await has('"id":2')
    expect(child.exitCode).toBeNull()
  })

  it('gets errors before the beginning and after the end', async () => {
    const {send, has, child} = raw()
    send({jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: {textDocument: {uri}, position: {line: 0, character: 0}}})
    await has('-32002')
    send(initialize)
    await has('"id":1')
    send({jsonrpc: '2.0', id: 8, method: 'shutdown'})
    await has('"id":8')
    for (const method of ['textDocument/hover', 'textDocument/codeAction', 'textDocument/documentSymbol', 'workspace/executeCommand']) {
      send({jsonrpc: '2.0', id: method, method, params: {textDocument: {uri}, command: 'copydesk.fixAll'}})
      await has(`"id":"${method}","error":{"code":-32600`)
    }
    send({jsonrpc: '2.0', method: 'textDocument/didOpen', params: {textDocument: {uri, languageId: 'plaintext', version: 1, text: story}}})
    send({jsonrpc: '2.0', method: 'exit'})
    await until(
      () => child.exitCode !== null,
      () => 'the end'
    )
    expect(child.exitCode).toBe(0)
  })

  it('may send any parameters with any method', async () => {
    const session = await Session.start()
    const methods = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didSave',
      'textDocument/didClose',
      'textDocument/hover',
      'textDocument/codeAction',
      'textDocument/documentSymbol',
      'textDocument/diagnostic',
      'workspace/executeCommand',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeWorkspaceFolders',
      '$/cancelRequest',
      'nonsense'
    ]
    const wrong = [
      undefined,
      null,
      {},
      [],
      {textDocument: null},
      {textDocument: {uri: 5, text: 7}},
      {textDocument: {uri}, position: null, range: null, context: null},
      {textDocument: {uri}, contentChanges: [{range: {start: null, end: {line: 'x'}}, text: 'y'}], position: {line: -1, character: 1e300}},
      {textDocument: {uri, version: 2}, contentChanges: [{text: null}, null]},
      {command: 'copydesk.accept', arguments: 'none'},
      {command: 'copydesk.turnOff', arguments: [{uri, rule: '__proto__'}]},
      {command: 7, arguments: [null]},
      {changes: [{uri: 'file://%%%'}, {}]},
      {event: {added: [{uri: 'http://example.com/'}], removed: [{}]}},
      {settings: {copydesk: {style: {}, rules: [], config: 3}}}
    ]
    await session.open(uri, story)
    for (const method of methods) {
      for (const params of wrong) {
        const isRequest = !/did|\$/.test(method)
        if (isRequest) await session.connection.sendRequest(method, params).catch((error: Error) => error)
        else await session.connection.sendNotification(method, params)
      }
    }
    const other = 'file:///nowhere/other.txt'
    await session.open(other, story)
    expect(await session.diagnostics(other)).toHaveLength(5)
    expect(await session.end()).toBe(0)
  }, 60_000)

  it('may point outside of the text', async () => {
    const session = await Session.start()
    await session.open(uri, story)
    const far = {line: 4_000_000_000, character: 4_000_000_000}
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: 2},
      contentChanges: [{range: {start: far, end: far}, text: '\nAnd then some.\n'}]
    })
    await session.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: far})
    expect(await session.actions(uri, {range: {start: far, end: far}})).toEqual([
      expect.objectContaining({title: expect.stringContaining('Fix all')})
    ])
    expect(await session.end()).toBe(0)
  })

  it('may open documents of any name, size and content', async () => {
    const session = await Session.start()
    const odd = [
      '',
      'x',
      'file:',
      'file:///',
      'file://host/share/a.txt',
      'file:///%E0%A4%A',
      'http://example.com/story.txt',
      'untitled:a/../../b',
      'git:/a?b'
    ]
    for (const each of odd) {
      await session.open(each, story)
      await session.diagnostics(each)
    }
    const texts = [
      '',
      '\0\0',
      '\ud800',
      'x'.repeat(200_000),
      '\r'.repeat(100_000),
      `{"a":${'['.repeat(3000)}`,
      `<?xml version="1.0"?>${'<a>'.repeat(20_000)}`
    ]
    for (const [index, text] of texts.entries()) {
      const each = `file:///nowhere/${index}.txt`
      await session.open(each, text)
      await session.diagnostics(each)
    }
    const large = 'file:///nowhere/large.txt'
    await session.open(large, 'All is well here.\n\n'.repeat(400_000))
    expect((await session.diagnostics(large)).map(({message}) => message)).toEqual([expect.stringContaining('expected at most 5 MB')])
    expect(await session.end()).toBe(0)
  }, 60_000)

  it('writes nothing by commands that it makes up', async () => {
    const folder = createFolder({'story.txt': story})
    const session = await Session.start({folders: [folder]})
    const own = uriOf(folder, 'story.txt')
    await session.open(own, story)
    const given = [
      ['copydesk.addToDictionary', {uri: own, word: 'not in the story'}],
      ['copydesk.addToDictionary', {uri: own, word: 'repairs\nrules: {}'}],
      ['copydesk.addToDictionary', {uri: 'file:///etc/passwd', word: 'root'}],
      ['copydesk.turnOff', {uri: own, rule: 'no-such-rule'}],
      ['copydesk.accept', {uri: own, rule: 'spelling', words: 'made up', reason: 'x'}],
      ['copydesk.fixAll', {uri: 'file:///etc/passwd'}],
      ['rm', {uri: own}]
    ]
    for (const [command, argument] of given)
      await session.connection.sendRequest('workspace/executeCommand', {command, arguments: [argument]})
    expect(fs.readdirSync(folder)).toEqual(['story.txt'])
    expect(fs.readFileSync(path.join(folder, 'story.txt'), 'utf8')).toBe(story)
    await until(
      () => session.shown.length === given.length,
      () => `messages: ${session.shown.join('; ')}`
    )
  })
})
