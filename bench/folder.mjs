// A folder of stories: parsing alone, linting in one thread, and the command as people run it.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {rules} from '../dist/index.js'
import {createLinter} from '../dist/lint.js'
import {readText} from '../dist/story/text/index.js'
import {generateStories} from './generate.mjs'
import {interleave, ratio, timeCommand} from './measure.mjs'

const count = Number(process.argv[2] ?? 2000)
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(os.tmpdir(), `copydesk-bench-${count}`)
const bytes = generateStories(folder, count)
const texts = fs
  .readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))

const parser = unified().use(retextEnglish).freeze()
const plain = createLinter({rules: {spelling: 'off'}})
const whole = createLinter()
const withoutWords = createLinter({
  rules: Object.fromEntries(
    rules.filter(({meta}) => ['Spelling and language', 'Names and titles'].includes(meta.group)).map(({meta}) => [meta.name, 'off'])
  )
})
/** What copydesk began with: what no other linter looks for. */
const core =
  `furniture-advertisement furniture-read-more furniture-call-to-action furniture-syndication-notice furniture-timestamp leaked-metadata
invisible-character mojibake lost-apostrophe escaped-character take-marker placeholder dateline-position dateline-form dateline-agency
dateline-date-agreement weekday-agreement impossible-date sign-off-duplicate-code sign-off-own-line sign-off-agency-agreement quote-mix
abbreviation-unused one-speaker-per-paragraph`.split(/\s/)
const withCore = createLinter({
  rules: Object.fromEntries(rules.filter(({meta}) => !core.includes(meta.name)).map(({meta}) => [meta.name, 'off']))
})
const timing = new Map()
const timed = createLinter({rules: {spelling: 'off'}}, {timing})

async function over(each) {
  const start = process.hrtime.bigint()
  for (const text of texts) await each(text)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const figures = await interleave(
  {
    parse: () => over(text => parser.parse(text)),
    read: () => over(readText),
    withCore: () => over(withCore),
    lint: () => over(plain),
    whole: () => over(whole),
    withoutWords: () => over(withoutWords),
    command: () => timeCommand(process.execPath, [path.join(root, 'dist/bin/copydesk.js'), '--no-config', '--reporter', 'json', folder]).ms
  },
  5
)
const show = (name, figure) =>
  console.log(
    `${name.padEnd(34)} ${(bytes / 1000 / figure.median).toFixed(2).padStart(6)} MB/s   ${ratio(figure, figures.parse).toFixed(2)} × the time of parsing alone`
  )
console.log(`${count} stories, ${(bytes / 1e6).toFixed(1)} MB`)
show('parsing alone (retext-english)', figures.parse)
show('reading without a tree', figures.read)
show(`the ${core.length} rules of wire copy`, figures.withCore)
show('all recommended rules, no spelling', figures.lint)
show('all recommended rules', figures.whole)
show('without spelling and names', figures.withoutWords)
console.log(
  `spelling and names cost ${((figures.whole.median - figures.withoutWords.median) / figures.parse.median).toFixed(2)} × the time of parsing alone`
)
show('the command, recommended style', figures.command)

await over(timed)
const total = [...timing.values()].reduce((sum, ms) => sum + ms, 0)
console.log('slowest rules, of the whole run:')
for (const [rule, ms] of [...timing].sort((a, b) => b[1] - a[1]).slice(0, 5)) {
  console.log(`  ${rule.padEnd(32)} ${((ms / (total + figures.parse.median)) * 100).toFixed(1)} %`)
}
fs.rmSync(folder, {recursive: true, force: true})
