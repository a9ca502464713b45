import {VFile} from 'vfile'
import type {Finding} from '../../engine.js'
import {createLinter, type Linter} from '../../lint.js'
import type {Setting} from '../../rule.js'
import {rules as builtIn} from '../../rules/index.js'
import {discover} from '../discover.js'
import {Problem} from '../problem.js'
import {readSource} from '../source.js'

/** One finding with the copy around it. */
interface Sample {
  path: string
  line: number
  context: string
  message: string
  expected: readonly string[] | undefined
}

/** The options of `copydesk audit`. */
export interface AuditFlags {
  style?: string[]
  rule?: string[]
  sample: string
  seed: string
}

/** Lints stories and prints findings by rule, per 1,000 stories, with sampled contexts to judge. */
export async function audit(paths: readonly string[], options: AuditFlags): Promise<void> {
  const only: Record<string, Setting> | undefined =
    options.rule && Object.fromEntries(builtIn.map(({meta}) => [meta.name, options.rule?.includes(meta.name) ? true : 'off']))
  const linter = createLinter({style: options.style, rules: only})
  const byRule = new Map<string, Sample[]>()
  let stories = 0
  for await (const path of discover(paths)) {
    stories++
    for (const [rule, sample] of await sampleStory(path, linter)) {
      const samples = byRule.get(rule)
      if (samples) samples.push(sample)
      else byRule.set(rule, [sample])
    }
  }
  const per = (count: number) => `${count} findings, ${((count / stories) * 1000).toFixed(1)} per 1,000 stories`
  const ordered = [...byRule].sort((a, b) => b[1].length - a[1].length)
  for (const [rule, samples] of ordered) {
    print(`\n## ${rule}: ${per(samples.length)}, in ${new Set(samples.map(({path}) => path)).size} of them`)
    for (const {path, line, context, message, expected} of pick(samples, Number(options.sample), Number(options.seed))) {
      print(`- ${path}:${line}  ${message}${expected ? ` -> ${JSON.stringify(expected[0])}` : ''}\n    ${context}`)
    }
  }
  print(`\n${stories} stories: ${per(ordered.reduce((sum, [, samples]) => sum + samples.length, 0))}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The findings in one story by rule; a place that does not hold the text it is said to hold is a fault and said so. */
async function sampleStory(path: string, linter: Linter): Promise<Array<[rule: string, sample: Sample]>> {
  let value: string
  try {
    value = readSource(path).text
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    print(`${path}: ${error.message}`)
    return []
  }
  const file = await linter(new VFile({path, value}))
  const {findings = [], story} = file.data.copydesk ?? {}
  if (!story) return []
  return findings.map(finding => {
    const {rule, span, message, expected, actual} = finding
    const place = span && story.place(span.start, span.end)
    const sound = !span || story.context.document || (place && value.slice(place.start.offset, place.end.offset) === actual)
    return [
      rule.meta.name,
      {
        path,
        line: place?.start.line ?? 0,
        context: contextOf(story.text, finding),
        message: sound ? message : `WRONG PLACE ${message}`,
        expected
      }
    ]
  })
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
