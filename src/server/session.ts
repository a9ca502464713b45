import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent
} from 'vscode-languageserver/node'
import {Problem} from '../cli/problem.js'
import {type Analysis, createAnalyst} from './analysis.js'
import {type Client, readClient} from './client.js'
import {execute} from './commands.js'
import {toDiagnostics} from './diagnostics.js'
import {StoryText} from './document.js'
import {EditorSettings} from './editor-settings.js'
import {toPath} from './paths.js'
import {createSchedule} from './schedule.js'
import {createDependencies} from './watching.js'
import {Workspace} from './workspace.js'

/** One client from its greeting to its goodbye: what it has open, and what it is told about it. */
export class Session {
  readonly workspace = new Workspace()
  readonly settings = new EditorSettings(this.workspace, message => this.#tell(MessageType.Warning, message))
  readonly documents: TextDocuments<StoryText>
  client: Client = readClient({capabilities: {}} as InitializeParams)
  readonly #connection: Connection
  readonly #analyse = createAnalyst(this.workspace)
  readonly #schedule = createSchedule(uri => this.#publish(uri))
  #dependencies = createDependencies(this.workspace, true, () => {})
  #state: 'new' | 'running' | 'ended' = 'new'

  constructor(connection: Connection) {
    this.#connection = connection
    this.documents = new TextDocuments<StoryText>({
      create: (uri, languageId, version, text) => new StoryText(uri, languageId, version, text, this.client.encoding),
      update: (document, changes, version) => document.update(changes, version)
    })
  }

  begin(params: InitializeParams): void {
    this.client = readClient(params)
    this.#state = 'running'
    this.workspace.change(params.workspaceFolders?.map(({uri}) => uri) ?? (params.rootUri ? [params.rootUri] : []))
    this.settings.begin(params.initializationOptions)
    this.#dependencies = createDependencies(this.workspace, this.client.watches, () => this.refresh())
  }

  end(): void {
    this.#state = 'ended'
    this.#schedule.cancelAll()
    this.#dependencies.close()
  }

  /** Something that findings depend on has changed: all open documents are looked at anew. */
  refresh(): void {
    this.workspace.reset()
    if (this.#state !== 'running') return
    // A client may refuse; it asks again when it wants to.
    if (this.client.pulls) this.#connection.languages.diagnostics.refresh().catch(() => undefined)
    else for (const uri of this.documents.keys()) this.#schedule.request(uri)
  }

  /** Files have changed on disk, or were saved here. */
  refreshFor(uris: readonly string[]): void {
    if (uris.some(uri => this.#dependencies.has(toPath(uri) ?? ''))) this.refresh()
  }

  async changeFolders({added, removed}: WorkspaceFoldersChangeEvent): Promise<void> {
    const uris = (list: readonly WorkspaceFolder[]) => list.map(({uri}) => uri)
    this.workspace.change(uris(added), uris(removed))
    await this.settings.fetch(this.#connection, this.client).finally(() => this.refresh())
  }

  /** A document is new or has changed: findings are sent to a client that does not ask for them. */
  edited(uri: string): void {
    if (!this.client.pulls) this.#schedule.request(uri)
  }

  async closed(uri: string): Promise<void> {
    this.#schedule.cancel(uri)
    if (!this.client.pulls) await this.#connection.sendDiagnostics({uri, diagnostics: []})
  }

  /** What holds for every request: only between the beginning and the end of a session, and only for open documents. */
  answer<P extends {textDocument: {uri: string}}, R>(
    respond: (analysis: Analysis, params: P) => R | Promise<R>,
    otherwise: R
  ): (params: P) => Promise<R> {
    return async params => {
      this.#checkState()
      const document = this.documents.get(params?.textDocument?.uri)
      return document ? respond(await this.#analyse(document), params) : otherwise
    }
  }

  /** Findings for a client that asks for them. */
  async diagnose({textDocument, previousResultId}: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    this.#checkState()
    const document = this.documents.get(textDocument?.uri)
    if (!document) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    const resultId = `${this.workspace.generation}.${document.version}`
    if (previousResultId === resultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    // Whatever else has come in is read first: the request may have been taken back, the text changed.
    await new Promise(resolve => setImmediate(resolve))
    if (token.isCancellationRequested || this.documents.get(document.uri) !== document) {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed', {retriggerRequest: true})
    }
    const analysis = await this.#analyse(document)
    this.#dependencies.note(analysis)
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(analysis, this.client)}
  }

  /** Carries out a command; a person is told why it could not be. */
  async execute(command: string, given: readonly unknown[]): Promise<void> {
    this.#checkState()
    try {
      await execute(command, given, {
        connection: this.#connection,
        workspace: this.workspace,
        client: this.client,
        analyse: this.#analyse,
        changed: () => this.refresh(),
        find: uri => this.documents.get(uri)
      })
    } catch (error) {
      if (error instanceof Problem) this.#tell(MessageType.Error, error.message)
      else throw error
    }
  }

  /** Lints a document and shows the findings, unless it has changed meanwhile. */
  async #publish(uri: string): Promise<void> {
    const document = this.documents.get(uri)
    if (!document) return
    try {
      const analysis = await this.#analyse(document)
      if (this.documents.get(uri) !== document || this.#state !== 'running') return
      this.#dependencies.note(analysis)
      await this.#connection.sendDiagnostics({uri, version: document.version, diagnostics: toDiagnostics(analysis, this.client)})
    } catch (error) {
      this.#connection.console.error(`${uri} was not linted: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }

  /** Shows a message that wants no answer: some editors stop for one that may be answered. */
  #tell(type: MessageType, message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, {type, message})
  }

  #checkState(): void {
    if (this.#state === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Expected `initialize` first')
    if (this.#state === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'Unexpected request after `shutdown`')
  }
}
