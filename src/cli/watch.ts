import path from 'node:path'
import {acceptedName} from '../config/accepted.js'
import {configNames} from '../config/find.js'
import {ConfigError, formatOrigin} from '../config/index.js'
import {SettingError} from '../rule.js'
import {createChanges} from './changes.js'
import {ignoreFiles} from './discover.js'
import type {LintFlags} from './flags.js'
import {tell} from './print.js'
import {Problem} from './problem.js'
import type {ReporterAsk} from './sinks.js'
import {standardOutput} from './standard.js'
import {watchFolders} from './watch-folders.js'
import {startSession, type WatchCall} from './watch-session.js'

/** Reporters whose report can be read as it comes. */
const readable: ReadonlySet<string> = new Set(['text', 'pretty', 'jsonl'])

/** Beside `--watch` these mean nothing, or would change a file under the hands of who writes it. */
const senseless = {
  stdin: '--stdin',
  filesFrom: '--files-from',
  changed: '--changed',
  changedFiles: '--changed-files',
  shard: '--shard',
  digests: '--digests',
  fix: '--fix',
  diff: '--diff',
  output: '--output',
  maxWarnings: '--max-warnings',
  timing: '--timing'
} as const satisfies Partial<Record<keyof LintFlags, string>>

/** @throws Problem that names all flags which do not go with `--watch`. */
export function refuseBesideWatch(flags: LintFlags, asks: readonly ReporterAsk[]): void {
  const given = Object.entries(senseless).flatMap(([key, flag]) => (flags[key as keyof LintFlags] ? [flag] : []))
  const reports = flags.output === undefined ? asks.filter(({name, file}) => !readable.has(name) || file !== undefined) : []
  const wrong = [...given, ...reports.map(({name, file}) => `--reporter ${name}${file === undefined ? '' : `=${file}`}`)]
  if (wrong.length === 0) return
  throw new Problem(
    `Unexpected ${wrong.join(', ')} beside --watch, expected files or folders, reported as text, pretty or jsonl on standard output`
  )
}

/**
 * Lints all stories, then those that change, until Ctrl-C. A change of the configuration, of an ignore file or of
 * acceptances begins anew.
 *
 * @returns the exit status: 0, or 130 where Ctrl-C came before everything was linted once.
 * @throws what a first run throws; later errors are told, and the watch goes on.
 */
export async function watch(paths: readonly string[], call: WatchCall): Promise<number> {
  const {stop} = call
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  // Whoever reads the report has gone.
  standardOutput.onClosed(interrupt)
  const changes = createChanges()
  const told = new Set<string>()
  const folders = watchFolders(changes.add, message => {
    if (!told.has(message)) tell(message)
    told.add(message)
  })
  try {
    let session = await startSession(paths, call, folders)
    const isWhole = !stop.signal.aborted
    while (!stop.signal.aborted) {
      const touched = await changes.next(stop.signal)
      const setting = touched.find(each => isSetting(each, session.settings))
      try {
        if (setting === undefined) await session.lint(touched)
        else {
          tell(`${formatOrigin({file: path.resolve(setting)}, process.cwd())} changed; all stories are linted again`)
          session = await startSession(paths, call, folders)
        }
      } catch (error) {
        if (!(error instanceof ConfigError || error instanceof SettingError || error instanceof Problem)) throw error
        tell(error.message)
      }
    }
    return isWhole ? 0 : 130
  } finally {
    folders.close()
    process.off('SIGINT', interrupt)
  }
}

/** Names of files that say how stories are linted, or which. A package.json does where it was read for that. */
const settingNames: ReadonlySet<string> = new Set([...configNames, ...ignoreFiles, acceptedName].filter(name => name !== 'package.json'))

function isSetting(file: string, known: ReadonlySet<string>): boolean {
  return settingNames.has(path.basename(file)) || known.has(path.resolve(file))
}
