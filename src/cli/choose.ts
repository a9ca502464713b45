import fs from 'node:fs'
import path from 'node:path'
import {type CliOptions, createConfigResolver} from '../config/index.js'
import {discover, type PassedOver} from './discover.js'
import type {LintFlags} from './flags.js'
import {explainFileError, Problem} from './problem.js'
import type {Progress} from './progress.js'
import type {ReporterAsk} from './sinks.js'
import {unquote} from './unquote.js'

/** Without paths: the stories here, where a configuration says that this is a place of stories. */
export async function choosePaths(config: CliOptions): Promise<string[]> {
  const {files} = await createConfigResolver(config).resolve('story.txt')
  if (files.length > 0) return ['.']
  throw new Problem('Expected files or folders to lint, or --stdin, or a configuration here (see `copydesk init`); see `copydesk --help`')
}

/** What to read: the paths, those in a list, or only files that changed. */
export async function chooseFiles(
  paths: readonly string[],
  flags: LintFlags,
  config: CliOptions,
  changed: ReadonlyMap<string, unknown> | undefined,
  passed?: PassedOver
): Promise<AsyncIterable<string>> {
  const listed = flags.filesFrom === undefined ? [] : await readList(flags.filesFrom)
  const asked = [...paths, ...listed]
  const found = discover(changed && asked.length === 0 ? ['.'] : asked, {config, ignore: flags.ignore, passed})
  return changed ? only(found, changed) : found
}

async function* only(files: AsyncIterable<string>, changed: ReadonlyMap<string, unknown>): AsyncGenerator<string> {
  for await (const file of files) if (changed.has(path.relative('.', file))) yield file
}

/** The reports that this run writes are no stories of it. */
export async function* without(files: AsyncIterable<string>, asks: readonly ReporterAsk[], {digests}: LintFlags): AsyncGenerator<string> {
  const reports = new Set([digests, ...asks.map(({file}) => file)].map(file => file && path.resolve(file)))
  for await (const file of files) if (!reports.has(path.resolve(file))) yield file
}

/** A list of files, one a line, from a file or from standard input (`-`). */
async function readList(from: string): Promise<string[]> {
  let text: Buffer
  try {
    text = from === '-' ? await readStandardInput() : fs.readFileSync(from)
  } catch (error) {
    throw new Problem(`${explainFileError(error)}: \`${from}\`, the list of files`, {cause: error})
  }
  return text
    .toString('utf8')
    .split(/\r?\n|\0/)
    .filter(line => line !== '')
    .map(readName)
}

/** Git lists names with unusual characters between quotation marks, unless it is told `-z`. */
function readName(line: string): string {
  const quoted = /^"(.*)"$/.exec(line)?.[1]
  return quoted === undefined || fs.existsSync(line) ? line : unquote(quoted)
}

/** All of standard input. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Counts ahead of the run, so that the progress line knows how much is left. */
export function countFiles(progress: Progress, paths: readonly string[], flags: LintFlags, config: CliOptions): void {
  if (!progress.isShown) return
  const count = async () => {
    for await (const _ of discover(paths, {config, ignore: flags.ignore})) progress.found(1)
  }
  // What goes wrong here goes wrong in the run too, which says so.
  count().catch(() => undefined)
}
