import type {InitializeParams} from 'vscode-languageserver/node'
import {chooseEncoding, type Encoding} from './positions.js'

/** What a client can do, as far as it makes a difference. */
export interface Client {
  encoding: Encoding
  /** Diagnostics are fetched by the client, and it fetches them again when told to. */
  pulls: boolean
  links: boolean
  related: boolean
  versionedEdits: boolean
  literalActions: boolean
  nestedSymbols: boolean
  markdown: boolean
  asksSettings: boolean
  /** Opens and closes folders during a session. */
  opensFolders: boolean
  /** Tells of settings only where it was asked to. */
  registersSettings: boolean
  /** Watches files when asked to. */
  watches: boolean
}

/** Reads what a client says of itself; what it does not say it cannot do. */
export function readClient({capabilities}: InitializeParams): Client {
  const {textDocument, workspace, general} = capabilities ?? {}
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: Boolean(textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport),
    links: Boolean(textDocument?.publishDiagnostics?.codeDescriptionSupport || textDocument?.diagnostic?.codeDescriptionSupport),
    related: Boolean(textDocument?.publishDiagnostics?.relatedInformation || textDocument?.diagnostic?.relatedInformation),
    versionedEdits: Boolean(workspace?.workspaceEdit?.documentChanges),
    literalActions: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    nestedSymbols: Boolean(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    markdown: Boolean(textDocument?.hover?.contentFormat?.includes('markdown')),
    opensFolders: Boolean(workspace?.workspaceFolders),
    asksSettings: Boolean(workspace?.configuration),
    registersSettings: Boolean(workspace?.didChangeConfiguration?.dynamicRegistration),
    watches: Boolean(workspace?.didChangeWatchedFiles?.dynamicRegistration)
  }
}
