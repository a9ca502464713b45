import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Point} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Accept, createAccept, today} from '../accept/acceptances.js'
import {fingerprint} from '../accept/fingerprint.js'
import {storyName} from '../config/accepted.js'
import {type CliOptions, createConfigResolver} from '../config/index.js'
import {pageOf, RuleFault, type RunOptions, ruleUrl} from '../engine.js'
import {fix} from '../fix/index.js'
import {describeHouse, type FileDigest} from '../folder/across.js'
import {takeDigest} from '../folder/digest.js'
import {createLinter, type Linter} from '../lint.js'
import type {Format} from '../readers/index.js'
import {findExcerpt} from '../reporters/excerpt.js'
import {type Options, resolveSettings} from '../settings.js'
import {untraced} from '../untraced.js'
import type {Seen} from './cache-shard.js'
import {Problem} from './problem.js'
import {createFindNear, readSource, type Source, toBytes} from './source.js'
import {replaceFile} from './write.js'

/** What to do with each file. */
export interface Task {
  /** Report only, apply safe fixes, or show them as a diff. */
  mode: 'report' | 'fix' | 'diff'
  /** The rules whose safe fixes are made; all without it. */
  fixes?: readonly string[]
  /** What the command line says; the rest is in the configuration that applies to each file. */
  config: CliOptions
  /** What to read files as; found out without it. */
  format?: Format
  /** Whether outcomes say what the file was when it was read, for a cache. */
  seen?: boolean
  /** Whether findings carry the words around them, for a report that shows them. */
  excerpts?: boolean
  /** Whether findings carry columns in bytes too. */
  byteColumns?: boolean
}

/** One finding as plain data, ready to cross a thread or to be kept in a cache. */
export type Message = Pick<VFileMessage, 'reason'> &
  Partial<
    Pick<
      VFileMessage,
      | 'place'
      | 'ruleId'
      | 'source'
      | 'fatal'
      | 'actual'
      | 'expected'
      | 'note'
      | 'url'
      | 'related'
      | 'fix'
      | 'story'
      | 'excerpt'
      | 'byteColumns'
    >
  >

/** What came of one file; plain data. */
export interface Outcome {
  /** As given or found, relative to where the command runs. */
  path: string
  messages: Message[]
  /** Whether the file could not be read or written. */
  failed: boolean
  /** Whether safe fixes changed it (or would, for a diff). */
  changed: boolean
  /** Unified diff, where one was asked for and there is one. */
  diff?: string
  /** The file as it was when it was read, where that was asked for. */
  seen?: Seen
  /** Its content and settings, hashed, where there is a cache. */
  version?: string
  /** Whether it comes from the cache; its digest is then read when it is asked for. */
  isKnown?: true
  /** The fixed text, where the story came from standard input. */
  text?: string
  /** What checks across stories need of it, where such rules are on. */
  digest?: FileDigest
  /** Which acceptances of which file took a finding, where there is a file of them for this story. */
  accepted?: {file: string; used: number[]}
}

/** Lints files one by one, each with the configuration that applies to it. */
export function createProcess(task: Task, run: RunOptions = {}): (path: string) => Promise<Outcome> {
  const linterOf = createLinters(task.config, {...run, format: task.format})
  const houseOf = createHouseOf()
  const findNear = createFindNear()
  return async file => {
    const {linter, ignored, accepted, config} = await linterOf(file)
    if (ignored) return told(file, `Left out by the pattern \`${ignored.pattern}\` at ${ignored.origin}`, undefined)
    try {
      const source = readSource(file, findNear)
      const outcome = await processSource(file, source, task, linter, accepted, replaceFile, houseOf(config.options))
      const {bytes, time, node} = source
      if (!task.seen || time === undefined || node === undefined) return outcome
      const {hashOf} = await import('./hash.js')
      return Object.assign(outcome, {seen: {size: bytes.length, time, node, hash: hashOf(bytes)}})
    } catch (error) {
      if (error instanceof Problem) return told(file, error.message, true)
      // One story that a rule stumbles over must not end the run.
      return told(file, explainFault(error as Error), true)
    }
  }
}

/** Whose fault it is, and where: a rule of the house is the house's own matter. */
function explainFault(error: Error): string {
  const {stack = ''} = error instanceof RuleFault && error.cause instanceof Error ? error.cause : error
  const where = /\n\s+at ([^\n]*)/.exec(stack)?.[1] ?? ''
  const isHouse = error instanceof RuleFault && ruleUrl(error.rule.meta) !== pageOf(error.rule.meta.name)
  if (!isHouse) return `This is a fault of the program, please report it: ${error.message} (${where})`
  const [, file, at] = /(file:[^)]*):(\d+:\d+)\)?$/.exec(where) ?? []
  return `${error.message} (${file === undefined ? where : `${path.relative('.', fileURLToPath(file))}:${at}`})`
}

/** Which rules across stories are on under some options, as digests have it. */
export function createHouseOf(): (options: Options) => string | undefined {
  const houses = new Map<Options, string | undefined>()
  return options => {
    if (!houses.has(options)) houses.set(options, describeHouse(resolveSettings(options).active))
    return houses.get(options)
  }
}

/** What checks across stories need of a file, where such rules are on for it. */
export function digestFile({stories = [], standing = []}: LintedData, house: string | undefined): FileDigest | undefined {
  if (house === undefined || stories.length === 0) return undefined
  const digests = JSON.stringify(stories.map(({story, id}) => Object.assign(takeDigest(story), id !== undefined && {story: id})))
  return {house, digests, ...(standing.length > 0 && {standing})}
}

type LintedData = Pick<NonNullable<VFile['data']['copydesk']>, 'stories' | 'standing'>

/** Finds the linter for a file; files to which the same applies share one. */
export function createLinters(config: CliOptions, run: RunOptions = {}) {
  const resolver = createConfigResolver(config)
  const linters = new Map<Options, Linter>()
  const accepts = new Map<string, Accept>()
  const select: RunOptions['select'] = (findings, story, file) => {
    const {accepted} = file.data.copydesk ?? {}
    const accept = accepted && accepts.get(accepted.file)
    if (!accept) return findings
    const name = storyName(accepted.file, path.resolve(config.cwd ?? '.', file.path))
    const {open, used} = accept(name, findings, finding => ({rule: finding.rule.meta.name, words: fingerprint(finding, story)}))
    accepted.used = used
    return open
  }
  return async (file: string) => {
    const resolved = await resolver.resolve(file)
    const {options, ignored, accepted} = resolved
    const linter = linters.get(options) ?? createLinter(options, {...run, select})
    linters.set(options, linter)
    if (accepted && !accepts.has(accepted.file)) accepts.set(accepted.file, createAccept(accepted.entries, today(config)))
    return {linter, ignored, accepted: accepted?.file, config: resolved}
  }
}

/** Lints a story that was read already, for instance from standard input. */
export async function processSource(
  file: string,
  source: Source,
  task: Task,
  linter: Linter,
  accepted?: string,
  write = replaceFile,
  house?: string
): Promise<Outcome> {
  if (source.text.trim() === '') return told(file, 'Unexpected empty file, expected a story', false)
  const story = new VFile({path: file, value: source.text, data: {copydesk: {encoding: source.encoding}}})
  if (accepted !== undefined) story.data.copydesk = {...story.data.copydesk, accepted: {file: accepted, used: []}}
  if (task.mode === 'report') return outcome(file, await linter(story), source, task, house)
  const {text, file: linted} = await fix(story, {}, linter, ({rule}) => !task.fixes || task.fixes.includes(rule.meta.name))
  const result = outcome(file, linted, source, task, house)
  result.changed = text !== source.text
  if (!result.changed) return result
  if (task.mode === 'diff') await addDiff(result, source, text)
  else {
    try {
      await write(file, source.bytes, toBytes(text, source))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      // The file is as it was: so are its findings.
      const before = await processSource(file, source, {...task, mode: 'report'}, linter, accepted, write, house)
      return {...before, failed: true, messages: [...told(file, error.message, true).messages, ...before.messages]}
    }
  }
  return result
}

function outcome(file: string, linted: VFile, {problems}: Source, task: Task, house: string | undefined): Outcome {
  const {accepted, format} = linted.data.copydesk ?? {}
  if (task.excerpts) addExcerpts(linted)
  if (task.byteColumns) addByteColumns(linted)
  // What is odd about the bytes is no matter where they are no text.
  for (const {reason, place, fatal} of format === undefined ? [] : problems)
    linted.message(reason, {place, ruleId: 'file', source: 'copydesk'}).fatal = fatal
  const messages = linted.messages.map(toMessage)
  const failed = messages.some(({ruleId, fatal}) => ruleId === 'file' && fatal === true)
  const result: Outcome = {path: file, messages, failed, changed: false}
  if (accepted) result.accepted = accepted
  const digest = digestFile(linted.data.copydesk ?? {}, house)
  if (digest) result.digest = digest
  return result
}

/** Findings became messages one by one, in order, between messages about the file itself. */
function addExcerpts({messages, data}: VFile): void {
  const found = (data.copydesk?.stories ?? []).flatMap(({story, findings}) => findings.map(finding => ({story, finding}))).values()
  let next = found.next()
  for (const message of messages) {
    if (next.done) return
    const {story, finding} = next.value
    if (message.ruleId !== finding.rule.meta.name || message.reason !== finding.message) continue
    message.excerpt = findExcerpt(story, finding.span)
    next = found.next()
  }
}

function addByteColumns(file: VFile): void {
  const text = String(file)
  const count = ({column, offset}: Point) =>
    offset === undefined ? column : Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1
  for (const message of file.messages) {
    const {place} = message
    if (place) message.byteColumns = 'start' in place ? [count(place.start), count(place.end)] : [count(place), count(place)]
  }
}

/** One message about a file itself. */
function told(path: string, reason: string, fatal: boolean | undefined): Outcome {
  const file = new VFile({path})
  const message = file.message(reason, {ruleId: 'file', source: 'copydesk'})
  message.fatal = fatal
  return {path, messages: [toMessage(message)], failed: fatal === true, changed: false}
}

function toMessage(message: VFileMessage): Message {
  const {reason, place, ruleId, source, fatal, actual, expected, note, url, related, fix: kind, story, excerpt, byteColumns} = message
  return {reason, place, ruleId, source, fatal, actual, expected, note, url, related, fix: kind, story, excerpt, byteColumns}
}

/** The outcome as a file for reporters. */
export function toFile({path: file, messages}: Pick<Outcome, 'path' | 'messages'>): VFile {
  const result = new VFile({path: file})
  for (const {reason, place, ruleId, source, fatal, ...rest} of messages) {
    Object.assign(
      untraced(() => result.message(reason, {place, ruleId, source})),
      rest,
      {fatal}
    )
  }
  return result
}

async function addDiff(result: Outcome, {text, encoding}: Source, fixed: string): Promise<void> {
  const {charset, bom} = encoding
  if (charset !== 'utf-8') {
    const reason = `Its fixes cannot be shown as a diff, since it is in ${charset}; \`--fix\` can make them`
    result.messages.push(...told(result.path, reason, false).messages)
    return
  }
  const mark = bom ? '\ufeff' : ''
  result.diff = await createDiff(result.path, mark + text, mark + fixed)
}

async function createDiff(file: string, before: string, after: string): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  const name = path.relative('.', file).split(path.sep).join('/')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {context: 3})
  // git wants no rule above the names.
  return patch.replace(/^=+\n/, '')
}
