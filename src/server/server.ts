import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ServerCapabilities,
  TextDocumentSyncKind
} from 'vscode-languageserver/node'
import {findActions, fixAllKind} from './actions.js'
import type {Client} from './client.js'
import {commands} from './commands.js'
import {findHover} from './hover.js'
import {Session} from './session.js'
import {findSymbols} from './symbols.js'
import {watchers} from './watching.js'

/** Name and version that clients are told. */
export interface ServerInfo {
  version: string
}

/**
 * Serves one client until it says goodbye. Nothing is read or sent over a network; files are written only by commands,
 * and only in open folders.
 */
export function serve(connection: Connection, {version}: ServerInfo): void {
  const session = new Session(connection)
  connection.onInitialize(params => {
    session.begin(params)
    return {serverInfo: {name: 'copydesk', version}, capabilities: capabilitiesFor(session.client)}
  })
  connection.onShutdown(() => session.end())
  heedSettings(session, connection)
  heedDocuments(session, connection)
  answerRequests(session, connection)
  session.documents.listen(connection)
  connection.listen()
}

function capabilitiesFor({encoding, pulls}: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
    ...(pulls && {diagnosticProvider: {identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false}}),
    codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind]},
    hoverProvider: true,
    documentSymbolProvider: true,
    executeCommandProvider: {commands: Object.values(commands)},
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
  }
}

function heedSettings(session: Session, connection: Connection): void {
  const {settings} = session
  const quietly = quietlyOn(connection)
  connection.onInitialized(
    quietly(async () => {
      const {client} = session
      if (client.opensFolders) connection.workspace.onDidChangeWorkspaceFolders(quietly(event => session.changeFolders(event)))
      // A client that refuses to tell of changes has settings all the same.
      await Promise.allSettled([
        client.watches && connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}),
        client.registersSettings && connection.client.register(DidChangeConfigurationNotification.type, {section: 'copydesk'})
      ])
      settings.check()
      await settings.fetch(connection, client).finally(() => session.refresh())
    })
  )
  connection.onDidChangeConfiguration(
    quietly(async given => {
      if (session.client.asksSettings) await settings.fetch(connection, session.client)
      else settings.take(given.settings?.copydesk)
      session.refresh()
    })
  )
}

function heedDocuments(session: Session, connection: Connection): void {
  const quietly = quietlyOn(connection)
  connection.onDidChangeWatchedFiles(quietly(({changes}) => session.refreshFor(changes.map(({uri}) => uri))))
  session.documents.onDidChangeContent(({document}) => session.edited(document.uri))
  session.documents.onDidSave(({document}) => session.refreshFor([document.uri]))
  session.documents.onDidClose(quietly(({document}) => session.closed(document.uri)))
}

function answerRequests(session: Session, connection: Connection): void {
  connection.languages.diagnostics.on((params, token) => session.diagnose(params, token))
  connection.onCodeAction(session.answer((analysis, params) => findActions(analysis, params, session.client, session.workspace), []))
  connection.onHover(session.answer((analysis, {position}) => findHover(analysis, position, session.client) ?? null, null))
  connection.onDocumentSymbol(session.answer(analysis => findSymbols(analysis, session.client), []))
  connection.onExecuteCommand(async ({command, arguments: given}) => {
    await session.execute(command, Array.isArray(given) ? given : [])
    return null
  })
}

/** A notification has no answer in which to say that something went wrong; the log gets it. */
function quietlyOn(connection: Connection): <P>(handle: (params: P) => Promise<void> | void) => (params: P) => Promise<void> {
  return handle => async params => {
    try {
      await handle(params)
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }
}
