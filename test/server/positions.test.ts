import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {StoryText} from '../../src/server/document.js'
import {chooseEncoding, type Encoding, Lines} from '../../src/server/positions.js'

const text = 'a\t😀é\r\ne\u0301x\r\n\nlast'

describe('places', () => {
  it.each([
    ['utf-16', {line: 0, character: 5}],
    ['utf-8', {line: 0, character: 8}],
    ['utf-32', {line: 0, character: 4}]
  ] as Array<[Encoding, {line: number; character: number}]>)('count characters as %s', (encoding, end) => {
    const lines = new Lines(text, encoding)
    expect(lines.placeAt(5)).toEqual(end)
    expect(lines.offsetAt(end)).toBe(5)
  })

  it('takes what a client would have first, and UTF-16 where it says nothing', () => {
    expect(chooseEncoding(['utf-8', 'utf-16'])).toBe('utf-8')
    expect(chooseEncoding(['utf-7', 'utf-32'])).toBe('utf-32')
    expect(chooseEncoding(undefined)).toBe('utf-16')
    expect(chooseEncoding('utf-8')).toBe('utf-16')
  })

  it('are held within the text, whatever a client says', () => {
    const lines = new Lines(text, 'utf-16')
    expect(lines.offsetAt({line: 0, character: 99})).toBe(5)
    expect(lines.offsetAt({line: 99, character: 0})).toBe(text.length)
    expect(lines.offsetAt({line: -1, character: -5})).toBe(0)
    expect(lines.offsetAt({line: Number.NaN, character: Number.POSITIVE_INFINITY})).toBe(5)
    expect(lines.offsetAt(undefined as never)).toBe(0)
    expect(lines.placeAt(1e9)).toEqual({line: 3, character: 4})
    // Between the halves of a line break and of a pair.
    expect(lines.placeAt(6)).toEqual({line: 0, character: 5})
    expect(new Lines('😀', 'utf-8').offsetAt({line: 0, character: 2})).toBe(0)
  })

  const copy = fc
    .array(fc.constantFrom('a', '\t', '\r\n', '\n', '\r', '😀', 'é', 'e\u0301', '—', '👩‍🚒', ' '), {maxLength: 40})
    .map(all => all.join(''))

  it('lead back to the offset that they were made from', () => {
    fc.assert(
      fc.property(copy, fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-32'), (copy, encoding) => {
        const lines = new Lines(copy, encoding)
        let at = 0
        for (const character of [...copy, '']) {
          const isInside = at > 0 && copy[at - 1] === '\r' && copy[at] === '\n'
          if (!isInside) expect(lines.offsetAt(lines.placeAt(at))).toBe(at)
          at += character.length
        }
      })
    )
  })

  it('carry edits, each in the text that the one before it left', () => {
    const document = new StoryText('file:///a.txt', 'plaintext', 1, 'one\r\ntwo 😀\r\n', 'utf-8')
    const next = document.update(
      [
        {range: {start: {line: 1, character: 4}, end: {line: 1, character: 8}}, text: 'é'},
        {range: {start: {line: 1, character: 6}, end: {line: 1, character: 6}}, text: '!'},
        {range: {start: {line: 1, character: 0}, end: {line: 0, character: 3}}, text: ' '}
      ],
      2
    )
    expect(next.text).toBe('one two é!\r\n')
    expect(next.version).toBe(2)
    expect(document.text).toBe('one\r\ntwo 😀\r\n')
    expect(next.update([{text: 'anew'}], 3).text).toBe('anew')
  })
})
