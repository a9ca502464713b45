import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.js'
import {defineRule, type Group, type Rule, type Severity} from '../src/rule.js'
import {rules as builtIn} from '../src/rules/index.js'

const off = Object.fromEntries(builtIn.map(({meta}) => [meta.name, 'off' as const]))
const text = 'The mayor spoke of the Bridge of Sighs on Sunday.'

/** A rule that reports the given words wherever they stand. */
function ruleAbout(name: string, words: string, more: {severity?: Severity; group?: Group; passage?: boolean; note?: string} = {}): Rule {
  return defineRule({
    name,
    group: more.group ?? 'Structure',
    summary: 'A rule.',
    rationale: `Why ${name}.`,
    severity: more.severity ?? 'warn',
    recommended: true,
    fix: 'none',
    quotations: 'check',
    passage: more.passage,
    sources: [],
    check(story, {report}) {
      const start = story.text.indexOf(words)
      if (start >= 0) report({start, end: start + words.length, message: `${name}: ${words}`, note: more.note})
    }
  })
}

async function said(plugins: Rule[], dictionary?: string[]) {
  const {messages} = await lint(text, {plugins, rules: off, dictionary})
  return messages.map(({ruleId, note, fatal}) => ({ruleId, note, fatal}))
}

describe('one finding for one place', () => {
  test('the more specific rule speaks, and names the other', async () => {
    const general = ruleAbout('a-general', 'Bridge of Sighs')
    const specific = ruleAbout('z-specific', 'Bridge of Sighs', {group: 'Desk notes'})
    expect(await said([general, specific])).toEqual([{ruleId: 'z-specific', note: 'Why z-specific. (also: a-general)', fatal: false}])
  })

  test('of three, both losers are named', async () => {
    const rules = ['a-rule', 'b-rule', 'c-rule'].map(name => ruleAbout(name, 'Bridge of Sighs', {note: 'Noted.'}))
    expect(await said(rules)).toEqual([{ruleId: 'a-rule', note: 'Noted. (also: b-rule, c-rule)', fatal: false}])
  })

  test('a winner that comes later names the losers of its loser', async () => {
    const rules = [
      ...['a-rule', 'b-rule'].map(name => ruleAbout(name, 'Bridge of Sighs')),
      ruleAbout('c-rule', 'Bridge of Sighs', {group: 'Desk notes'})
    ]
    expect(await said(rules)).toEqual([{ruleId: 'c-rule', note: 'Why c-rule. (also: a-rule, b-rule)', fatal: false}])
  })

  test('the order in which rules are given makes no difference', async () => {
    const rules = [ruleAbout('a-rule', 'Bridge of Sighs'), ruleAbout('b-rule', 'of Sighs'), ruleAbout('c-rule', 'Sunday')]
    expect(await said([...rules].reverse())).toEqual(await said(rules))
  })

  test('it is as grave as the graver of the two', async () => {
    const rules = [ruleAbout('a-rule', 'Sighs', {severity: 'info'}), ruleAbout('b-rule', 'Sighs', {severity: 'error'})]
    expect(await said(rules)).toEqual([{ruleId: 'a-rule', note: 'Why a-rule. (also: b-rule)', fatal: true}])
  })

  test('a percentage that two rules doubt is doubted once', async () => {
    const {messages} = await lint('Sales rose 40 % in May, the firm said on Sunday.', {style: 'pti'})
    expect(messages.filter(({ruleId}) => ruleId?.startsWith('percent')).map(({ruleId, expected}) => ({ruleId, expected}))).toEqual([
      {ruleId: 'percent-form', expected: [' per cent']}
    ])
  })

  test('a word inside a passage is a place of its own', async () => {
    const rules = [ruleAbout('a-passage', text, {passage: true}), ruleAbout('b-rule', 'Sighs')]
    expect((await said(rules)).map(({ruleId}) => ruleId)).toEqual(['a-passage', 'b-rule'])
  })

  test('so is a word inside a phrase', async () => {
    const rules = [ruleAbout('a-phrase', 'the Bridge of Sighs on Sunday'), ruleAbout('b-rule', 'Sighs')]
    expect((await said(rules)).map(({ruleId}) => ruleId)).toEqual(['a-phrase', 'b-rule'])
  })
})

describe('the dictionary of the newsroom', () => {
  const doubt = ruleAbout('some-spelling', 'Sighs', {group: 'Spelling and language'})

  test('silences rules that doubt words', async () => {
    expect(await said([doubt], ['Sighs'])).toEqual([])
    expect(await said([doubt], ['sighs'])).toEqual([])
    expect(await said([doubt], ['SIGHS'])).toHaveLength(1)
  })

  test('silences no other rule', async () => {
    expect(await said([ruleAbout('some-rule', 'Sighs')], ['Sighs'])).toHaveLength(1)
  })
})

test('A note above the story is said of itself, not of the whole story', async () => {
  const note = 'NOT FOR PUBLICATION'
  const {messages} = await lint(`${note}\n\nValley mine to reopen\n\nThe mine in the valley will reopen in March, its owner said.`, {
    rules: {...off, 'private-block': true}
  })
  expect(messages.map(({place}) => place && 'end' in place && place.end.offset)).toEqual([note.length])
})
