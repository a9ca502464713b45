import type {VFile} from 'vfile'
import {fix} from '../fix/index.js'
import {createLinter, type Linter} from '../lint.js'
import type {Format} from '../readers/index.js'
import {groups, type Severity} from '../rule.js'
import {rules} from '../rules/index.js'
import {type Options, type RuleSettings, resolveSettings} from '../settings.js'
import {styles} from '../styles/index.js'
import {type DeskFinding, toDeskFinding} from './findings.js'

/** Options that can be sent between threads: the library's, but for plugins, which are functions. */
export type DeskOptions = Omit<Options, 'plugins'> & {
  /** What to read copy as; `text` unless said. */
  format?: Format
}

/** What a check of one story says. */
export interface Checked {
  findings: readonly DeskFinding[]
  /** Milliseconds it took. */
  took: number
}

/** A story with all safe fixes applied, and what remains. */
export interface Fixed extends Checked {
  text: string
}

/** What there is to choose from. */
export interface About {
  rules: readonly RuleInfo[]
  styles: readonly StyleInfo[]
  /** Headings of the rules, in their order. */
  groups: readonly string[]
}

/** A rule for a list or an explanation. */
export interface RuleInfo {
  name: string
  group: string
  summary: string
  rationale: string
  severity: Severity
  recommended: boolean
}

/** A house style for a list. */
export interface StyleInfo {
  name: string
  summary: string
  language?: string
}

/** A desk that copy is laid on: the same in this thread and behind a worker. */
export interface Desk {
  /**
   * Checks one story.
   *
   * @param signal gives the check up where a newer text has come.
   * @throws an `AbortError` where it was given up.
   */
  check(text: string, signal?: AbortSignal): Promise<Checked>
  /** Applies safe fixes until none is left. */
  fix(text: string): Promise<Fixed>
  /**
   * Changes house styles, language, rules.
   *
   * @throws where a rule, style or option is unknown; the desk then goes on as before.
   */
  configure(options: DeskOptions): Promise<void>
  /** Rules and house styles, for lists and explanations. */
  about(): Promise<About>
  /** Ends the worker, where there is one. */
  close(): void
}

/** Makes a desk in this thread. */
export function createDesk(options: DeskOptions = {}): Desk {
  let [linter, settings] = prepare(options)
  return {
    async check(text, signal) {
      signal?.throwIfAborted()
      const before = performance.now()
      const file = await linter(text)
      signal?.throwIfAborted()
      return {findings: deskFindings(file), took: performance.now() - before}
    },
    async fix(text) {
      const before = performance.now()
      const fixed = await fix(text, settings, linter)
      return {text: fixed.text, findings: deskFindings(fixed.file), took: performance.now() - before}
    },
    async configure(next) {
      ;[linter, settings] = prepare(next)
    },
    about: async () => about(),
    close() {}
  }
}

/** What is written in a page is no file, and need not end like one. */
const offInPages: RuleSettings = {'final-newline': 'off'}

function prepare({format = 'text', ...given}: DeskOptions): [Linter, Options] {
  const options = {...given, rules: [offInPages, ...[given.rules ?? []].flat()]}
  return [createLinter(options, {format}), options]
}

function deskFindings(file: VFile): DeskFinding[] {
  const found = (file.data.copydesk?.stories ?? []).flatMap(({story, findings}) => findings.map(finding => toDeskFinding(finding, story)))
  return found.sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1))
}

function about(): About {
  const on = new Set(resolveSettings({rules: offInPages}).active.map(({rule}) => rule.meta.name))
  return {
    groups,
    rules: rules.map(({meta: {name, group, summary, rationale, severity}}) => ({
      name,
      group,
      summary,
      rationale,
      severity,
      recommended: on.has(name)
    })),
    styles: styles.map(({name, summary, language}) => ({name, summary, language}))
  }
}
