import fs from 'node:fs'
import path from 'node:path'
import {type Acceptance, isExpired, today} from '../../accept/acceptances.js'
import {placeAccepted, readAccepted, storyName, writeAccepted} from '../../config/accepted.js'
import {type CliOptions, createConfigResolver} from '../../config/index.js'
import {folderRules} from '../../folder/rules.js'
import {nearestName} from '../../nearest.js'
import {knownRules} from '../../settings.js'
import {discover} from '../discover.js'
import {type LintFlags, toCliOptions} from '../flags.js'
import {createLedger} from '../ledger.js'
import {print} from '../print.js'
import {Problem} from '../problem.js'
import {createReading, type Reading, type ReadStory} from '../reading.js'

/** The options of `copydesk accept`. */
export interface AcceptFlags extends Omit<LintFlags, 'rule'> {
  reason?: string
  until?: string
  by?: string
  rule?: string[]
  prune?: boolean
}

/**
 * Writes down findings as read and let stand: all of a run, or those of some rules or lines. With `--prune` drops
 * acceptances whose findings are gone.
 *
 * @throws Problem without a reason, unless only pruning.
 */
export async function accept(targets: readonly string[], {reason, until, by, rule: only, prune, ...flags}: AcceptFlags): Promise<void> {
  if (reason === undefined && !prune) {
    throw new Problem('Expected `--reason TEXT`: whoever reads the file in a year wants to know why the findings stand')
  }
  if (until !== undefined && !/^\d{4}-\d\d-\d\d$/.test(until))
    throw new Problem(`Unexpected \`--until ${until}\`, expected a day as YYYY-MM-DD`)
  const config = toCliOptions(flags)
  if (until !== undefined && until < today(config)) throw new Problem(`Unexpected \`--until ${until}\`, which is over`)
  const cwd = process.cwd()
  const lines = new Map<string, Set<number>>()
  const paths = (targets.length > 0 ? targets : ['.']).map(target => readTarget(target, lines))
  const folders = paths.filter(target => fs.statSync(target, {throwIfNoEntry: false})?.isDirectory())
  const ledger = createLedger(config)
  const added = new Map<string, Acceptance[]>()
  const take = ({path: story, findings, accepted}: ReadStory) => {
    ledger.add({path: story, messages: [], failed: false, changed: false, accepted})
    const at = lines.get(story)
    const chosen = findings.filter(({rule, line}) => (!only || only.includes(rule)) && (!at || (line !== undefined && at.has(line))))
    if (reason === undefined || chosen.length === 0) return
    const home = placeAccepted(path.resolve(story), cwd)
    const file = storyName(home, path.resolve(story))
    const entries = chosen.map(
      ({rule, words}): Acceptance => ({rule, file, words, reason, ...(until !== undefined && {until}), ...(by !== undefined && {by})})
    )
    const known = added.get(home) ?? []
    added.set(home, known)
    known.push(...countAlike(entries))
  }
  const asked = new Set<string>()
  const reading = createReading(config)
  for await (const story of discover(paths, {config})) {
    asked.add(path.resolve(story))
    const found = await reading.read(story)
    if (found) take(found)
  }
  const wantsAcross = reason !== undefined && (only ? only.some(isAcross) : added.size === 0)
  // Where single files are asked about, what is found across stories is found among all that are here, in their order.
  const compared = wantsAcross && folders.length === 0 ? await readAll(['.', ...paths], config) : reading
  for await (const found of compared.across()) if (asked.has(path.resolve(found.path))) take(found)
  const {unused} = await ledger.report(folders)
  for (const home of new Set([...added.keys(), ...(prune ? unused.keys() : [])])) {
    await write(home, added.get(home) ?? [], prune ? unused.get(home) : undefined, config, cwd)
  }
  if (added.size > 0 || (prune && unused.size > 0)) return
  for (const name of only ?? []) await refuseUnknown(name, config)
  print('There is nothing to accept.')
}

/** @throws Problem where there is no rule of that name, as far as the configuration here knows. */
async function refuseUnknown(name: string, config: CliOptions): Promise<void> {
  const {options} = await createConfigResolver(config).resolve('story.txt')
  const known = [...knownRules(options.plugins).keys()]
  if (known.includes(name)) return
  const hint = nearestName(name, known)
  throw new Problem(
    `Unexpected \`--rule ${name}\`${hint ? `; did you mean \`${hint}\`?` : ', expected the name of a rule; `copydesk rules` lists them'}`
  )
}

async function readAll(paths: readonly string[], config: CliOptions): Promise<Reading> {
  const reading = createReading(config)
  for await (const story of discover(paths, {config})) await reading.read(story)
  return reading
}

const acrossNames: ReadonlySet<string> = new Set(folderRules.map(({meta}) => meta.name))

function isAcross(rule: string): boolean {
  return acrossNames.has(rule)
}

/** `stories/a.txt:12` means the findings on line 12. */
function readTarget(target: string, lines: Map<string, Set<number>>): string {
  const match = /^(.+):(\d+)$/.exec(target)
  if (!match || fs.existsSync(target)) return target
  const [, file = target, line] = match
  lines.set(file, new Set([...(lines.get(file) ?? []), Number(line)]))
  return file
}

/** The same words twice in one story are one entry with a count. */
function countAlike(entries: readonly Acceptance[]): Acceptance[] {
  const counted = new Map<string, Acceptance>()
  for (const entry of entries) {
    const key = `${entry.rule} ${entry.words}`
    const known = counted.get(key)
    if (known) known.count = (known.count ?? 1) + 1
    else counted.set(key, entry)
  }
  return [...counted.values()]
}

async function write(
  home: string,
  added: readonly Acceptance[],
  unused: ReadonlySet<number> | undefined,
  config: CliOptions,
  cwd: string
): Promise<void> {
  const known = fs.existsSync(home) ? (await readAccepted(home, cwd)).entries : []
  // What is accepted anew takes the place of what has expired.
  const again = new Set(added.map(({rule, file, words}) => `${rule} ${file} ${words}`))
  const dropped = new Set(unused)
  for (const [index, entry] of known.entries()) {
    if (isExpired(entry, today(config)) && again.has(`${entry.rule} ${entry.file} ${entry.words}`)) dropped.add(index)
  }
  if (added.length > 0 || dropped.size > 0) await writeAccepted(home, added, dropped)
  const parts = [`${added.length} added`, ...(dropped.size > 0 ? [`${dropped.size} dropped`] : [])]
  print(`${path.relative(cwd, home)}: ${parts.join(', ')}, ${known.length + added.length - dropped.size} in all`)
}
