import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

const parser = unified().use(retextEnglish)

/** Times of a text in short: what was read, hour:minute, `am`/`pm`, zone, `!` where it can only be a time. */
function read(text: string): string[] {
  const story = storyOf(parser.parse(text))
  return story.times.map(({start, end, hour, minute, meridiem, zone, isCertain}) =>
    [story.text.slice(start, end), `${hour}:${minute}`, meridiem?.value, zone?.text, isCertain ? '!' : undefined].filter(Boolean).join('|')
  )
}

describe('times', () => {
  test.each([
    ['It opens at 8 a.m. on Monday.', ['8 a.m.|8:0|am|!']],
    ['It opens at 8:30 AM on Monday.', ['8:30 AM|8:30|am|!']],
    ['It opens at 8am and shuts at 5.30pm.', ['8am|8:0|am|!', '5.30pm|5:30|pm|!']],
    ['It opens at 8 pm.', ['8 pm|8:0|pm|!']],
    ['The quake struck at 0830 GMT.', ['0830|8:30|GMT|!']],
    ['The quake struck at 08:30 IST.', ['08:30|8:30|IST|!']],
    ['They met at noon and at midnight.', ['noon|12:0|!', 'midnight|0:0|!']],
    ['They met at 14:05.', ['14:05|14:5']],
    ['They met at 25:61.', ['25:61|25:61|!']]
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each(['A ratio of 1,200:35.', 'She ran it in 2:15:04.', 'I am 8 and a.m. is early.', 'It cost $8.30.', 'Logged at 12: 45 pm.'])(
    'sees none: %s',
    text => expect(read(text)).toEqual([])
  )
})
