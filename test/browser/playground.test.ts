import {fileURLToPath} from 'node:url'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {build} from 'vite'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {seriousFindings} from './axe.js'
import {launch, type Site, serve} from './chromium.js'

const folder = fileURLToPath(new URL('../../playground/', import.meta.url))
const story = `Harbour opens new quay

Kochi, Nov 10 (PTI) The the harbour opened a quay on Monday, and 40 % of the berths were taken by evening, officials said.

Repairs will begin on Tuesday , they said. PTI AR SK SK
`

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  await build({root: folder, configFile: `${folder}vite.config.ts`, logLevel: 'error'})
  browser = await launch()
  site = await serve(`${folder}dist`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  site.sent.length = 0
  errors = []
  context = await browser.newContext({viewport: {width: 1280, height: 860}, colorScheme: 'light'})
  page = await context.newPage()
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(site.url)
  await settled()
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

/** Waits until the list is of the copy as it stands. */
async function settled(): Promise<void> {
  await page.waitForSelector('#list[aria-busy="false"]', {state: 'attached'})
}

/** Puts a story on the clipboard's way, as a paste does. */
async function paste(text: string): Promise<void> {
  await page.click('.cm-content')
  await page.keyboard.press('Control+a')
  await page.evaluate(copy => {
    const data = new DataTransfer()
    data.setData('text/plain', copy)
    document
      .querySelector('.cm-content')
      ?.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
  }, text)
  await settled()
}

const copy = () => page.evaluate(() => [...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\n'))
const rules = () =>
  page
    .locator('.list .meta')
    .allTextContents()
    .then(all => all.map(each => each.split(' · ')[1]))
const item = (rule: string) => page.locator('.list li', {has: page.locator('.meta', {hasText: `· ${rule}`})}).first()

describe('playground', () => {
  test('pasted copy is marked in place and listed', async () => {
    await paste(story)
    const found = await rules()
    expect(found).toContain('repeated-word')
    expect(found).toContain('percent-form')
    expect(found).toContain('sign-off-duplicate-code')
    expect(await page.locator('.cm-copydesk-error', {hasText: 'The the'}).count()).toBe(1)
    expect(await page.textContent('#announce')).toBe(`${found.length} findings`)
  })

  test('another house style, another reading', async () => {
    await paste(story)
    expect(await rules()).toContain('percent-form')
    await page.selectOption('#house', '')
    await settled()
    expect(await rules()).not.toContain('percent-form')
    await page.reload()
    await settled()
    expect(await page.inputValue('#house'), 'the choice is kept').toBe('')
    expect(await copy(), 'copy is not').not.toContain('Harbour opens')
  })

  test('the list is filtered by severity and rule, and a rule turned off and on', async () => {
    await paste(story)
    const all = await rules()
    await page.click('[data-severity="error"]')
    expect((await rules()).length).toBeLessThan(all.length)
    expect(await page.locator('.list li.error').count()).toBe(0)
    await page.click('[data-severity="error"]')
    await page.selectOption('#rule', 'repeated-word')
    expect(await rules()).toEqual(['repeated-word'])
    await page.selectOption('#rule', '')
    await item('repeated-word').locator('summary').click()
    await item('repeated-word').getByText('Turn this rule off').click()
    await settled()
    expect(await rules()).not.toContain('repeated-word')
    await page.getByRole('button', {name: 'Turn repeated-word on again'}).click()
    await settled()
    expect(await rules()).toEqual(all)
  })

  test('a word that is right is doubted no more, until it is again', async () => {
    await paste(story.replace('quay on', 'releif quay on'))
    await item('spelling').getByText('The word is right').click()
    await settled()
    expect(await rules()).not.toContain('spelling')
    await page.getByRole('button', {name: 'Doubt releif again'}).click()
    await settled()
    expect(await rules()).toContain('spelling')
  })

  test('one fix, then all safe fixes, then undo', async () => {
    await paste(story)
    await item('repeated-word').locator('.fix').first().click()
    await settled()
    expect(await copy()).toContain('(PTI) The harbour')
    expect(await rules()).not.toContain('repeated-word')
    await page.click('#fix-all')
    await settled()
    expect(await copy()).toContain('40 per cent of')
    expect(await copy()).toContain('on Tuesday, they said. PTI AR SK')
    expect(await page.isDisabled('#fix-all')).toBe(true)
    await page.keyboard.press('Control+z')
    await settled()
    expect(await copy()).toContain('40 % of')
  })

  test('a hovered mark explains itself and offers its fix', async () => {
    await paste(story)
    await page.getByText('The the', {exact: true}).hover()
    await page.waitForSelector('.cm-tooltip .cm-diagnosticAction')
    expect(await page.textContent('.cm-tooltip')).toContain('twice, expected it once')
    await page.locator('.cm-tooltip .cm-diagnosticAction').first().click()
    await settled()
    expect(await copy()).toContain('(PTI) The harbour')
  })

  test('by keyboard alone: to a finding, to its fixes, and back', async () => {
    await paste(story)
    await page.keyboard.press('Control+Home')
    for (let press = 0; press < 20 && !(await item('repeated-word').getAttribute('aria-current')); press++) await page.keyboard.press('F8')
    expect(await item('repeated-word').getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('Control+.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('The: safe fix')
    await page.keyboard.press('Enter')
    await settled()
    expect(await copy()).toContain('(PTI) The harbour')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id), 'Tab leaves the sheet').toBe('fix-all')
    await page.keyboard.press('Enter')
    await settled()
    expect(await copy()).toContain('40 per cent of')
  })

  test('light, dark and narrow: no serious finding of axe-core, nothing wider than the screen', async () => {
    expect(await seriousFindings(page)).toEqual([])
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await background()
    await page.click('#theme')
    expect(await background()).not.toBe(light)
    expect(await page.getAttribute('#theme', 'aria-pressed')).toBe('true')
    expect(await seriousFindings(page)).toEqual([])
    await page.setViewportSize({width: 320, height: 640})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await seriousFindings(page)).toEqual([])
    await item('percent-form').locator('summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('dark where the system is dark', async () => {
    await page.emulateMedia({colorScheme: 'dark'})
    await page.waitForSelector('[data-theme="dark"]')
  })

  test('the proof on paper has the whole story and all findings', async () => {
    await paste(story + 'Ships came and went.\n\n'.repeat(300))
    const count = (await rules()).length
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.proof ol li').count()).toBe(count)
    expect((await page.textContent('.proof .story'))?.match(/came and went/g)?.length).toBe(300)
    expect(await page.isVisible('.cm-editor')).toBe(false)
  })

  test('first load under 1.5 MB compressed; dictionaries only when a word is in doubt', async () => {
    const core = site.sent.filter(({path}) => !/dictionary-en|gazetteer/.test(path))
    const bytes = core.reduce((sum, each) => sum + each.bytes, 0)
    expect(bytes).toBeLessThan(1_500_000)
    const dictionaries = () => site.sent.filter(({path}) => path.includes('dictionary-en')).map(({path}) => path)
    expect(new Set(dictionaries()).size, 'the sample has a misspelt word').toBe(1)
  })

  test('asks no one else for anything, and may not', async () => {
    const asked: string[] = []
    context.on('request', request => asked.push(request.url()))
    await paste(story)
    await page.click('#fix-all')
    await settled()
    expect(asked.filter(url => !url.startsWith(site.url))).toEqual([])
    expect(
      await page.evaluate(() =>
        fetch('./')
          .then(() => 'sent')
          .catch(() => 'refused')
      )
    ).toBe('refused')
    errors = errors.filter(text => !/Content Security Policy|violates the document/.test(text))
  })

  test('works without a network once loaded', async () => {
    const kept = await page.evaluate(
      () => new Promise(resolve => navigator.serviceWorker.addEventListener('message', ({data}) => resolve(data)))
    )
    expect(kept).toBe('kept')
    await context.setOffline(true)
    await page.reload()
    await settled()
    await page.selectOption('#language', 'en-CA')
    await paste(story.replace('quay on', 'releif quay on'))
    expect(await rules()).toContain('spelling')
    expect(await rules()).toContain('repeated-word')
  })
})
