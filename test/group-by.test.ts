import {expect, test} from 'vitest'
import {groupBy} from '../src/group-by.js'

test('groups keep the order of their items and of their first ones, and leave out what has no key', () => {
  const groups = groupBy(['Rao', 'Sen', 'Roy', '', 'Rana'], name => name[0])
  expect([...groups]).toEqual([
    ['R', ['Rao', 'Roy', 'Rana']],
    ['S', ['Sen']]
  ])
})
