import {describe, expect, test} from 'vitest'
import {cutSentences} from '../../src/story/sentences.js'

const cut = (text: string) => cutSentences(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['“Why now?” Mr Rao asked the house to wait.', 2],
    ['It was No. 5 on the list. No. It was not.', 3],
    ['He lives in St. Louis near Mt. Everest. Acme Corp. The bank said so.', 3],
    ['Acme Pvt. Ltd. Chairman A. Rao left.', 1],
    ['She was born in Dec. 1984. Then in Nov. He left.', 3],
    ['(He stayed.) Then it ended... Nobody cared.', 3],
    ['Ten men came.It was late. 10 men left.', 3],
    ['Visit Booking.Com or Node.js today. Do.', 2],
    ['The index of U.S.A. stocks rose. Lt. Col. Roy, Maj. Gen. S. Rao and Sgt. Bill spoke.', 2],
    ['He said: "No." Then he left.', 2]
  ] as Array<[string, number]>)('%s', (text, count) => expect(cut(text)).toHaveLength(count))

  test.each([
    ['On Nov. 10, Gen. Smith met J. K. Rowling. It rained.', ['On Nov. 10, Gen. Smith met J. K. Rowling.', 'It rained.']],
    ['They met in the U.S. The Senate rose.', ['They met in the U.S.', 'The Senate rose.']],
    ['The U.S. Senate rose 3.5 percent. It fell.', ['The U.S. Senate rose 3.5 percent.', 'It fell.']],
    ['He left at 5 p.m. Monday for Ariz. and home. She stayed.', ['He left at 5 p.m. Monday for Ariz. and home.', 'She stayed.']],
    ['He left at 5 p.m. She stayed.', ['He left at 5 p.m.', 'She stayed.']],
    [
      '“We will act.” He left. “We must!” he said. “Go.” She went.',
      ['“We will act.”', 'He left.', '“We must!” he said.', '“Go.”', 'She went.']
    ],
    ['“Why now?” Mr Rao asked. Nobody knew.', ['“Why now?” Mr Rao asked.', 'Nobody knew.']],
    [
      'The price rose to Rs. 500 crore, e.g. for Dr. A. P. J. Rao. But why? Yahoo! Inc. rose.',
      ['The price rose to Rs. 500 crore, e.g. for Dr. A. P. J. Rao.', 'But why?', 'Yahoo! Inc. rose.']
    ],
    ['He left.\nShe\r\nstayed.  ', ['He left.', 'She\r\nstayed.']]
  ])('%s', (text, expected) => expect(cut(text)).toEqual(expected))

  test('is quick on stops without end', () => {
    const before = performance.now()
    cut('.'.repeat(1_000_000))
    cut('A. '.repeat(300_000))
    cut('"'.repeat(1_000_000))
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
