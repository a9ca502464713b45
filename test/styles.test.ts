import {describe, expect, test} from 'vitest'
import {activate} from '../src/rule.js'
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
  expect(alone).toMatchInlineSnapshot()
})
