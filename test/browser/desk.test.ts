import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {samples} from '../../playground/src/samples.js'
import {connectDesk, type DeskWorker} from '../../src/browser/client.js'
import {createDesk} from '../../src/browser/desk.js'
import {applyEdits, fix, lint} from '../../src/index.js'

const stories = new URL('../../fixtures/stories/', import.meta.url)
const dirty = 'Harbour opens new quay\r\n\r\nKochi, Nov 10 (PTI) The the 🚢 harbour opened a quay , 40 % full, they said. PTI AR SK SK\r\n'

/** A worker that answers when it is told to, and keeps what it was asked. */
function createWorker() {
  const asked: Array<{id: number; call: string; argument?: unknown}> = []
  const listeners: Record<string, (event: {data?: unknown; message?: string}) => void> = {}
  const worker: DeskWorker = {
    postMessage: message => void asked.push(message as (typeof asked)[number]),
    addEventListener: (type, listener) => {
      listeners[type] = listener
    },
    terminate() {}
  }
  return {
    worker,
    asked,
    answer: (result: unknown) => listeners.message?.({data: {id: asked.at(-1)?.id, result}}),
    refuse: (message: string) => listeners.message?.({data: {id: asked.at(-1)?.id, error: {name: 'SettingError', message}}}),
    fail: (message: string) => listeners.error?.({message})
  }
}

describe('a desk in this thread', () => {
  test.each([...fs.readdirSync(stories), ''])('says of %s what the library says, at the same places', async name => {
    const text = name === '' ? dirty : fs.readFileSync(new URL(name, stories), 'utf8')
    const {findings} = await createDesk({style: 'pti'}).check(text)
    const file = await lint(text, {style: 'pti', rules: {'final-newline': 'off'}})
    const expected = file.messages.map(({ruleId, place}) => ({
      rule: ruleId,
      start: place && 'start' in place ? place.start.offset : undefined,
      end: place && 'end' in place ? place.end.offset : undefined
    }))
    const sort = (all: typeof expected) => all.map(each => JSON.stringify(each)).sort()
    expect(sort(findings.map(({rule, place}) => ({rule, start: place?.start, end: place?.end})))).toEqual(sort(expected))
    for (const {place, actual} of findings) if (place) expect(text.slice(place.start, place.end)).toBe(actual)
  })

  test('its fixes are edits of the text as given', async () => {
    const {findings} = await createDesk({style: 'pti'}).check(dirty)
    const repeated = findings.find(({rule}) => rule === 'repeated-word')
    const edits = repeated?.fixes.map(({edit}) => edit) ?? []
    expect(applyEdits(dirty, edits)).toContain('(PTI) The 🚢 harbour')
    expect((await createDesk({style: 'pti'}).fix(dirty)).text).toBe((await fix(dirty, {style: 'pti'})).text)
  })

  test('copy in a page need not end as a file does, unless that is asked for', async () => {
    const text = 'The mine in the valley will reopen in March.'
    expect((await createDesk().check(text)).findings).toEqual([])
    const asked = await createDesk({rules: {'final-newline': 'warn'}}).check(text)
    expect(asked.findings.map(({rule, severity}) => `${rule} ${severity}`)).toEqual(['final-newline warn'])
    expect((await createDesk().fix(text)).text).toBe(text)
  })

  test('refuses an unknown style and goes on as before', async () => {
    const desk = createDesk({style: 'pti'})
    await expect(desk.configure({style: 'ptj'})).rejects.toThrow('did you mean `pti`?')
    expect((await desk.check(dirty)).findings.map(({rule}) => rule)).toContain('percent-form')
  })

  test('what it says can be sent between threads', async () => {
    const desk = createDesk()
    expect(structuredClone(await desk.check(dirty))).toBeTruthy()
    const {rules, styles} = structuredClone(await desk.about())
    expect(rules.length).toBeGreaterThan(100)
    expect(styles.map(({name}) => name)).toContain('pti')
  })
})

describe('the samples of the playground', () => {
  test.each(samples)('$title', async ({title, direction, house, text}) => {
    const {findings} = await createDesk({style: [direction, house].filter(name => name !== '')}).check(text)
    if (title === 'A clean story') expect(findings).toEqual([])
    else expect(findings.length).toBeGreaterThan(3)
  })
})

describe('the package', () => {
  test('opens its doors: what is built loads, and the bundle says what the source says', async () => {
    const built = (name: string) => import(new URL(`../../dist/${name}/index.js`, import.meta.url).href)
    expect(Object.keys(await built('codemirror')).sort()).toEqual(['copydesk', 'recheck', 'toDiagnostic'])
    expect(Object.keys(await built('prosemirror')).sort()).toEqual(['applyFix', 'copydesk', 'findingsAt', 'recheck'])
    const {openDesk} = await built('browser')
    const desk = await openDesk({style: 'pti'})
    expect((await desk.check(dirty)).findings).toEqual((await createDesk({style: 'pti'}).check(dirty)).findings)
  })
})

describe('a desk behind a worker', () => {
  test('asks one question at a time and none that was given up', async () => {
    const {worker, asked, answer} = createWorker()
    const desk = connectDesk(worker)
    const stale = Array.from({length: 50}, () => new AbortController())
    const checks = stale.map(({signal}, index) => desk.check(`text ${index}`, signal).catch(error => (error as Error).name))
    const last = desk.check('last')
    for (const each of stale) each.abort()
    answer({findings: [], took: 1})
    answer({findings: [], took: 2})
    expect(new Set(await Promise.all(checks))).toEqual(new Set(['AbortError']))
    expect(await last).toEqual({findings: [], took: 2})
    expect(asked.map(({argument}) => argument)).toEqual(['text 0', 'last'])
  })

  test('passes on what the worker refuses', async () => {
    const {worker, refuse} = createWorker()
    const configured = connectDesk(worker).configure({style: 'ptj'})
    refuse('Unexpected style')
    await expect(configured).rejects.toMatchObject({name: 'SettingError', message: 'Unexpected style'})
  })

  test('a worker that fails answers all that waits, and what comes after', async () => {
    const {worker, fail} = createWorker()
    const desk = connectDesk(worker)
    const both = [desk.check('a'), desk.check('b')]
    fail('no such file')
    for (const each of both) await expect(each).rejects.toThrow('The worker failed: no such file')
    await expect(desk.check('c')).rejects.toThrow('The worker failed')
  })
})
