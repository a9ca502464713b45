import path from 'node:path'
import {type CodeAction, CodeActionKind, type CodeActionParams, type Command, type Diagnostic} from 'vscode-languageserver/node'
import {fingerprint} from '../accept/fingerprint.js'
import {findEdits} from '../fix/index.js'
import {oneLine} from '../one-line.js'
import type {Analysis, Item} from './analysis.js'
import type {Client} from './client.js'
import {commands} from './commands.js'
import {toDiagnostic} from './diagnostics.js'
import {findDifferences, toWorkspaceEdit} from './edits.js'
import {isBefore} from './hover.js'
import type {Workspace} from './workspace.js'

/** Kind of the action that applies all safe fixes. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`

/** More suggestions than this are no help. */
const mostSuggestions = 5

type Asked = Pick<CodeActionParams, 'range' | 'context'>

/** What can be done about the findings at a place: their fixes first, then all safe fixes, then what a house may decide. */
export async function findActions(
  analysis: Analysis,
  asked: Asked,
  client: Client,
  workspace: Workspace
): Promise<Array<CodeAction | Command>> {
  const here = analysis.items.filter(item => item.finding && isAsked(item, asked))
  const actions = [
    ...here.flatMap(item => toFixes(item, analysis, client)),
    ...(await toFixAll(analysis, asked, client)),
    ...here.flatMap(item => toHouseActions(item, analysis, client, workspace))
  ]
  const only = asked.context?.only
  const wanted = Array.isArray(only)
    ? actions.filter(({kind = ''}) => only.some(each => each === '' || kind === each || kind.startsWith(`${each}.`)))
    : actions
  return client.literalActions ? wanted : wanted.flatMap(({command}) => command ?? [])
}

/** Whether a finding touches the range, or is one of those that the client names. */
function isAsked({range, message}: Item, {range: asked, context}: Asked): boolean {
  if (!isBefore(range.end, asked.start) && !isBefore(asked.end, range.start)) return true
  return Array.isArray(context?.diagnostics) && context.diagnostics.some(each => each.code === message.ruleId && isSame(each, range))
}

function isSame({range}: Diagnostic, {start, end}: Item['range']): boolean {
  return !isBefore(range.start, start) && !isBefore(start, range.start) && !isBefore(range.end, end) && !isBefore(end, range.end)
}

function toFixes(item: Item, {document}: Analysis, client: Client): CodeAction[] {
  const {finding, story} = item
  if (!finding || !story) return []
  return (finding.expected ?? []).slice(0, mostSuggestions).flatMap((replacement, index): CodeAction[] => {
    const edits = findEdits([{...finding, fix: 'safe', expected: [replacement]}], story)
    if (edits.length === 0) return []
    const action: CodeAction = {
      title: toTitle(finding.actual ?? '', replacement),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(item, document, client)],
      edit: toWorkspaceEdit(edits, document, client)
    }
    if (finding.fix === 'safe' && index === 0) action.isPreferred = true
    return [action]
  })
}

function toTitle(actual: string, replacement: string): string {
  if (replacement === '') return actual.trim() === '' ? 'Delete the white space' : `Delete ${quote(actual)}`
  if (actual === '') return `Insert ${quote(replacement)}`
  return replacement.trim() === '' ? 'Correct the white space' : `Replace with ${quote(replacement)}`
}

function quote(text: string): string {
  const clean = oneLine(text)
  return `“${clean.length > 60 ? `${clean.slice(0, 57)}…` : clean}”`
}

async function toFixAll({items, document, fixed}: Analysis, {context}: Asked, client: Client): Promise<CodeAction[]> {
  const safe = items.filter(({finding}) => finding?.fix === 'safe')
  if (safe.length === 0) return []
  const title = `Fix all safe findings in this document (${safe.length})`
  const command = {title, command: commands.fixAll, arguments: [{uri: document.uri}]}
  // The edit itself only for those who ask for it, for instance at saving; others get it when they choose it.
  if (!Array.isArray(context?.only) || !client.literalActions) return [{title, kind: fixAllKind, command}]
  const edits = await findDifferences(document.text, await fixed())
  return edits.length > 0 ? [{title, kind: fixAllKind, edit: toWorkspaceEdit(edits, document, client)}] : []
}

/** Accepting, and changes of the configuration; only for files in an open folder, since only there is anything written. */
function toHouseActions(item: Item, {document, file, isSaved, applied}: Analysis, client: Client, workspace: Workspace): CodeAction[] {
  const {finding, story} = item
  const folder = workspace.folderOf(file)
  if (!finding || !story || !applied || folder === undefined) return []
  const {uri} = document
  const {name} = finding.rule.meta
  const about = {kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(item, document, client)]}
  const actions: CodeAction[] = []
  const offer = (title: string, command: string, more: object) =>
    actions.push({...about, title, command: {title, command, arguments: [{uri, ...more}]}})
  if (name === 'spelling' && finding.actual)
    offer(`Add ${quote(finding.actual)} to the dictionary`, commands.addToDictionary, {word: finding.actual})
  if (isSaved) {
    offer(`Accept this finding (${name})`, commands.accept, {rule: name, words: fingerprint(finding, story)})
    const place = path.relative(folder, path.dirname(file)).replaceAll('\\', '/')
    offer(`Turn ${name} off in ${place === '' ? 'this folder' : `${place}/`}`, commands.turnOff, {rule: name})
  }
  return actions
}
