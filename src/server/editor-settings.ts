import type {Connection} from 'vscode-languageserver/node'
import type {CliOptions} from '../config/index.js'
import type {Client} from './client.js'
import {toPath} from './paths.js'
import {findMisspelt, readSettings} from './settings.js'
import type {Workspace} from './workspace.js'

/** What the editor sets, at the start and later, on its way into the workspace. */
export class EditorSettings {
  readonly #workspace: Workspace
  readonly #warn: (message: string) => void
  readonly #warned = new Set<string>()
  #given: unknown
  #initial: CliOptions = {}

  /** @param warn is told once of each name that is misspelt. */
  constructor(workspace: Workspace, warn: (message: string) => void) {
    this.#workspace = workspace
    this.#warn = warn
  }

  /** What came with the greeting: it holds wherever later settings are silent. */
  begin(given: unknown): void {
    this.#given = given
    this.#initial = readSettings(given)
    this.#workspace.configure(this.#initial)
  }

  /** Warns of what is misspelt in the greeting; only then may the client be told anything. */
  check(): void {
    this.#warnOf(this.#given)
  }

  /** Settings that were sent along. */
  take(section: unknown, folder?: string): void {
    this.#warnOf(section)
    this.#workspace.configure({...this.#initial, ...readSettings(section)}, folder)
  }

  /** Asks the client for its settings, in general and for each folder. */
  async fetch(connection: Connection, client: Client): Promise<void> {
    if (!client.asksSettings) return
    const {folders} = this.#workspace
    const uris = (await connection.workspace.getWorkspaceFolders())?.map(({uri}) => uri) ?? []
    const items = [{section: 'copydesk'}, ...uris.map(scopeUri => ({section: 'copydesk', scopeUri}))]
    const [general, ...own]: unknown[] = await connection.workspace.getConfiguration(items)
    this.take(general)
    for (const [index, uri] of uris.entries()) {
      const folder = toPath(uri)
      if (folder !== undefined && folders.includes(folder)) this.take(own[index], folder)
    }
  }

  #warnOf(section: unknown): void {
    for (const message of findMisspelt(section)) {
      if (!this.#warned.has(message)) this.#warn(message)
      this.#warned.add(message)
    }
  }
}
