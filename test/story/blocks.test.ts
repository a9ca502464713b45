import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

function blocksOf(text: string): string[] {
  const processor = unified().use(retextEnglish)
  return storyOf(processor.parse(text), new VFile(text)).blocks.map(({role, text: value}) => `${role}: ${value}`)
}

const lead = 'Flood water cut the only road to the valley on Sunday, and officials said repairs would take a week.'
const second = 'Engineers were flown in to inspect the bridge, which had been closed twice this year.'

describe('how copy is parted', () => {
  test('blank lines, with LF and CRLF', () => {
    const blocks = [`body: ${lead}`, `body: ${second}`]
    expect(blocksOf(`${lead}\n\n${second}\n`)).toEqual(blocks)
    expect(blocksOf(`${lead}\r\n\r\n${second}\r\n`)).toEqual(blocks)
  })

  test('indents of three and four spaces and of a tab', () => {
    const wrapped = ['Flood water cut the only road to the valley on Sunday,', 'and officials said repairs would take a week.']
    for (const indent of ['   ', '    ', '\t', '\t   ']) {
      const text = `${indent}${wrapped.join('\n')}\n${indent}Engineers were flown in to inspect the bridge, which had\nbeen closed twice this year.\n Reuter\n`
      expect(blocksOf(text)).toEqual([
        `body: ${wrapped.join('\n')}`,
        'body: Engineers were flown in to inspect the bridge, which had\nbeen closed twice this year.',
        'sign-off: Reuter'
      ])
    }
  })

  test('one paragraph a line', () => {
    const long = `${lead} ${second}`
    expect(blocksOf(`${long}\n${long}\nIt was short.\n${long}`)).toHaveLength(4)
  })

  test('one short paragraph a line, each with its end of a sentence', () => {
    expect(blocksOf(`${lead}\n“A week, or two,” said Ada Nasser.\nIt was the third flood this year.\n${second}`)).toHaveLength(4)
  })

  test('a single line break is a soft wrap', () => {
    expect(blocksOf(`${lead.replace('valley on', 'valley\non')}\n\n${second}`)).toHaveLength(2)
  })
})

describe('what stands above the body', () => {
  test('headline, subhead and byline', () => {
    expect(blocksOf(`Road to valley cut\n\nRepairs to take a week\n\nBy Ada Nasser\nStaff Writer\n\n${lead}\n\n${second}`)).toEqual([
      'headline: Road to valley cut',
      'subhead: Repairs to take a week',
      'byline: By Ada Nasser',
      'byline: Staff Writer',
      `body: ${lead}`,
      `body: ${second}`
    ])
  })

  test('a headline with a full stop, known by the byline or the dateline behind it', () => {
    expect(blocksOf(`Road to valley cut.\n\nBy Ada Nasser\n\n${lead}`)[0]).toBe('headline: Road to valley cut.')
    expect(blocksOf(`Road to valley cut.\n\nAmravan, Nov 10 (PTI) ${lead}`)[0]).toBe('headline: Road to valley cut.')
    expect(blocksOf(`It rained all day.\n\n${lead}`)[0]).toBe('body: It rained all day.')
  })

  test.each([
    '(Eds: Adds quotes from police)',
    'Eds: UPDATES with details throughout.',
    '(ATTN: ADDS details in paras 4-5, photos)',
    'ATTENTION - ADDS minister ///',
    "(Adds minister's reaction in paragraph 3)",
    'URGENT'
  ])('advisory %s', line => {
    expect(blocksOf(`Road to valley cut\n\n${line}\n\n${lead}\n\n${second}`)).toEqual([
      'headline: Road to valley cut',
      `advisory: ${line}`,
      `body: ${lead}`,
      `body: ${second}`
    ])
  })

  test.each(['tags: floods, roads', 'date 2024-11-10', 'author: Staff', '[category] national'])('leaked field %s', line => {
    expect(blocksOf(`${line}\n\n${lead}\n\n${second}`)).toEqual([`metadata: ${line}`, `body: ${lead}`, `body: ${second}`])
  })

  test('a leaked date run into the first paragraph is a block of its own', () => {
    expect(blocksOf(` date 2024-11-10 ${lead}\n\n${second}`)).toEqual(['metadata: date 2024-11-10', `body: ${lead}`, `body: ${second}`])
  })

  test('a dateline on a line of its own', () => {
    expect(blocksOf(`Road to valley cut\n\nAMRAVAN, Nov 10 (Reuters) -\n\n${lead}`)).toEqual([
      'headline: Road to valley cut',
      'dateline: AMRAVAN, Nov 10 (Reuters) -',
      `body: ${lead}`
    ])
  })
})

describe('what stands among and below the body', () => {
  test('ad markers', () => {
    expect(blocksOf(`${lead}\n\nAdvertisment\n\n${second}`)).toEqual([`body: ${lead}`, 'furniture: Advertisment', `body: ${second}`])
  })

  test.each([
    'PTI SH SCY',
    '--IANS',
    'hh/ph/ts/hd',
    'dpa wsz jln npr',
    '(Reporting by A Khan; Editing by B Lee)',
    '-30-',
    'ends',
    '-- BERNAMA'
  ])('sign-off %s', line => {
    expect(blocksOf(`${lead}\n\n${second}\n\n${line}`)).toEqual([`body: ${lead}`, `body: ${second}`, `sign-off: ${line}`])
  })

  test.each(['(MORE)', 'more follows', '(1,200 words)'.replace(',', ''), "Editor's note: This story contains descriptions of violence."])(
    'note %s',
    line => {
      expect(blocksOf(`${lead}\n\n${second}\n\n${line}`)[2]).toBe(`note: ${line}`)
    }
  )

  test('a short last paragraph stays body', () => {
    expect(blocksOf(`${lead}\n\n${second}\n\nHe was 84.`)[2]).toBe('body: He was 84.')
    expect(blocksOf(`${lead}\n\n${second}\n\nNobody came`)[2]).toBe('body: Nobody came')
    expect(blocksOf('Nobody came')).toEqual(['body: Nobody came'])
  })

  test('columns are a table', () => {
    const table = 'Anhalt     12   4   3\nBrunn       9   7   3\nCelle       8   8   3'
    expect(blocksOf(`${lead}\n\n${table}\n\n${second}`)[1]).toBe(`table: ${table}`)
  })
})
