// From a keystroke in a story of 1,000 words to fresh diagnostics, as an editor meets it: over standard input and output,
// spelling on.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {generateStories} from './generate.mjs'

const keystrokes = 200
const root = fileURLToPath(new URL('..', import.meta.url))
const uri = 'file:///nowhere/story.txt'

/** One story of so many words: other fixtures' paragraphs in the body of the first; repeated ones with their words turned about. */
function createStory(words) {
  const folder = path.join(os.tmpdir(), 'copydesk-bench-server')
  generateStories(folder, 200)
  const names = fs.readdirSync(path.join(folder, '0000'))
  const stories = names.map(name =>
    fs
      .readFileSync(path.join(folder, '0000', name), 'utf8')
      .trim()
      .split(/\n\n+/)
  )
  fs.rmSync(folder, {recursive: true, force: true})
  const [first = []] = stories
  const body = [...new Set(stories.slice(1).flatMap(blocks => blocks.slice(2, -1)))]
  const text = first.slice(0, -1)
  for (let index = 0; text.join(' ').split(/\s+/).length < words - 10; index++) {
    const paragraph = body[index % body.length] ?? ''
    const turn = Math.floor(index / body.length)
    const sentences = paragraph.split(/(?<=[.!?]) (?=[A-Z])/)
    text.push([...sentences.slice(turn), ...sentences.slice(0, turn)].join(' '))
  }
  return `${[...text, first.at(-1)].join('\n\n')}\n`
}

const child = spawn(process.execPath, [path.join(root, 'dist/bin/copydesk.js'), 'server', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
let arrived
connection.onNotification('textDocument/publishDiagnostics', ({version, diagnostics}) => arrived?.(version, diagnostics.length))
connection.listen()
const fresh = version => new Promise(resolve => (arrived = (at, count) => at === version && resolve(count)))

await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
await connection.sendNotification('initialized', {})
let text = createStory(1000)
const start = process.hrtime.bigint()
const first = fresh(1)
await connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'plaintext', version: 1, text}})
const findings = await first
const opened = Number(process.hrtime.bigint() - start) / 1e6

// A sentence typed letter by letter in the middle, with a slip in it.
const line = text.split('\n').findIndex((each, index) => index > 10 && each.length > 60)
const sentence = ' Officials recieved 12 complaints on Tuesday, the spokesman said.'
const times = []
for (let index = 0; index < keystrokes; index++) {
  const letter = sentence[index % sentence.length]
  const lines = text.split('\n')
  const character = lines[line].length
  lines[line] += letter
  text = lines.join('\n')
  const version = index + 2
  const done = fresh(version)
  const at = process.hrtime.bigint()
  const place = {line, character}
  await connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version},
    contentChanges: [{range: {start: place, end: place}, text: letter}]
  })
  await done
  times.push(Number(process.hrtime.bigint() - at) / 1e6)
  // As fast as the fastest type.
  await new Promise(resolve => setTimeout(resolve, 30))
}
times.sort((a, b) => a - b)
const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)
console.log(`${text.split(/\s+/).length} words, ${findings} findings, ${keystrokes} keystrokes`)
console.log(`opened to first findings             ${opened.toFixed(0).padStart(5)} ms`)
console.log(`keystroke to fresh findings, median  ${at(0.5).padStart(5)} ms   (wanted: under 15)`)
console.log(`                    95th percentile  ${at(0.95).padStart(5)} ms   (wanted: under 40)`)
await connection.sendRequest('shutdown')
await connection.sendNotification('exit')
connection.dispose()
