import process from 'node:process'
import {type DescribedRule, type Description, describeConfig, type Said} from '../../config/describe.js'
import {type CliOptions, createConfigResolver} from '../../config/index.js'
import {print} from '../print.js'

/** The options of `copydesk config`. */
export interface ConfigFlags extends CliOptions {
  json?: boolean
}

/** Prints what applies to a file, and where each value comes from: as YAML, whose comments are the origins. */
export async function config(file: string, {json, ...cli}: ConfigFlags): Promise<void> {
  const cwd = cli.cwd ?? process.cwd()
  const description = describeConfig(await createConfigResolver(cli).resolve(file), cwd)
  print(json ? JSON.stringify({file, ...description}, undefined, 2) : render(file, description))
}

function render(file: string, {files, ignored, values, rules}: Description): string {
  const on = rules.filter(({severity}) => severity !== 'off')
  const turnedOff = rules.filter(({severity, origin}) => severity === 'off' && origin !== 'nothing turns it on')
  const silent = rules.filter(({origin}) => origin === 'nothing turns it on')
  return [
    `# What applies to ${file}, and where each value comes from`,
    files.length > 0 ? '# Read, the outermost first; the last word counts:' : '# There is no copydesk.yaml here or further up',
    ...files.map(each => `#   ${each}`),
    ...(ignored ? [`# This file is left out by the pattern \`${ignored.value}\` at ${ignored.origin}`] : []),
    '',
    ...align(Object.entries(values).map(([key, said]) => [`${key}: ${show(said.value)}`, said.origin])),
    '',
    `# ${count(on, 'rule')} on`,
    'rules:',
    ...align(on.map(rule => [`  ${rule.name}: ${showRule(rule)}`, whereFrom(rule)])),
    ...(turnedOff.length > 0
      ? ['', `# ${count(turnedOff, 'rule')} turned off`, ...align(turnedOff.map(rule => [`  ${rule.name}: off`, whereFrom(rule)]))]
      : []),
    ...(silent.length > 0
      ? [
          '',
          `# ${count(silent, 'rule')} off because nothing turns them on; name one under \`rules\`, or use a style that has it`,
          ...align(silent.map(rule => [`  # ${rule.name}`, rule.styles.length > 0 ? `on in ${rule.styles.join(', ')}` : 'on in no style']))
        ]
      : [])
  ].join('\n')
}

function count(list: readonly unknown[], word: string): string {
  return `${list.length} ${word}${list.length === 1 ? '' : 's'}`
}

function showRule({severity, options}: DescribedRule): string {
  const given = Object.entries(options).map(([name, {value}]) => `${name}: ${show(value)}`)
  return given.length > 0 ? `[${severity}, {${given.join(', ')}}]` : severity
}

/** Who had the last word, whose the options are where that is someone else, and what lost. */
function whereFrom({severity, origin, options, before}: DescribedRule): string {
  const others = severity === 'off' ? [] : Object.entries(options).filter(([, said]: [string, Said]) => said.origin !== origin)
  return [
    origin,
    ...others.map(([name, said]) => `${name} from ${said.origin}`),
    ...(before.length > 0 ? [`before: ${before.join(', ')}`] : [])
  ].join('; ')
}

function show(value: unknown): string {
  const text = JSON.stringify(value)
  const plain = typeof value === 'string' && /^[A-Za-z0-9][\w .-]*$/.test(value) ? value : text
  return (plain?.length ?? 0) > 60 ? `${plain?.slice(0, 57)}…` : (plain ?? '')
}

/** Comments in one column. */
function align(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.min(60, Math.max(0, ...rows.map(([left]) => left.length)))
  return rows.map(([left, right]) => `${left.padEnd(width)}  # ${right}`)
}
