import {describe, expect, test} from 'vitest'
import {addDays, dayNumber, daysInMonth, isRealDate, monthNumber, weekdayNumber, weekdayOf} from '../../src/story/calendar.js'

describe('calendar', () => {
  test('knows the weekday of any day', () => {
    expect(weekdayOf({year: 2024, month: 11, day: 10})).toBe(7)
    expect(weekdayOf({year: 1970, month: 1, day: 1})).toBe(4)
    expect(weekdayOf({year: 1945, month: 5, day: 8})).toBe(2)
    expect(weekdayOf({year: 1896, month: 2, day: 29})).toBe(6)
    for (let day = -40_000; day < 40_000; day += 97) {
      const date = addDays({year: 1970, month: 1, day: 1}, day)
      expect(dayNumber(date)).toBe(day)
      expect(weekdayOf(date)).toBe(new Date(day * 86_400_000).getUTCDay() || 7)
    }
  })

  test('knows how long a month is', () => {
    expect([2023, 2024, 1900, 2000].map(year => daysInMonth(2, year))).toEqual([28, 29, 28, 29])
    expect(daysInMonth(2)).toBe(29)
    expect(daysInMonth(11)).toBe(30)
    expect(isRealDate({year: 2023, month: 2, day: 29})).toBe(false)
    expect(isRealDate({year: 2024, month: 13, day: 1})).toBe(false)
    expect(isRealDate({year: 2024, month: 12, day: 31})).toBe(true)
  })

  test('reads names', () => {
    expect(['Nov.', 'SEPT', 'may', 'Marchg'].map(monthNumber)).toEqual([11, 9, 5, undefined])
    expect(['Sunday', 'Thurs.', 'mon', 'Moon'].map(weekdayNumber)).toEqual([7, 4, 1, undefined])
  })
})
