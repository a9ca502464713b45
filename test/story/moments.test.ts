import {expect, it} from 'vitest'
import {readMoment} from '../../src/story/moments.js'

it.each([
  ['2024-11-10T09:30:00+05:00', '2024-11-10T04:30:00.000Z', true],
  ['20241110T093000+0500', '2024-11-10T04:30:00.000Z', true],
  ['20241110T093000Z', '2024-11-10T09:30:00.000Z', true],
  ['2024-11-10 09:30', '2024-11-10T09:30:00.000Z', false],
  ['2024-11-10', '2024-11-10T00:00:00.000Z', false],
  ['20241110', '2024-11-10T00:00:00.000Z', false],
  ['2024-11-10T09:30:00.000Z', '2024-11-10T09:30:00.000Z', true],
  ['Sun, 10 Nov 2024 09:30:00 +0500', '2024-11-10T04:30:00.000Z', true],
  ['10 Nov 2024 09:30 GMT', '2024-11-10T09:30:00.000Z', true]
])('%s', (text, time, zoned) => {
  const moment = readMoment(text)
  expect(new Date(moment?.time ?? 0).toISOString()).toBe(time)
  expect(moment?.zoned).toBe(zoned)
})

it.each([undefined, '', 'yesterday', '2024-02-30', '2024-13-01', '10 Foo 2024 09:30 GMT'])('not a moment: %s', text => {
  expect(readMoment(text)).toBeUndefined()
})
