import fs from 'node:fs/promises'
import path from 'node:path'
import {type CliOptions, createConfigResolver, isLanguageTag} from '../../config/index.js'
import {createAcross} from '../../folder/across.js'
import {nearest} from '../../nearest.js'
import {decode} from '../../readers/index.js'
import {type Reporter, reporters, type Summary, withByteColumns, withExcerpts} from '../../reporters/index.js'
import {type Setting, SettingError} from '../../rule.js'
import type {CalendarDate} from '../../story/index.js'
import {buffered} from '../buffer.js'
import {isOnChangedLine, type LineRange} from '../changed-lines.js'
import {discover} from '../discover.js'
import {readFormat} from '../format.js'
import {createLedger} from '../ledger.js'
import {explainFileError, Problem} from '../problem.js'
import {createLinters, type Outcome, processSource, type Task, toFile} from '../process.js'
import {type Progress, startProgress} from '../progress.js'
import {run} from '../run.js'
import {chooseShard, openOutcomes, readShard, type ShardCount} from '../shards.js'
import {toSource} from '../source.js'
import {createSpool} from '../spool.js'

declare const __VERSION__: string

/** The options of `copydesk lint` as the argument parser gives them. */
export interface LintFlags {
  config?: string | boolean
  style?: string[]
  accepted?: boolean
  language?: string
  format?: string
  date?: string
  now?: string
  rule?: string[]
  fix?: boolean
  fixType?: string[]
  diff?: boolean
  stdin?: boolean
  stdinFilename?: string
  reporter?: string[]
  output?: string
  concurrency?: string
  ignore?: boolean
  filesFrom?: string
  cache?: boolean
  cacheLocation?: string
  changed?: string | true
  changedFiles?: boolean
  shard?: string
  digests?: string
  maxWarnings?: string
  quiet?: boolean
  verbose?: boolean
  color?: boolean
  timing?: boolean
}

/**
 * Lints files and folders.
 *
 * @returns the exit status: 0 clean or warnings only, 1 an error or too many warnings, 2 a file that could not be read.
 * @throws Problem, SettingError for a wrong call.
 */
export async function lint(asked: readonly string[], flags: LintFlags): Promise<number> {
  if (asked.length > 0 && flags.stdin) throw new Problem('Unexpected files beside --stdin, expected one or the other')
  const config = toCliOptions(flags)
  const isElsewhere = flags.stdin || flags.filesFrom !== undefined || flags.changed !== undefined
  const paths = asked.length > 0 || isElsewhere ? asked : await choosePaths(config)
  if (flags.fixType && !flags.fix && !flags.diff) throw new Problem('Unexpected --fix-type without --fix or --diff')
  const mode = flags.diff ? 'diff' : flags.fix ? 'fix' : 'report'
  const asks = readReporters(flags)
  const task: Task = {
    mode,
    fixes: flags.fixType && (await import('../fix-type.js')).readFixTypes(flags.fixType),
    config,
    format: readFormat(flags.format),
    seen: mode === 'report' && !flags.stdin && Boolean(flags.cache || flags.cacheLocation),
    excerpts: flags.digests !== undefined || asks.some(({name}) => withExcerpts.has(name)),
    byteColumns: flags.digests !== undefined || asks.some(({name}) => withByteColumns.has(name))
  }
  if (flags.maxWarnings !== undefined) readCount(flags.maxWarnings, '--max-warnings')
  const timing = flags.timing ? new Map<string, number>() : undefined
  const cached = task.seen ? await (await import('../cache-key.js')).openCacheFor(flags.cacheLocation ?? '.copydeskcache', task) : undefined
  const changed =
    flags.changed === undefined
      ? undefined
      : await (await import('../changed.js')).findChanged(flags.changed === true ? undefined : flags.changed)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  // Whoever reads a pipe may have seen enough; other reports and fixes are still made.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    if (mode !== 'fix' && asks.length === 1) stop.abort()
  })

  const shard = flags.shard === undefined ? undefined : readShard(flags.shard)
  const parts: ShardCount = {total: 0, numbers: []}
  const choose = async () => chooseShard(without(await chooseFiles(paths, flags, config, changed), asks), shard ?? {part: 1, of: 1}, parts)
  const outcomes = flags.stdin
    ? lintStandardInput(flags.stdinFilename ?? '<stdin>', task)
    : run(await choose(), task, {
        concurrency: flags.concurrency === undefined ? undefined : Math.max(1, readCount(flags.concurrency, '--concurrency')),
        timing,
        signal: stop.signal,
        ...cached
      })
  const progress = startProgress()
  if (!isElsewhere && !shard) countFiles(progress, paths, flags, config)
  const kept = flags.digests === undefined ? undefined : openOutcomes(flags.digests, shard ?? {part: 1, of: 1})
  let summary: Summary
  try {
    summary = await report(kept ? keepOutcomes(outcomes, kept, parts, stop.signal) : outcomes, flags, task, {
      changed,
      progress,
      signal: stop.signal,
      // A part knows only its own stories.
      isWhole: shard === undefined || shard.of === 1
    })
  } finally {
    process.off('SIGINT', interrupt)
    kept?.close()
  }
  await cached?.cache.close()
  if (summary.files === 0 && !summary.interrupted && !changed && !shard)
    process.stderr.write(`copydesk: no stories in ${paths.map(each => `\`${each}\``).join(', ')}\n`)
  if (timing) writeTiming(timing)
  return toStatus(summary, flags)
}

async function* keepOutcomes(
  outcomes: AsyncIterable<Outcome>,
  kept: ReturnType<typeof openOutcomes>,
  parts: Readonly<ShardCount>,
  signal: AbortSignal
): AsyncGenerator<Outcome> {
  let count = 0
  for await (const outcome of outcomes) {
    kept.write(outcome, parts.numbers[count++] ?? 0)
    yield outcome
  }
  if (!signal.aborted) kept.end(parts.total)
}

/** What reporting needs besides the outcomes. */
interface ReportContext {
  changed?: ReadonlyMap<string, LineRange[]>
  progress?: Progress
  signal?: AbortSignal
  /** Whether these are all stories, so that they can be compared with each other. */
  isWhole: boolean
}

/** Reports outcomes as they come, and then what was found across stories. */
export async function report(outcomes: AsyncIterable<Outcome>, flags: LintFlags, task: Task, context: ReportContext): Promise<Summary> {
  const {changed, progress, signal, isWhole} = context
  const sinks = await openSinks(readReporters(flags), flags, task)
  const summary: Summary = {files: 0, errors: 0, warnings: 0, infos: 0, fixed: 0, failed: 0, interrupted: false}
  const ledger = createLedger(task.config)
  const spool = createSpool()
  const across = createAcross(spool)
  const tell = async (outcome: Outcome) => {
    const messages = selectMessages(outcome, flags, changed)
    addUp(summary, outcome, messages)
    progress?.clear()
    const shown = outcome.diff ?? outcome.text
    if (shown !== undefined) await write(process.stdout, shown)
    const file = toFile({...outcome, messages})
    for (const sink of sinks) await sink.write(sink.reporter.file(file))
    progress?.tick()
  }
  try {
    for await (const outcome of outcomes) {
      ledger.add(outcome)
      if (isWhole && outcome.digest) across.add(outcome.path, outcome.digest)
      await tell(outcome)
    }
    summary.interrupted = signal?.aborted === true
    if (!summary.interrupted) {
      const {files} = summary
      for (const found of across.finish()) await tell({...found, failed: false, changed: false})
      // They were counted when they were linted.
      summary.files = files
    }
    const {outcomes: complaints, summary: accepted} = await ledger.report()
    for (const outcome of complaints) await tell(outcome)
    progress?.clear()
    for (const sink of sinks) await sink.write(sink.reporter.end(summary))
    if (accepted !== undefined) process.stderr.write(`${accepted}\n`)
  } finally {
    spool.close()
    for (const sink of sinks) await sink.close()
  }
  return summary
}

/** The exit status that a run comes to. */
export function toStatus({interrupted, failed, errors, warnings}: Summary, {maxWarnings}: LintFlags): number {
  const most = maxWarnings === undefined ? Number.POSITIVE_INFINITY : readCount(maxWarnings, '--max-warnings')
  if (interrupted) return 130
  if (failed > 0) return 2
  return errors > 0 || warnings > most ? 1 : 0
}

/** Without paths: the stories here, where a configuration says that this is a place of stories. */
async function choosePaths(config: CliOptions): Promise<string[]> {
  const {files} = await createConfigResolver(config).resolve('story.txt')
  if (files.length > 0) return ['.']
  throw new Problem('Expected files or folders to lint, or --stdin, or a configuration here (see `copydesk init`); see `copydesk --help`')
}

/** What to read: the paths, those in a list, or only files that changed. */
async function chooseFiles(
  paths: readonly string[],
  flags: LintFlags,
  config: CliOptions,
  changed: ReadonlyMap<string, unknown> | undefined
): Promise<AsyncIterable<string>> {
  const listed = flags.filesFrom === undefined ? [] : await readList(flags.filesFrom)
  const asked = [...paths, ...listed]
  const found = discover(changed && asked.length === 0 ? ['.'] : asked, {config, ignore: flags.ignore})
  return changed ? only(found, changed) : found
}

async function* only(files: AsyncIterable<string>, changed: ReadonlyMap<string, unknown>): AsyncGenerator<string> {
  for await (const file of files) if (changed.has(path.relative('.', file))) yield file
}

/** The reports that this run writes are no stories of it. */
async function* without(files: AsyncIterable<string>, asks: readonly ReporterAsk[]): AsyncGenerator<string> {
  const reports = new Set(asks.map(({file}) => file && path.resolve(file)))
  for await (const file of files) if (!reports.has(path.resolve(file))) yield file
}

/** A list of files, one a line, from a file or from standard input (`-`). */
async function readList(from: string): Promise<string[]> {
  const text = await (from === '-' ? readStandardInput() : fs.readFile(from)).catch(error => {
    throw new Problem(`${explainFileError(error)}: \`${from}\`, the list of files`, {cause: error})
  })
  return text
    .toString('utf8')
    .split(/\r?\n|\0/)
    .filter(line => line !== '')
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Counts ahead of the run, so that the progress line knows how much is left. */
function countFiles(progress: Progress, paths: readonly string[], flags: LintFlags, config: CliOptions): void {
  if (!progress.isShown) return
  const count = async () => {
    for await (const _ of discover(paths, {config, ignore: flags.ignore})) progress.found(1)
  }
  // What goes wrong here goes wrong in the run too, which says so.
  count().catch(() => undefined)
}

function selectMessages(
  {path: file, messages}: Outcome,
  flags: LintFlags,
  changed: ReadonlyMap<string, LineRange[]> | undefined
): Outcome['messages'] {
  const lines = flags.changedFiles ? undefined : changed?.get(path.relative('.', file))
  return messages.filter(({fatal, place}) => (!flags.quiet || fatal === true) && (!lines || isOnChangedLine(place, lines)))
}

/** A reporter that was asked for, and the file it writes to. */
interface ReporterAsk {
  name: string
  file: string | undefined
}

function readReporters(flags: LintFlags): ReporterAsk[] {
  const asked = (flags.reporter ?? ['text']).map(each => {
    const [name = '', ...file] = each.split('=')
    return {name, file: file.length > 0 ? file.join('=') : undefined}
  })
  const last = asked.at(-1)
  if (flags.output !== undefined && last) last.file ??= flags.output
  return asked
}

/** Where a report goes. */
interface Sink {
  reporter: Reporter
  write(text: string): Promise<void>
  close(): Promise<void>
}

/**
 * Opens what `--reporter` asks for: `name` for standard output, `name=file` for a file. `--output` names the file of the
 * last one. Reports go to standard error where standard output has the fixed story or a diff.
 */
async function openSinks(asked: readonly ReporterAsk[], flags: LintFlags, task: Task): Promise<Sink[]> {
  const toStandardError = task.mode === 'diff' || (task.mode === 'fix' && flags.stdin === true)
  const standard = toStandardError ? process.stderr : process.stdout
  const sinks: Sink[] = []
  for (const {name, file} of asked) {
    const {default: createReporter} = await chooseReporter(name)()
    const color = file === undefined && (flags.color ?? Boolean(standard.isTTY && !process.env.NO_COLOR))
    const reporter = await createReporter({color, verbose: flags.verbose, columns: standard.columns, version: __VERSION__})
    if (file === undefined) sinks.push({reporter, ...openStandard(standard)})
    else sinks.push({reporter, ...(await openFile(file))})
  }
  return sinks
}

/** A terminal is written to as it comes, a pipe in large pieces. */
function openStandard(stream: NodeJS.WriteStream): Pick<Sink, 'write' | 'close'> {
  if (stream.isTTY) return {write: text => write(stream, text), close: async () => undefined}
  const buffer = buffered(text => write(stream, text))
  return {write: buffer.write, close: buffer.flush}
}

async function openFile(path: string): Promise<Pick<Sink, 'write' | 'close'>> {
  const handle = await fs.open(path, 'w').catch(error => {
    throw new Problem(`${explainFileError(error)}: \`${path}\`, where the report should go`, {cause: error})
  })
  const buffer = buffered(text => handle.write(text))
  return {
    write: buffer.write,
    close: async () => {
      await buffer.flush()
      await handle.close()
    }
  }
}

function addUp(summary: Summary, {failed, changed}: Outcome, messages: Outcome['messages']): void {
  summary.files++
  if (failed) summary.failed++
  if (changed) summary.fixed++
  for (const {fatal} of messages) {
    if (fatal === true) summary.errors++
    else if (fatal === false) summary.warnings++
    else summary.infos++
  }
}

async function* lintStandardInput(name: string, task: Task): AsyncGenerator<Outcome> {
  let fixed: string | undefined
  const source = toSource(await readStandardInput())
  const {linter, accepted} = await createLinters(task.config, {format: task.format})(name)
  const outcome = await processSource(name, source, task, linter, accepted, async (_, __, bytes) => {
    fixed = decode(bytes).text
  })
  if (task.mode === 'fix') outcome.text = fixed ?? source.text
  yield outcome
}

/** Waits until the text is taken, so that a pipe gets all of it. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? reject(error) : resolve()))
  })
}

function writeTiming(timing: ReadonlyMap<string, number>): void {
  const rows = [...timing].sort((a, b) => b[1] - a[1])
  const total = rows.reduce((sum, [, ms]) => sum + ms, 0)
  for (const [name, ms] of rows)
    process.stderr.write(`${ms.toFixed(1).padStart(9)} ms ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${name}\n`)
  process.stderr.write(`${total.toFixed(1).padStart(9)} ms          all rules and the facts they share\n`)
}

/** What the flags say, as the configuration takes it. */
export function toCliOptions(flags: LintFlags): CliOptions {
  return {
    config: flags.config === true ? undefined : flags.config,
    style: flags.style?.flatMap(each => each.split(',')),
    language: flags.language && readLanguage(flags.language),
    rules: flags.rule && Object.fromEntries(flags.rule.map(readRule)),
    metadata: flags.date === undefined ? undefined : {date: readDate(flags.date)},
    now: flags.now && readMoment(flags.now),
    accepted: flags.accepted === false ? false : undefined
  }
}

function readRule(text: string): [string, Setting] {
  const [name = '', severity = 'warn', ...rest] = text.split(':')
  if (rest.length > 0 || !['off', 'info', 'warn', 'error'].includes(severity)) {
    throw new SettingError(
      `Unexpected \`--rule ${text}\`, expected \`name:severity\`, with severity \`off\`, \`info\`, \`warn\` or \`error\``
    )
  }
  return [name, severity as Setting]
}

function readLanguage(text: string): string {
  if (isLanguageTag(text)) return text
  throw new Problem(`Unexpected \`--language ${text}\`, expected a language tag such as en-GB`)
}

function readMoment(text: string): string {
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new Problem(`Unexpected \`--now ${text}\`, expected a moment such as 2024-11-10T09:30:00Z`)
}

function readDate(text: string): CalendarDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const [year, month, day] = match ? match.slice(1).map(Number) : []
  const date = new Date(`${text}T00:00:00Z`)
  if (year === undefined || month === undefined || day === undefined || date.getUTCDate() !== day || date.getUTCMonth() + 1 !== month) {
    throw new Problem(`Unexpected \`--date ${text}\`, expected a day as YYYY-MM-DD`)
  }
  return {year, month, day}
}

function readCount(text: string, flag: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem(`Unexpected \`${flag} ${text}\`, expected a whole number`)
  return Number(text)
}

function chooseReporter(name: string): (typeof reporters)[string] {
  const found = Object.hasOwn(reporters, name) ? reporters[name] : undefined
  if (found) return found
  const hint = nearest(name, Object.keys(reporters))
  throw new Problem(
    `Unexpected reporter \`${name}\`; ${hint ? `did you mean \`${hint}\`?` : `there are ${Object.keys(reporters).join(', ')}`}`
  )
}
