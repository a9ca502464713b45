import {describe, expect, it} from 'vitest'
import {dayOf} from '../../src/readers/builder.js'

describe('dates', () => {
  const day = {year: 2023, month: 7, day: 1}

  it.each([
    '2023-07-01T10:00:00Z',
    '20230701T100000+0200',
    '2023/07/01',
    '2023.07.01 10:00',
    '01.07.2023 10:00',
    'Sat, 1 Jul 2023 10:00:00 +0000',
    'sab, 1 lug 2023',
    'Sat, Jul 1 2023 02:02:33 PM',
    'Saturday, July 1, 2023',
    'July 1, 2023 10:00',
    'Sat Jul 01 10:00:00 +0000 2023',
    'Sat Jul 01 2023 10:00:00 GMT+0000',
    '1-Jul-2023',
    '1688205600',
    'Monday'
  ])('%s', moment => {
    const known = !/lug|^\d{10}$|Monday/.test(moment)
    expect(dayOf(moment)).toEqual(known ? day : undefined)
  })
})

it.each([
  ['21/07/2023', 7, 21],
  ['07/21/2023 10:00', 7, 21],
  ['21-07-2023', 7, 21],
  ['07/07/2023', 7, 7],
  ['07/06/2023', undefined, undefined],
  ['31/21/2023', undefined, undefined]
])('of day and month, in either order, only what can be told is a date: %s', (moment, month, day) => {
  expect(dayOf(moment)).toEqual(month === undefined ? undefined : {year: 2023, month, day})
})
