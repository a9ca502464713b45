import fs from 'node:fs'
import fc from 'fast-check'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseLong} from '../../src/parse.js'
import {readTree} from '../../src/story/tree.js'

// A tree read by its places says what it says when it is read by what its leaves hold.

const processor = unified().use(retextEnglish).freeze()

function agree(text: string): void {
  const tree = parseLong(value => processor.parse(value), text)
  const values = readTree(tree)
  const places = readTree(tree, text)
  expect(values.text).toBe(text)
  expect(places).toEqual(values)
}

const stories = fs.readdirSync('fixtures/stories', {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.txt'))

test.each(stories)('%s is read alike by places and by values', name => agree(fs.readFileSync(`fixtures/stories/${name}`, 'utf8')))

test('a story that is parsed in parts is read alike', () => {
  agree(Array.from({length: 900}, (_, at) => `Paragraph ${at} of the council’s “long” story, filed at 10:30 p.m.`).join('\n\n'))
})

test('any text is read alike', () => {
  const piece = fc.constantFrom(
    'Mr. Rao',
    "it's",
    'U.S.',
    ' ',
    '\n',
    '\r\n\n',
    '“',
    '”',
    '(PTI)',
    '--',
    'semi-final/cup',
    '%',
    '@',
    '#tag',
    '…',
    '3.5',
    'é',
    '😀',
    '\t'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({maxLength: 6})), {maxLength: 40}), pieces => agree(pieces.join(''))),
    {numRuns: 400}
  )
})
