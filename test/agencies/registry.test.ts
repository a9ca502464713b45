import {describe, expect, test} from 'vitest'
import {createRegistry, registry} from '../../src/agencies/index.js'
import {monthNames, monthNumber} from '../../src/agencies/months.js'
import {readDateline} from '../../src/story/dateline.js'
import {fillTemplate} from '../../src/story/dateline-template.js'

describe('the registry', () => {
  test('knows at least forty agencies, each with its source', () => {
    expect(registry.agencies.length).toBeGreaterThanOrEqual(40)
    for (const {id, name, tokens, sources} of registry.agencies) {
      expect(id).toMatch(/^[a-z][a-z-]*$/)
      expect(name).not.toBe('')
      expect(tokens.length).toBeGreaterThan(0)
      expect(sources.length).toBeGreaterThan(0)
    }
  })

  test('has each id and each token once', () => {
    const ids = registry.agencies.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const agency of registry.agencies) for (const token of agency.tokens) expect(registry.find(token)).toBe(agency)
  })

  test('finds agencies in any case, and by id', () => {
    expect(registry.find('rEuTeRs')?.id).toBe('reuters')
    expect(registry.get('pti')?.name).toBe('Press Trust of India')
    expect(registry.find('Rueters')).toBeUndefined()
  })

  test('is amended by a newsroom, field by field', () => {
    const own = createRegistry([...registry.agencies, {id: 'pti', name: 'PTI', tokens: ['PTI'], sources: ['us']}])
    expect(own.get('pti')).toMatchObject({name: 'PTI', months: 'short', datelines: ['City, Mon D (PTI) ']})
  })
})

test('months in every way of writing them', () => {
  expect(monthNames.ap[8]).toBe('Sept.')
  expect(monthNames.reuters[8]).toBe('Sept')
  expect(monthNames.short[8]).toBe('Sep')
  for (const names of Object.values(monthNames)) expect(names.map(monthNumber)).toEqual(names.map((_, index) => index + 1))
  expect(monthNumber('Narch')).toBeUndefined()
})

describe('every dateline template can be written and read back', () => {
  const filler = {CITY: 'AMRAVAN', City: 'Amravan', D: '10', Dth: '10th', YYYY: '2024'}
  const cases = registry.agencies
    .filter(({id}) => id !== 'business-wire' && id !== 'sana')
    .flatMap(agency => (agency.datelines ?? []).map(template => [agency.id, template] as const))

  test.each(cases)('%s: %s', (id, template) => {
    const months = registry.get(id)?.months ?? 'full'
    const month = monthNames[months][10] ?? ''
    const written = template.replace(/\b(?:CITY|City|MON|Mon(?:th)?\.?|Dth|D|YYYY)(?![A-Za-z])/g, slot =>
      slot === 'MON' ? month.toUpperCase() : slot.startsWith('Mon') ? month : (filler[slot as keyof typeof filler] ?? slot)
    )
    const text = `${written}The road was cut on Sunday.`
    const dateline = readDateline(text, 0, text.length, registry)
    const hasPlaceOnly = !template.includes('(') && !/[A-Z]{3}\b -|\//.test(template)
    if (hasPlaceOnly && !dateline) return
    expect(dateline && text.slice(0, dateline.end)).toBe(written)
    expect(dateline?.faults).toEqual([])
    expect(dateline && fillTemplate(template, dateline, {months})).toBe(written)
  })
})
