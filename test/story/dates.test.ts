import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

const parser = unified().use(retextEnglish)

/** Dates of a text in short: `weekday|what was read`. */
function read(text: string): string[] {
  const story = storyOf(parser.parse(text))
  return story.dates.map(({year, month, day, order, weekday, range, ordinal, start, end}) =>
    [
      story.text.slice(start, end),
      `${year ?? '?'}-${month}-${day ?? '?'}`,
      order,
      weekday ? weekday.text : '',
      [range, ordinal && story.slice(ordinal)].filter(Boolean).join(' ')
    ]
      .join('|')
      .replace(/\|+$/, '')
  )
}

describe('dates', () => {
  test.each([
    ['It opened on November 10, 2024, in Quetta.', ['November 10, 2024|2024-11-10|mdy']],
    ['It opened on Nov. 10 in Quetta.', ['Nov. 10|?-11-10|mdy']],
    ['It opened on 10 November 2024.', ['10 November 2024|2024-11-10|dmy']],
    ['It opened on the 10th of November.', ['10th of November|?-11-10|dmy||th']],
    ['It opened on November 10th, 2024.', ['November 10th, 2024|2024-11-10|mdy||th']],
    ['It opened in November 2024 and May, 2025.', ['November 2024|2024-11-?|my', 'May, 2025|2025-5-?|my']],
    ['The file is of 2024-11-10.', ['2024-11-10|2024-11-10|iso']],
    ['On NOVEMBER\n10 it opened.', ['NOVEMBER\n10|?-11-10|mdy']]
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    ['They met on Sunday, Nov 10, 2024.', ['Nov 10, 2024|2024-11-10|mdy|Sunday']],
    ['They met on Sunday (November 10) night.', ['November 10|?-11-10|mdy|Sunday']],
    ['They met on Nov 10 (Sunday).', ['Nov 10|?-11-10|mdy|Sunday']],
    ['They met on 10 November, Sunday.', ['10 November|?-11-10|dmy|Sunday']],
    ['They met on Sunday the 10th of November.', ['10th of November|?-11-10|dmy|Sunday|th']],
    ['They met on Sunday night, Nov. 10.', ['Nov. 10|?-11-10|mdy|Sunday']],
    ['Posted Wed, Oct 8th, 2025 at noon.', ['Oct 8th, 2025|2025-10-8|mdy|Wed|th']],
    ['They met on Sunday, 10 November 2024.', ['10 November 2024|2024-11-10|dmy|Sunday']]
  ])('gives the weekday: %s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    ['From Friday to Sunday, Nov 8–10.', ['Nov 8|?-11-8|mdy|Friday|start', '10|?-11-10|mdy|Sunday|end']],
    ['On Saturday and Sunday, 9 and 10 November 2024.', ['9|2024-11-9|dmy|Saturday|start', '10 November 2024|2024-11-10|dmy|Sunday|end']],
    ['From June 30-July 2.', ['June 30|?-6-30|mdy||start', 'July 2|?-7-2|mdy||end']],
    ['From Dec 30 to Jan 2, 2025.', ['Dec 30|2024-12-30|mdy||start', 'Jan 2, 2025|2025-1-2|mdy||end']],
    ['From Friday, Nov 8 to Sunday, Nov 10.', ['Nov 8|?-11-8|mdy|Friday', 'Nov 10|?-11-10|mdy|Sunday']],
    ['On Sunday, June 6-8.', ['June 6|?-6-6|mdy||start', '8|?-6-8|mdy||end']]
  ])('gives both ends of a range: %s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    'It may 5 times fail, and they march 10 miles.',
    'The May 20 people died in was the worst.',
    'Herald Sun  March',
    'In December 4A 1991 of the file.',
    'The 2024-11-10-77 form and 12024-11-10.',
    'Shares rose in March 3.5 percent.',
    'A Jan 30-year bond.'
  ])('sees none: %s', text => expect(read(text)).toEqual([]))

  test.each([
    ['Herald Sun  March 13, 2015', ['March 13, 2015|2015-3-13|mdy']],
    ['Tuesday, 1 March  2000 GMT', ['1 March|?-3-1|dmy|Tuesday']],
    ['Sheffield Wednesday 5 May', ['5 May|?-5-5|dmy']],
    ['The bank said Friday March 5 would be a holiday.', ['March 5|?-3-5|mdy']],
    ['On Nov 8, Sunday, Nov 10, they met.', ['Nov 8|?-11-8|mdy', 'Nov 10|?-11-10|mdy']]
  ])('gives no weekday where it is none: %s', (text, expected) => expect(read(text)).toEqual(expected))
})
