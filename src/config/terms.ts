import type {PreferredTerm} from '../rules/preferred-term.js'
import {ConfigError, type Origin} from './error.js'
import {termForm} from './form.js'
import {type Path, plainSource, type Source} from './source.js'
import {checkTable, isTable} from './validate.js'

/** One entry of a terms file or of `terms`: forms to find, what to write, and its own tests. */
export interface TermEntry {
  origin: Origin
  /** One for each form. */
  terms: readonly PreferredTerm[]
  /** Copy in which the term must be found. */
  wrong: readonly string[]
  /** Copy in which it must not be found. */
  right: readonly string[]
}

/**
 * Reads one entry.
 *
 * @throws ConfigError where it is malformed, or says neither what to find nor what to avoid.
 */
export function readTerm(value: unknown, path: Path, source: Source, cwd: string): TermEntry {
  const origin = source.locate(path)
  if (!isTable(value)) throw new ConfigError('Unexpected entry, expected `from` and `to`, or `avoid`', origin, cwd)
  const {from, to, avoid, note, case: exact, except, safe, wrong, right} = checkTable(termForm, value, path, source, cwd)
  if ((from === undefined) === (avoid === undefined)) {
    throw new ConfigError('Unexpected entry, expected either `from` or `avoid`', origin, cwd)
  }
  if (avoid !== undefined && to !== undefined) {
    throw new ConfigError('Unexpected `to` beside `avoid`, expected `from` and `to`', source.locate([...path, 'to'], 'key'), cwd)
  }
  const forms = listOf(from ?? avoid)
  for (const form of forms) {
    if (form === to) throw new ConfigError(`Unexpected term \`${form}\` that is to be replaced by itself`, origin, cwd)
  }
  return {
    origin,
    terms: forms.map(form => ({
      from: form,
      ...given({to, note, case: exact, except: except === undefined ? undefined : listOf(except), safe})
    })),
    wrong: listOf(wrong),
    right: listOf(right)
  }
}

/**
 * Reads a terms file: YAML with a list of entries (or one under `terms`), or CSV with a heading.
 *
 * @throws ConfigError where it is malformed.
 */
export async function readTermsFile(file: string, text: string, cwd: string): Promise<TermEntry[]> {
  if (file.endsWith('.csv')) return readCsv(file, text, cwd)
  const {readYaml} = await import('./yaml.js')
  const source = readYaml(file, text, cwd)
  const under = isTable(source.data) && 'terms' in source.data ? ['terms'] : []
  const list = isTable(source.data) && under.length > 0 ? source.data.terms : source.data
  if (!Array.isArray(list)) throw new ConfigError('Unexpected terms file, expected a list of entries', source.locate([]), cwd)
  return list.map((value, index) => readTerm(value, [...under, index], source, cwd))
}

const behind = 'Unexpected text behind a closing quotation mark, expected a comma; a quotation mark within a cell is written twice'
const csvErrors: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'Unexpected quotation mark that is never closed, expected another one at the end of the cell',
  CSV_INVALID_CLOSING_QUOTE: behind,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: behind,
  INVALID_OPENING_QUOTE:
    'Unexpected quotation mark within a cell, expected the whole cell between quotation marks, with those within it written twice'
}

/** A line is an entry; several forms, or several tests, are parted by `|`. Columns are the keys of an entry. */
async function readCsv(file: string, text: string, cwd: string): Promise<TermEntry[]> {
  const {CsvError, parse} = await import('csv-parse/sync')
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ','
  let rows: Array<{record: string[]; info: {lines: number}}>
  try {
    const options = {bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true, delimiter}
    rows = parse(text, options) as unknown as typeof rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new ConfigError(csvErrors[error.code] ?? `Unexpected CSV: ${error.message}`, {file, line: Number(error.lines ?? 1)}, cwd)
  }
  const [heading, ...entries] = rows
  if (!heading) return []
  const columns = heading.record.map(name => name.toLowerCase())
  if (!columns.some(name => Object.hasOwn(termForm, name))) {
    const found = heading.record.join(delimiter)
    throw new ConfigError(`Unexpected first line \`${found}\`, expected a heading such as \`from,to,note\``, {file, line: 1}, cwd)
  }
  checkTable(termForm, Object.fromEntries(columns.map(name => [name, isFlag(name) ? true : name || 'x'])), [], at(file, 1), cwd)
  if (!columns.includes('from') && !columns.includes('avoid')) {
    throw new ConfigError('Unexpected heading, expected columns such as `from,to,note`', {file, line: 1}, cwd)
  }
  return entries.flatMap(({record, info}) => {
    const source = at(file, info.lines)
    if (record.length > columns.length) {
      throw new ConfigError(
        `Unexpected cell \`${record[columns.length]}\` without a heading; a text with a comma stands between quotation marks`,
        source.locate([]),
        cwd
      )
    }
    const row = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']).filter(([, cell]) => cell !== ''))
    return Object.keys(row).length > 0 ? [readTerm(readCells(row), [], source, cwd)] : []
  })
}

function at(file: string, line: number): Source {
  return {...plainSource(file, undefined), locate: () => ({file, line})}
}

function readCells(row: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => {
      if (isFlag(name)) return [name, /^(?:true|yes|1|x)$/i.test(cell) ? true : /^(?:false|no|0)$/i.test(cell) ? false : cell]
      return [name, ['from', 'avoid', 'except', 'wrong', 'right'].includes(name) ? cell.split('|').map(part => part.trim()) : cell]
    })
  )
}

/** Columns of yes and no. */
function isFlag(name: string): boolean {
  return name === 'case' || name === 'safe'
}

function given(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function listOf(value: unknown): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : (value as string[])
}
