import fs from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {defineRule, fix, lint, type Rule, type RuleForm, SettingError} from '../src/index.js'

const root = new URL('../', import.meta.url).pathname

/** Modules of a folder that the package gives out one by one, by what they export. */
async function exportsOf(folder: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const file of fs.readdirSync(path.join(root, 'src', folder))) {
    if (!file.endsWith('.ts')) continue
    const module: object = await import(path.join(root, 'src', folder, file))
    found[file.replace(/\.ts$/, '')] = Object.keys(module).sort()
  }
  return found
}

describe('what the package gives out', () => {
  it('is what the manifest says', () => {
    const {exports} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {exports: Record<string, unknown>}
    expect(Object.keys(exports)).toMatchInlineSnapshot(`
      [
        ".",
        "./rules/*",
        "./styles/*",
        "./browser",
        "./browser/worker",
        "./codemirror",
        "./prosemirror",
        "./prosemirror/style.css",
        "./schema.json",
        "./package.json",
      ]
    `)
  })

  it('in `.`: every name is written down, types too', async () => {
    const source = fs.readFileSync(path.join(root, 'src/index.ts'), 'utf8')
    expect(source).not.toMatch(/export \* from/)
    const types = Array.from(source.matchAll(/\btype (\w+)|export type \{([^}]*)\}/g), ([, name, names]) => name ?? names)
    expect(types.flatMap(each => each?.split(',').map(name => name.trim()) ?? []).sort()).toMatchInlineSnapshot(`
      [
        "Abbreviation",
        "Across",
        "ActiveRule",
        "Agency",
        "AgencyRecord",
        "Attribution",
        "Block",
        "CalendarDate",
        "ClockTime",
        "Copy",
        "DateMention",
        "Dateline",
        "DatelineAgency",
        "DatelineDate",
        "DatelineFault",
        "DatelinePlace",
        "Digest",
        "DocumentBlock",
        "Figure",
        "FileDigest",
        "Finding",
        "FixKind",
        "Furniture",
        "FurnitureKind",
        "Group",
        "Grouping",
        "HouseStyle",
        "Linter",
        "Mark",
        "Metadata",
        "NameMention",
        "NamePart",
        "Options",
        "Person",
        "Quotation",
        "QuotationKind",
        "QuoteForm",
        "Registry",
        "Report",
        "RetextPlugin",
        "Role",
        "Rule",
        "RuleContext",
        "RuleForm",
        "RuleSettings",
        "RunOptions",
        "Sentence",
        "Setting",
        "Severity",
        "SignOff",
        "SourceEdit",
        "Span",
        "Speaker",
        "Story",
        "StoryContext",
        "StoryDocument",
        "StoryReport",
        "Term",
        "TermMatch",
        "Title",
        "Word",
        "WordClass",
        "WordForm",
      ]
    `)
    expect(Object.keys(await import('../src/index.js')).sort()).toMatchInlineSnapshot(`
      [
        "SettingError",
        "addDays",
        "agree",
        "applyEdits",
        "contains",
        "createAcross",
        "createLinter",
        "createRegistry",
        "dayNumber",
        "daysBetween",
        "default",
        "defineRule",
        "describeHouse",
        "findEdit",
        "findEdits",
        "firstFrom",
        "fix",
        "folderRules",
        "formatNumber",
        "isRealDate",
        "lint",
        "options",
        "overlaps",
        "registry",
        "resolveSettings",
        "rules",
        "spanAt",
        "storyOf",
        "styles",
        "takeDigest",
        "weekdayName",
        "weekdayOf",
        "wordClass",
      ]
    `)
  })

  it('in `./browser`', async () => {
    const source = fs.readFileSync(path.join(root, 'src/browser/index.ts'), 'utf8')
    expect(source).not.toMatch(/export \* from/)
    expect(Object.keys(await import('../src/browser/index.js')).sort()).toMatchInlineSnapshot(`
      [
        "connectDesk",
        "nameOf",
        "openDesk",
        "startDesk",
        "withCode",
      ]
    `)
  })

  it('in `./codemirror` and `./prosemirror`', async () => {
    expect(Object.keys(await import('../src/codemirror/index.js')).sort()).toMatchInlineSnapshot(`
      [
        "copydesk",
        "recheck",
        "toDiagnostic",
      ]
    `)
    expect(Object.keys(await import('../src/prosemirror/index.js')).sort()).toMatchInlineSnapshot(`
      [
        "applyFix",
        "copydesk",
        "findingsAt",
        "recheck",
      ]
    `)
  })

  it('in `./rules/*`: each rule alone, and the list of them', async () => {
    const {index, ...rules} = await exportsOf('rules')
    expect(index).toEqual(['rules'])
    expect(Object.keys(rules).length).toBeGreaterThan(150)
    for (const [name, names] of Object.entries(rules)) expect(names, name).toEqual(['default'])
  })

  it('in `./styles/*`: each style alone, and the list of them', async () => {
    const {index, ...styles} = await exportsOf('styles')
    expect(index).toEqual(['styles'])
    expect(Object.keys(styles)).toMatchInlineSnapshot(`
      [
        "afp",
        "ani",
        "ap",
        "desk",
        "dpa",
        "india",
        "pti",
        "publish",
        "recommended",
        "reuters",
        "uk",
        "xinhua",
      ]
    `)
    for (const [name, names] of Object.entries(styles)) expect(names, name).toEqual(['default'])
  })
})

it('a story is text, bytes or a file; anything else is refused', async () => {
  const story = 'The mayor said the the café was open.\n'
  const places = async (given: Parameters<typeof lint>[0]) => (await lint(given)).messages.map(String)
  const expected = ['1:16-1:23: Unexpected `the` twice, expected it once']
  expect(await places(story)).toEqual(expected)
  expect(await places(Buffer.from(story))).toEqual(expected)
  expect(await places(Buffer.from(story, 'latin1'))).toEqual([expect.stringContaining('Unexpected Windows-1252'), ...expected])
  expect(await places(new VFile({path: 'a.html', value: `<p>${story}</p>`}))).toEqual([
    'a.html:1:19-1:26: Unexpected `the` twice, expected it once'
  ])
  expect((await fix(Buffer.from(story))).text).toBe(story.replace('the the', 'the'))
  for (const none of [undefined, null, 7, {path: 'a.txt'}]) {
    await expect(lint(none as never)).rejects.toThrow('Expected a story to lint: text, bytes or a VFile')
  }
})

const form = {
  name: 'house-no-exclusive',
  group: 'Structure',
  summary: 'No story calls itself exclusive.',
  rationale: 'Readers have seen it elsewhere.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  sources: [],
  check(story, {report}) {
    for (const {start, end} of story.wordIndex.get('exclusive') ?? []) report({start, end, message: 'Unexpected `exclusive`'})
  }
} satisfies RuleForm

it('a rule of a house names a page only where it has one', async () => {
  const url = async (rule: Rule): Promise<unknown> => (await lint('An exclusive report.\n', {plugins: [rule]})).messages[0]?.url
  expect(await url(defineRule(form))).toBeUndefined()
  expect(await url(defineRule({...form, url: 'https://example.org/rules'}))).toBe('https://example.org/rules')
})

it.each([
  [{chek: form.check}, 'Unexpected field `chek` of the rule `house-no-exclusive`; did you mean `check`?'],
  [{colour: 'red'}, 'Unexpected field `colour` of the rule `house-no-exclusive`'],
  [{severity: 'loud'}, 'Unexpected `severity` of the rule `house-no-exclusive`, expected one of `info`, `warn`, `error`'],
  [{fix: undefined}, 'Unexpected rule `house-no-exclusive` without `fix`, expected one of `safe`, `suggest`, `none`'],
  [{name: undefined}, 'Unexpected rule without `name`, expected text']
])('a form that is not filled in as its type has it is refused: %j', (change, complaint) => {
  expect(() => defineRule({...form, ...change} as RuleForm)).toThrow(new SettingError(complaint))
})

it('a rule of a house that judges nothing is refused, and one that fails is named', async () => {
  const {check, ...rest} = form
  expect(() => defineRule(rest as RuleForm)).toThrow(
    'Unexpected rule `house-no-exclusive` that judges nothing, expected `check`, or `terms` and `match`'
  )
  const failing = (check: RuleForm['check']) => lint('An exclusive report.\n', {plugins: [defineRule({...rest, check})]})
  const fail = () => {
    throw new TypeError('no such fact')
  }
  await expect(failing(fail)).rejects.toThrow('The rule `house-no-exclusive` failed: no such fact')
  await expect(failing(async () => fail())).rejects.toThrow('The rule `house-no-exclusive` failed: no such fact')
})
