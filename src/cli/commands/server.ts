import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {Framing} from '../../server/framing.js'
import {serve} from '../../server/server.js'

/** Serves an editor over standard input and output until it goes. */
export function server(version: string): void {
  serve(createConnection(ProposedFeatures.all, process.stdin.pipe(new Framing()), process.stdout), {version})
}
