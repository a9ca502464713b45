// Changes one letter in the second mention of full names and counts how many are found:
//   node scripts/mutate-names.mjs FOLDER [COUNT]
// A full name is a person's whom the story names in full and names again; one letter of the second mention's words
// becomes another. Build first.
import fs from 'node:fs/promises'
import path from 'node:path'
import {createLinter, rules} from '../dist/index.js'

const [folder, wanted = '300'] = process.argv.slice(2)
const checked = new Set(['name-spelling-variation', 'name-variation-agreement'])
const lint = createLinter({rules: Object.fromEntries(rules.map(({meta}) => [meta.name, checked.has(meta.name)]))})
let state = 11
const random = below => {
  state = (state * 1103515245 + 12345) % 2147483648
  return Math.floor((state / 2147483648) * below)
}
const names = (await fs.readdir(folder, {recursive: true, withFileTypes: true}))
  .filter(entry => entry.isFile())
  .map(entry => path.join(entry.parentPath, entry.name))
let planted = 0
let found = 0
for (let tries = 0; planted < Number(wanted) && tries < names.length * 3; tries++) {
  const text = await fs.readFile(names[random(names.length)], 'utf8')
  const {story} = (await lint(text)).data.copydesk
  const people = story.people.filter(
    ({mentions}) =>
      mentions[0].full && mentions.length > 1 && mentions.slice(0, 2).every(mention => story.isProse(mention) && !story.isQuoted(mention))
  )
  if (people.length === 0) continue
  const {mentions} = people[random(people.length)]
  const letters = mentions[1].parts
    .filter(({kind}) => kind === 'name')
    .flatMap(({start, end}) => Array.from({length: end - start}, (_, at) => start + at))
  const at = letters[random(letters.length)]
  const before = text.charAt(at)
  if (!/[A-Za-z]/.test(before) || story.text !== text) continue
  let after = before
  while (after.toLowerCase() === before.toLowerCase()) after = String.fromCharCode(97 + random(26))
  if (before === before.toUpperCase()) after = after.toUpperCase()
  const {messages} = await lint(text.slice(0, at) + after + text.slice(at + 1))
  planted++
  if (messages.some(({place}) => place && place.start.offset <= at && place.end.offset > at)) found++
  else if (process.env.VERBOSE) {
    const {start, end} = mentions[1]
    console.log(
      'missed',
      story.slice(mentions[0]),
      '|',
      JSON.stringify(`${text.slice(start - 30, at)}${after}${text.slice(at + 1, end + 20)}`)
    )
  }
}
console.log(`${planted} names changed: found ${((found / planted) * 100).toFixed(1)} %`)
