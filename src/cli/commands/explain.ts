import path from 'node:path'
import {describeConfig} from '../../config/describe.js'
import {type CliOptions, createConfigResolver, formatOrigin, type ResolvedConfig} from '../../config/index.js'
import {ruleUrl} from '../../engine.js'
import {lint} from '../../lint.js'
import {nearest} from '../../nearest.js'
import type {Rule} from '../../rule.js'
import {isOff, knownRules, resolveSettings} from '../../settings.js'
import {styles} from '../../styles/index.js'
import {print, printProse} from '../print.js'
import {Problem} from '../problem.js'

/**
 * Explains a rule: what it is for, its options, where it is on. Explains a word or a phrase: which list knows it, and
 * what the rules that are on here say about it.
 *
 * @throws Problem where it is a misspelt rule.
 */
export async function explain(subject: string, cli: CliOptions): Promise<void> {
  if (subject.trim() === '') throw new Problem('Expected a rule or a word to explain')
  const cwd = cli.cwd ?? process.cwd()
  const config = await createConfigResolver(cli).resolve(path.join(cwd, 'story.txt'))
  const known = knownRules(config.options.plugins)
  const rule = known.get(subject)
  if (rule) return explainRule(rule, config, cwd)
  const hint = nearest(subject, known.keys(), 2)
  if (hint && subject.includes('-')) throw new Problem(`Unexpected rule \`${subject}\`; did you mean \`${hint}\`?`)
  await explainWord(subject, config, cwd)
}

function explainRule({meta}: Rule, config: ResolvedConfig, cwd: string): void {
  const {name, group, summary, rationale, fix, quotations, sources, options = {}} = meta
  const here = describeConfig(config, cwd).rules.find(each => each.name === name)
  print(`${name} (${group})`)
  printProse(summary)
  print()
  printProse(`Why: ${rationale}`)
  print(`Fix: ${{safe: 'safe, applied by --fix', suggest: 'suggested, applied only by a person', none: 'none'}[fix]}`)
  print(`Direct speech: ${{skip: 'left alone', check: 'looked at too', only: 'the only thing it looks at'}[quotations]}`)
  const entries = Object.entries(options)
  if (entries.length > 0) print('\nOptions:')
  for (const [option, {default: fallback, description, accepts}] of entries) {
    printProse(`  ${option}: ${description}`)
    printProse(`    ${accepts}; without it ${shorten(JSON.stringify(fallback))}`)
  }
  if (sources.length > 0) {
    print()
    printProse(`Known from: ${sources.join('; ')}`)
  }
  print()
  printProse(
    `On in: ${[...(meta.recommended ? ['recommended'] : []), ...styles.filter(style => name in style.rules && !isOff(name, [style])).map(style => style.name)].join(', ') || 'no built-in style'}`
  )
  if (here) print(`Here: ${here.severity} (${[here.origin, ...here.before].join('; before: ')})`)
  const page = ruleUrl(meta)
  if (page !== undefined) print(`Page: ${page}`)
}

async function explainWord(word: string, config: ResolvedConfig, cwd: string): Promise<void> {
  const lines: string[] = []
  const lower = word.toLowerCase()
  for (const layer of config.layers) {
    for (const {origin, terms} of layer.terms) {
      for (const {from, to, note} of terms) {
        if (from.toLowerCase() === lower)
          lines.push(
            `${formatOrigin(origin, cwd)}: ${to === undefined ? 'a term to avoid' : `a term; write \`${to}\``}${note ? ` (${note})` : ''}`
          )
        if (to?.toLowerCase() === lower) lines.push(`${formatOrigin(origin, cwd)}: what to write instead of \`${from}\``)
      }
    }
    if (layer.dictionary.some(each => each.toLowerCase() === lower)) {
      lines.push(`${formatOrigin(layer.layer.source.locate([...layer.layer.path, 'dictionary']), cwd)}: in the dictionary, so it is right`)
    }
  }
  const {active, agencies} = resolveSettings(config.options)
  const agency = agencies.find(word)
  if (agency) lines.push(`agencies: ${agency.name} (${agency.id})`)
  for (const {rule, settings} of active) {
    for (const {phrase} of rule.meta.terms?.(settings as never) ?? [])
      if (phrase.toLowerCase() === lower) lines.push(`${rule.meta.name}: looks for it`)
    for (const [option, value] of Object.entries(settings)) {
      if (Array.isArray(value) && value.some(each => typeof each === 'string' && each.toLowerCase() === lower)) {
        lines.push(`${rule.meta.name}: in its option \`${option}\``)
      }
    }
  }
  if (!/\s/.test(word)) {
    const {explainWord: explainSpelling} = await import('../../spelling/explain.js')
    const {accepted, reasons, suggestions} = explainSpelling(word, config.options.dictionary)
    for (const reason of reasons) lines.push(`spelling: ${reason}`)
    lines.push(
      `spelling: so it ${accepted ? 'stands' : `does not stand${suggestions.length > 0 ? `; ${suggestions.map(each => `\`${each}\``).join(', ')}` : ''}`}`
    )
  }
  print(word)
  print('\nLists that know it:')
  for (const line of lines.length > 0 ? lines : ['none']) printProse(`  ${line}`, 4)
  const sentence = `The report on Sunday spoke of ${word} and of other things.`
  const at = sentence.indexOf(word)
  const {messages} = await lint(sentence, config.options)
  const about = messages.filter(({place}) => {
    const start = place && 'start' in place ? place.start.offset : undefined
    return start !== undefined && start >= at - 1 && start <= at + word.length
  })
  print()
  printProse(`What the rules that are on here say of it in “${sentence}”:`)
  for (const {ruleId, reason, note} of about) printProse(`  ${ruleId}: ${reason}${note ? ` (${note})` : ''}`)
  if (about.length === 0) print('  nothing')
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
