import fs from 'node:fs'
import {meantOrAll} from '../nearest.js'
import {type Reporter, reporters} from '../reporters/index.js'
import {buffered} from './buffer.js'
import type {LintFlags} from './flags.js'
import {explainFileError, Problem} from './problem.js'
import type {Task} from './process.js'
import {type Standard, standardError, standardOutput} from './standard.js'

declare const __VERSION__: string

/** A reporter that was asked for, and the file it writes to. */
export interface ReporterAsk {
  name: string
  file: string | undefined
}

/** What `--reporter` and `--output` ask for. */
export function readReporters(flags: LintFlags): ReporterAsk[] {
  const asked = (flags.reporter ?? ['text']).map(each => {
    const [name = '', ...file] = each.split('=')
    return {name, file: file.length > 0 ? file.join('=') : undefined}
  })
  const last = asked.at(-1)
  if (flags.output !== undefined && last) last.file ??= flags.output
  const standard = asked.filter(({file}) => file === undefined)
  const whole = standard.find(({name}) => !byLine.has(name) && Object.hasOwn(reporters, name))
  if (standard.length > 1 && whole)
    throw new Problem(`Unexpected two reports on standard output; write one to a file: \`--reporter ${whole.name}=FILE\``)
  return asked
}

/** Reports that may stand beside others; the rest are documents. */
const byLine = new Set(['text', 'pretty', 'github', 'markdown'])

/** Where a report goes. */
export interface Sink {
  reporter: Reporter
  write(text: string): Promise<void>
  close(): Promise<void>
}

/**
 * Opens what `--reporter` asks for: `name` for standard output, `name=file` for a file. `--output` names the file of the
 * last one. Reports go to standard error where standard output has the fixed story or a diff.
 */
export async function openSinks(asked: readonly ReporterAsk[], flags: LintFlags, task: Task): Promise<Sink[]> {
  const toStandardError = task.mode === 'diff' || (task.mode === 'fix' && flags.stdin === true)
  const standard = toStandardError ? standardError : standardOutput
  const sinks: Sink[] = []
  for (const {name, file} of asked) {
    const {default: createReporter} = await chooseReporter(name)()
    const color = file === undefined && (flags.color ?? takesColor(standard))
    const reporter = await createReporter({color, verbose: flags.verbose, columns: standard.columns || undefined, version: __VERSION__})
    if (file === undefined) sinks.push({reporter, ...openStandard(standard)})
    else sinks.push({reporter, ...openFile(file)})
  }
  return sinks
}

/** As other programs have it: `FORCE_COLOR` wins over `NO_COLOR`, and is none where it is 0. */
function takesColor(standard: Standard): boolean {
  const {FORCE_COLOR: forced, NO_COLOR: none} = process.env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return standard.isTerminal && !none
}

/** A terminal is written to as it comes, a pipe in large pieces. */
function openStandard(standard: Standard): Pick<Sink, 'write' | 'close'> {
  const write = (text: string) => standard.write(text)
  if (standard.isTerminal) return {write, close: async () => undefined}
  const buffer = buffered(write)
  return {write: buffer.write, close: buffer.flush}
}

function openFile(path: string): Pick<Sink, 'write' | 'close'> {
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw new Problem(`${explainFileError(error)}: \`${path}\`, where the report should go`, {cause: error})
    }
  }
  const file = attempt(() => fs.openSync(path, 'w'))
  const buffer = buffered(async text => attempt(() => fs.writeFileSync(file, text)))
  return {
    write: buffer.write,
    close: async () => {
      await buffer.flush()
      fs.closeSync(file)
    }
  }
}

function chooseReporter(name: string): (typeof reporters)[string] {
  const found = Object.hasOwn(reporters, name) ? reporters[name] : undefined
  if (found) return found
  throw new Problem(`Unexpected reporter \`${name}\`; ${meantOrAll(name, Object.keys(reporters))}`)
}
