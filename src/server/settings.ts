import type {CliOptions} from '../config/index.js'
import {isTable} from '../config/validate.js'
import {nearest} from '../nearest.js'
import type {RuleSettings} from '../settings.js'

/**
 * Reads the section `copydesk` of an editor's settings: what the options of the command line are there. What has the
 * wrong form is left out; names are checked where the settings are used.
 */
export function readSettings(section: unknown): CliOptions {
  if (!isTable(section)) return {}
  const {style, language, config, rules, now} = section
  const options: CliOptions = {}
  const styles = (Array.isArray(style) ? style : [style]).filter(each => typeof each === 'string' && each !== '')
  if (styles.length > 0) options.style = styles as string[]
  if (typeof language === 'string' && language !== '') options.language = language
  if (config === false || (typeof config === 'string' && config !== '')) options.config = config
  if (isTable(rules) && Object.keys(rules).length > 0) options.rules = rules as RuleSettings
  if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) options.now = now
  return options
}

const known = ['style', 'language', 'config', 'rules', 'now']
/** What editors keep in the section for themselves. */
const own: ReadonlySet<string> = new Set(['languages', 'server', 'trace'])

/** What is misspelt in a section of settings: an editor that knows no schema of it lets it pass. */
export function findMisspelt(section: unknown): string[] {
  if (!isTable(section)) return []
  return Object.keys(section).flatMap(name => {
    const hint = known.includes(name) || own.has(name) ? undefined : nearest(name, known)
    return hint ? [`Unexpected setting \`copydesk.${name}\`; did you mean \`copydesk.${hint}\`?`] : []
  })
}
