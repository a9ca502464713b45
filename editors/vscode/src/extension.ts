import * as vscode from 'vscode'
import {LanguageClient, type Middleware, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = createStatus(context)
  const log = vscode.window.createOutputChannel('copydesk')
  const run = (command: string, does: () => unknown) => context.subscriptions.push(vscode.commands.registerCommand(command, does))
  run('copydesk.fixDocument', fixDocument)
  run('copydesk.showFindings', () => vscode.commands.executeCommand('workbench.actions.view.problems'))
  run('copydesk.showOutput', () => log.show())
  run('copydesk.restart', restart)
  context.subscriptions.push(
    log,
    vscode.workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('copydesk.languages') || change.affectsConfiguration('copydesk.server')) await restart()
    })
  )

  async function restart(): Promise<void> {
    await client?.dispose()
    client = createClient(context, log)
    try {
      await client.start()
    } catch (error) {
      log.appendLine(String(error))
      await vscode.window.showErrorMessage('copydesk does not start; its log says why (copydesk: Show Log).')
    }
    status.update()
  }

  await restart()
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}

function createClient(context: vscode.ExtensionContext, outputChannel: vscode.OutputChannel): LanguageClient {
  const settings = vscode.workspace.getConfiguration('copydesk')
  const module = settings.get<string>('server') || context.asAbsolutePath('server/bin/copydesk.js')
  return new LanguageClient(
    'copydesk',
    'copydesk',
    {module, transport: TransportKind.stdio, args: ['server']},
    {
      documentSelector: languages().flatMap(language => [
        {scheme: 'file', language},
        {scheme: 'untitled', language}
      ]),
      outputChannel,
      middleware
    }
  )
}

function languages(): string[] {
  return vscode.workspace.getConfiguration('copydesk').get<string[]>('languages') ?? ['plaintext', 'markdown']
}

const middleware: Middleware = {
  /** Accepting wants a reason; VS Code can ask for one in words. */
  async executeCommand(command, given, next) {
    if (command !== 'copydesk.accept') return next(command, given)
    const [finding] = given as [{reason?: string}]
    const reason =
      finding.reason ??
      (await vscode.window.showInputBox({
        title: 'Accept this finding',
        prompt: 'Why may it stand? Whoever reads the file in a year wants to know.',
        validateInput: value => (value.trim() === '' ? 'A reason, please' : undefined)
      }))
    return reason === undefined ? undefined : next(command, [{...finding, reason}])
  }
}

async function fixDocument(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  if (document)
    await client?.sendRequest('workspace/executeCommand', {command: 'copydesk.fixAll', arguments: [{uri: document.uri.toString()}]})
}

/** The number of findings in the story that is being written. */
function createStatus(context: vscode.ExtensionContext): {update(): void} {
  const item = vscode.window.createStatusBarItem('copydesk.findings', vscode.StatusBarAlignment.Right, 100)
  item.name = 'copydesk'
  item.command = 'copydesk.showFindings'
  const update = () => {
    const document = vscode.window.activeTextEditor?.document
    if (!document || !languages().includes(document.languageId)) return item.hide()
    const found = vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'copydesk')
    const errors = found.filter(({severity}) => severity === vscode.DiagnosticSeverity.Error).length
    item.text = found.length === 0 ? '$(check) copy' : `$(edit) ${found.length} in copy`
    item.tooltip = found.length === 0 ? 'copydesk: nothing to correct' : `copydesk: ${found.length} findings, ${errors} of them errors`
    item.accessibilityInformation = {label: item.tooltip}
    item.show()
  }
  context.subscriptions.push(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(({uris}) => {
      const {activeTextEditor} = vscode.window
      if (activeTextEditor && uris.some(uri => uri.toString() === activeTextEditor.document.uri.toString())) update()
    })
  )
  update()
  return {update}
}
