import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import type {Acceptance} from '../accept/acceptances.js'
import {ConfigError} from './error.js'
import {findConfig, foldersUp} from './find.js'
import type {Form} from './form.js'
import {checkTable, isTable} from './validate.js'

/** Name of the file of acceptances. */
export const acceptedName = 'copydesk-accepted.yaml'

/** Acceptances as they stand in a file. */
export interface AcceptedFile {
  /** Absolute path. */
  file: string
  entries: ReadonlyArray<Acceptance & {line?: number; column?: number}>
}

const text = v.pipe(v.string(), v.nonEmpty())
const form: Form = {
  rule: {schema: text, description: 'The rule.', accepts: 'the name of a rule'},
  file: {schema: text, description: 'The story, relative to this file.', accepts: 'a path'},
  words: {schema: text, description: 'Words of the finding between ‹ ›, and their neighbours.', accepts: 'text'},
  reason: {schema: text, description: 'Why it may stand.', accepts: 'text'},
  until: {schema: v.pipe(v.string(), v.isoDate()), description: 'Last day on which it holds.', accepts: 'a date such as 2027-01-31'},
  by: {schema: text, description: 'Who accepted it.', accepts: 'a name'},
  count: {schema: v.pipe(v.number(), v.integer(), v.minValue(1)), description: 'How often it occurs.', accepts: 'a number from 1'}
}

/** The file of acceptances for a story: the nearest one upwards, up to a configuration that is a root. */
export function findAccepted(story: string): string | undefined {
  for (const folder of foldersUp(path.dirname(story))) {
    const file = path.join(folder, acceptedName)
    if (fs.existsSync(file)) return file
  }
  return undefined
}

/** Where acceptances for a story are to be written: an existing file, or beside the configuration, or here. */
export function placeAccepted(story: string, cwd: string): string {
  const there = findAccepted(story)
  if (there) return there
  const home = [...foldersUp(path.dirname(story))].find(folder => findConfig(folder, cwd)) ?? cwd
  return path.join(home, acceptedName)
}

/**
 * Reads a file of acceptances.
 *
 * @throws ConfigError where it is malformed.
 */
export async function readAccepted(file: string, cwd: string): Promise<AcceptedFile> {
  const {readYaml} = await import('./yaml.js')
  const source = readYaml(file, fs.readFileSync(file, 'utf8'), cwd)
  const data = source.data ?? []
  if (!Array.isArray(data)) throw new ConfigError('Unexpected form, expected a list of acceptances', source.locate([]), cwd)
  const entries = data.map((each, index) => {
    const origin = source.locate([index])
    const entry = isTable(each) ? (checkTable(form, each, [index], source, cwd) as unknown as Acceptance) : undefined
    if (!entry?.rule || !entry.file || !entry.words) {
      throw new ConfigError('Unexpected acceptance, expected `rule`, `file` and `words`', origin, cwd)
    }
    return {...entry, line: origin.line, column: origin.column}
  })
  return {file, entries}
}

/** Path of a story as its acceptances have it. */
export function storyName(accepted: string, story: string): string {
  return path.relative(path.dirname(accepted), story).replaceAll('\\', '/')
}

const heading = `# Findings that were read and let stand, written by \`copydesk accept\`. Each is known by its rule, its file and the words
# around it, not by its line. \`copydesk accept --prune\` drops those that no longer occur.
`

/** Writes acceptances, keeping comments: adds some at the end, and drops those at the indexes given. */
export async function writeAccepted(file: string, added: readonly Acceptance[], dropped: ReadonlySet<number> = new Set()): Promise<void> {
  const {editList, stringify} = await import('./yaml.js')
  const options = {lineWidth: 0}
  if (fs.existsSync(file)) fs.writeFileSync(file, editList(fs.readFileSync(file, 'utf8'), added, dropped, options))
  else fs.writeFileSync(file, `${heading}${stringify(added, options)}`)
}
