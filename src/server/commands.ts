import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Connection} from 'vscode-languageserver/node'
import type {Acceptance} from '../accept/acceptances.js'
import {fingerprint} from '../accept/fingerprint.js'
import {Problem} from '../cli/problem.js'
import {replaceFile} from '../cli/write.js'
import {acceptedName, placeAccepted, storyName, writeAccepted} from '../config/accepted.js'
import {findConfig} from '../config/find.js'
import type {Analysis} from './analysis.js'
import type {Client} from './client.js'
import type {StoryText} from './document.js'
import {findDifferences, toWorkspaceEdit} from './edits.js'
import type {Workspace} from './workspace.js'

/** Commands, as clients send them; each takes one object. */
export const commands = {
  /** `{uri}` */
  fixAll: 'copydesk.fixAll',
  /** `{uri, rule, words, reason?}`; asks for a reason where none is given. */
  accept: 'copydesk.accept',
  /** `{uri, word}` */
  addToDictionary: 'copydesk.addToDictionary',
  /** `{uri, rule}` */
  turnOff: 'copydesk.turnOff'
} as const

/** Reasons to choose from, in editors that cannot ask for text. */
const reasons = ['It is right as it stands', 'It is quoted as published', 'An exception agreed with the desk']

/** What commands need. */
export interface Surroundings {
  connection: Connection
  workspace: Workspace
  client: Client
  /** An open document. */
  find(uri: string): StoryText | undefined
  analyse(document: StoryText): Promise<Analysis>
  /** To be called when files were written. */
  changed(): void
}

/**
 * Carries out a command. It writes files only in open folders: the acceptances, a configuration, or a dictionary that
 * the configuration names.
 *
 * @throws Problem that says why nothing was done.
 */
export async function execute(command: string, [argument]: readonly unknown[], surroundings: Surroundings): Promise<void> {
  const given = readArgument(argument)
  const document = surroundings.find(given.uri ?? '')
  if (!document) throw new Problem('Expected an open document; nothing was done')
  const analysis = await surroundings.analyse(document)
  if (command === commands.fixAll) return fixAll(analysis, surroundings)
  if (command === commands.accept) return accept(analysis, given, surroundings)
  if (command === commands.addToDictionary) return addToDictionary(analysis, given, surroundings)
  if (command === commands.turnOff) return turnOff(analysis, given, surroundings)
  throw new Problem(`Unexpected command \`${command}\``)
}

type Argument = Partial<Record<'uri' | 'rule' | 'words' | 'word' | 'reason', string>>

/** Only texts count; clients may send anything. */
function readArgument(argument: unknown): Argument {
  if (typeof argument === 'string') return {uri: argument}
  if (typeof argument !== 'object' || argument === null) return {}
  return Object.fromEntries(Object.entries(argument).filter(([, value]) => typeof value === 'string'))
}

async function fixAll({document, fixed}: Analysis, {connection, client}: Surroundings): Promise<void> {
  const edits = await findDifferences(document.text, await fixed())
  if (edits.length === 0) return
  const {applied, failureReason} = await connection.workspace.applyEdit({
    label: 'Fix all safe findings',
    edit: toWorkspaceEdit(edits, document, client)
  })
  if (!applied) throw new Problem(`The fixes were not applied${failureReason ? `: ${failureReason}` : ''}`)
}

async function accept({items, file, isSaved}: Analysis, given: Argument, surroundings: Surroundings): Promise<void> {
  const {connection, workspace, changed} = surroundings
  const chosen = items.find(
    ({finding, story}) => finding && story && finding.rule.meta.name === given.rule && fingerprint(finding, story) === given.words
  )
  if (!chosen?.finding || given.words === undefined) throw new Problem('The finding is no longer there; nothing was accepted')
  const folder = workspace.folderOf(file)
  if (!isSaved || folder === undefined) throw new Problem('Expected a story saved in an open folder; nothing was accepted')
  const reason = given.reason?.trim() || (await askReason(connection, chosen.message.reason))
  if (reason === undefined) return
  const nearest = placeAccepted(file, folder)
  const home = workspace.mayWrite(nearest) ? nearest : path.join(folder, acceptedName)
  checkTarget(home, surroundings)
  const entry: Acceptance = {rule: chosen.finding.rule.meta.name, file: storyName(home, file), words: given.words, reason}
  await writeAccepted(home, [entry])
  changed()
}

async function askReason(connection: Connection, finding: string): Promise<string | undefined> {
  const answer = await connection.window.showInformationMessage(`Why may it stand? ${finding}`, ...reasons.map(title => ({title})))
  return answer?.title
}

async function addToDictionary({document, file, applied}: Analysis, {word}: Argument, surroundings: Surroundings): Promise<void> {
  const {workspace, changed} = surroundings
  if (!word || word.length > 100 || /[\n\r#]/.test(word) || !document.text.includes(word)) {
    throw new Problem('Expected a word of the story; nothing was added to the dictionary')
  }
  const list = findDictionary(applied, workspace)
  if (list !== undefined) {
    checkTarget(list, surroundings)
    const before = fs.readFileSync(list, 'utf8')
    await write(list, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${word}\n`)
  } else {
    const home = applied?.config.files.findLast(each => workspace.mayWrite(each)) ?? newConfig(workspace.folderOf(file))
    await editConfig(home, ['dictionary'], word, surroundings)
  }
  changed()
}

/** The word list that a configuration in an open folder names, the last one first. */
function findDictionary(applied: Analysis['applied'], workspace: Workspace): string | undefined {
  const lists = (applied?.config.layers ?? []).flatMap(({layer: {dictionary = [], source}}) =>
    dictionary.filter(each => /\.(?:txt|dic)$/.test(each)).map(each => path.resolve(path.dirname(source.file), each))
  )
  return lists.findLast(each => workspace.mayWrite(each))
}

async function turnOff({items, file, isSaved}: Analysis, {rule}: Argument, surroundings: Surroundings): Promise<void> {
  const {workspace, changed} = surroundings
  if (rule === undefined || !items.some(({finding}) => finding?.rule.meta.name === rule)) {
    throw new Problem('The finding is no longer there; nothing was turned off')
  }
  const folder = path.dirname(file)
  if (!isSaved || workspace.folderOf(file) === undefined)
    throw new Problem('Expected a story saved in an open folder; nothing was turned off')
  await editConfig(findConfig(folder, folder) ?? newConfig(folder), ['rules', rule], 'off', surroundings)
  changed()
}

function newConfig(folder: string | undefined): string {
  if (folder === undefined) throw new Problem('Expected a story in an open folder; nothing was written')
  return path.join(folder, 'copydesk.yaml')
}

/** Sets a value in a configuration, or adds to a list; comments stay. */
async function editConfig(file: string, at: readonly string[], value: string, surroundings: Surroundings): Promise<void> {
  checkTarget(file, surroundings)
  const isYaml = /\.ya?ml$/.test(file)
  if (!isYaml && !file.endsWith('.json'))
    throw new Problem(`\`${path.basename(file)}\` is a program: add ${at.join('.')} \`${value}\` to it by hand`)
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  const place = path.basename(file) === 'package.json' ? ['copydesk', ...at] : at
  const isList = at.length === 1
  const {setYaml, setJson} = await import('../config/edit.js')
  await write(file, (isYaml ? setYaml : setJson)(before, place, value, isList))
}

/** Nothing is written outside the open folders, nor under what someone is just writing. */
function checkTarget(file: string, {workspace, find}: Surroundings): void {
  if (!workspace.mayWrite(file)) throw new Problem(`\`${file}\` is not in an open folder; nothing was written`)
  const open = find(pathToFileURL(file).href)
  if (open && open.text !== (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')) {
    throw new Problem(`\`${path.basename(file)}\` has changes that are not saved; save it first`)
  }
}

async function write(file: string, text: string): Promise<void> {
  if (fs.existsSync(file)) await replaceFile(file, fs.readFileSync(file), Buffer.from(text))
  else fs.writeFileSync(file, text, {flag: 'wx'})
}
