import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {ConfigError} from '../config/error.js'
import type {Finding} from '../engine.js'
import {fix} from '../fix/index.js'
import type {Linter} from '../lint.js'
import {SettingError} from '../rule.js'
import type {Story} from '../story/index.js'
import type {StoryText} from './document.js'
import {chooseFormat, isConfiguration} from './paths.js'
import type {Place} from './positions.js'
import type {Applied, Workspace} from './workspace.js'

/** Beyond this (UTF-16 units) no editor is kept waiting. */
export const mostText = 5_000_000

/** More findings than this are not shown: the document is no copy, and editors grow slow. */
const mostItems = 1000

/** One finding, where the editor has it. */
export interface Item {
  message: VFileMessage
  range: {start: Place; end: Place}
  /** What it is about; absent where a file could not be read. */
  finding?: Finding
  story?: Story
}

/** What is known about one version of a document. */
export interface Analysis {
  document: StoryText
  file: string
  /** Whether it stands on disk. */
  isSaved: boolean
  items: readonly Item[]
  /** The stories in it. */
  stories: readonly Story[]
  /** What applies; absent where the configuration cannot be used or nothing was linted. */
  applied?: Applied
  /** Why the configuration cannot be used. */
  error?: ConfigError | SettingError
  /** The text with all safe fixes; computed when asked for. */
  fixed(): Promise<string>
}

/** Lints documents, each version once, whoever asks. */
export function createAnalyst(workspace: Workspace): (document: StoryText) => Promise<Analysis> {
  const known = new WeakMap<StoryText, {generation: number; analysis: Promise<Analysis>}>()
  return document => {
    const last = known.get(document)
    if (last?.generation === workspace.generation) return last.analysis
    const analysis = analyse(document, workspace)
    known.set(document, {generation: workspace.generation, analysis})
    return analysis
  }
}

async function analyse(document: StoryText, workspace: Workspace): Promise<Analysis> {
  const {file, isSaved} = workspace.fileOf(document.uri)
  const {text} = document
  const base = {document, file, isSaved, items: [], stories: [], fixed: async () => text}
  if (text.trim() === '' || isConfiguration(file)) return base
  if (text.length > mostText) {
    const message = new VFile({path: file}).message('Unexpected size of the document, expected at most 5 MB; use the command line for it')
    message.ruleId = 'file'
    message.fatal = undefined
    return {...base, items: [{message, range: document.range(0, 0)}]}
  }
  let applied: Applied
  try {
    applied = await workspace.apply(file)
  } catch (error) {
    if (error instanceof ConfigError || error instanceof SettingError) return {...base, error}
    throw error
  }
  if (applied.ignored) return {...base, applied}
  const toFile = () => toVFile(document, file, isSaved ? applied.accepted : undefined)
  const linted = await applied.linter(toFile())
  return {...base, applied, ...readItems(linted, document), fixed: createFixed(toFile, applied.linter)}
}

function toVFile({languageId, text}: StoryText, file: string, accepted: string | undefined): VFile {
  const format = chooseFormat(file, languageId)
  const data = {...(format && {format}), ...(accepted !== undefined && {accepted: {file: accepted, used: []}})}
  return new VFile({path: file, value: text, data: {copydesk: data}})
}

function createFixed(toFile: () => VFile, linter: Linter): () => Promise<string> {
  let fixed: Promise<string> | undefined
  return () => {
    fixed ??= fix(toFile(), {}, linter).then(({text}) => text)
    return fixed
  }
}

function readItems(linted: VFile, document: StoryText): Pick<Analysis, 'items' | 'stories'> {
  const {stories = []} = linted.data.copydesk ?? {}
  const about = new Map<VFileMessage, Pick<Item, 'finding' | 'story'>>()
  for (const {story, findings, messages} of stories) {
    for (const [index, message] of messages.entries()) about.set(message, {finding: findings[index], story})
  }
  const items = linted.messages
    .slice(0, mostItems)
    .map(message => ({message, range: rangeOf(message.place, document), ...about.get(message)}))
  return {items, stories: stories.map(({story}) => story)}
}

/** Where a place of ours is for the editor; without a place it is the start. */
export function rangeOf(place: VFileMessage['place'], document: StoryText): Item['range'] {
  if (!place) return document.range(0, 0)
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  const {lines} = document
  const offset = (point: typeof start) => point.offset ?? lines.offsetAt({line: point.line - 1, character: point.column - 1})
  return document.range(offset(start), offset(end))
}
