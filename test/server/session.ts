import {type ChildProcess, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  type CodeAction,
  type Command,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver-protocol/node'

export const program = fileURLToPath(new URL('../../dist/bin/copydesk.js', import.meta.url))

/** What a full-grown client says it can do. */
export const able: InitializeParams['capabilities'] = {
  textDocument: {
    publishDiagnostics: {codeDescriptionSupport: true, relatedInformation: true, versionSupport: true},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'source.fixAll']}}, isPreferredSupport: true},
    hover: {contentFormat: ['markdown', 'plaintext']},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true}
  },
  workspace: {workspaceEdit: {documentChanges: true}, applyEdit: true, workspaceFolders: true}
}

export interface Opening {
  folders?: readonly string[]
  capabilities?: InitializeParams['capabilities']
  initializationOptions?: unknown
  /** Answers to `workspace/configuration`, by folder; `''` for no folder. */
  settings?: Record<string, unknown>
  /** Requests that the client answers with an error. */
  refuses?: readonly string[]
}

/** One client with its own server, over standard input and output. */
export class Session {
  readonly child: ChildProcess
  readonly connection: ProtocolConnection
  /** The last diagnostics of each document, and how often they came. */
  readonly published = new Map<string, {diagnostics: Diagnostic[]; version?: number; times: number}>()
  readonly shown: string[] = []
  readonly registered: string[] = []
  readonly refused: string[] = []
  refreshed = 0
  /** What the person answers when asked to choose. */
  choice: string | undefined
  initialized: InitializeResult | undefined
  /** Texts of open documents, as the client has them. */
  readonly texts = new Map<string, {text: string; version: number}>()

  constructor({settings = {}, refuses = []}: Opening = {}) {
    this.child = spawn(process.execPath, [program, 'server', '--stdio', `--clientProcessId=${process.pid}`], {
      stdio: ['pipe', 'pipe', 'inherit']
    })
    const {stdin, stdout} = this.child
    if (!stdin || !stdout) throw new Error('no pipes')
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics, version}) => {
      this.published.set(uri, {diagnostics, version, times: (this.published.get(uri)?.times ?? 0) + 1})
    })
    this.connection.onNotification('window/showMessage', ({message}) => void this.shown.push(message))
    this.connection.onRequest('window/showMessageRequest', ({message, actions = []}) => {
      // Neovim stops for each, even where there is nothing to choose.
      if (actions.length === 0) throw new Error(`Nothing to answer: ${message}`)
      this.shown.push(message)
      return actions.find(({title}: {title: string}) => title === this.choice) ?? null
    })
    this.connection.onRequest('client/registerCapability', ({registrations}) => {
      for (const {method} of registrations) this.registered.push(method)
      return null
    })
    this.connection.onRequest('workspace/configuration', ({items}) =>
      items.map(({scopeUri = ''}: {scopeUri?: string}) => settings[scopeUri] ?? null)
    )
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed++
      return null
    })
    this.connection.onRequest('workspace/applyEdit', ({edit}) => {
      this.apply(edit)
      return {applied: true}
    })
    for (const method of refuses) {
      this.connection.onRequest(method, () => {
        this.refused.push(method)
        throw new Error(`This client knows no ${method}`)
      })
    }
    this.connection.listen()
  }

  /** A session that has begun; it ends with the test, whatever that comes to. */
  static async start(opening: Opening = {}): Promise<Session> {
    const session = new Session(opening)
    onTestFinished(() => void session.child.kill())
    const {folders = [], capabilities = able, initializationOptions} = opening
    const workspaceFolders = folders.map(folder => ({uri: pathToFileURL(folder).href, name: path.basename(folder)}))
    session.connection.onRequest('workspace/workspaceFolders', () => workspaceFolders)
    session.initialized = await session.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
      initializationOptions
    })
    await session.connection.sendNotification('initialized', {})
    return session
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.texts.set(uri, {text, version: 1})
    await this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  /** Edits a document, incrementally, by UTF-16 places. */
  async edit(uri: string, edits: ReadonlyArray<{range: Range; newText: string}>): Promise<void> {
    const known = this.texts.get(uri)
    if (!known) throw new Error(`${uri} is not open`)
    const inReverse = [...edits].sort((a, b) => offsetAt(known.text, b.range.start) - offsetAt(known.text, a.range.start))
    let {text} = known
    for (const {range, newText} of inReverse) {
      text = text.slice(0, offsetAt(text, range.start)) + newText + text.slice(offsetAt(text, range.end))
    }
    const version = known.version + 1
    this.texts.set(uri, {text, version})
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: inReverse.map(({range, newText}) => ({range, text: newText}))
    })
  }

  apply({documentChanges, changes}: WorkspaceEdit): void {
    const all: Array<[string, TextEdit[]]> = changes ? Object.entries(changes) : []
    for (const each of documentChanges ?? []) if ('edits' in each) all.push([each.textDocument.uri, each.edits as TextEdit[]])
    for (const [uri, edits] of all) void this.edit(uri, edits)
  }

  actions(uri: string, {range}: {range: Range}, only?: string[]): Promise<Array<CodeAction & Command>> {
    return this.connection.sendRequest('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics: [], only}})
  }

  /** The diagnostics of a document, as soon as they are as wanted. */
  async diagnostics(uri: string, isWanted: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    const version = this.texts.get(uri)?.version
    await until(
      () => {
        const last = this.published.get(uri)
        return last !== undefined && (last.version === undefined || last.version === version) && isWanted(last.diagnostics)
      },
      () => `diagnostics of ${uri}: ${JSON.stringify(this.published.get(uri)?.diagnostics.map(({code, range}) => [code, range]))}`
    )
    return this.published.get(uri)?.diagnostics ?? []
  }

  /** Waits until nothing more comes for a document: a busy machine may publish what a request found already. */
  async settle(uri: string): Promise<void> {
    for (let before = -1; before !== this.published.get(uri)?.times; ) {
      before = this.published.get(uri)?.times ?? 0
      await new Promise(resolve => setTimeout(resolve, 250))
    }
  }

  /** Says goodbye. @returns the server's exit status. */
  async end(): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => this.child.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const status = await ended
    this.connection.dispose()
    return status
  }
}

export async function until(isDone: () => boolean, what: () => string, ms = 10_000): Promise<void> {
  const end = Date.now() + ms
  while (!isDone()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what()}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** The obvious way from a UTF-16 place to an offset, to hold the server's own against. */
export function offsetAt(text: string, {line, character}: {line: number; character: number}): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const before = lines.slice(0, line).join('').length
  return Math.min(before + character, text.length)
}

/** A folder with files in it. */
export function createFolder(files: Record<string, string>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-server-')))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
  }
  return folder
}

export const uriOf = (...parts: string[]): string => pathToFileURL(path.join(...parts)).href
