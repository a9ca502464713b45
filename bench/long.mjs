// What grows faster than the story: `node bench/long.mjs [characters…]` prints the milliseconds of rules and of the facts
// that they share, for stories of which each is twice as long as the one before.
import {createLinter, rules} from '../dist/index.js'
import {generateStory} from './generate.mjs'

const lengths = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500_000, 1_000_000, 2_000_000]
const all = Object.fromEntries(rules.map(({meta}) => [meta.name, true]))
const columns = lengths.map(() => new Map())
// The best of three: a collection of garbage counts for whatever was running.
for (let round = 0; round < 3; round++) {
  for (const [index, length] of lengths.entries()) {
    const timing = new Map()
    await createLinter({rules: all}, {timing})(generateStory(length))
    for (const [name, ms] of timing) columns[index].set(name, Math.min(ms, columns[index].get(name) ?? ms))
  }
}
const least = 10
const rows = [...(columns.at(-1) ?? [])].filter(([, ms]) => ms >= least).sort((a, b) => b[1] - a[1])
console.log(`| rule or fact | ${lengths.map(length => `${(length / 1e6).toFixed(1)} MB`).join(' | ')} | growth |`)
console.log(`| --- |${' ---: |'.repeat(lengths.length + 1)}`)
for (const [name, ms] of rows) {
  const times = columns.map(column => column.get(name) ?? 0)
  const growth = ms / (times.at(-2) ?? ms)
  console.log(`| ${name} | ${times.map(each => each.toFixed(1)).join(' | ')} | ${growth.toFixed(1)}×${growth > 2.5 ? ' !' : ''} |`)
}
