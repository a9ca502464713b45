import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent
} from 'vscode-languageserver/node'
import {Problem} from '../cli/problem.js'
import type {CliOptions} from '../config/index.js'
import {findActions, fixAllKind} from './actions.js'
import {createAnalyst} from './analysis.js'
import {type Client, readClient} from './client.js'
import {commands, execute} from './commands.js'
import {toDiagnostics} from './diagnostics.js'
import {StoryText} from './document.js'
import {findHover} from './hover.js'
import {toPath} from './paths.js'
import {createSchedule} from './schedule.js'
import {findMisspelt, readSettings} from './settings.js'
import {findSymbols} from './symbols.js'
import {createDependencies, watchers} from './watching.js'
import {Workspace} from './workspace.js'

/** Name and version that clients are told. */
export interface ServerInfo {
  version: string
}

/**
 * Serves one client until it says goodbye. Nothing is read or sent over a network; files are written only by commands,
 * and only in open folders.
 */
export function serve(connection: Connection, {version}: ServerInfo): void {
  const workspace = new Workspace()
  const analyse = createAnalyst(workspace)
  let client: Client = readClient({capabilities: {}} as InitializeParams)
  let state: 'new' | 'running' | 'ended' = 'new'
  let dependencies = createDependencies(workspace, true, () => {})
  const documents = new TextDocuments<StoryText>({
    create: (uri, languageId, version, text) => new StoryText(uri, languageId, version, text, client.encoding),
    update: (document, changes, version) => document.update(changes, version)
  })
  const schedule = createSchedule(publish)

  /** Lints a document and shows the findings, unless it has changed meanwhile. */
  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri)
    if (!document) return
    try {
      const analysis = await analyse(document)
      if (documents.get(uri) !== document || state !== 'running') return
      dependencies.note(analysis)
      await connection.sendDiagnostics({uri, version: document.version, diagnostics: toDiagnostics(analysis, client)})
    } catch (error) {
      connection.console.error(`${uri} was not linted: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }

  /** Something that findings depend on has changed: all open documents are looked at anew. */
  function refresh(): void {
    workspace.reset()
    if (state !== 'running') return
    if (client.pulls) connection.languages.diagnostics.refresh()
    else for (const uri of documents.keys()) schedule.request(uri)
  }

  /** Shows a message that wants no answer: some editors stop for one that may be answered. */
  function tell(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, {type, message})
  }

  const warned = new Set<string>()

  /** Settings as they are used; what is misspelt in them is told once. */
  function takeSettings(section: unknown): CliOptions {
    for (const message of findMisspelt(section)) {
      if (!warned.has(message)) tell(MessageType.Warning, message)
      warned.add(message)
    }
    return readSettings(section)
  }

  async function readEditorSettings(): Promise<void> {
    if (!client.asksSettings) return
    const {folders} = workspace
    const uris = (await connection.workspace.getWorkspaceFolders())?.map(({uri}) => uri) ?? []
    const items = [{section: 'copydesk'}, ...uris.map(scopeUri => ({section: 'copydesk', scopeUri}))]
    const [general, ...own]: unknown[] = await connection.workspace.getConfiguration(items)
    workspace.configure({...initial, ...takeSettings(general)})
    for (const [index, uri] of uris.entries()) {
      const folder = toPath(uri)
      if (folder !== undefined && folders.includes(folder)) workspace.configure({...initial, ...takeSettings(own[index])}, folder)
    }
  }

  /** A notification has no answer in which to say that something went wrong; the log gets it. */
  function quietly<P>(handle: (params: P) => Promise<void> | void): (params: P) => Promise<void> {
    return async params => {
      try {
        await handle(params)
      } catch (error) {
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      }
    }
  }

  async function changeFolders({added, removed}: WorkspaceFoldersChangeEvent): Promise<void> {
    const uris = (list: readonly WorkspaceFolder[]) => list.map(({uri}) => uri)
    workspace.change(uris(added), uris(removed))
    await readEditorSettings()
    refresh()
  }

  /** What the client gave at the start; its settings win over it. */
  let given: unknown
  let initial = readSettings(given)

  /** What holds for every request: only between the beginning and the end of a session, and only for open documents. */
  function answer<P extends {textDocument: {uri: string}}, R>(
    respond: (document: StoryText, params: P) => Promise<R>,
    otherwise: R
  ): (params: P) => Promise<R> {
    return async params => {
      checkState()
      const document = documents.get(params?.textDocument?.uri)
      if (!document) return otherwise
      return respond(document, params)
    }
  }

  function checkState(): void {
    if (state === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Expected `initialize` first')
    if (state === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'Unexpected request after `shutdown`')
  }

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params)
    state = 'running'
    const folders = params.workspaceFolders?.map(({uri}) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    workspace.change(folders)
    given = params.initializationOptions
    initial = readSettings(given)
    workspace.configure(initial)
    dependencies = createDependencies(workspace, client.watches, refresh)
    return {
      serverInfo: {name: 'copydesk', version},
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
        ...(client.pulls && {diagnosticProvider: {identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false}}),
        codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind]},
        hoverProvider: true,
        documentSymbolProvider: true,
        executeCommandProvider: {commands: Object.values(commands)},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
      }
    }
  })

  connection.onInitialized(
    quietly(async () => {
      if (client.opensFolders) connection.workspace.onDidChangeWorkspaceFolders(quietly(changeFolders))
      if (client.watches) await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
      if (client.registersSettings) await connection.client.register(DidChangeConfigurationNotification.type, {section: 'copydesk'})
      // Nothing may be asked of the client before.
      takeSettings(given)
      await readEditorSettings()
      refresh()
    })
  )

  connection.onShutdown(() => {
    state = 'ended'
    schedule.cancelAll()
    dependencies.close()
  })

  connection.onDidChangeConfiguration(
    quietly(async ({settings}) => {
      if (client.asksSettings) await readEditorSettings()
      else workspace.configure({...initial, ...takeSettings(settings?.copydesk)})
      refresh()
    })
  )

  connection.onDidChangeWatchedFiles(
    quietly(({changes}) => {
      if (changes.some(({uri}) => dependencies.has(toPath(uri) ?? ''))) refresh()
    })
  )

  documents.onDidChangeContent(({document}) => {
    if (!client.pulls) schedule.request(document.uri)
  })

  documents.onDidSave(({document}) => {
    if (dependencies.has(toPath(document.uri) ?? '')) refresh()
  })

  documents.onDidClose(
    quietly(async ({document}) => {
      schedule.cancel(document.uri)
      if (!client.pulls) await connection.sendDiagnostics({uri: document.uri, diagnostics: []})
    })
  )

  connection.languages.diagnostics.on(async ({textDocument, previousResultId}, token) => {
    checkState()
    const document = documents.get(textDocument?.uri)
    if (!document) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    const resultId = `${workspace.generation}.${document.version}`
    if (previousResultId === resultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    // Whatever else has come in is read first: the request may have been taken back, the text changed.
    await new Promise(resolve => setImmediate(resolve))
    if (token.isCancellationRequested || documents.get(document.uri) !== document) {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed', {retriggerRequest: true})
    }
    const analysis = await analyse(document)
    dependencies.note(analysis)
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(analysis, client)}
  })

  connection.onCodeAction(answer(async (document, params) => findActions(await analyse(document), params, client, workspace), []))

  connection.onHover(answer(async (document, {position}) => findHover(await analyse(document), position, client) ?? null, null))

  connection.onDocumentSymbol(answer(async document => findSymbols(await analyse(document), client), []))

  connection.onExecuteCommand(async ({command, arguments: given}) => {
    checkState()
    try {
      const surroundings = {connection, workspace, client, analyse, changed: refresh, find: (uri: string) => documents.get(uri)}
      await execute(command, Array.isArray(given) ? given : [], surroundings)
    } catch (error) {
      if (error instanceof Problem) tell(MessageType.Error, error.message)
      else throw error
    }
    return null
  })

  documents.listen(connection)
  connection.listen()
}
