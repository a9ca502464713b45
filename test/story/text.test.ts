import fs from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, it, test} from 'vitest'
import {stoppedLatin, stoppedNames, stoppedWords} from '../../src/data/stopped-words.js'
import type {Reading} from '../../src/story/reading.js'
import {readText} from '../../src/story/text/index.js'
import {readTree} from '../../src/story/tree.js'

// Text is read as retext-english parses it: the same words, sentences and marks at the same places.

const processor = unified().use(retextEnglish).freeze()
const parse = (text: string): Root => processor.parse(text)

function agree(text: string): void {
  const read = ({text, words, sentences, marks}: Reading) => ({
    text,
    words: words.map(({value, start, end}) => ({value, start, end})),
    sentences,
    marks: [...marks].sort(([a], [b]) => a - b)
  })
  expect(read(readText(text))).toEqual(read(readTree(parse(text))))
}

const stories = fs.readdirSync('fixtures/stories', {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.txt'))

test.each(stories)('%s', name => agree(fs.readFileSync(`fixtures/stories/${name}`, 'utf8')))

describe('words', () => {
  it.each([
    'It’s AT&T’s U.S. unit, e.g. the counter-terrorism desk at p.m. or 10 a.m.',
    "'twas the 'em of ’90s rock 'n' roll, 'n' an ol' song, “'n'b”",
    'ol’ man, an o’ clock ol’ man ol’',
    'w/ him, w/o her, w/’em, km/h, 24/7, and/or, a/b/c/d, W/ ',
    '&c. and & so, R&D, x &y &&z &',
    'pre- and post-war, -5, a--b, well-, --',
    'what?yes no:no a@b.c x=y m_n m__n _ __x ·y a‧b',
    'A.B.C. 1.2.3. a.b.1. U.N. É.U. AB.C. .5 5. 1.5.',
    'a-.b a-’b a..b a…b …a a… a\u00adb'
  ])('%s', agree)

  it('of every character that there is', () => {
    // Those that Unicode has added since the parser's lists were made are letters here and symbols there.
    const newer = new Set([0x88f, 0x897, 0xc5c, 0xcdc, 0x1c89, 0x1c8a, 0xa7f1])
    const isNewer = (code: number) => newer.has(code) || (code >= 0x1acf && code <= 0x1aeb) || (code >= 0xa7cb && code <= 0xa7dc)
    for (let code = 0; code < 0x1_0000; code++) {
      if (!isNewer(code)) agree(`a${String.fromCharCode(code)} b`)
    }
  })
})

describe('sentences', () => {
  it.each([
    'He met Mr. Shah. “Why?” he asked. “No!” She left (at last).',
    'Mr. Rao of St. Mary. Sept. 5 it was. Sept.',
    'Inc. 5 Corp. the end. viz. this. 5. And 12. 1234. Then a. b.',
    '... So it was. ... ! ? “',
    '.\n.\n. A. “.',
    'It ended . . . not. A . b . c. { . } .',
    'One\n\nTwo.\r\n\r\nThree\r\rFour \n \n Five\n\n',
    'One , two. , three. ; four. 5five. é. É.',
    'Ok.”’) Next.»] Last.})',
    '',
    ' ',
    '\n\n',
    '.',
    'a'
  ])('%j', agree)

  it.each([...stoppedWords, ...stoppedNames, ...stoppedLatin])('%s.', each => {
    agree(`The ${each}. Shah left.`)
    agree(`The ${each.toUpperCase()}. Shah left.`)
  })
})

test('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Mr.',
      'Rao',
      "it's",
      'U.S.',
      ' ',
      '  ',
      '\n',
      '\r\n\n',
      '“',
      '”',
      '’',
      "'",
      '"',
      '(PTI)',
      '-',
      '--',
      'semi-final/cup',
      '%',
      '@',
      '#tag',
      '…',
      '3.5'
    ],
    ...[
      'é',
      'É',
      '😀',
      '\t',
      '.',
      '..',
      '?',
      '!',
      ',',
      ';',
      ':',
      '&',
      '/',
      '_',
      '__',
      'a',
      'A',
      '5',
      'ol',
      'n',
      'w',
      'etc',
      'Sept',
      '·',
      '€',
      '\u00ad',
      '‽',
      '}'
    ]
  )
  fc.assert(
    fc.property(fc.array(fc.oneof({weight: 6, arbitrary: piece}, fc.string({maxLength: 4})), {maxLength: 40}), pieces =>
      agree(pieces.join(''))
    ),
    {numRuns: 6000}
  )
})
