import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {findChanges, findTolls, storyOf} from '../../src/story/index.js'

function storyFrom(text: string) {
  const tree: Root = unified().use(retextEnglish).parse(text)
  return storyOf(tree)
}

test.each([
  ['A blast killed 27 people.', [27]],
  ['The blast, killing at least 27, shook the town.', [27]],
  ['Twelve people died in the fire.', [12]],
  ['The death toll rose to 26 on Monday.', [26]],
  ['The 26 killed were guests.', [26]],
  ['The blast killed 14 women.', []],
  ['Some 40 people were hurt.', []],
  ['The 40 killed or injured were guests.', []]
])('tolls: %s', (text, values) => {
  expect(findTolls(storyFrom(text)).map(({figure}) => figure.value)).toEqual(values)
})

test.each([
  ['The blast comes a month after 36 people were killed.', [true]],
  ['In November 2015 a jet was shot down, killing one pilot.', [true]],
  ['A blast killed 27 people days after the vote.', [false]]
])('tolls of what went before: %s', (text, past) => {
  expect(findTolls(storyFrom(text)).map(toll => toll.past)).toEqual(past)
})

test.each([
  ['Sales rose 10% to 110 from 100.', [[10, 100, 110, true]]],
  ['Sales fell 10 percent from 100 to 90.', [[10, 100, 90, false]]],
  ['Sales rose an annualised 10% to 110 from 100.', []],
  ['Sales of 10% to 110 from 100 were seen.', []]
])('changes: %s', (text, changes) => {
  expect(findChanges(storyFrom(text)).map(({percent, from, to, rises}) => [percent.value, from.value, to.value, rises])).toEqual(changes)
})
