import type {VFile} from 'vfile'

/** What every reporter may be told. */
export interface ReportOptions {
  color?: boolean
  /** With the reasons and links of each finding. */
  verbose?: boolean
  /** Width of the terminal. */
  columns?: number
  /** Version of the program. */
  version?: string
}

/** What a run comes to. */
export interface Summary {
  files: number
  errors: number
  warnings: number
  infos: number
  /** Files that safe fixes changed. */
  fixed: number
  /** Files that could not be read or written. */
  failed: number
  /** Whether the run was stopped before its end. */
  interrupted: boolean
}

/**
 * Writes the report of a run as it goes, file by file in order, so that a folder of a million stories needs no more
 * memory than one of a thousand.
 */
export interface Reporter {
  /** What to write for a file, with findings or without. */
  file(file: VFile): string
  /** What to write at the end. */
  end(summary: Summary): string
}

export type CreateReporter = (options: ReportOptions) => Reporter | Promise<Reporter>

/** One module a format, loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<{default: CreateReporter}>>> = {
  text: () => import('./text.js'),
  pretty: () => import('./pretty.js'),
  json: () => import('./json.js'),
  jsonl: () => import('./jsonl.js'),
  sarif: () => import('./sarif.js'),
  github: () => import('./github.js'),
  gitlab: () => import('./gitlab.js'),
  junit: () => import('./junit.js'),
  checkstyle: () => import('./checkstyle.js'),
  rdjson: () => import('./rdjson.js'),
  markdown: () => import('./markdown.js'),
  html: () => import('./html.js')
}

/** Reporters that show the words around a finding. */
export const withExcerpts: ReadonlySet<string> = new Set(['pretty', 'html'])

/** Reporters that count columns in bytes of UTF-8. */
export const withByteColumns: ReadonlySet<string> = new Set(['rdjson'])
