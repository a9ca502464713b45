import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {type Across, createAcross} from '../folder/across.js'
import type {Summary} from '../reporters/index.js'
import {takeAccepted} from './accepted-across.js'
import type {Cache} from './cache.js'
import type {Compared} from './cache-across.js'
import {isOnChangedLine, type LineRange} from './changed-lines.js'
import {type LintFlags, readCount} from './flags.js'
import {createLedger} from './ledger.js'
import {type Outcome, type Task, toFile} from './process.js'
import type {Progress} from './progress.js'
import {openSinks, readReporters} from './sinks.js'
import {createSpool} from './spool.js'
import {standardError, standardOutput} from './standard.js'

/** Milliseconds after which others have their turn. */
const turnEvery = 50

/** What reporting needs besides the outcomes. */
export interface ReportContext {
  changed?: ReadonlyMap<string, LineRange[]>
  progress?: Progress
  signal?: AbortSignal
  /** Whether these are all stories, so that they can be compared with each other. */
  isWhole: boolean
  /** Folders of which all stories are among them. */
  folders?: readonly string[]
  /** What compares them; made without it. */
  across?: Across
  /** Knows what came of comparing the same stories before. */
  cache?: Pick<Cache, 'compare'>
}

/** Reports outcomes as they come, and then what was found across stories. */
export async function report(outcomes: AsyncIterable<Outcome>, flags: LintFlags, task: Task, context: ReportContext): Promise<Summary> {
  const {changed, progress, signal, isWhole, folders = []} = context
  const sinks = await openSinks(readReporters(flags), flags, task)
  const summary: Summary = {files: 0, errors: 0, warnings: 0, infos: 0, fixed: 0, failed: 0, interrupted: false}
  const ledger = createLedger(task.config)
  const spool = createSpool('where stories wait to be compared with each other')
  const compared = compare(context.across ?? createAcross(spool), isWhole ? context.cache : undefined)
  const tell = async (outcome: Outcome) => {
    const messages = selectMessages(outcome, flags, changed)
    addUp(summary, outcome, messages)
    progress?.clear()
    const shown = outcome.diff ?? outcome.text
    if (shown !== undefined) await standardOutput.write(shown)
    const file = toFile({path: outcome.path, messages})
    for (const sink of sinks) await sink.write(sink.reporter.file(file))
  }
  let turn = Date.now()
  try {
    for await (const outcome of outcomes) {
      ledger.add(outcome)
      if (isWhole) compared.add(outcome)
      await tell(outcome)
      progress?.tick()
      // Between stories nothing waits for anything: Ctrl-C and whoever counts files would never have their turn.
      if (Date.now() - turn < turnEvery) continue
      await setImmediate()
      turn = Date.now()
    }
    const {files} = summary
    summary.interrupted = signal?.aborted === true
    if (!summary.interrupted) {
      for await (const {path: file, messages, accepted} of takeAccepted(compared.finish(), task.config)) {
        const outcome: Outcome = {path: file, messages: messages.map(({words, ...message}) => message), failed: false, changed: false}
        ledger.add({...outcome, accepted})
        if (messages.length > 0) await tell(outcome)
      }
    }
    const {outcomes: complaints, summary: accepted} = await ledger.report(summary.interrupted ? [] : folders)
    for (const outcome of complaints) await tell(outcome)
    // Only files that were linted count.
    summary.files = files
    progress?.clear()
    for (const sink of sinks) await sink.write(sink.reporter.end(summary))
    if (accepted !== undefined) await standardError.write(`${accepted}\n`)
  } finally {
    spool.close()
    for (const sink of sinks) await sink.close()
  }
  return summary
}

function compare(across: Across, cache: ReportContext['cache']): Compared {
  if (cache) return cache.compare(across)
  return {
    add({path: file, digest}) {
      if (digest) across.add(file, digest)
    },
    finish: () => across.finish()
  }
}

/** The exit status that a run comes to. */
export function toStatus({interrupted, failed, errors, warnings}: Summary, {maxWarnings}: LintFlags): number {
  const most = maxWarnings === undefined ? Number.POSITIVE_INFINITY : readCount(maxWarnings, '--max-warnings')
  if (interrupted) return 130
  if (failed > 0) return 2
  return errors > 0 || warnings > most ? 1 : 0
}

function selectMessages(
  {path: file, messages}: Outcome,
  flags: LintFlags,
  changed: ReadonlyMap<string, LineRange[]> | undefined
): Outcome['messages'] {
  const lines = flags.changedFiles ? undefined : changed?.get(path.relative('.', file))
  return messages.filter(({fatal, place}) => (!flags.quiet || fatal === true) && (!lines || isOnChangedLine(place, lines)))
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
