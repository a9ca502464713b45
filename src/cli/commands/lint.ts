import type {CliOptions} from '../../config/index.js'
import {nearest} from '../../nearest.js'
import {type ReportOptions, reporters} from '../../reporters/index.js'
import {type Setting, SettingError} from '../../rule.js'
import type {CalendarDate} from '../../story/index.js'
import {discover} from '../discover.js'
import {Problem} from '../problem.js'
import {createLinters, createProcess, type Outcome, processSource, type Task, toFile} from '../process.js'
import {decode} from '../source.js'

/** The options of `copydesk lint` as the argument parser gives them. */
export interface LintFlags {
  config?: string | boolean
  style?: string[]
  language?: string
  date?: string
  now?: string
  rule?: string[]
  fix?: boolean
  diff?: boolean
  stdin?: boolean
  stdinFilename?: string
  reporter?: string
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
export async function lint(paths: readonly string[], flags: LintFlags): Promise<number> {
  const config = toCliOptions(flags)
  const loadReporter = chooseReporter(flags.reporter ?? 'text')
  const mostWarnings = flags.maxWarnings === undefined ? Number.POSITIVE_INFINITY : readCount(flags.maxWarnings, '--max-warnings')
  if (paths.length === 0 && !flags.stdin) throw new Problem('Expected files or folders to lint, or --stdin; see `copydesk --help`')
  if (paths.length > 0 && flags.stdin) throw new Problem('Unexpected files beside --stdin, expected one or the other')
  const task: Task = {mode: flags.diff ? 'diff' : flags.fix ? 'fix' : 'report', config}
  const timing = flags.timing ? new Map<string, number>() : undefined

  const outcomes: Outcome[] = []
  if (flags.stdin) outcomes.push(await lintStandardInput(flags.stdinFilename ?? '<stdin>', task))
  else {
    const process = createProcess(task, {timing})
    for await (const file of discover(paths, config)) outcomes.push(await process(file))
  }

  await writeReport(outcomes, task, (await loadReporter()).default, {
    quiet: flags.quiet,
    verbose: flags.verbose,
    color: flags.color ?? Boolean(process.stdout.isTTY && !process.env.NO_COLOR)
  })
  if (timing) writeTiming(timing)
  return status(outcomes, mostWarnings)
}

async function lintStandardInput(name: string, task: Task): Promise<Outcome> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  let fixed: string | undefined
  const source = decode(Buffer.concat(chunks))
  const {linter} = await createLinters(task.config)(name)
  const outcome = await processSource(name, source, task, linter, async (_, __, text) => {
    fixed = text
  })
  if (task.mode === 'fix') outcome.text = fixed ?? source.text
  return outcome
}

/** The report goes to standard output, or beside it where the fixed story or a diff is what was asked for. */
async function writeReport(
  outcomes: readonly Outcome[],
  task: Task,
  report: (typeof reporters)[string] extends () => Promise<{default: infer R}> ? R : never,
  options: ReportOptions
): Promise<void> {
  const text = report(outcomes.map(toFile), options)
  const story = outcomes.find(outcome => outcome.text !== undefined)?.text
  if (task.mode === 'diff') {
    await write(process.stdout, outcomes.map(({diff}) => diff ?? '').join(''))
    await write(process.stderr, text)
  } else if (story !== undefined) {
    await write(process.stdout, story)
    await write(process.stderr, text)
  } else await write(process.stdout, text)
}

/** Waits until the text is taken, so that a pipe gets all of it. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? reject(error) : resolve()))
  })
}

function writeTiming(timing: ReadonlyMap<string, number>): void {
  const rows = [...timing].sort((a, b) => b[1] - a[1])
  const total = rows.reduce((sum, [, ms]) => sum + ms, 0)
  for (const [name, ms] of rows)
    process.stderr.write(`${ms.toFixed(1).padStart(9)} ms ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${name}\n`)
  process.stderr.write(`${total.toFixed(1).padStart(9)} ms          all rules; a fact counts for the rule that asked for it first\n`)
}

function status(outcomes: readonly Outcome[], mostWarnings: number): number {
  if (outcomes.some(({failed}) => failed)) return 2
  const messages = outcomes.flatMap(outcome => outcome.messages)
  const warnings = messages.filter(({fatal}) => fatal === false).length
  return messages.some(({fatal}) => fatal === true) || warnings > mostWarnings ? 1 : 0
}

function toCliOptions(flags: LintFlags): CliOptions {
  return {
    config: flags.config === true ? undefined : flags.config,
    style: flags.style?.flatMap(each => each.split(',')),
    language: flags.language,
    rules: flags.rule && Object.fromEntries(flags.rule.map(readRule)),
    metadata: flags.date === undefined ? undefined : {date: readDate(flags.date)},
    now: flags.now
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
