import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/lint.js'
import {encode, readStories} from '../../src/readers/index.js'
import {type Choose, type Copy, type Writer, writers, writeText} from '../helpers/formats.js'

const linter = createLinter({language: 'en-IN', metadata: {date: {year: 2024, month: 11, day: 10}}})

/** Words with all that formats write in their own way, and some that rules look for. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('the', 'council', 'Mayor', 'José', 'approved', 'on', 'Sunday', '27', 'percent', 'Kakar', 'will', 'buses')
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'the the',
      'R&D',
      'a<b',
      'x>y',
      '“no”',
      '"yes"',
      'didn’t',
      "don't",
      '😀',
      '₹30',
      '—',
      'a\\b',
      '5*5',
      '_x_',
      '[sic]',
      '`q`',
      ']]',
      '&amp;',
      'teh',
      'a  b'
    )
  },
  {weight: 1, arbitrary: fc.stringMatching(/^[a-z\u00c0-\u00ff\u0905-\u0939]{1,9}$/u)}
)
const sentence = fc.array(word, {minLength: 4, maxLength: 14}).map(words => `It said ${words.join(' ')} today.`)
const copy: fc.Arbitrary<Copy> = fc
  .record({body: fc.array(sentence, {minLength: 1, maxLength: 5}), headline: fc.array(word, {minLength: 2, maxLength: 5})})
  .map(({body, headline}) => ({
    headline: `Council says ${headline.join(' ')}`,
    byline: 'By Nadia Qasim',
    paragraphs: [`Quetta, Nov 10 (PTI) ${body[0]}`, ...body.slice(1), 'PTI NQ SCY']
  }))

/** A repeatable way of choosing, from one seed. */
function chooser(seed: number): Choose {
  let state = seed >>> 0
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

async function findings(file: VFile): Promise<string[]> {
  const {findings: found = []} = (await linter(file)).data.copydesk ?? {}
  // Words that are marked up as names, terms or links are not taken for misspelt.
  // Markup says who is a person, which plain text cannot.
  const alike = found.filter(({rule}) => rule.meta.name !== 'spelling' && rule.meta.group !== 'Names and titles')
  return alike.map(({rule, span, message}) => `${rule.meta.name} ${span?.start}-${span?.end} ${message}`)
}

describe.each(writers.map(writer => [writer.name, writer] as const))('%s', (name, writer: Writer) => {
  const path = `story.${writer.extension}`
  // Feeds of the telegraph hold no markup: there is one way to write them.
  const runs = /^(?:iptc|anpa)/.test(name) ? 20 : 60

  it('reads any story, however it is written, and each word stands where it is said to', async () => {
    await fc.assert(
      fc.asyncProperty(copy, fc.integer(), async (story, seed) => {
        const file = writer.write(story, chooser(seed))
        const {documents, problems} = await readStories(file, {path})
        expect(problems).toEqual([])
        expect(documents).toHaveLength(1)
        const [document] = documents
        expect(document?.text).toBe(writeText(story))
        // The headline may be kept in another way than the copy.
        for (const match of document?.text.matchAll(/(?<=\nQuetta.*)\S+(?: \S+)?/gs) ?? []) {
          const place = document?.place(match.index, match.index + match[0].length)
          const raw = file.slice(place?.start.offset, place?.end.offset)
          expect(writer.read(raw)).toBe(match[0])
        }
      }),
      {numRuns: runs}
    )
  })

  it('gives the findings of plain text', async () => {
    await fc.assert(
      fc.asyncProperty(copy, fc.integer(), async (story, seed) => {
        const file = new VFile({path, value: writer.write(story, chooser(seed))})
        expect(await findings(file)).toEqual(await findings(new VFile(writeText(story))))
      }),
      {numRuns: runs / 2}
    )
  })

  it('writes what is read back', async () => {
    await fc.assert(
      fc.asyncProperty(copy, fc.integer(), fc.nat(), word, async (story, seed, at, replacement) => {
        const file = writer.write(story, chooser(seed))
        const [before] = (await readStories(file, {path})).documents
        const words = [...(before?.text.matchAll(/\S+/g) ?? [])].slice(8, -4)
        const match = words[at % words.length]
        if (!before || !match) return
        const end = match.index + match[0].length
        const edit = before.edit(match.index, end, replacement)
        // A word that crosses markup is not written.
        if (!edit) return
        const [after] = (await readStories(file.slice(0, edit.start) + edit.text + file.slice(edit.end), {path})).documents
        expect(after?.text).toBe(before.text.slice(0, match.index) + replacement + before.text.slice(end))
      }),
      {numRuns: runs}
    )
  })
})

describe.each([
  ['UTF-16', {charset: 'utf-16le', bom: true}],
  ['UTF-16', {charset: 'utf-16be', bom: false}],
  ['ISO-8859-1', {charset: 'windows-1252', bom: false}],
  ['ISO-8859-15', {charset: 'iso-8859-15', bom: false}]
])('XML in %s', (declared, encoding) => {
  it.each(['nitf', 'newsml1', 'newsml-g2', 'rss', 'atom'])('reads any story: %s', async name => {
    const writer = writers.find(each => each.name === name) as Writer
    await fc.assert(
      fc.asyncProperty(copy, fc.integer(), async (story, seed) => {
        const written = writer.write(story, chooser(seed)).replace('encoding="UTF-8"', `encoding="${declared}"`)
        // A CDATA section cannot hold what the character set lacks.
        const held = written.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, '$1')
        const text = encoding.charset.startsWith('utf')
          ? written
          : Array.from(held, each => (each > '~' ? `&#${each.codePointAt(0)};` : each)).join('')
        const bytes = encode(text, encoding)
        expect(bytes).toBeDefined()
        const {documents, problems} = await readStories(bytes ?? '', {path: 'story.xml'})
        expect(problems).toEqual([])
        expect(documents[0]?.text).toBe(writeText(story))
      }),
      {numRuns: 15}
    )
  })
})
