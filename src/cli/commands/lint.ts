import {decode} from '../../readers/index.js'
import {type Summary, withByteColumns, withExcerpts} from '../../reporters/index.js'
import {chooseFiles, choosePaths, countFiles, readStandardInput, without} from '../choose.js'
import type {PassedOver} from '../discover.js'
import {type LintFlags, readCount, toCliOptions} from '../flags.js'
import {readFormat} from '../format.js'
import {Problem} from '../problem.js'
import {createLinters, type Outcome, processSource, type Task} from '../process.js'
import {startProgress} from '../progress.js'
import {report, toStatus} from '../report.js'
import {type RunFlags, run} from '../run.js'
import {chooseShard, openOutcomes, readShard, type ShardCount} from '../shards.js'
import {type ReporterAsk, readReporters} from '../sinks.js'
import {toSource} from '../source.js'
import {standardError, standardOutput} from '../standard.js'

/**
 * Lints files and folders.
 *
 * @returns the exit status: 0 clean or warnings only, 1 an error or too many warnings, 2 a file that could not be read.
 * @throws Problem, SettingError for a wrong call.
 */
export async function lint(args: readonly string[], given: LintFlags): Promise<number> {
  const {asked, flags} = readCall(args, given)
  const asks = readReporters(flags)
  const task = await readTask(flags, asks)
  const isElsewhere = flags.stdin || flags.filesFrom !== undefined || flags.changed !== undefined
  const timing = flags.timing ? new Map<string, number>() : undefined
  const openCache = async () =>
    task.seen ? (await import('../cache-key.js')).openCacheFor(flags.cacheLocation ?? '.copydeskcache', task) : undefined
  const stop = new AbortController()
  const runFlags: RunFlags = {
    concurrency: flags.concurrency === undefined ? undefined : Math.max(1, readCount(flags.concurrency, '--concurrency')),
    timing,
    signal: stop.signal
  }
  if (flags.watch) {
    const {refuseBesideWatch, watch} = await import('../watch.js')
    refuseBesideWatch(flags, asks)
    return watch(asked.length > 0 ? asked : await choosePaths(task.config), {flags, task, runFlags, openCache, stop})
  }
  const paths = asked.length > 0 || isElsewhere ? asked : await choosePaths(task.config)
  const changed =
    flags.changed === undefined
      ? undefined
      : await (await import('../changed.js')).findChanged(flags.changed === true ? undefined : flags.changed)
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  // Whoever reads a pipe may have seen enough; other reports and fixes are still made.
  let isSeen = false
  standardOutput.onClosed(() => {
    isSeen = true
    if (task.mode !== 'fix' && asks.length === 1) stop.abort()
  })

  const cached = await openCache()
  const shard = flags.shard === undefined ? undefined : readShard(flags.shard)
  const parts: ShardCount = {total: 0, numbers: []}
  const passed: PassedOver = {ignored: 0, others: 0}
  const choose = async () =>
    chooseShard(without(await chooseFiles(paths, flags, task.config, changed, passed), asks, flags), shard ?? {part: 1, of: 1}, parts)
  const outcomes = flags.stdin
    ? lintStandardInput(flags.stdinFilename ?? '<stdin>', task)
    : run(await choose(), task, {...runFlags, ...cached})
  const progress = startProgress()
  if (!isElsewhere && !shard) countFiles(progress, paths, flags, task.config)
  const kept = flags.digests === undefined ? undefined : openOutcomes(flags.digests, shard ?? {part: 1, of: 1})
  let summary: Summary
  try {
    summary = await report(kept ? keepOutcomes(outcomes, kept, parts, stop.signal) : outcomes, flags, task, {
      changed,
      progress,
      signal: stop.signal,
      // A part knows only its own stories.
      isWhole: shard === undefined || shard.of === 1,
      folders: isElsewhere || shard ? [] : paths,
      cache: cached?.cache
    })
  } finally {
    process.off('SIGINT', interrupt)
    kept?.close()
  }
  await cached?.cache.close()
  if (summary.files === 0 && !summary.interrupted && !shard) {
    const {explainNothing} = await import('../nothing.js')
    await standardError.write(`copydesk: ${explainNothing(paths, changed !== undefined, passed)}\n`)
  }
  if (timing) writeTiming(timing)
  return toStatus(isSeen ? {...summary, interrupted: false} : summary, flags)
}

/**
 * What is asked for. As other programs have it, `-` is standard input.
 *
 * @throws Problem for what cannot be asked for together.
 */
function readCall(args: readonly string[], given: LintFlags): {asked: readonly string[]; flags: LintFlags} {
  const isStandard = args.length === 1 && args[0] === '-'
  const asked = isStandard ? [] : args
  const flags = isStandard ? {...given, stdin: true} : given
  if (asked.includes('-')) throw new Problem('Unexpected `-` beside other files, expected one or the other')
  if (asked.length > 0 && flags.stdin) throw new Problem('Unexpected files beside --stdin, expected one or the other')
  if (flags.fixType && !flags.fix && !flags.diff) throw new Problem('Unexpected --fix-type without --fix or --diff')
  if (flags.maxWarnings !== undefined) readCount(flags.maxWarnings, '--max-warnings')
  return {asked, flags}
}

/** What the flags say is to be done with each file. */
async function readTask(flags: LintFlags, asks: readonly ReporterAsk[]): Promise<Task> {
  const mode = flags.diff ? 'diff' : flags.fix ? 'fix' : 'report'
  return {
    mode,
    fixes: flags.fixType && (await import('../fix-type.js')).readFixTypes(flags.fixType),
    config: toCliOptions(flags),
    format: readFormat(flags.format),
    seen: mode === 'report' && !flags.stdin && Boolean(flags.cache || flags.cacheLocation),
    excerpts: flags.digests !== undefined || asks.some(({name}) => withExcerpts.has(name)),
    byteColumns: flags.digests !== undefined || asks.some(({name}) => withByteColumns.has(name))
  }
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

function writeTiming(timing: ReadonlyMap<string, number>): void {
  const rows = [...timing].sort((a, b) => b[1] - a[1])
  const total = rows.reduce((sum, [, ms]) => sum + ms, 0)
  for (const [name, ms] of rows)
    process.stderr.write(`${ms.toFixed(1).padStart(9)} ms ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${name}\n`)
  process.stderr.write(`${total.toFixed(1).padStart(9)} ms          all rules and the facts they share\n`)
}
