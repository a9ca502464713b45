import {type CliOptions, isLanguageTag} from '../config/index.js'
import {type Setting, SettingError} from '../rule.js'
import type {CalendarDate} from '../story/index.js'
import {Problem} from './problem.js'

/** The options of `copydesk lint` as the argument parser gives them. */
export interface LintFlags {
  config?: string | boolean
  style?: string[]
  accepted?: boolean
  language?: string
  format?: string
  date?: string
  now?: string
  rule?: string[]
  fix?: boolean
  fixType?: string[]
  diff?: boolean
  watch?: boolean
  stdin?: boolean
  stdinFilename?: string
  reporter?: string[]
  output?: string
  concurrency?: string
  ignore?: boolean
  filesFrom?: string
  cache?: boolean
  cacheLocation?: string
  changed?: string | true
  changedFiles?: boolean
  shard?: string
  digests?: string
  maxWarnings?: string
  quiet?: boolean
  verbose?: boolean
  color?: boolean
  timing?: boolean
}

/** What the flags say, as the configuration takes it. */
export function toCliOptions(flags: LintFlags): CliOptions {
  return {
    config: flags.config === true ? undefined : flags.config,
    style: flags.style?.flatMap(each => each.split(',')),
    language: flags.language && readLanguage(flags.language),
    rules: flags.rule && Object.fromEntries(flags.rule.map(readRule)),
    metadata: flags.date === undefined ? undefined : {date: readDate(flags.date)},
    now: flags.now && readMoment(flags.now),
    accepted: flags.accepted === false ? false : undefined
  }
}

function readRule(text: string): [string, Setting] {
  const [name = '', severity = 'warn', ...rest] = text.split(':')
  if (rest.length > 0 || !['off', 'info', 'warn', 'error'].includes(severity)) {
    throw new SettingError(
      `Unexpected \`--rule ${text}\`, expected \`name:severity\`, with severity \`off\`, \`info\`, \`warn\` or \`error\``
    )
  }
  return [name, severity as Setting]
}

function readLanguage(text: string): string {
  if (isLanguageTag(text)) return text
  throw new Problem(`Unexpected \`--language ${text}\`, expected a language tag such as en-GB`)
}

function readMoment(text: string): string {
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new Problem(`Unexpected \`--now ${text}\`, expected a moment such as 2024-11-10T09:30:00Z`)
}

function readDate(text: string): CalendarDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const [year, month, day] = match ? match.slice(1).map(Number) : []
  const date = new Date(`${text}T00:00:00Z`)
  if (year === undefined || month === undefined || day === undefined || date.getUTCDate() !== day || date.getUTCMonth() + 1 !== month) {
    throw new Problem(`Unexpected \`--date ${text}\`, expected a day as YYYY-MM-DD`)
  }
  return {year, month, day}
}

/** @throws Problem where it is no whole number. */
export function readCount(text: string, flag: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem(`Unexpected \`${flag} ${text}\`, expected a whole number`)
  return Number(text)
}
