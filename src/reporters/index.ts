import type {VFile} from 'vfile'

/** What every reporter may be told. */
export interface ReportOptions {
  /** Errors only. */
  quiet?: boolean
  color?: boolean
  /** With the reasons and links of each finding. */
  verbose?: boolean
}

/** Writes the report of a run. */
export type Reporter = (files: readonly VFile[], options: ReportOptions) => string

/** One module a format, loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<{default: Reporter}>>> = {
  text: () => import('./text.js'),
  json: () => import('./json.js')
}
