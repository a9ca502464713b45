import {expect, test} from 'vitest'
import {isOddlySpelt} from '../../src/spelling/letter-runs.js'

test('Slips of the keys leave runs of letters that no word has', () => {
  expect(['trctors', 'cjives', 'shrwwd', 'beeswsx', 'rrviewers', 'yrad'].filter(word => !isOddlySpelt(word))).toEqual([])
})

test('Words of other languages have none', () => {
  expect(['terroir', 'pierogi', 'waiata', 'sarpanch', 'khachapuri', 'schadenfreude', 'dim', 'tzatziki'].filter(isOddlySpelt)).toEqual([])
})
