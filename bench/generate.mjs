// Stories for measuring: the project's own fixtures cut into sentences and dealt out again, the same for the same seed.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const fixtures = fileURLToPath(new URL('../fixtures/stories', import.meta.url))

function* numbers(seed) {
  let state = seed
  for (;;) {
    state = (state * 1664525 + 1013904223) % 4294967296
    yield state / 4294967296
  }
}

/** The paragraphs of the fixtures, by where they may stand in a story. */
function readParagraphs() {
  const stories = fs.readdirSync(fixtures, {recursive: true}).filter(name => name.endsWith('.txt'))
  const openings = []
  const paragraphs = []
  const ends = []
  for (const name of stories.sort()) {
    const blocks = fs
      .readFileSync(path.join(fixtures, name), 'utf8')
      .split(/\r?\n\s*\r?\n/)
      .filter(block => block.trim() !== '')
    openings.push(blocks.slice(0, 2).join('\n\n'))
    paragraphs.push(...blocks.slice(2, -1).filter(block => block.length > 80))
    ends.push(blocks.at(-1))
  }
  return {openings, paragraphs, ends}
}

/**
 * One long story in which no figure and few names come twice.
 *
 * @param {number} length of the text, in characters
 */
export function generateStory(length) {
  const {openings, paragraphs, ends} = readParagraphs()
  const random = numbers(7)
  const upTo = count => Math.floor(random.next().value * count)
  const another = paragraph =>
    paragraph
      .replaceAll(/\d/g, digit => (digit === '0' ? '0' : String(1 + upTo(9))))
      .replaceAll(/\b\p{Lu}\p{Ll}{3,}\b/gu, name => (upTo(2) ? name : `${name}${'bcdfgklmnprst'[upTo(13)]}${'aeio'[upTo(4)]}`))
  const parts = [openings[0]]
  for (let size = 0; size < length; size += parts.at(-1).length) parts.push(another(paragraphs[upTo(paragraphs.length)]))
  return `${[...parts, ends[0]].join('\n\n')}\n`
}

/**
 * Writes stories of about 1 kB each.
 *
 * @param {string} folder where to; made anew
 * @param {number} count how many
 */
export function generateStories(folder, count) {
  const {openings, paragraphs, ends} = readParagraphs()
  const random = numbers(7)
  const pick = list => list[Math.floor(random.next().value * list.length)]
  fs.rmSync(folder, {recursive: true, force: true})
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const parts = [pick(openings)]
    while (parts.join('').length < 900) parts.push(pick(paragraphs))
    parts.push(pick(ends))
    const name = path.join(folder, String(Math.floor(index / 500)).padStart(4, '0'), `${String(index).padStart(6, '0')}.txt`)
    if (index % 500 === 0) fs.mkdirSync(path.dirname(name), {recursive: true})
    const text = `${parts.join('\n\n')}\n`
    bytes += Buffer.byteLength(text)
    fs.writeFileSync(name, text)
  }
  return bytes
}
