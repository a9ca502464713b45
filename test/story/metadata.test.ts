import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type Metadata, nearestDay, storyOf} from '../../src/story/index.js'

function read(text: string, metadata?: Metadata) {
  return storyOf(unified().use(retextEnglish).parse(text), new VFile(text), metadata ? {metadata} : {})
}

const rest = 'The road was cut on Sunday.'

describe('a date left in the copy', () => {
  test('is the story’s date, marked as leaked', () => {
    expect(read(`date 2024-11-10 Amravan, Nov 10 (PTI) ${rest}`).metadata).toEqual({
      date: {year: 2024, month: 11, day: 10},
      dateLeaked: true
    })
    expect(read(`date 2024-11-10\n\n${rest}`).metadata.date).toEqual({year: 2024, month: 11, day: 10})
  })

  test('loses to what the caller knows', () => {
    const date = {year: 2023, month: 1, day: 2}
    expect(read(`date 2024-11-10 ${rest}`, {date}).metadata).toEqual({date})
  })

  test('is none where there is no such day', () => {
    expect(read(`date 2024-13-10 ${rest}`).metadata.date).toBeUndefined()
    expect(read(`The file of 2024-11-10 was lost. ${rest}`).metadata.date).toBeUndefined()
  })
})

describe('the day that dates refer to', () => {
  test('is the dateline’s, with the year of the metadata', () => {
    const date = {year: 2025, month: 1, day: 1}
    expect(read(`Amravan, Dec 31 (PTI) ${rest}`, {date}).referenceDate).toEqual({year: 2024, month: 12, day: 31})
    expect(read(`date 2024-11-11 Amravan, Nov 10 (PTI) ${rest}`).referenceDate).toEqual({year: 2024, month: 11, day: 10})
  })

  test('is the dateline’s own where that has a year', () => {
    expect(read(`PARIS, Nov 10, 2017 (AFP) - ${rest}`).referenceDate).toEqual({year: 2017, month: 11, day: 10})
  })

  test('is the metadata’s where the dateline has no date', () => {
    expect(read(`AMRAVAN (AP) — ${rest}`, {published: '2024-11-10T08:00:00Z'}).referenceDate).toEqual({year: 2024, month: 11, day: 10})
  })

  test('is unknown without a year', () => {
    expect(read(`Amravan, Nov 10 (PTI) ${rest}`).referenceDate).toBeUndefined()
  })
})

test('the nearest day of a leap year', () => {
  expect(nearestDay(2, 29, {year: 2025, month: 1, day: 1})).toEqual({year: 2024, month: 2, day: 29})
  expect(nearestDay(2, 29, {year: 2022, month: 1, day: 1})).toBeUndefined()
})
