import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import * as v from 'valibot'
import {type ActiveRule, attach} from './engine.js'
import {meantOrAll, nearest} from './nearest.js'
import type {Option, Settings} from './options.js'
import type {Span, Story, Word} from './story/index.js'

/** How grave a finding is. An `error` makes the command line fail. */
export type Severity = 'info' | 'warn' | 'error'

/** `safe`: may be applied unseen. `suggest`: only by a person. `none`: no replacement is offered. */
export type FixKind = 'safe' | 'suggest' | 'none'

/** What a user may give for a rule. */
export type Setting =
  | boolean
  | 'off'
  | Severity
  | Readonly<Record<string, unknown>>
  | readonly ['off' | Severity, Readonly<Record<string, unknown>>?]

/** What a rule says it found. */
export interface Report extends Span {
  /** `Unexpected X, expected Y`; what is wrong in one line. */
  message: string
  /** Replacements for exactly this span, the best first. Left out where no rewriting is sound; `''` deletes. */
  expected?: string | readonly string[]
  /** Why, beyond the rule's rationale: the sum, the other place. */
  note?: string
  /** Lowers the rule's fix kind for this finding. */
  fix?: FixKind
  /** Lowers the severity of this finding, where the house has not set one for the rule. */
  severity?: Severity
  /** Other places that belong to it: the second spelling, the other figure. */
  related?: ReadonlyArray<Span & {message: string}>
  /** The metadata field it is about, where that has a place in the file of its own. */
  field?: string
}

/** What is wrong with a story as a whole, at no place: `{message: 'Unexpected missing headline, …'}`. */
export type StoryReport = Omit<Report, 'start' | 'end'> & {start?: undefined; end?: undefined}

/** What a rule gets besides the story. */
export interface RuleContext<O extends Record<string, Option> = Record<string, Option>> {
  settings: Settings<O>
  report(finding: Report | StoryReport): void
  /** BCP 47 tag of the copy's language, where known. */
  language: string | undefined
}

/** A word or phrase that a lexical rule looks for. All rules' terms are found in one pass over the words. */
export interface Term {
  /** Words parted by single spaces: `committed suicide`. Any white space parts them in copy. */
  phrase: string
  /** Whether upper and lower case must be as written; else any case matches. */
  exact?: boolean
}

/** A term where it was found. */
export interface TermMatch<T extends Term = Term> extends Span {
  term: T
  words: readonly Word[]
}

/** The form that a rule fills in. */
export interface RuleForm<O extends Record<string, Option> = Record<string, Option>, T extends Term = Term> {
  /** Kebab-case noun phrase, prefixed by its group; the name of its file. */
  name: string
  /** Heading under which the rule is listed. */
  group: Group
  /** One sentence: what holds in clean copy. */
  summary: string
  /** Why it matters to a newsroom. */
  rationale: string
  severity: Severity
  /** Whether it is on in the `recommended` style, which presumes no house. */
  recommended: boolean
  fix: FixKind
  /**
   * What happens inside direct speech: `skip` drops findings there, `check` keeps them without an automatic fix being
   * any less safe, `only` keeps nothing else.
   */
  quotations: 'skip' | 'check' | 'only'
  /**
   * Where findings may start: `prose` (the body without dateline and sign-off), `text` (prose and headlines) or
   * `story` (anywhere; the default).
   */
  scope?: 'prose' | 'text' | 'story'
  /** Set for findings that cover a passage, such as a sentence too long: they do not hide findings inside. */
  passage?: boolean
  /** Where the rule is known from: style guides, measurements. Never their wording. */
  sources: readonly string[]
  /** A page about it, for a rule of a house; those of copydesk have theirs. */
  url?: string | undefined
  options?: O
  /** Words and phrases to look for; `match` judges each where it was found. */
  terms?: (settings: Settings<O>) => Iterable<T>
  /** Judges one place where a term stands. */
  match?: (match: TermMatch<T>, story: Story, context: RuleContext<O>) => void
  /** Loads what `check` needs (a dictionary), once for each processor. Only where it cannot be had at once. */
  load?: (settings: Settings<O>) => Promise<void>
  /** Judges the story. */
  check?: (story: Story, context: RuleContext<O>) => void | Promise<void>
}

/** Headings of the rule list, in their order. */
export const groups = [
  'Furniture and residue',
  'Desk notes',
  'Structure',
  'Datelines and dates',
  'Sign-offs',
  'Names and titles',
  'Abbreviations',
  'Numbers, money and measures',
  'Quotation and punctuation',
  'Spelling and language',
  'Attribution',
  'Duplication',
  'Handled with care',
  'Metadata',
  'Across stories'
] as const

export type Group = (typeof groups)[number]

/** A rule: a unified plugin that knows its own form. */
export type Rule = Plugin<[Setting?], Root> & {meta: RuleForm}

/** A setting that a rule does not accept. */
export class SettingError extends Error {
  /** Option that is wrong, where it is one. */
  option: string | undefined

  constructor(message: string, option?: string) {
    super(message)
    this.name = 'SettingError'
    this.option = option
  }
}

/**
 * Makes a rule from its form: an ordinary unified plugin, used alone or in a house style.
 *
 *     unified().use(retextEnglish).use(signOffDuplicateCode, ['error', {adjacentOnly: false}])
 */
export function defineRule<O extends Record<string, Option> = Record<string, never>, T extends Term = Term>(form: RuleForm<O, T>): Rule {
  const meta = form as unknown as RuleForm
  const plugin: Plugin<[Setting?], Root> = setting => {
    const active = activate(rule, setting ?? true)
    return attach(active ? [active] : [])
  }
  const rule: Rule = Object.assign(plugin, {meta})
  Object.defineProperty(rule, 'name', {value: `copydesk:${form.name}`})
  return rule
}

/**
 * Reads a setting: validates options and fills in defaults.
 *
 * @param base what an outer style already set; the setting adds to it.
 * @returns the rule ready to run, or nothing where it is off.
 * @throws SettingError where the setting is not one this rule accepts.
 */
export function activate(rule: Rule, setting: Setting, base?: ActiveRule): ActiveRule | undefined {
  const [severity, options] = split(rule, setting)
  if (severity === 'off') return undefined
  return {
    rule,
    severity: severity ?? base?.severity ?? rule.meta.severity,
    settings: {...(base?.settings ?? defaults(rule)), ...validate(rule, options)}
  }
}

function split(rule: Rule, setting: Setting): ['off' | Severity | undefined, Readonly<Record<string, unknown>>] {
  if (setting === false || setting === 'off') return ['off', {}]
  if (setting === true) return [undefined, {}]
  if (isSeverity(setting)) return [setting, {}]
  if (Array.isArray(setting)) {
    const [severity, options = {}] = setting
    if (setting.length > 2 || (severity !== 'off' && !isSeverity(severity)) || !isRecord(options)) throw wrong(rule, setting)
    return [severity, options]
  }
  if (isRecord(setting)) return [undefined, setting]
  throw wrong(rule, setting)
}

function wrong(rule: Rule, setting: unknown): SettingError {
  const hint = typeof setting === 'string' ? nearest(setting, ['off', 'info', 'warn', 'error']) : undefined
  return new SettingError(
    `Unexpected setting \`${JSON.stringify(setting)}\` for \`${rule.meta.name}\`, expected \`off\`, \`info\`, \`warn\`, \`error\`, options, or a severity and options${hint ? `; did you mean \`${hint}\`?` : ''}`
  )
}

function isSeverity(value: unknown): value is Severity {
  return value === 'info' || value === 'warn' || value === 'error'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function defaults(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.meta.options ?? {}).map(([name, option]) => [name, option.default]))
}

function validate(rule: Rule, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = rule.meta.options ?? {}
  const valid: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (!option) {
      const names = Object.keys(known)
      const rest = names.length === 0 ? 'it has none' : meantOrAll(name, names, 'it has')
      throw new SettingError(`Unexpected option \`${name}\` for \`${rule.meta.name}\`; ${rest}`, name)
    }
    const result = v.safeParse(option.schema, value)
    if (!result.success) {
      throw new SettingError(
        `Unexpected value \`${JSON.stringify(value)}\` for option \`${name}\` of \`${rule.meta.name}\`, expected ${option.accepts}`,
        name
      )
    }
    valid[name] = result.output
  }
  return valid
}
