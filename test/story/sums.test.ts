import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {findMoves, findPointChanges, findShares, findSums, storyOf} from '../../src/story/index.js'

function storyFrom(text: string) {
  const tree: Root = unified().use(retextEnglish).parse(text)
  return storyOf(tree)
}

test.each([
  ['The blast killed 27 people, including 14 soldiers and 13 civilians.', [[27, [14, 13], false]]],
  ['The blast killed 27 people: 14 soldiers and 13 civilians.', [[27, [14, 13], true]]],
  ['Police held 13 men, seven in Leeds and six in York.', [[13, [7, 6], false]]],
  ['The blast killed 20 soldiers, 14 policemen and 16 civilians.', []],
  ['At least 27 people died, 14 men and 13 women.', []]
])('sums: %s', (text, sums) => {
  expect(findSums(storyFrom(text)).map(({whole, parts, exact}) => [whole.value, parts.map(({value}) => value), exact])).toEqual(sums)
})

test('shares of a poll', () => {
  const [shares] = findShares(storyFrom('In the poll 45% said yes, 40% said no and 15% did not know.'))
  expect(shares?.sum).toBe(100)
})

test.each([
  ['The rate rose to 4.6% from 4.2%.', [['rose', 4.2, 4.6, true]]],
  ['The rate was 4.6%, up from 4.2%.', [['up', 4.2, 4.6, true]]],
  ['The bank cut its rate from 4.6% to 4.2%.', [['cut', 4.6, 4.2, false]]],
  ['Cases doubled to 200 from 100.', [['doubled', 100, 200, true]]],
  ['The rupee fell to 84.5 from 84.4.', []]
])('moves: %s', (text, moves) => {
  const story = storyFrom(text)
  expect(findMoves(story).map(({verb, from, to, rises}) => [story.slice(verb), from.value, to.value, rises])).toEqual(moves)
})

test('points that the ends do not make', () => {
  const [change] = findPointChanges(storyFrom('The bank cut its rate by 50 basis points to 4.25% from 4.50%.'))
  expect(change?.expected).toBe(25)
  expect(findPointChanges(storyFrom('The bank cut its rate by 25 basis points to 4.25% from 4.50%.'))).toEqual([])
})
