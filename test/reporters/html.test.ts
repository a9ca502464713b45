import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launch} from '../browser/chromium.js'
import {clean, dirty, makeFolder, runCommand} from '../helpers/command.js'

// The page is opened in Chromium as a file, as an editor would. Without Chromium these tests fail and say so.

const hostile = `Minister </style><script>document.title = "owned"</script> opens a bridge

Kasol, Mar 3, 2025 (PTI) The café was "</template><img src=x onerror='document.title = 1'>" javascript:alert(1) was was open, he said.

It rained rained </script><script>document.title = "owned"</script> on Monday.
`

let folder = ''
let browser: Browser
const opened: string[] = []

beforeAll(async () => {
  folder = makeFolder({'dirty.txt': dirty, 'clean.txt': clean, 'javascript:alert(1)<script>.txt': hostile})
  runCommand(['--no-config', '--reporter', 'html=report.html', '.'], folder)
  runCommand(['--no-config', '--reporter', 'html=clean.html', 'clean.txt'], folder)
  browser = await launch()
}, 60_000)

afterAll(async () => {
  await browser?.close()
})

async function open(options: BrowserContextOptions = {}, hash = '', name = 'report.html'): Promise<Page> {
  const page = await browser.newPage(options)
  opened.length = 0
  page.on('dialog', dialog => {
    opened.push('a dialog')
    return dialog.dismiss()
  })
  page.on('pageerror', error => opened.push(String(error)))
  page.on('console', message => opened.push(message.text()))
  page.on('request', request => opened.push(request.url()))
  await page.goto(`${pathToFileURL(path.join(folder, name))}${hash}`)
  // The page itself is all that may be asked for.
  opened.shift()
  return page
}

const shown = (page: Page) => page.locator('.finding:visible')

test('hostile copy and names are text', async () => {
  const page = await open()
  expect(opened).toEqual([])
  expect(await page.title()).toBe('Copy desk report')
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.locator('img, [onerror], [href^="javascript"]').count()).toBe(0)
  await expect.poll(() => page.locator('.path').allTextContents()).toContain('javascript:alert(1)<script>.txt2025-03-03')
  const texts = await page.locator('.story').allTextContents()
  expect(texts.join('')).toContain('</style><script>document.title = "owned"</script>')
  await page.close()
})

test('each finding stands in its context with the words marked', async () => {
  const page = await open()
  const finding = page.locator('.finding[data-rule="furniture-advertisement"]').first()
  expect(await finding.locator('mark').textContent()).toBe('ADVERTISEMENT')
  expect(await finding.locator('blockquote').textContent()).toContain('Ferry service resumes on the Mandra')
  expect(await finding.locator('.expected').textContent()).toContain('delete')
  expect(await page.locator('.chart.days svg').getAttribute('aria-label')).toContain('Findings by day of the story, 2025-03-03')
  await page.close()
})

test('the number at the top of the chart stands clear of the bars', async () => {
  const page = await open()
  const boxOf = async (part: string) => (await page.locator(`.plot ${part}`).first().boundingBox()) ?? {y: Number.NaN, height: Number.NaN}
  const most = await boxOf('.most')
  expect((await boxOf('svg')).y).toBeGreaterThanOrEqual(most.y + most.height)
  await page.close()
})

test('where nothing was found there is nothing to filter', async () => {
  const page = await open({}, '', 'clean.html')
  expect(await page.locator('main').textContent()).toContain('Nothing was found.')
  expect(await page.locator('#filters').isVisible()).toBe(false)
  await page.close()
})

test('filters by rule, severity, file and words, and says how many are shown', async () => {
  const page = await open()
  const all = await shown(page).count()
  expect(await page.locator('#shown').textContent()).toBe(`All ${all} listed`)
  await page.selectOption('select[name=rule]', 'repeated-word')
  const repeated = await shown(page).count()
  expect(repeated).toBeGreaterThan(0)
  expect(repeated).toBeLessThan(all)
  expect(await page.locator('#shown').textContent()).toContain(`${repeated} of ${all} listed`)
  expect(new URL(page.url()).hash).toBe('#rule=repeated-word')
  await page.click('button[type=reset]')
  await expect.poll(() => shown(page).count()).toBe(all)

  await page.click('button[data-rule="furniture-advertisement"]')
  await expect.poll(() => shown(page).count()).toBe(1)
  await page.click('button[data-rule="furniture-advertisement"]')
  await expect.poll(() => shown(page).count()).toBe(all)

  await page.uncheck('input[value=error]')
  await expect.poll(() => page.locator('.finding.error:visible').count()).toBe(0)
  expect(await shown(page).count()).toBeGreaterThan(0)
  await page.check('input[value=error]')

  await page.fill('input[name=file]', 'DIRTY')
  await expect.poll(() => page.locator('.story:visible').count()).toBe(1)
  await page.fill('input[name=file]', '')
  await page.fill('input[name=text]', 'port office')
  await expect.poll(() => page.locator('.story:visible').count()).toBe(1)
  await page.fill('input[name=text]', 'no such words')
  await expect.poll(() => page.locator('.empty').isVisible()).toBe(true)
  await page.close()
})

test('filters in the address are applied', async () => {
  const page = await open({}, '#rule=repeated-word&level=warning+error')
  const rules = await shown(page).evaluateAll(list => list.map(each => each.getAttribute('data-rule')))
  expect(new Set(rules)).toEqual(new Set(['repeated-word']))
  await page.close()
})

test('works by keyboard', async () => {
  const page = await open()
  await page.keyboard.press('/')
  expect(await page.evaluate('document.activeElement.name')).toBe('text')
  await page.keyboard.type('advertisement')
  await expect.poll(() => shown(page).count()).toBeLessThan(3)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('#shown').textContent()).toContain('All')
  await page.evaluate('document.activeElement.blur()')
  await page.keyboard.press('j')
  expect(await page.evaluate('document.activeElement.className')).toContain('finding')
  const first = await page.evaluate('document.activeElement.textContent')
  await page.keyboard.press('j')
  expect(await page.evaluate('document.activeElement.textContent')).not.toBe(first)
  await page.keyboard.press('k')
  expect(await page.evaluate('document.activeElement.textContent')).toBe(first)
  await page.close()
})

test.each([
  ['wide', {viewport: {width: 1280, height: 900}}],
  ['dark', {viewport: {width: 1280, height: 900}, colorScheme: 'dark' as const}],
  ['phone', {viewport: {width: 360, height: 740}}],
  ['phone, dark', {viewport: {width: 360, height: 740}, colorScheme: 'dark' as const}]
])('is accessible and fits: %s', async (_, options) => {
  const page = await open(options)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  const axe = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8')
  await page.evaluate(axe)
  const {violations} = (await page.evaluate('axe.run()')) as {violations: Array<{id: string; nodes: Array<{html: string}>}>}
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.close()
})

test('on paper there are the findings, not the controls', async () => {
  const page = await open()
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('form').isVisible()).toBe(false)
  expect(await shown(page).count()).toBeGreaterThan(0)
  await page.close()
})
