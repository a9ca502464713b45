import fs from 'node:fs/promises'
import {VFile} from 'vfile'
import type {Finding} from '../engine.js'
import {createLinter} from '../lint.js'
import type {Setting} from '../rule.js'
import {rules as builtIn} from '../rules/index.js'

/** One finding with the copy around it. */
interface Sample {
  file: string
  line: number
  context: string
  message: string
  expected: readonly string[] | undefined
}

/** Lints stories and prints findings by rule, per 1,000 stories, with sampled contexts to judge. */
export async function audit(
  paths: readonly string[],
  walk: (target: string) => AsyncIterable<string>,
  options: {style?: string[]; rule?: string[]; sample: string; seed: string}
): Promise<void> {
  const only: Record<string, Setting> | undefined =
    options.rule && Object.fromEntries(builtIn.map(({meta}) => [meta.name, options.rule?.includes(meta.name) ? true : 'off']))
  const linter = createLinter({style: options.style, rules: only})
  const byRule = new Map<string, Sample[]>()
  let stories = 0
  for (const target of paths) {
    for await (const name of walk(target)) {
      stories++
      const value = await fs.readFile(name, 'utf8')
      const file = await linter(new VFile({path: name, value}))
      const {findings = [], story} = file.data.copydesk ?? {}
      for (const finding of findings) {
        const {rule, span, actual} = finding
        const place = span && story?.place(span.start, span.end)
        if (span && (!place || value.slice(place.start.offset, place.end.offset) !== actual))
          console.error(`place is wrong: ${name} ${rule.meta.name}`)
        const samples = byRule.get(rule.meta.name) ?? []
        byRule.set(rule.meta.name, samples)
        samples.push({
          file: name,
          line: place?.start.line ?? 0,
          context: contextOf(value, finding),
          message: finding.message,
          expected: finding.expected
        })
      }
    }
  }
  const most = Number(options.sample)
  for (const [name, samples] of [...byRule].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n## ${name}: ${samples.length} findings, ${((samples.length / stories) * 1000).toFixed(1)} per 1,000 stories`)
    for (const {file, line, context, message, expected} of pick(samples, most, Number(options.seed))) {
      console.log(`- ${file}:${line}  ${message}${expected ? ` -> ${JSON.stringify(expected[0])}` : ''}\n    ${context}`)
    }
  }
  console.log(`\n${stories} stories`)
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
