// Plants misspellings into the lower-case words of stories and counts how many the rule `spelling` finds:
//   node scripts/plant-misspellings.mjs FOLDER [COUNT]
// Only into paragraphs of English, where one word in eight is of the commonest: a Portuguese page has no English to misspell.
// The misspellings are those of `@cspell/dict-en-common-misspellings` that are no dictionary words themselves. Build first.
import fs from 'node:fs/promises'
import path from 'node:path'
import {createLinter, rules} from '../dist/index.js'
import {commonMisspellings, knownWords} from './words/sources.mjs'

const [folder, wanted = '1000'] = process.argv.slice(2)
const only = name => Object.fromEntries(rules.map(({meta}) => [meta.name, meta.name === name ? true : 'off']))
let state = 7
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648
  return state / 2147483648
}

async function slips() {
  const known = await knownWords()
  const byWord = new Map()
  for (const [wrong, right] of await commonMisspellings()) {
    if (!/^[a-z]{3,}$/.test(wrong) || known.has(wrong) || right.includes(',')) continue
    byWord.set(right, [...(byWord.get(right) ?? []), wrong])
  }
  return byWord
}

const common = new Set('the of and to in a is that for it on was with as by at from said has have will are be this his he'.split(' '))
/** Whether one in eight of the words around is of the commonest. */
function isEnglish(words, at) {
  const around = words.slice(Math.max(0, at - 8), at + 9)
  return around.filter(({lower}) => common.has(lower)).length * 8 >= around.length
}

const byWord = await slips()
const names = (await fs.readdir(folder, {recursive: true, withFileTypes: true}))
  .filter(entry => entry.isFile())
  .map(entry => path.join(entry.parentPath, entry.name))
const lint = createLinter({rules: only('spelling')})
let planted = 0
let found = 0
let first = 0
let five = 0
for (let at = 0; planted < Number(wanted) && at < names.length * 3; at++) {
  const text = await fs.readFile(names[Math.floor(random() * names.length)], 'utf8')
  const clean = await lint(text)
  const {story} = clean.data.copydesk
  const places = story.words.filter(
    word =>
      word.value === word.lower &&
      byWord.has(word.value) &&
      story.isProse(word) &&
      !story.isQuoted(word) &&
      isEnglish(story.words, word.index)
  )
  if (places.length === 0) continue
  const {start, end, value} = places[Math.floor(random() * places.length)]
  const wrongs = byWord.get(value)
  const wrong = wrongs[Math.floor(random() * wrongs.length)]
  const {messages} = await lint(text.slice(0, start) + wrong + text.slice(end))
  planted++
  const hit = messages.find(({actual, place}) => actual === wrong && place?.start.offset === start)
  if (hit) {
    found++
    if (hit.expected[0] === value) first++
    if (hit.expected.includes(value)) five++
  } else if (process.env.VERBOSE) console.log('missed', wrong, '->', value, JSON.stringify(text.slice(start - 40, end + 40)))
}
const share = count => `${((count / planted) * 100).toFixed(1)} %`
console.log(`${planted} planted: found ${share(found)}, right word first ${share(first)}, among five ${share(five)}`)
