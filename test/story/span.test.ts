import {expect, test} from 'vitest'
import {overlapping, type Span, startingIn} from '../../src/story/index.js'

const spans: readonly Span[] = [
  {start: 2, end: 4},
  {start: 4, end: 7},
  {start: 9, end: 12}
]

test.each([
  [{start: 0, end: 2}, []],
  [{start: 2, end: 4}, [2]],
  [{start: 3, end: 10}, [4, 9]],
  [{start: 0, end: 99}, [2, 4, 9]]
])('those that start in %j', (span, starts) => {
  expect(startingIn(spans, span).map(({start}) => start)).toEqual(starts)
})

test.each([
  [{start: 0, end: 2}, undefined],
  [{start: 0, end: 3}, 2],
  [{start: 3, end: 5}, 4],
  [{start: 7, end: 9}, undefined],
  [{start: 11, end: 20}, 9],
  [{start: 12, end: 20}, undefined]
])('the last that shares a character with %j', (span, start) => {
  expect(overlapping(spans, span)?.start).toBe(start)
})
