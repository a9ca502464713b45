// Time and memory of the command from 1,000 to 100,000 stories: `node bench/growth.mjs [counts…]`.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {generateStories} from './generate.mjs'
import {run} from './peers/run.mjs'

const command = fileURLToPath(new URL('../dist/bin/copydesk.js', import.meta.url))
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 100_000]
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-growth-'))
console.log('| stories | size | time | MB/s | peak memory | with a warm cache |')
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |')
for (const count of counts) {
  const folder = path.join(root, String(count))
  const bytes = generateStories(folder, count)
  const lint = (...args) => run([process.execPath, command, '--no-config', '--reporter', 'json', '--output', '/dev/null', ...args, folder])
  const plain = await lint()
  const cache = path.join(root, `cache-${count}`)
  await lint('--cache-location', cache)
  const warm = await lint('--cache-location', cache)
  console.log(
    `| ${count} | ${(bytes / 1e6).toFixed(1)} MB | ${(plain.ms / 1000).toFixed(1)} s | ${(bytes / 1000 / plain.ms).toFixed(2)} | ${(plain.bytes / 1e6).toFixed(0)} MB | ${(warm.ms / 1000).toFixed(1)} s, ${(plain.ms / warm.ms).toFixed(1)}× |`
  )
  fs.rmSync(folder, {recursive: true})
}
console.log(
  `load ${os
    .loadavg()
    .map(each => each.toFixed(1))
    .join(' ')} on ${os.availableParallelism()} processors`
)
fs.rmSync(root, {recursive: true})
