import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {seriousFindings} from './axe.js'
import {launch, type Site, serve} from './chromium.js'
import {buildEditors} from './editors/build.mjs'
import type {Editors} from './editors/page.js'

declare const editors: Editors

let browser: Browser
let site: Site
let page: Page
let errors: string[]

beforeAll(async () => {
  site = await serve(await buildEditors())
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  errors = []
  page = await browser.newPage({viewport: {width: 1000, height: 900}})
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(site.url)
  await page.waitForFunction(() => 'editors' in globalThis && editors.checks.prosemirror.length > 0 && editors.checks.codemirror.length > 0)
})
afterEach(async () => {
  await page.close()
  expect(errors).toEqual([])
})

/** Does something and waits for the check of what it left. */
async function checked(editor: 'prosemirror' | 'codemirror', act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(name => editors.checks[name].length, editor)
  await act()
  await page.waitForFunction(([name, least]) => editors.checks[name].length > least, [editor, before] as const)
}

const marked = () => page.locator('#prosemirror .copydesk').allTextContents()
const text = () => page.evaluate(() => editors.prosemirror.state.doc.textBetween(0, editors.prosemirror.state.doc.content.size, '\n'))

describe('ProseMirror', () => {
  test('marks findings in headings, paragraphs and quotes, through inline markup and emoji', async () => {
    expect(await marked()).toEqual(expect.arrayContaining(['the the', 'ADVERTISEMENT', 'SK SK']))
    const found = await page.evaluate(() => editors.checks.prosemirror[0]?.findings.map(({rule}) => rule))
    expect(found).not.toContain('headline-required')
    expect(found).not.toContain('final-newline')
  })

  test('a click opens the menu; a fix keeps the emphasis and is undone in one step', async () => {
    await page.locator('#prosemirror .copydesk', {hasText: 'the the'}).click()
    const menu = page.getByRole('dialog')
    expect(await menu.textContent()).toContain('twice, expected it once')
    await page.screenshot({path: process.env.SCREENSHOTS ? `${process.env.SCREENSHOTS}/prosemirror.png` : undefined})
    await checked('prosemirror', () => menu.getByRole('button').first().click())
    expect(await page.locator('#prosemirror em').textContent()).toBe('the berths')
    expect(await marked()).not.toContain('the the')
    expect(await menu.count()).toBe(0)
    await checked('prosemirror', () => page.keyboard.press('Control+z'))
    expect(await page.locator('#prosemirror em').textContent()).toBe('the the berths')
  })

  test('a menu that a click opened goes by Escape, and when somebody turns to something else', async () => {
    const menu = page.getByRole('dialog')
    // Two quick clicks at one place are a double click, which is no call for the menu.
    const open = async (words: string) => {
      await page.locator('#prosemirror .copydesk', {hasText: words}).click()
      await menu.waitFor()
    }
    await open('the the')
    await page.keyboard.press('Escape')
    expect(await menu.count()).toBe(0)
    await open('SK SK')
    await page.locator('h1', {hasText: 'Editors'}).click()
    expect(await menu.count()).toBe(0)
    await open('the the')
    await page.locator('#codemirror .cm-content').focus()
    expect(await menu.count()).toBe(0)
    await open('SK SK')
    await menu.locator('.copydesk-message').click()
    expect(await menu.count()).toBe(1)
  })

  test('the menu has no serious finding of axe-core', async () => {
    await page.locator('#prosemirror .copydesk', {hasText: 'the the'}).click()
    expect(await seriousFindings(page)).toEqual([])
  })

  test('by keyboard: menu, arrows, Escape, Enter', async () => {
    await page.locator('#prosemirror p', {hasText: 'Repairs'}).click()
    await page.keyboard.press('End')
    // The browser tells the editor of the caret in its own time; until then there is nothing at it to open.
    const openMenu = async () => {
      await page.keyboard.press('Control+.')
      await page.waitForTimeout(200)
      return page.evaluate(() => document.activeElement?.className)
    }
    await expect.poll(openMenu, {timeout: 10_000}).toContain('copydesk-fix')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.classList.contains('ProseMirror'))).toBe(true)
    await expect.poll(openMenu, {timeout: 10_000}).toContain('copydesk-fix')
    await checked('prosemirror', () => page.keyboard.press('Enter'))
    expect(await text()).toMatch(/PTI AR SK$/)
  })

  test('a block that goes takes its markup with it', async () => {
    await page.locator('#prosemirror .copydesk', {hasText: 'ADVERTISEMENT'}).click()
    await checked('prosemirror', () => page.getByRole('button', {name: 'Delete'}).click())
    expect(await page.locator('#prosemirror p').count()).toBe(2)
    expect(await page.locator('#prosemirror hr').count()).toBe(1)
  })

  test('marks move with the text before the next check; fixes too', async () => {
    await checked('prosemirror', () => page.evaluate(() => editors.typeAndFix('New: ', 'repeated-word')))
    expect(await text()).toContain('New: Harbour')
    expect(await page.locator('#prosemirror em').textContent()).toBe('the berths')
  })

  test('another house style, another reading', async () => {
    const rules = () => page.evaluate(() => editors.checks.prosemirror.at(-1)?.findings.map(({rule}) => rule))
    expect(await rules()).toContain('percent-form')
    await checked('prosemirror', () => page.evaluate(() => editors.house('recommended')))
    expect(await rules()).not.toContain('percent-form')
  })
})

describe('CodeMirror', () => {
  test('marks findings and applies a fix that has moved', async () => {
    expect(await page.locator('#codemirror .cm-copydesk-error').allTextContents()).toContain('the the')
    await page.getByText('the the', {exact: true}).last().hover()
    const action = page.locator('.cm-tooltip .cm-diagnosticAction').first()
    await action.waitFor()
    await checked('codemirror', () => action.click())
    expect(await page.evaluate(() => editors.codemirror.state.doc.toString())).toContain('and the berths')
  })
})
