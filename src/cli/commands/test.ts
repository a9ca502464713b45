import path from 'node:path'
import {type CliOptions, createConfigResolver, formatOrigin, type LoadedPlugin, type TermEntry} from '../../config/index.js'
import {fix} from '../../fix/index.js'
import {lint} from '../../lint.js'
import type {Rule, Setting} from '../../rule.js'
import {isRule, knownRules, type Options} from '../../settings.js'
import {print} from '../print.js'

/** What a rule file exports as `cases`: copy with the places that it must report between `‹` and `›`. */
interface RuleCases {
  valid?: ReadonlyArray<string | {text: string; options?: object}>
  invalid?: ReadonlyArray<string | {text: string; fixed?: string; options?: object}>
}

/** What the tests come to. */
interface Tally {
  passed: number
  failures: string[]
  /** Entries and rules without a test. */
  untested: string[]
}

/**
 * Runs the tests that stand beside terms and in rule files, and says which have none.
 *
 * @returns the exit status: 0 where all pass, 1 where one fails.
 */
export async function test(file: string | undefined, cli: CliOptions): Promise<number> {
  const cwd = cli.cwd ?? process.cwd()
  const config = await createConfigResolver(cli).resolve(file ?? path.join(cwd, 'story.txt'))
  const tally: Tally = {passed: 0, failures: [], untested: []}
  const entries = config.layers.flatMap(({terms}) => terms)
  const plugins = config.layers.flatMap(each => each.plugins)
  for (const entry of entries) await testTerm(entry, config.options, tally, cwd)
  for (const plugin of plugins) await testPlugin(plugin, config.options, tally, cwd)
  if (entries.length + plugins.length === 0) print('No terms file and no rule file applies here, so there is nothing to test.')
  for (const failure of tally.failures) print(failure)
  if (tally.untested.length > 0) {
    print(`${tally.failures.length > 0 ? '\n' : ''}Without a test:`)
    for (const each of tally.untested) print(`  ${each}`)
    print()
  }
  print(`${tally.passed} passed, ${tally.failures.length} failed, ${tally.untested.length} without a test`)
  return tally.failures.length > 0 ? 1 : 0
}

async function testTerm({origin, terms, wrong, right}: TermEntry, options: Options, tally: Tally, cwd: string): Promise<void> {
  const name = `${formatOrigin(origin, cwd)}: ${terms.map(({from}) => from).join(', ')}`
  if (wrong.length + right.length === 0) return void tally.untested.push(name)
  const forms = terms.map(({from}) => from.toLowerCase())
  const find = async (text: string) => {
    const plain = text.replaceAll(/[‹›]/g, '')
    const {messages} = await lint(plain, {...options, rules: only('preferred-term', options)})
    return messages.filter(({actual}) => forms.includes(actual?.toLowerCase().replaceAll(/\s+/g, ' ') ?? ''))
  }
  for (const text of wrong) {
    const found = await find(text)
    if (found.length > 0) tally.passed++
    else tally.failures.push(`${name}\n  not found in: ${text}`)
  }
  for (const text of right) {
    const found = await find(text)
    if (found.length === 0) tally.passed++
    else tally.failures.push(`${name}\n  found in: ${text}`)
  }
}

async function testPlugin({origin, plugin, cases}: LoadedPlugin, options: Options, tally: Tally, cwd: string): Promise<void> {
  if (!isRule(plugin)) return
  const {name} = plugin.meta
  const {valid = [], invalid = []} = (cases ?? {}) as RuleCases
  const label = `${formatOrigin(origin, cwd)}: ${name}`
  if (valid.length + invalid.length === 0) return void tally.untested.push(label)
  for (const each of valid) await testCase(plugin, typeof each === 'string' ? {text: each} : each, [], options, label, tally)
  for (const each of invalid) {
    const single: {text: string; fixed?: string; options?: object} = typeof each === 'string' ? {text: each} : each
    const places = readPlaces(single.text)
    await testCase(plugin, single, places.length > 0 ? places : [wholeStory], options, label, tally)
  }
}

async function testCase(
  rule: Rule,
  {text, fixed, options: given}: {text: string; fixed?: string; options?: object},
  places: readonly string[],
  options: Options,
  label: string,
  tally: Tally
): Promise<void> {
  const alone: Options = {...options, rules: only(rule.meta.name, options, given)}
  const plain = text.replaceAll(/[‹›]/g, '')
  const {messages} = await lint(plain, alone)
  const found = messages.map(({place}) => (place && 'start' in place ? `${place.start.offset}-${place.end.offset}` : wholeStory))
  if (found.join() !== places.join()) {
    const show = (list: readonly string[]) => list.map(each => shorten(plain, each)).join(', ') || 'nothing'
    const hint = places[0] === wholeStory && found.length > 0 ? '; what is found at a place stands between ‹ and ›' : ''
    tally.failures.push(`${label}\n  in: ${text}\n  expected ${show(places)}, found ${show(found)}${hint}`)
    return
  }
  const result = fixed === undefined ? undefined : (await fix(plain, alone)).text
  if (result === fixed) tally.passed++
  else tally.failures.push(`${label}\n  in: ${text}\n  expected after fixing: ${fixed}\n  but it was: ${result}`)
}

/** What an invalid case without marks is about. */
const wholeStory = 'a finding about the whole story'

/** Places between marks, as offsets into the text without them. */
function readPlaces(text: string): string[] {
  const places: string[] = []
  let offset = 0
  let start = 0
  for (const character of text) {
    if (character === '‹') start = offset
    else if (character === '›') places.push(`${start}-${offset}`)
    else offset += character.length
  }
  return places
}

function shorten(text: string, place: string): string {
  const [start, end] = place.split('-').map(Number)
  return end === undefined ? place : `\`${text.slice(start, end)}\``
}

/** Only one rule, with what the configuration says about it. */
function only(name: string, {rules = [], plugins}: Options, given?: object): NonNullable<Options['rules']> {
  const off = Object.fromEntries(
    [...knownRules(plugins).keys()].filter(each => each !== name).map((each): [string, Setting] => [each, 'off'])
  )
  const tables = Array.isArray(rules) ? rules : [rules]
  return [...tables, ...(given ? [{[name]: given as Setting}] : name === 'preferred-term' ? [] : [{[name]: true as Setting}]), off]
}
