import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.js'
import {parseLong} from '../../src/parse.js'
import {effortOf, leastEffortOf} from '../helpers/effort.js'

const processor = unified().use(retextEnglish).freeze()
const whole = (text: string): Root => processor.parse(text)

const paragraphs = [
  'The council of St. Mary agreed on Sunday. “It is a start,” the mayor said.',
  'By A. B. Rao',
  'LONDON, Nov. 10 (AP) — The vote, e.g. on buses, was 27-14. U.S. cities\nlook on.',
  '- first\n- second',
  'and so on … no end',
  '“No end of speech',
  '1. One. 2. Two'
]

describe('a long story', () => {
  it.each([
    ['\n\n', 1],
    ['\n\n', 2],
    ['\r\n\r\n', 1],
    ['\n \n', 2],
    ['\n\n\n', 3]
  ])('is parsed in parts as it is parsed whole (%j, %i)', (gap, step) => {
    const text = Array.from({length: 1600}, (_, index) => paragraphs[(index * step) % 3 === 0 ? 0 : index % paragraphs.length]).join(gap)
    expect(text.length).toBeGreaterThan(64_000)
    const tree = parseLong(whole, text)
    const {position, ...rest} = whole(text)
    expect(tree.children).toEqual(rest.children)
    expect(tree.position).toEqual(position)
  })

  it('is given to the parser a part at a time, wherever it may be cut', () => {
    for (const piece of ['Rao\n\n', 'a. b\n\n', '”\n\n', '&amp;\n\n', `${'a. '.repeat(3000)}\n\n`]) {
      const text = piece.repeat(400_000 / piece.length)
      let longest = 0
      parseLong(part => {
        longest = Math.max(longest, part.length)
        return {type: 'RootNode', children: []}
      }, text)
      expect(longest, JSON.stringify(piece.slice(0, 10))).toBeLessThan(40_000)
    }
  })

  // Four times as much may take about four times as long; it took sixteen times where something searched to the end each time.
  it.each(['Rao\n\n', 'a\n\n', '&amp;\n\n', 'By A\n\n', '”\n\n', 'a. ', '“', '/a', 'a… b. ', 'said, "a." ', '[a', 'http://a.b/c '])(
    'of %j again and again is linted in time that grows with its length',
    {timeout: 60_000},
    async piece => {
      const text = piece.includes('\n') ? piece : `${piece.repeat(1 + 2000 / piece.length)}\n\n`
      const linting = (length: number) => (): Promise<unknown> => lint(text.repeat(length / text.length))
      await effortOf(linting(10_000))
      const small = Math.max(100, await leastEffortOf(linting(50_000), 100))
      expect(await leastEffortOf(linting(200_000), 10 * small)).toBeLessThan(10 * small)
    }
  )

  it.each([
    ['a paragraph', 'a '.repeat(60_000)],
    ['a word', 'a-'.repeat(49_999)]
  ])('without an end to %s is read or refused with one message', async (_, text) => {
    const {messages} = await lint(text)
    const told = messages.filter(({ruleId}) => ruleId === 'file')
    expect(told.length).toBeLessThanOrEqual(1)
    for (const {reason} of told) expect(reason).toMatch(/^Unexpected (?:paragraph|word) .*; is a file of data called one\?$/)
  })
})
