import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'
import {formOf, perForm, wordClass} from '../../src/story/word-forms.js'

const readStory = (text: string) => storyOf(unified().use(retextEnglish).parse(text))

test('a form is one object, whatever string it comes from', () => {
  const long = `${'counter'}-${'terrorism'}`
  expect(formOf('Quetta')).toBe(formOf(['Que', 'tta'].join('')))
  expect(formOf(long)).toBe(formOf('counter-terrorism'))
  expect(formOf('Sea')).not.toBe(formOf('sea'))
  expect(formOf('SEA').lower).toBe('sea')
})

test.each([
  ['sea', 'lower'],
  ['Sea', 'capitalised'],
  ['SEA', 'capitals'],
  ['A', 'capitals'],
  ['McSea', 'mixed'],
  ['2024', 'none'],
  ['l’eau', 'lower'],
  ['Énée', 'capitalised']
])('%s is written %s', (value, letterCase) => {
  expect(formOf(value).letterCase).toBe(letterCase)
})

test('what letters decide is found once for each form, nothing too', () => {
  const asked: string[] = []
  const vowels = perForm(({value}) => {
    asked.push(value)
    return value.includes('a') ? value.length : undefined
  })
  expect([vowels(formOf('sea')), vowels(formOf('sky')), vowels(formOf('sea')), vowels(formOf('sky'))]).toEqual([3, undefined, 3, undefined])
  expect(asked).toEqual(['sea', 'sky'])
})

test('a class has the words of a story in order, in any case, also where it was registered later', () => {
  const story = readStory('The ferry left. Boats and a FERRY followed the boats.')
  const ferries = wordClass(['ferry', 'boats'])
  const capitals = wordClass(({letterCase}) => letterCase === 'capitals')
  const valuesOf = (wordClassOf: typeof ferries, of = story) => of.wordsOf(wordClassOf).map(({value}) => value)
  expect(valuesOf(ferries)).toEqual(['ferry', 'Boats', 'FERRY', 'boats'])
  expect(valuesOf(capitals)).toEqual(['FERRY'])
  expect(valuesOf(ferries, readStory('One ferry.'))).toEqual(['ferry'])
  expect(valuesOf(capitals, readStory('One ferry.'))).toEqual([])
})

test('more words than are remembered are forms too', () => {
  for (let index = 0; index < 140_000; index++) expect(formOf(`w${index}`).value).toBe(`w${index}`)
})
