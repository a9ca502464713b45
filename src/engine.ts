import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Standing} from './accept/comments.js'
import {filterFindings} from './filters.js'
import type {ForeignRunner} from './foreign.js'
import {compileLexicon, type Lexicon, searchLexicon} from './lexicon.js'
import type {Encoding, Format} from './readers/index.js'
import type {FixKind, Report, Rule, RuleContext, Severity, StoryReport} from './rule.js'
import {type Span, type Story, type StoryContext, storyOf} from './story/index.js'
import {Stopwatch} from './story/stopwatch.js'
import {untraced} from './untraced.js'

/** A rule that is on, with all its options. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  settings: Readonly<Record<string, unknown>>
}

/** What one rule said about one place; spans are offsets into the story's text. */
export interface Finding {
  rule: Rule
  severity: Severity
  message: string
  /** Absent for a finding about the story as a whole. */
  span?: Span
  /** The text at the span. */
  actual?: string
  expected?: readonly string[]
  fix: FixKind
  note?: string
  related?: ReadonlyArray<Span & {message: string}>
  field?: string
  /** Who says it, where that is not copydesk: the package of another retext plugin. */
  source?: string
  /** Page about it, where it is not one of ours. */
  url?: string
}

/** How a run may be told to behave, beyond the rules. */
export interface RunOptions {
  context?: Partial<StoryContext>
  /** Other retext plugins, whose findings are treated as the rules' own. */
  foreign?: ForeignRunner
  /** What to read files as, whatever they look like. */
  format?: Format
  /** Milliseconds spent, by rule name, and by `fact NAME` for what rules share; added to. */
  timing?: Map<string, number>
  /** Last word on the findings, for instance to drop accepted ones. */
  select?: (findings: readonly Finding[], story: Story, file: VFile) => readonly Finding[]
}

/** A transformer of unified that reads the tree and writes on the file. */
type StoryTransformer = (tree: Root, file: VFile) => undefined | Promise<undefined>

/** Runs rules over a story and puts their findings on the file. The tree is for other people's plugins, where there is one. */
type StoryCheck = (story: Story, file: VFile, tree?: Root) => undefined | Promise<undefined>

/**
 * Makes a transformer that runs rules over the tree and puts their findings on the file. It waits only where a rule
 * loads or checks asynchronously, so a house style without such rules also runs under `runSync`.
 */
export function attach(active: readonly ActiveRule[], options: RunOptions = {}): StoryTransformer {
  const {context, check} = createCheck(active, options)
  return (tree, file) => check(storyOf(tree, file, context), file, tree)
}

/** Makes what runs rules over one story after another, and the context that the stories are to have. */
export function createCheck(active: readonly ActiveRule[], options: RunOptions = {}): {context: Partial<StoryContext>; check: StoryCheck} {
  const lexicon = compileLexicon(active)
  const checks = active.flatMap(each =>
    each.rule.meta.check ? [{context: new Context(each), name: each.rule.meta.name, check: each.rule.meta.check}] : []
  )
  const stopwatch = options.timing && new Stopwatch(options.timing)
  const context = stopwatch ? {...options.context, stopwatch} : options.context
  const loading = active.filter(({rule}) => rule.meta.load)
  let loaded: Promise<unknown> | undefined
  const check: StoryCheck = (story, file, tree) => {
    const finish = (findings: Finding[]): undefined => {
      const kept = filterFindings(findings, story)
      const selected = options.select ? options.select(kept, story, file) : kept
      const messages = selected.map(finding => putMessage(file, story, finding))
      // A feed has thousands of stories: what is known of the file grows, it is not copied.
      file.data.copydesk ??= {}
      const data = file.data.copydesk
      data.story = story
      data.findings ??= []
      for (const finding of selected) data.findings.push(finding)
      data.stories ??= []
      data.stories.push({story, findings: selected, messages})
    }
    const start = (): undefined | Promise<undefined> => {
      const findings: Finding[] = []
      const pending = runRules(story, checks, lexicon, findings, stopwatch)
      if (options.foreign) pending.push(options.foreign(story, file, tree).then(found => void findings.push(...found)))
      return pending.length > 0 ? Promise.all(pending).then(() => finish(findings)) : finish(findings)
    }
    if (loading.length > 0) {
      loaded ??= Promise.all(loading.map(({rule, settings}) => rule.meta.load?.(settings as never)))
      return loaded.then(start)
    }
    return start()
  }
  return {context: context ?? {}, check}
}

/** A rule that stumbled over a story. What it stumbled over is its `cause`. */
export class RuleFault extends Error {
  readonly rule: Rule

  constructor(rule: Rule, cause: unknown) {
    super(`The rule \`${rule.meta.name}\` failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.name = 'RuleFault'
    this.rule = rule
  }
}

/** A rule to run. Thousands of stories meet all rules: what is looked up once is not looked up each time. */
interface Check {
  context: Context
  name: string
  check: NonNullable<Rule['meta']['check']>
}

function runRules(
  story: Story,
  checks: readonly Check[],
  lexicon: Lexicon,
  findings: Finding[],
  stopwatch: Stopwatch | undefined
): Array<Promise<void>> {
  const pending: Array<Promise<void>> = []
  const language = story.context.language ?? story.metadata.language
  for (const each of checks) {
    stopwatch?.enter(each.name)
    each.context.begin(story, language, findings)
    const {rule} = each.context.active
    let result: Promise<void> | void
    try {
      result = each.check(story, each.context as never)
    } catch (error) {
      throw new RuleFault(rule, error)
    }
    if (result) {
      pending.push(
        result.catch(error => {
          throw new RuleFault(rule, error)
        })
      )
      // It still writes to this one while the next story is read.
      each.context = new Context(each.context.active)
    }
    stopwatch?.leave()
  }
  const contexts = new Map<ActiveRule, Context>()
  searchLexicon(lexicon, story, (active, match) => {
    const context = contexts.get(active) ?? new Context(active).begin(story, language, findings)
    contexts.set(active, context)
    stopwatch?.enter(active.rule.meta.name)
    try {
      active.rule.meta.match?.(match, story, context as never)
    } catch (error) {
      throw new RuleFault(active.rule, error)
    }
    stopwatch?.leave()
  })
  return pending
}

/** What a rule gets besides the story. One is used for story after story: most rules have nothing to say about most. */
class Context implements RuleContext {
  readonly active: ActiveRule
  readonly settings: RuleContext['settings']
  language: string | undefined
  /** Rules take it out of the context, so it is bound. */
  readonly report: RuleContext['report']
  #story: Story | undefined
  #findings: Finding[] = []

  constructor(active: ActiveRule) {
    this.active = active
    this.settings = active.settings as RuleContext['settings']
    const report = (report: Report | StoryReport) => this.#add(report)
    this.report = report
  }

  begin(story: Story, language: string | undefined, findings: Finding[]): this {
    this.#story = story
    this.language = language
    this.#findings = findings
    return this
  }

  #add(report: Report | StoryReport): void {
    const {rule, severity} = this.active
    if (this.#story) this.#findings.push(createFinding(this.#story, rule, severity, report))
  }
}

function createFinding(story: Story, rule: Rule, severity: Severity, report: Report | StoryReport): Finding {
  const {message, expected, note, related, field} = report
  const replacements = expected === undefined ? undefined : typeof expected === 'string' ? [expected] : expected
  const fix = replacements && replacements.length > 0 ? (report.fix ?? rule.meta.fix) : 'none'
  const own = report.severity !== undefined && severity === rule.meta.severity ? report.severity : severity
  const finding: Finding = {rule, severity: own, message, fix}
  if (report.start !== undefined) {
    finding.span = {start: report.start, end: report.end}
    finding.actual = story.slice(report)
  }
  if (replacements) finding.expected = replacements
  if (note !== undefined) finding.note = note
  if (related) finding.related = related
  if (field !== undefined) finding.field = field
  return finding
}

/** Page of a rule, where there is one. */
export function ruleUrl(meta: {readonly name: string; readonly url?: string | undefined}): string | undefined {
  return Object.hasOwn(meta, 'url') ? meta.url : pageOf(meta.name)
}

/** Page of a rule of copydesk. */
export function pageOf(name: string): string {
  return `https://github.com/copydesk/copydesk/blob/main/docs/rules/${name}.md`
}

function putMessage(file: VFile, story: Story, finding: Finding): VFileMessage {
  const {rule, severity, span, actual, expected, note, field} = finding
  const fieldPlace = field === undefined ? undefined : story.metadata.fields?.[field]
  const place = (span && story.place(span.start, span.end)) ?? fieldPlace
  const message = untraced(() => file.message(finding.message, {place, ruleId: rule.meta.name, source: finding.source ?? 'copydesk'}))
  message.fatal = severity === 'error' ? true : severity === 'warn' ? false : undefined
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = [...expected]
  message.note = note ?? rule.meta.rationale
  message.url = finding.source === undefined ? ruleUrl(rule.meta) : finding.url
  const related = finding.related?.map(({start, end, message: reason}) => ({message: reason, place: story.place(start, end)})) ?? []
  if (fieldPlace && place !== fieldPlace) related.push({message: `the field \`${field}\``, place: fieldPlace})
  if (related.length > 0) message.related = related
  message.fix = finding.fix
  return message
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Other places that belong to the finding; in another file where `path` says so. */
    related?: Array<{message: string; place: import('unist').Position | undefined; path?: string; story?: string}>
    /** Whether `expected[0]` may be applied unseen. */
    fix?: FixKind
    /** In a file of several stories the one that it is about: its id, or which one it is, from 1. */
    story?: string
  }
}

declare module 'vfile' {
  interface DataMap {
    copydesk: import('./story/document.js').FileData & {
      /** How the file was encoded, and what it was read as. */
      encoding?: Encoding
      format?: Format
      /** Stretches of the file where comments let findings stand that are made later, across stories. */
      standing?: readonly Standing[]
      /** The last story of the file, and the findings in all of them. */
      story?: Story
      findings?: Finding[]
      /** Each story of the file with its own findings, and the message that each became; in a file of several with its id or number. */
      stories?: Array<{story: Story; id?: string; findings: readonly Finding[]; messages: readonly VFileMessage[]}>
    }
  }
}
