// VS Code's own workbench, as code-server in headless Chromium, with the extension installed: the squiggle, the hover, the
// quick fix and the number in the status bar, with screenshots to look at. Too heavy for every run.
//
//     npm run test:vscode [folder for screenshots]
//
// Needs, besides Debian's chromium: libkrb5-dev, libx11-dev, libxkbfile-dev, libsecret-1-dev, pkg-config, g++, make, python3
// (code-server builds native modules), and about 650 MB. code-server is looked for in CODE_SERVER_HOME, a folder in which
// `npm install node@24` and then `npm install code-server` were run with that node on the PATH.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = process.env.CODE_SERVER_HOME ?? path.join(os.tmpdir(), 'copydesk-code-server')
const shots = path.resolve(process.argv[2] ?? path.join(os.tmpdir(), 'copydesk-vscode'))
const port = 8137
const vsix = path.join(root, 'editors/vscode/copydesk.vsix')

function need(found, what) {
  if (found) return
  console.error(`test:vscode cannot run: ${what}`)
  process.exit(1)
}

const node = path.join(home, 'node_modules/node/bin/node')
const entry = path.join(home, 'node_modules/code-server/out/node/entry.js')
need(fs.existsSync(node) && fs.existsSync(entry), `there is no code-server in ${home}; see the head of scripts/vscode/test.mjs`)
need(fs.existsSync(vsix), 'there is no editors/vscode/copydesk.vsix; run `npm ci && npm run package` in editors/vscode')
fs.mkdirSync(shots, {recursive: true})

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-workbench-'))
const folder = path.join(work, 'stories')
fs.mkdirSync(folder)
fs.writeFileSync(path.join(folder, 'copydesk.yaml'), '# The desk agreed on this.\nlanguage: en-IN\n')
const story = path.join(folder, 'bridge.txt')
fs.copyFileSync(path.join(root, 'scripts/vscode/bridge.txt'), story)

const data = ['--user-data-dir', path.join(work, 'user'), '--extensions-dir', path.join(work, 'extensions')]
fs.mkdirSync(path.join(work, 'user/User'), {recursive: true})
const settings = {
  'workbench.startupEditor': 'none',
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden'
}
fs.writeFileSync(path.join(work, 'user/User/settings.json'), JSON.stringify(settings))
const installed = spawnSync(node, [entry, ...data, '--install-extension', vsix], {encoding: 'utf8'})
need(installed.status === 0, `the extension does not install:\n${installed.stdout}${installed.stderr}`)
const listed = spawnSync(node, [entry, ...data, '--list-extensions'], {encoding: 'utf8'}).stdout
need(listed.includes('copydesk.copydesk'), `the extension is not listed: ${listed}`)
console.log('installed and listed')

const flags = [
  '--auth',
  'none',
  '--bind-addr',
  `127.0.0.1:${port}`,
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust'
]
const server = spawn(node, [entry, ...flags, ...data, folder], {stdio: 'ignore'})
let browser
try {
  for (let tries = 0; ; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ok}) => ok,
      () => false
    )
    if (up) break
    if (tries > 200) throw new Error('code-server does not answer')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
  const page = await browser.newPage({viewport: {width: 1280, height: 760}})
  page.setDefaultTimeout(40_000)
  const shot = name => page.screenshot({path: path.join(shots, `${name}.png`)})
  try {
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`)
    await page.waitForSelector('.monaco-workbench .part.statusbar')
    await page
      .getByRole('treeitem', {name: /bridge\.txt/})
      .first()
      .dblclick()
    await page.waitForSelector('.squiggly-error')
    await page.waitForSelector('.statusbar-item:has-text("in copy")')
    const count = await page.locator('.statusbar-item:has-text("in copy")').innerText()
    console.log(`squiggles; status bar: ${count.trim()}`)
    await shot('1-squiggles')

    const word = page.locator('.view-line span span', {hasText: 'Kamatker'}).last()
    const squiggle = page.locator('.squiggly-error').last()
    const box = (await squiggle.boundingBox()) ?? (await word.boundingBox())
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 4)
    await page.waitForSelector('.monaco-hover:has-text("copydesk")')
    await page.waitForTimeout(800)
    console.log('hover')
    await shot('2-hover')

    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 4)
    await page.waitForTimeout(500)
    await page.keyboard.press('Control+.')
    await page.waitForSelector('.action-widget:has-text("Replace with")')
    await page.waitForTimeout(300)
    await shot('3-quick-fix')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      before => ![...document.querySelectorAll('.statusbar-item')].some(each => each.textContent.includes(before)),
      count.trim()
    )
    console.log('quick fix applied')
    await shot('4-fixed')

    await page.keyboard.press('F1')
    await page.keyboard.type('copydesk: Fix All')
    await page.waitForTimeout(700)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(2500)
    await page.keyboard.press('Control+s')
    await page.waitForTimeout(1500)
    await shot('5-fixed-all')
    const saved = fs.readFileSync(story, 'utf8')
    if (saved.includes('Advertisement') || saved.includes('RBS RBS') || saved.includes('Kamatker')) throw new Error(`not fixed:\n${saved}`)
    console.log(`fixed all that is safe, and saved; screenshots in ${shots}`)
  } catch (error) {
    await shot('failed')
    fs.cpSync(path.join(work, 'user/logs'), path.join(shots, 'logs'), {recursive: true})
    throw error
  }
} finally {
  await browser?.close()
  server.kill()
  fs.rmSync(work, {recursive: true, force: true, maxRetries: 5, retryDelay: 300})
}
