import {expect, test} from 'vitest'
import {lint, type Options} from '../src/index.js'

async function gravest(text: string, rule: string, options: Options = {}) {
  const {messages} = await lint(text, options)
  return messages.filter(({ruleId}) => ruleId === rule).map(({fatal}) => fatal)
}

const value = 'Sales rose 20% to 110 from 100, the firm said.'
const direction = 'Sales rose 10% to 90 from 100, the firm said.'

test('a finding may be less grave than its rule', async () => {
  expect(await gravest(direction, 'percent-change')).toEqual([true])
  expect(await gravest(value, 'percent-change')).toEqual([false])
  expect(await gravest('The council meets on Nov 31, he said.', 'impossible-date')).toEqual([true])
  expect(await gravest('He said, “The council meets on Nov 31, as they call it.”', 'impossible-date')).toEqual([false])
})

test('a severity that the house sets holds for all findings', async () => {
  const rules = {'percent-change': 'info'} as const
  expect(await gravest(direction, 'percent-change', {rules})).toEqual([undefined])
  expect(await gravest(value, 'percent-change', {rules})).toEqual([undefined])
})

test('a story that was cut off is an error, another count is not', async () => {
  const text = `${'The council met on Sunday in the old hall. '.repeat(10).trim()}\n`
  expect(await gravest(text, 'meta-word-count', {style: 'publish', metadata: {wordCount: 300}})).toEqual([true])
  expect(await gravest(text, 'meta-word-count', {style: 'publish', metadata: {wordCount: 104}})).toEqual([false])
})
