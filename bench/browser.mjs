// A keystroke in a story of 1,000 words to fresh findings in the page, from the worker, spelling on, in Chromium.
import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {buildEditors} from '../test/browser/editors/build.mjs'
import {median} from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stories = await fs.readdir(path.join(root, 'fixtures/stories'))
const prose = []
for (const name of stories.sort()) {
  const text = await fs.readFile(path.join(root, 'fixtures/stories', name), 'utf8')
  prose.push(...text.split(/\r?\n\r?\n/).filter(paragraph => paragraph.length > 80 && !/\(\w+\)/.test(paragraph)))
}
const words = prose.join('\n\n').split(' ')
// Not the same paragraph again and again: the words in another order.
for (let at = 0; words.length < 1000; at += 7) words.push(words[(at * 13) % words.length])
const story = `Harbour opens new quay\n\nKochi, Nov 10 (PTI) ${words.slice(0, 1000).join(' ')}\n`

const folder = await buildEditors()
const server = http.createServer(async (request, response) => {
  const name = new URL(request.url, 'http://localhost').pathname
  const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html'
  try {
    const body = await fs.readFile(path.join(folder, name === '/' ? 'index.html' : name))
    response.writeHead(200, {'content-type': type}).end(body)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args})
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${server.address().port}/`)
await page.waitForFunction(() => 'editors' in globalThis && editors.checks.codemirror.length > 0)

const figures = await page.evaluate(async text => {
  const {codemirror: view, checks} = editors
  const next = () =>
    new Promise(resolve => {
      const before = checks.codemirror.length
      const look = () => (checks.codemirror.length > before ? resolve() : channel.port2.postMessage(0))
      const channel = new MessageChannel()
      channel.port1.onmessage = look
      look()
    })
  view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}})
  await next()
  const keystrokes = []
  const rules = []
  for (let press = 0; press < 220; press++) {
    const at = 30 + ((press * 97) % (view.state.doc.length - 60))
    const start = performance.now()
    view.dispatch({changes: {from: at, insert: 'e'}})
    await next()
    // The first ones warm the code up.
    if (press >= 20) {
      keystrokes.push(performance.now() - start)
      rules.push(checks.codemirror.at(-1).took)
    }
    view.dispatch({changes: {from: at, to: at + 1}})
    await next()
  }
  return {keystrokes, rules, findings: checks.codemirror.at(-1).findings.length}
}, story)
await browser.close()
server.close()
await fs.rm(folder, {recursive: true})

const late = list => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)]
const show = (name, list) => console.log(`${name.padEnd(42)} median ${median(list).toFixed(1)} ms   95th ${late(list).toFixed(1)} ms`)
console.log(`1,000 words, ${figures.findings} findings, ${figures.keystrokes.length} keystrokes`)
show('keystroke to findings in the page', figures.keystrokes)
show('of it, reading in the worker', figures.rules)
