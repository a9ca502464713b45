import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.js'
import {activate, type Setting} from '../src/rule.js'
import {rules} from '../src/rules/index.js'
import {findRule, knownRules, resolveSettings} from '../src/settings.js'
import {styles} from '../src/styles/index.js'

describe.each(styles.map(style => [style.name, style] as const))('style %s', (name, style) => {
  test('says whose it is, in neutral words, and where it is known from', () => {
    expect(style.summary).toMatch(/^[A-Z].*\.$/)
    if (name !== 'recommended') expect(style.sources.length).toBeGreaterThan(0)
  })

  test('lists its rules in order', () => {
    expect(Object.keys(style.rules)).toEqual(Object.keys(style.rules).sort())
  })

  test('resolves alone', () => {
    expect(resolveSettings({style: name}).active.length).toBeGreaterThan(0)
  })
})

test('no style names a rule or an option that does not exist', () => {
  const missing = new Set<string>()
  for (const style of styles) {
    for (const [name, setting] of Object.entries(style.rules)) {
      try {
        activate(findRule(name, knownRules()), setting)
      } catch (error) {
        missing.add(`${style.name}: ${(error as Error).message}`)
      }
    }
  }
  expect([...missing]).toEqual([])
})

test('every rule can be reached: it is recommended, in a style, or made for single newsrooms', () => {
  const inStyles = new Set(styles.flatMap(style => Object.keys(style.rules)))
  const alone = rules.filter(({meta}) => !meta.recommended && !inStyles.has(meta.name)).map(({meta}) => meta.name)
  expect(alone).toMatchInlineSnapshot(`
    [
      "abbreviation-undefined",
      "cliche",
      "dehumanising-term",
      "preferred-term",
      "redundant-phrase",
      "required-disclosure",
      "title-stack",
      "unattributed-quote",
    ]
  `)
})

// `npm run docs` writes what is expected here.

const story = fs.readFileSync(new URL('../fixtures/styles/story.txt', import.meta.url), 'utf8')
const columns = [['ap'], ['reuters'], ['pti'], ['pti', 'publish']]

test('the page of styles is true', async () => {
  await expect(await renderPage()).toMatchFileSnapshot('../docs/styles.md')
})

describe('one story under several styles', () => {
  const said = async (style: string[]) => {
    const {messages} = await lint(story, {style})
    return new Map(messages.map(({ruleId, actual, expected}) => [`${ruleId}`, {actual, expected: expected?.[0]}]))
  }

  test('each house has its own dateline', async () => {
    expect((await said(['ap'])).get('dateline-form')?.expected).toBe('QUETTA (PTI) — ')
    expect((await said(['reuters'])).get('dateline-form')?.expected).toBe('QUETTA, Nov 10 (PTI) - ')
    expect((await said(['pti'])).has('dateline-form')).toBe(false)
  })

  test('percentages and months go by the house', async () => {
    expect((await said(['ap'])).get('percent-form')?.expected).toBe('%')
    expect((await said(['pti'])).has('percent-form')).toBe(false)
    expect((await said(['ap'])).get('month-form')?.expected).toBe('Nov.')
    expect((await said(['pti'])).has('month-form')).toBe(false)
  })

  test('stops stand inside the marks in America, outside with a part of a sentence in India', async () => {
    expect((await said(['ap'])).has('quote-stop-position')).toBe(true)
    expect((await said(['pti'])).has('quote-stop-position')).toBe(false)
  })

  test('only Reuters keeps the word terrorist out of its own voice', async () => {
    expect((await said(['reuters'])).has('terrorism-label')).toBe(true)
    expect((await said(['pti'])).has('terrorism-label')).toBe(false)
  })

  test('a sign-off runs on at PTI, and only its credit survives publishing', async () => {
    expect((await said(['ap'])).has('sign-off-own-line')).toBe(true)
    expect((await said(['pti'])).has('sign-off-own-line')).toBe(false)
    expect((await said(['pti', 'publish'])).get('sign-off-presence')).toEqual({actual: 'PTI AR SK', expected: 'PTI'})
  })
})

async function renderPage(): Promise<string> {
  const houses = styles.filter(({name}) => name !== 'recommended')
  return [
    '<!-- Written by `npm run docs` from the styles, and from what they say about fixtures/styles/story.txt. -->',
    '',
    '# House styles',
    '',
    'A style is a table of settings for rules. `recommended` always comes first; what is named later wins, rule by rule and',
    'option by option: `style: [pti, publish]` is PTI copy on its way to readers. `copydesk styles NAME` prints one, ready to copy.',
    '',
    '| style | what for | language |',
    '| --- | --- | --- |',
    ...styles.map(({name, summary, language}) => `| \`${name}\` | ${cell(summary)} | ${language ?? ''} |`),
    '',
    '## Side by side',
    '',
    'One story, and what is said of it under four styles. An arrow shows what is expected instead; ● stands for a finding without a',
    'replacement.',
    '',
    '```text',
    story.trimEnd(),
    '```',
    '',
    `| copy | rule | ${columns.map(style => `\`[${style.join(', ')}]\``).join(' | ')} |`,
    `| --- | --- |${columns.map(() => ' --- |').join('')}`,
    ...(await compare()),
    '',
    '## What each style sets',
    '',
    'Beside what is on in `recommended`; a rule has its own page in [rules](rules).',
    '',
    `| rule | ${houses.map(({name}) => name).join(' | ')} |`,
    `| --- |${houses.map(() => ' --- |').join('')}`,
    ...[...new Set(houses.flatMap(style => Object.keys(style.rules)))]
      .sort()
      .map(
        name =>
          `| [\`${name}\`](rules/${name}.md) | ${houses.map(style => showSetting((style.rules as Record<string, Setting>)[name])).join(' | ')} |`
      ),
    '',
    '## Where they are known from',
    '',
    ...houses.map(({name, sources}) => `- \`${name}\`: ${sources.join('; ')}.`),
    ''
  ].join('\n')
}

/** A row for each place and rule, in the order of the story. */
async function compare(): Promise<string[]> {
  const rows = new Map<string, {at: number; copy: string; rule: string; cells: string[]}>()
  for (const [column, style] of columns.entries()) {
    for (const {place, ruleId, actual, expected} of (await lint(story, {style})).messages) {
      const at = place && 'start' in place ? (place.start.offset ?? 0) : 0
      const row = rows.get(`${at} ${ruleId}`) ?? {at, copy: actual ?? 'the story', rule: `${ruleId}`, cells: columns.map(() => '')}
      rows.set(`${at} ${ruleId}`, row)
      row.cells[column] = expected?.[0] === undefined ? '●' : `→ ${code(expected[0])}`
    }
  }
  return [...rows.values()]
    .sort((a, b) => a.at - b.at || (a.rule < b.rule ? -1 : 1))
    .map(({copy, rule, cells}) => `| ${code(copy)} | ${rule} | ${cells.join(' | ')} |`)
}

function showSetting(setting: Setting | undefined): string {
  if (setting === undefined) return ''
  const [severity, options = {}] = Array.isArray(setting) ? setting : [setting]
  const given = Object.values(options as Record<string, unknown>).map(value =>
    Array.isArray(value) ? `${value.length} words` : String(value)
  )
  return cell([String(severity), ...given].join(', '))
}

function code(text: string): string {
  return text === '' ? 'nothing' : `\`${cell(text)}\``
}

function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}
