import path from 'node:path'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {fix} from '../src/fix/index.js'
import {lint} from '../src/lint.js'
import {nearest} from '../src/nearest.js'
import copydesk from '../src/plugin.js'
import {activate, type Rule, type Setting} from '../src/rule.js'
import {rules} from '../src/rules/index.js'
import type {Options} from '../src/settings.js'
import {type Case, type CaseTable, readMarks} from './helpers/cases.js'
import {onlyThis, optionsOf} from './helpers/options.js'

const tables = Object.entries(import.meta.glob<{default: CaseTable}>('./rules/*.ts', {eager: true})).map(
  ([file, module]) => [path.basename(file, '.ts'), module.default] as const
)
const everyOther = (rule: Rule): Record<string, Setting> =>
  Object.fromEntries(rules.map(each => [each.meta.name, each === rule ? true : 'warn']))

const neutralBefore = 'The council met in the town hall to discuss the new bridge, which engineers inspected earlier.'
const neutralAfter = 'Residents said the old bridge had served the valley well, and that the new one would be wider.'

async function findingsOf(text: string, options: Options, rule: Rule) {
  const file = await lint(text, options)
  return file.messages
    .filter(message => message.ruleId === rule.meta.name)
    .map(({reason, place, actual, expected, note, fix, fatal}) => ({reason, place, actual, expected, note, fix, fatal}))
}

type Findings = Awaited<ReturnType<typeof findingsOf>>

function offsetsOf(findings: Findings): Array<[number, number]> {
  return findings.flatMap(({place}) =>
    place && 'start' in place ? [[place.start.offset ?? -1, place.end.offset ?? -1] as [number, number]] : []
  )
}

function normalize(each: string | Case): Case {
  return typeof each === 'string' ? {text: each} : each
}

test('every rule has its cases, named as its file', () => {
  const expected = rules.map(({meta}) => `${meta.name}: ${meta.name}`)
  expect(tables.map(([name, {rule}]) => `${name}: ${rule.meta.name}`).sort()).toEqual(expected.sort())
})

for (const [name, {rule, valid, invalid, anchored, crlf = true}] of tables) {
  describe(name, () => {
    test('has enough cases, none twice', () => {
      const texts = [...valid.map(normalize), ...invalid].map(each => JSON.stringify({...each, title: undefined}))
      expect(new Set(texts).size).toBe(texts.length)
      expect(valid.length).toBeGreaterThanOrEqual(4)
      expect(invalid.length).toBeGreaterThanOrEqual(1)
    })

    test('is silent on an empty story', async () => {
      expect(offsetsOf(await findingsOf('', {rules: onlyThis(rule)}, rule))).toEqual([])
    })

    test('refuses unknown options with the nearest name', () => {
      expect(() => activate(rule, {surelyUnknown: true})).toThrow(/Unexpected option `surelyUnknown`/)
      for (const [option, {default: fallback}] of Object.entries(rule.meta.options ?? {})) {
        expect(() => activate(rule, {[option]: fallback})).not.toThrow()
        expect(() => activate(rule, {[option]: Symbol.iterator})).toThrow(/Unexpected value/)
        const misspelt = `${option}x`
        if (nearest(misspelt, Object.keys(rule.meta.options ?? {})) === option) {
          expect(() => activate(rule, {[misspelt]: fallback})).toThrow(`did you mean \`${option}\``)
        }
      }
    })

    for (const each of valid.map(normalize)) {
      test(`silent: ${each.title ?? each.text.slice(0, 60)}`, async () => {
        const {text} = readMarks(each.text)
        expect(await findingsOf(text, optionsOf(rule, each), rule)).toEqual([])
        await checkTree(text, optionsOf(rule, each), rule)
      })
    }

    for (const each of invalid) {
      test(`reports: ${each.title ?? each.text.slice(0, 60)}`, async () => {
        const {text, places} = readMarks(each.text)
        const options = optionsOf(rule, each)
        const found = await findingsOf(text, options, rule)
        expect(offsetsOf(found)).toEqual(places)
        expect(found.length - places.length).toBe(each.unplaced ?? 0)
        for (const {place, actual} of found) {
          if (place && 'start' in place) expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
        }
        expect(await findingsOf(text, options, rule)).toEqual(found)
        if (each.suggests) expect(found.filter(({fix}) => fix === 'suggest').map(({expected}) => expected?.[0])).toEqual(each.suggests)
        await checkFix(each, text, found, options, rule)
        await checkTogether(text, found, each, rule)
        if (anchored !== 'whole') await checkMoved(text, places, options, rule, anchored, crlf)
        await checkTree(text, options, rule)
      })
    }

    test('says it as reviewed', async () => {
      const wording: string[] = []
      for (const each of invalid) {
        const {text} = readMarks(each.text)
        for (const {reason, actual, expected, note, fix} of await findingsOf(text, optionsOf(rule, each), rule)) {
          wording.push(
            [reason, `  actual: ${JSON.stringify(actual)}`, `  expected: ${JSON.stringify(expected)} (${fix})`, `  note: ${note}`].join(
              '\n'
            )
          )
        }
      }
      await expect(`${[...new Set(wording)].join('\n\n')}\n`).toMatchFileSnapshot(`./wording/${name}.txt`)
    })
  })
}

async function checkFix(each: Case, text: string, found: Findings, options: Options, rule: Rule) {
  const safe = found.filter(finding => finding.fix === 'safe')
  if (safe.length === 0) {
    expect(each.fixed, 'no safe finding, so nothing to fix').toBeUndefined()
    return
  }
  const {text: fixed} = await fix(text, options)
  expect(fixed).toBe(each.fixed)
  if (safe.length === found.length) expect(await findingsOf(fixed, options, rule)).toEqual([])
}

async function checkTogether(text: string, found: Findings, each: Case, rule: Rule) {
  const {messages} = await lint(text, {...optionsOf(rule, each), rules: {...everyOther(rule), [rule.meta.name]: each.options ?? true}})
  for (const {reason, place} of found) {
    const said = messages.some(
      message => message.ruleId === rule.meta.name && message.reason === reason && JSON.stringify(message.place) === JSON.stringify(place)
    )
    const folded = messages.some(message => message.note?.includes('also: ') && message.note.includes(rule.meta.name))
    expect(said || folded, `together with all other rules: ${reason}`).toBe(true)
  }
}

async function checkMoved(
  text: string,
  places: Array<[number, number]>,
  options: Options,
  rule: Rule,
  anchored: CaseTable['anchored'],
  crlf: boolean
) {
  const before = anchored === 'start' || anchored === 'both' ? '' : `${neutralBefore}\n\n`
  const after = anchored === 'end' || anchored === 'both' ? '' : `\n\n${neutralAfter}`
  const moved = await findingsOf(before + text + after, options, rule)
  expect(offsetsOf(moved), 'with neutral paragraphs around').toEqual(
    places.map(([start, end]) => [start + before.length, end + before.length])
  )
  if (!crlf || text.includes('\r')) return
  const shift = (offset: number) => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0)
  const windows = await findingsOf(text.replaceAll('\n', '\r\n'), options, rule)
  expect(offsetsOf(windows), 'with CRLF').toEqual(places.map(([start, end]) => [shift(start), shift(end)]))
}

/** The tree is left as it was, and a tree without positions gives no places and no crash. */
async function checkTree(text: string, options: Options, rule: Rule) {
  const processor = unified().use(retextEnglish).use(copydesk, options)
  const tree = processor.parse(text)
  const before = JSON.stringify(tree)
  await processor.run(tree, new VFile(text))
  expect(JSON.stringify(tree), 'the tree is not changed').toBe(before)
  const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value))) as Root
  const file = new VFile()
  await processor.run(bare, file)
  for (const {ruleId, place} of file.messages) if (ruleId === rule.meta.name) expect(place).toBeUndefined()
}
