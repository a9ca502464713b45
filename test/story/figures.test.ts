import fc from 'fast-check'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {type Figure, findRanges, storyOf} from '../../src/story/index.js'

const processor = unified().use(retextEnglish)

function storyFrom(text: string) {
  const tree: Root = processor.parse(text)
  return storyOf(tree)
}

function figuresOf(text: string): readonly Figure[] {
  return storyFrom(text).figures
}

function only(text: string): Figure | undefined {
  const figures = figuresOf(text)
  return figures.length === 1 ? figures[0] : undefined
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(value: number): string {
  if (value < 20) return ones[value] as string
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 ? `-${ones[value % 10]}` : ''}`
  if (value < 1000) return `${ones[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ''}`
  const [factor, name] = value < 1e6 ? ([1000, 'thousand'] as const) : ([1e6, 'million'] as const)
  const rest = value % factor
  return `${inWords(Math.floor(value / factor))} ${name}${rest ? `${rest < 100 ? ' and ' : ' '}${inWords(rest)}` : ''}`
}

function indian(value: number): string {
  const text = String(value)
  if (text.length <= 3) return text
  return `${text.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/g, ',')},${text.slice(-3)}`
}

describe('figures', () => {
  test.each<[string, string, Partial<Figure>]>([
    ['They sold 370,000 acres there.', '370,000 acres', {kind: 'measure', value: 370_000, step: 10_000, significant: 2}],
    ['It cost $1.5 million then.', '$1.5 million', {kind: 'money', value: 1.5e6, step: 100_000}],
    ['It cost Rs 84 crore then.', 'Rs 84 crore', {kind: 'money', value: 84e7}],
    ['It cost Rs.1,34,516 then.', 'Rs.1,34,516', {kind: 'money', value: 134_516, grouping: 'indian'}],
    ['It cost £66bn then.', '£66bn', {kind: 'money', value: 66e9}],
    ['It cost €3m then.', '€3m', {kind: 'money', value: 3e6}],
    ['It cost $US1.7 billion then.', '$US1.7 billion', {kind: 'money', value: 1.7e9}],
    ['It cost A$1.84 trn then.', 'A$1.84 trn', {kind: 'money', value: 1.84e12}],
    ['It cost 500 million yen then.', '500 million yen', {kind: 'money', value: 5e8}],
    ['It cost 20 Canadian dollars then.', '20 Canadian dollars', {kind: 'money', value: 20}],
    ['It rose 5.5 per cent then.', '5.5 per cent', {kind: 'percent', value: 5.5, step: 0.1}],
    ['It rose 5.5 per cent.', '5.5 per cent', {kind: 'percent', value: 5.5}],
    ['It rose 5% then.', '5%', {kind: 'percent', value: 5}],
    ['It rose 5 pct then.', '5 pct', {kind: 'percent', value: 5}],
    ['It rose two percentage points then.', 'two percentage points', {kind: 'percent', value: 2}],
    ['It was 5 1/2 miles away.', '5 1/2 miles', {kind: 'measure', value: 5.5}],
    ['It was 5½ miles away.', '5½ miles', {kind: 'measure', value: 5.5}],
    ['A 5-mile walk.', '5-mile', {kind: 'measure', value: 5}],
    ['It covers 12 sq km there.', '12 sq km', {kind: 'measure', value: 12}],
    ['It was 30°C there.', '30°C', {kind: 'measure', value: 30}],
    ['It was 30 degrees Celsius there.', '30 degrees Celsius', {kind: 'measure', value: 30}],
    ['Gusts of 120 kilometres per hour hit.', '120 kilometres per hour', {kind: 'measure', value: 120}],
    ['There were 45,000. Many left.', '45,000', {kind: 'number', value: 45_000}],
    ['There were 1,3451 there.', '1,3451', {grouping: 'malformed'}],
    ['There were twenty-seven of them.', 'twenty-seven', {kind: 'number', value: 27, form: 'words'}],
    ['There were 1.2m people there.', '1.2m', {kind: 'number', value: 1.2e6}],
    ['There were 3 lakh people.', '3 lakh', {value: 3e5}],
    ['There were 2.5-million of them.', '2.5-million', {value: 2.5e6}]
  ])('%s', (text, span, facts) => {
    const figure = only(text)
    expect(figure && text.slice(figure.start, figure.end)).toBe(span)
    expect(figure).toMatchObject(facts)
  })

  test.each([
    ['about 30 people', 'about', 'about'],
    ['more than 30 people', 'more than', 'over'],
    ['at least 30 people', 'at least', 'over'],
    ['More than 30 people', 'More than', 'over'],
    ['At least 30 people', 'At least', 'over'],
    ['nearly 30 people', 'nearly', 'under'],
    ['an estimated 30 people', 'an estimated', 'about'],
    ['up to 30 people', 'up to', 'under']
  ])('rounding: %s', (text, word, kind) => {
    expect(only(`There were ${text} there.`)?.rounding).toMatchObject({text: word, kind})
  })

  test.each(['The 4x4 left.', 'On the 5th he left.', 'At 7:30 he left.', 'Covid19 hit.', 'The F16 rose.'])('no figure: %s', text => {
    expect(figuresOf(text)).toEqual([])
  })

  test.each([
    ['Some 20-30 people left.', 'dash', 20, 30],
    ['Some 20 to 30 people left.', 'to', 20, 30],
    ['Between 20 and 30 people left.', 'between', 20, 30]
  ])('range: %s', (text, join, from, to) => {
    expect(findRanges(storyFrom(text)).map(range => [range.join, range.from.value, range.to.value])).toEqual([[join, from, to]])
  })

  test('western grouping is read back', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e12}), value => {
        const written = value.toLocaleString('en-US')
        expect(only(`They counted ${written} of them.`)).toMatchObject({value, grouping: value < 1000 ? 'none' : 'western'})
      })
    )
  })

  test('Indian grouping is read back', () => {
    fc.assert(
      fc.property(fc.integer({min: 100_000, max: 1e12}), value => {
        expect(only(`They counted ${indian(value)} of them.`)).toMatchObject({value, grouping: 'indian'})
      })
    )
  })

  test('words are read back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({min: 0, max: 1000}), fc.integer({min: 0, max: 999_999_999})), value => {
        expect(only(`They counted ${inWords(value)} of them.`)).toMatchObject({value, form: 'words'})
      })
    )
  })

  test('decimals, scale and currency are read back', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 99_999}),
        fc.constantFrom('$', '£', '€', 'Rs ', 'A$', 'US$'),
        fc.constantFrom(['', 1] as const, [' million', 1e6] as const, [' crore', 1e7] as const, ['bn', 1e9] as const),
        (hundredths, sign, [scale, factor]) => {
          const text = (hundredths / 100).toFixed(2)
          const figure = only(`They paid ${sign}${text}${scale} for it.`)
          expect(figure?.kind).toBe('money')
          expect(figure?.value).toBeCloseTo(Number(text) * factor, 0)
        }
      )
    )
  })
})
