import fs from 'node:fs/promises'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {expect, test} from 'vitest'
import {folderRules} from '../src/folder/rules.js'
import {lint} from '../src/lint.js'
import createText from '../src/reporters/text.js'
import {groups, type Rule} from '../src/rule.js'
import {rules} from '../src/rules/index.js'
import {type FolderCase, tables as folderTables} from './folder/cases.js'
import {type Case, type CaseTable, readMarks} from './helpers/cases.js'
import {optionsOf} from './helpers/options.js'

// `npm run docs` writes what is expected here.

const tables = new Map(
  Object.values(import.meta.glob<{default: CaseTable}>('./rules/*.ts', {eager: true})).map(({default: table}) => [
    table.rule.meta.name,
    table
  ])
)

const fixWords = {safe: 'safe, applied by `--fix`', suggest: 'suggested, never applied unseen', none: 'none'}
const speechWords = {skip: 'left alone', check: 'checked', only: 'checked, and nothing else is'}

for (const rule of rules) {
  test(`the page of ${rule.meta.name} is true`, async () => {
    await expect(await renderPage(rule)).toMatchFileSnapshot(`../docs/rules/${rule.meta.name}.md`)
  })
}

test('the example and the table of rules in the README are true', async () => {
  const readme = await fs.readFile(new URL('../README.md', import.meta.url), 'utf8')
  const rendered = replacePart(replacePart(readme, 'example', await renderExample()), 'rules', renderTable())
  await expect(rendered).toMatchFileSnapshot('../README.md')
})

for (const {rule, cases} of folderTables) {
  test(`the page of ${rule.meta.name} is true`, async () => {
    await expect(renderFolderPage(rule, cases)).toMatchFileSnapshot(`../docs/rules/${rule.meta.name}.md`)
  })
}

test('no page is left over', async () => {
  const pages = (await fs.readdir(new URL('../docs/rules/', import.meta.url))).filter(name => name.endsWith('.md'))
  // One that is missing is the matter of the tests above, which write it when they are asked to.
  const wanted = new Set([...rules, ...folderRules].map(({meta}) => `${meta.name}.md`))
  expect(pages.filter(page => !wanted.has(page))).toEqual([])
})

/** Puts text between the markers `<!-- name -->` and `<!-- /name -->`. */
function replacePart(text: string, name: string, part: string): string {
  const [before, rest] = text.split(`<!-- ${name} -->\n`)
  const [, after] = (rest ?? '').split(`<!-- /${name} -->`)
  expect(after, `README.md has its markers for ${name}`).toBeDefined()
  return `${before}<!-- ${name} -->\n${part}<!-- /${name} -->${after}`
}

async function renderExample(): Promise<string> {
  const path = 'fixtures/stories/pti-elephants.txt'
  const value = await fs.readFile(new URL(`../${path}`, import.meta.url), 'utf8')
  const file = await lint(new VFile({path, value}))
  const count = (wanted: boolean | null) => file.messages.filter(({fatal}) => (fatal ?? null) === wanted).length
  const text = await createText({})
  const counts = {files: 1, errors: count(true), warnings: count(false), infos: count(null), fixed: 0, failed: 0, interrupted: false}
  const report = `${text.file(file)}${text.end(counts)}`
  return `\nOf this story\n\n~~~text\n${value}\n~~~\n\nit says\n\n~~~text\n${report}~~~\n\n`
}

async function renderPage(rule: Rule): Promise<string> {
  const {name, sources} = rule.meta
  const {valid, invalid} = tables.get(name) as CaseTable
  const lines = [...renderHead(rule), '## Reports', '']
  for (const each of invalid.slice(0, 6)) lines.push(...(await renderInvalid(rule, each)))
  lines.push('## Leaves alone', '')
  for (const each of valid.slice(0, 8)) lines.push(...renderValid(typeof each === 'string' ? {text: each} : each))
  if (sources.length > 0) lines.push('## Sources', '', ...sources.map(source => `- ${source}`), '')
  return lines.join('\n')
}

/** A page of a rule across stories; what it reports is proven by `test/folder`. */
function renderFolderPage(rule: Rule, cases: readonly FolderCase[]): string {
  const {sources} = rule.meta
  const show = ({title, stories, says}: FolderCase) => {
    const shown = Object.entries(stories).filter(([path], index) => index < 2 || says.some(each => each.startsWith(path)))
    const rest = Object.keys(stories).length - shown.length
    return [
      `${title}:`,
      '',
      ...block(shown.map(([path, text]) => `${path}\n    ${text.trim().replaceAll('\n', '\n    ')}`).join('\n')),
      ...(rest > 0 ? [`and ${rest} more like the first`, ''] : []),
      ...(says.length > 0 ? ['gives', '', ...block(says.join('\n'))] : [])
    ]
  }
  return [
    ...renderHead(rule),
    '## Reports',
    '',
    ...cases.filter(({says}) => says.length > 0).flatMap(show),
    '## Leaves alone',
    '',
    ...cases.filter(({says}) => says.length === 0).flatMap(show),
    '## Sources',
    '',
    ...sources.map(source => `- ${source}`),
    ''
  ].join('\n')
}

function renderHead(rule: Rule): string[] {
  const {name, summary, rationale, severity, recommended, fix, quotations, options = {}} = rule.meta
  const lines = [
    '<!-- Written by `npm run docs` from the rule and its cases. -->',
    '',
    `# ${name}`,
    '',
    summary,
    '',
    rationale,
    '',
    `| severity | \`recommended\` | fix | direct speech |`,
    '| --- | --- | --- | --- |',
    `| ${severity} | ${recommended ? 'on' : 'off'} | ${fixWords[fix]} | ${speechWords[quotations]} |`,
    '',
    '## Options',
    ''
  ]
  if (Object.keys(options).length === 0) lines.push('None.', '')
  else {
    lines.push('| option | accepts | default | what for |', '| --- | --- | --- | --- |')
    for (const [option, {accepts, default: fallback, description}] of Object.entries(options)) {
      lines.push(`| \`${option}\` | ${cell(accepts)} | ${cell(showDefault(fallback))} | ${cell(description)} |`)
    }
    lines.push('')
  }
  return lines
}

async function renderInvalid(rule: Rule, each: Case): Promise<string[]> {
  const {text} = readMarks(each.text)
  const file = await lint(new VFile({path: 'story.txt', value: text}), optionsOf(rule, each))
  const report = reporter(file, {color: false}).split('\n').slice(0, -2)
  return [
    ...caption(each),
    ...block(text),
    'gives',
    '',
    ...block(report.join('\n')),
    ...(each.fixed === undefined ? [] : ['and becomes', '', ...block(each.fixed)])
  ]
}

function renderValid(each: Case): string[] {
  return [...caption(each), ...block(readMarks(each.text).text)]
}

function caption({title, options, style, language, metadata}: Case): string[] {
  const given = [
    options && `options \`${JSON.stringify(options)}\``,
    style && `style \`${style}\``,
    language && `language \`${language}\``,
    metadata && `metadata \`${JSON.stringify(metadata)}\``
  ].filter(Boolean)
  const line = [title, given.length > 0 ? `with ${given.join(', ')}` : undefined].filter(Boolean).join(', ')
  return line ? [`${line}:`, ''] : []
}

function block(text: string): string[] {
  return ['~~~text', ...text.split('\n'), '~~~', '']
}

function showDefault(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 120 ? 'a list; see the source' : `\`${text}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function renderTable(): string {
  const parts: string[] = []
  for (const group of groups) {
    const members = [...rules, ...folderRules].filter(({meta}) => meta.group === group)
    if (members.length === 0) continue
    parts.push(`\n### ${group}\n\n| rule | what holds in clean copy | on | fix |\n| --- | --- | --- | --- |\n`)
    for (const {meta} of members) {
      parts.push(
        `| [\`${meta.name}\`](docs/rules/${meta.name}.md) | ${cell(meta.summary)} | ${meta.recommended ? meta.severity : ''} | ${meta.fix === 'none' ? '' : meta.fix} |\n`
      )
    }
  }
  return `${parts.join('')}\n`
}
