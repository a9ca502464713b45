import fs from 'node:fs'
import path from 'node:path'
import {createConfigResolver, filesOf} from '../config/index.js'
import {createAcross} from '../folder/across.js'
import {plural} from '../plural.js'
import {countFiles} from './choose.js'
import {type DiscoverFlags, discover} from './discover.js'
import type {LintFlags} from './flags.js'
import {createLiveAcross} from './live-across.js'
import {tell} from './print.js'
import {createProcess, type Outcome, type Task} from './process.js'
import {startProgress} from './progress.js'
import {report} from './report.js'
import {type RunFlags, run} from './run.js'
import {createSpool} from './spool.js'
import type {WatchedFolders} from './watch-folders.js'

/** What `--watch` is told, besides the paths. */
export interface WatchCall {
  flags: LintFlags
  task: Task
  runFlags: RunFlags
  openCache(): Promise<(Pick<RunFlags, 'settingsOf'> & {cache: NonNullable<RunFlags['cache']>}) | undefined>
  stop: AbortController
}

/** A watch from one change of the settings to the next. */
export interface WatchSession {
  /** Absolute paths of files that say how these stories are linted. */
  settings: ReadonlySet<string>
  /** Lints those of these paths that are stories, and tells of those that are gone. */
  lint(touched: readonly string[]): Promise<void>
}

/** What happened to a story. */
interface Change {
  kind: 'changed' | 'new' | 'gone'
  path: string
}

/** Changed stories that are linted in this thread, which has everything at hand; more get threads. */
const few = 200

/** Changes that are told one by one. */
const mostTold = 5

/** Lints everything once, and watches the folders it comes by. */
export async function startSession(
  paths: readonly string[],
  {flags, task, runFlags, openCache, stop: {signal}}: WatchCall,
  folders: WatchedFolders
): Promise<WatchSession> {
  /** By absolute path, as they are called in reports. */
  const stories = new Map<string, string>()
  const live = createLiveAcross()
  const look: DiscoverFlags = {config: task.config, ignore: flags.ignore, onFolder: folders.add}
  const processOne = createProcess(task)
  await lintAll()
  const settings = await findSettings(stories.values(), task)
  // Of files that were named only their folder tells when they are replaced; a folder that goes is told of by the one above.
  for (const each of [...paths, ...stories.keys(), ...settings]) {
    const folder = path.dirname(path.resolve(each))
    if (fs.existsSync(folder)) folders.add(folder)
  }
  if (!signal.aborted) {
    if (live.isFull) tell('there are too many stories to compare them with each other after each change')
    tell(`watching ${count(stories.size, 'story', 'stories')}; Ctrl-C ends`)
  }
  return {settings, lint: lintTouched}

  async function lintAll(): Promise<void> {
    const cached = await openCache()
    const progress = startProgress()
    countFiles(progress, paths, flags, task.config)
    const spool = createSpool('where stories wait to be compared with each other')
    const across = live.first(createAcross(spool))
    try {
      const outcomes = run(discover(paths, look), task, {...runFlags, ...cached})
      await report(remember(outcomes), flags, task, {progress, signal, isWhole: true, folders: paths, across})
    } finally {
      spool.close()
    }
    await cached?.cache.close()
  }

  async function* remember(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
    for await (const outcome of outcomes) {
      stories.set(path.resolve(outcome.path), outcome.path)
      yield outcome
    }
  }

  /** A story that is none any more is not compared with others: it was emptied, or left out. */
  async function* forget(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
    for await (const outcome of outcomes) {
      if (!outcome.digest) live.remove(outcome.path)
      yield outcome
    }
  }

  async function lintTouched(touched: readonly string[]): Promise<void> {
    const changes = await findChanges(touched)
    if (changes.length === 0) return
    tellChanges(changes)
    for (const {path: gone} of changes.filter(({kind}) => kind === 'gone')) {
      stories.delete(path.resolve(gone))
      live.remove(gone)
    }
    const left = changes.filter(({kind}) => kind !== 'gone').map(each => each.path)
    if (left.length === 0) return
    const outcomes = left.length > few ? run(each(left), task, runFlags) : lintHere(left)
    await report(forget(remember(outcomes)), flags, task, {signal, isWhole: true, across: live.again(new Set(left))})
  }

  async function* lintHere(files: readonly string[]): AsyncGenerator<Outcome> {
    for (const file of files) if (!signal.aborted) yield await processOne(file)
  }

  async function findChanges(touched: readonly string[]): Promise<Change[]> {
    const found = new Map<string, Change>()
    const add = (kind: Change['kind'], file: string) => found.set(path.resolve(file), {kind, path: file})
    for (const name of touched) {
      const at = path.resolve(name)
      const stat = fs.statSync(at, {throwIfNoEntry: false})
      const known = stories.get(at)
      // Its watch was of what stood here before.
      if (!stat || stat.isDirectory()) folders.remove(at)
      if (!stat) for (const [file, story] of stories) if (file === at || file.startsWith(at + path.sep)) add('gone', story)
      if (!stat || path.basename(at).startsWith('.')) continue
      if (known !== undefined && stat.isFile()) add('changed', known)
      else for await (const file of discover(paths, {...look, toward: at})) if (!stories.has(path.resolve(file))) add('new', file)
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}

async function* each(files: readonly string[]): AsyncGenerator<string> {
  yield* files
}

/** The configurations that apply to stories, and all files they name. */
async function findSettings(stories: Iterable<string>, {config}: Task): Promise<Set<string>> {
  const resolver = createConfigResolver(config)
  const found = new Set<string>()
  const seen = new Set<unknown>()
  for (const story of stories) {
    const resolved = await resolver.resolve(story)
    const {layers, accepted} = resolved
    if (accepted) found.add(accepted.file)
    if (seen.has(layers)) continue
    seen.add(layers)
    for (const file of filesOf(resolved)) found.add(file)
  }
  return found
}

function tellChanges(changes: readonly Change[]): void {
  if (changes.length <= mostTold) for (const {kind, path: file} of changes) tell(`${kind}: ${file}`)
  else {
    const kinds = ['changed', 'new', 'gone'] as const
    const counts = kinds.map(kind => [kind, changes.filter(change => change.kind === kind).length] as const)
    tell(
      `${counts
        .filter(([, many]) => many > 0)
        .map(([kind, many]) => `${many.toLocaleString('en')} ${kind}`)
        .join(', ')}`
    )
  }
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${plural(number, one, many)}`
}
