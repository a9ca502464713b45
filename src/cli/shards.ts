import fs from 'node:fs'
import path from 'node:path'
import {plural} from '../plural.js'
import {explainFileError, Problem} from './problem.js'
import type {Outcome} from './process.js'

declare const __VERSION__: string

/** One part of a run that is made on several machines; parts count from 1. */
export interface Shard {
  part: number
  of: number
}

/** First line of a file of outcomes. */
interface Header extends Shard {
  copydesk: string
}

/** A line for each file of the part: what came of it, and which file of the whole run it is. */
interface Line {
  number: number
  outcome: Outcome
}

/** Last line: how many files the whole run has. Without it the run did not end. */
interface Footer {
  files: number
}

/** Files of the whole run seen so far; those of the part, by their place in it. */
export interface ShardCount {
  total: number
  numbers: number[]
}

/** Reads `2/5`. */
export function readShard(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text)
  const [part = 0, of = 0] = match ? match.slice(1).map(Number) : []
  if (part < 1 || part > of) throw new Problem(`Unexpected \`--shard ${text}\`, expected for instance \`2/5\``)
  return {part, of}
}

/** The files of one part, by their names, so that a new file moves no other. */
export async function* chooseShard(files: AsyncIterable<string>, {part, of}: Shard, count: ShardCount): AsyncGenerator<string> {
  for await (const file of files) {
    const number = count.total++
    if (partOf(file, of) !== part) continue
    count.numbers.push(number)
    yield file
  }
}

function partOf(file: string, of: number): number {
  let hash = 0x811c9dc5
  for (const character of file.split(path.sep).join('/')) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (((hash ^ (hash >>> 13)) >>> 0) % of) + 1
}

/** Writes outcomes as they come, for `copydesk merge`. */
export function openOutcomes(
  file: string,
  shard: Shard
): {write(outcome: Outcome, number: number): void; end(files: number): void; close(): void} {
  const out = orProblem(file, () => fs.openSync(file, 'w'))
  let held = `${JSON.stringify({copydesk: __VERSION__, ...shard} satisfies Header)}\n`
  const flush = () => {
    orProblem(file, () => fs.writeFileSync(out, held))
    held = ''
  }
  return {
    write({version, isKnown, seen, ...outcome}, number) {
      held += `${JSON.stringify({number, outcome: withAccepted(outcome, each => path.relative('.', each))} satisfies Line)}\n`
      if (held.length > 1 << 16) flush()
    },
    end(files) {
      held += `${JSON.stringify({files} satisfies Footer)}\n`
    },
    close() {
      flush()
      fs.closeSync(out)
    }
  }
}

/**
 * The outcomes of all parts in the order of the whole run; of each file no more than a line is in memory.
 *
 * @throws Problem where parts are missing, are given twice, or are of another version.
 */
export async function* mergeOutcomes(files: readonly string[]): AsyncGenerator<Outcome> {
  const readline = await import('node:readline')
  const readers: Reader[] = []
  const given = new Map<number, string>()
  let of: number | undefined
  for (const file of files) {
    orProblem(file, () => fs.accessSync(file))
    const lines = readline.createInterface({input: fs.createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY})[Symbol.asyncIterator]()
    const header = await readHeader(file, lines)
    if (header.copydesk !== __VERSION__) {
      throw new Problem(
        `Unexpected results of copydesk ${header.copydesk} in \`${file}\`, expected those of ${__VERSION__}, which merges them`
      )
    }
    if (of !== undefined && header.of !== of) throw new Problem(`Unexpected part of ${header.of} in \`${file}\`, expected a part of ${of}`)
    const twin = given.get(header.part)
    if (twin !== undefined) throw new Problem(`Unexpected part ${header.part} in \`${file}\`: \`${twin}\` is the same part`)
    of = header.of
    given.set(header.part, file)
    const reader: Reader = {file, lines}
    await advance(reader)
    readers.push(reader)
  }
  const missing = Array.from({length: of ?? 0}, (_, index) => index + 1).filter(part => !given.has(part))
  if (missing.length > 0)
    throw new Problem(
      `Unexpected merge without ${plural(missing.length, 'part')} ${missing.join(', ')} of ${of}, expected the results of all`
    )
  for (;;) {
    let first: Reader | undefined
    for (const reader of readers) if (reader.next && (!first?.next || reader.next.number < first.next.number)) first = reader
    if (!first?.next) break
    yield withAccepted(first.next.outcome, each => path.resolve(each))
    await advance(first)
  }
  const [one, ...others] = readers
  const other = others.find(({files}) => files !== one?.files)
  if (one && other) {
    throw new Problem(
      `Unexpected parts of different runs: \`${one.file}\` is of ${one.files} files, \`${other.file}\` of ${other.files}; lint the same files in each`
    )
  }
}

/** Parts are made and merged on several machines, so a file of acceptances is named from where the command runs. */
function withAccepted(outcome: Outcome, change: (file: string) => string): Outcome {
  const {accepted} = outcome
  return accepted ? {...outcome, accepted: {...accepted, file: change(accepted.file)}} : outcome
}

/** A file of outcomes while it is read. */
interface Reader {
  file: string
  lines: AsyncIterator<string>
  next?: Line
  /** Files of the whole run, where the end was reached. */
  files?: number
}

async function advance(reader: Reader): Promise<void> {
  const {file, lines} = reader
  const {value, done} = await lines.next()
  if (done) throw notOurs(file)
  const line = parse<Line | Footer>(file, value)
  delete reader.next
  if ('files' in line) reader.files = line.files
  else if (Number.isInteger(line.number) && typeof line.outcome?.path === 'string' && Array.isArray(line.outcome.messages))
    reader.next = line
  else throw notOurs(file)
}

async function readHeader(file: string, lines: AsyncIterator<string>): Promise<Header> {
  const header = parse<Header>(file, (await lines.next()).value ?? '')
  if (typeof header.copydesk !== 'string' || !Number.isInteger(header.part) || !Number.isInteger(header.of)) throw notOurs(file)
  return header
}

function parse<T>(file: string, text: string): T {
  let value: T
  try {
    value = JSON.parse(text) as T
  } catch (error) {
    throw notOurs(file, error)
  }
  if (typeof value !== 'object' || value === null) throw notOurs(file)
  return value
}

function notOurs(file: string, cause?: unknown): Problem {
  return new Problem(`Unexpected content of \`${file}\`, expected the whole of what \`copydesk lint --digests\` wrote`, {cause})
}

function orProblem<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new Problem(`${explainFileError(error)}: \`${file}\`, results of a part of a run`, {cause: error})
  }
}
