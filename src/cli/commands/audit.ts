import {VFile} from 'vfile'
import type {CliOptions} from '../../config/index.js'
import type {Finding} from '../../engine.js'
import type {Linter} from '../../lint.js'
import {plural} from '../../plural.js'
import {rules as builtIn} from '../../rules/index.js'
import type {RuleSettings} from '../../settings.js'
import type {Story} from '../../story/index.js'
import {discover, type PassedOver} from '../discover.js'
import {type LintFlags, readCount, toCliOptions} from '../flags.js'
import {print} from '../print.js'
import {Problem} from '../problem.js'
import {createLinters} from '../process.js'
import {readNamed} from '../source.js'

/** One finding with the copy around it. */
interface Sample {
  path: string
  line: number
  context: string
  message: string
  expected: readonly string[] | undefined
}

/** The findings of one rule. */
interface Found {
  samples: Sample[]
  stories: Set<Story>
}

/** The options of `copydesk audit`. */
export interface AuditFlags extends Pick<LintFlags, 'config' | 'style' | 'language' | 'rule'> {
  sample: string
  seed: string
}

/**
 * Lints stories as `lint` does, accepted findings too, and prints findings by rule, per 1,000 stories, with sampled
 * contexts to judge.
 *
 * @returns the exit status: 2 where a file could not be read.
 */
export async function audit(paths: readonly string[], {sample, seed, rule: only, ...flags}: AuditFlags): Promise<number> {
  const most = readCount(sample, '--sample')
  const start = readCount(seed, '--seed')
  const config: CliOptions = {...toCliOptions(flags), accepted: false, ...(only && {rules: onlyThose(only)})}
  const linterOf = createLinters(config)
  const byRule = new Map<string, Found>()
  const passed: PassedOver = {ignored: 0, others: 0}
  let stories = 0
  let status = 0
  for await (const path of discover(paths, {config, passed})) {
    try {
      const {linter, ignored} = await linterOf(path)
      if (!ignored) stories += await takeStories(path, linter, byRule)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      process.stderr.write(`copydesk: ${error.message}\n`)
      status = 2
    }
  }
  const per = (count: number) => `${count} ${plural(count, 'finding')}, ${((count / stories) * 1000).toFixed(1)} per 1,000 stories`
  const ordered = [...byRule].filter(([name]) => !only || only.includes(name)).sort((a, b) => b[1].samples.length - a[1].samples.length)
  for (const [rule, {samples, stories}] of ordered) {
    print(`\n## ${rule}: ${per(samples.length)}, in ${stories.size} of them`)
    for (const {path, line, context, message, expected} of pick(samples, most, start)) {
      print(`- ${path}:${line}  ${message}${expected ? ` -> ${JSON.stringify(expected[0])}` : ''}\n    ${context}`)
    }
  }
  if (stories > 0)
    print(`\n${stories} ${plural(stories, 'story', 'stories')}: ${per(ordered.reduce((sum, [, {samples}]) => sum + samples.length, 0))}`)
  else if (status === 0) {
    const {explainNothing} = await import('../nothing.js')
    process.stderr.write(`copydesk: ${explainNothing(paths, false, passed)}\n`)
  }
  return status
}

/** A name that is no rule is refused with the settings. */
function onlyThose(names: readonly string[]): RuleSettings {
  const off = Object.fromEntries(builtIn.map(({meta}) => [meta.name, 'off' as const]))
  return {...off, ...Object.fromEntries(names.map(name => [name, true as const]))}
}

/** Enters what is found in a file; a place that does not hold the text it is said to hold is a fault and said so. */
async function takeStories(path: string, linter: Linter, byRule: Map<string, Found>): Promise<number> {
  const file = await linter(new VFile({path, value: readNamed(path).text}))
  const {stories = []} = file.data.copydesk ?? {}
  for (const {story, findings} of stories) {
    for (const finding of findings) {
      const {rule, span, message, expected, actual} = finding
      const place = span && story.place(span.start, span.end)
      const sound =
        !span || story.context.document?.blocks || (place && String(file).slice(place.start.offset, place.end.offset) === actual)
      const found = byRule.get(rule.meta.name) ?? {samples: [], stories: new Set<Story>()}
      byRule.set(rule.meta.name, found)
      found.stories.add(story)
      found.samples.push({
        path,
        line: place?.start.line ?? 0,
        context: contextOf(story.text, finding),
        message: sound ? message : `WRONG PLACE ${message}`,
        expected
      })
    }
  }
  return stories.length
}

function contextOf(text: string, {span}: Finding): string {
  if (!span) return ''
  const clean = (part: string) => part.replaceAll(/\s*\n\s*/g, '⏎')
  const inside = text.slice(span.start, span.end)
  const shown = inside.length > 300 ? `${inside.slice(0, 200)} […] ${inside.slice(-80)}` : inside
  return `${clean(text.slice(Math.max(0, span.start - 80), span.start))}‹${clean(shown)}›${clean(text.slice(span.end, span.end + 80))}`
}

/** A repeatable sample without order. */
function pick<T>(items: readonly T[], most: number, seed: number): T[] {
  const pool = [...items]
  let state = seed
  const picked: T[] = []
  while (picked.length < most && pool.length > 0) {
    state = (state * 1103515245 + 12345) % 2147483648
    picked.push(...pool.splice(state % pool.length, 1))
  }
  return picked
}
