import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.js'
import {readStories} from '../../src/readers/index.js'
import {findMarkedDates, type Story, storyOfDocument} from '../../src/story/index.js'

const nitf = (copy: string): string => `<?xml version="1.0"?><nitf><body><body.content><p>${copy}</p></body.content></body></nitf>`
const g2 = (copy: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${copy}</p></body></html></inlineXML></contentSet></newsItem>`

async function read(file: string): Promise<Story> {
  const [document] = (await readStories(file, {path: 'a.xml'})).documents
  if (!document) throw new Error('no story was read')
  return storyOfDocument(document)
}

/** Findings of one rule in a file. */
async function findings(file: string, rule: string): Promise<string[]> {
  const {messages} = await lint(new VFile({path: 'a.xml', value: file}), {rules: {[rule]: 'warn'}})
  return messages.filter(({ruleId}) => ruleId === rule).map(({reason}) => reason)
}

describe('dates that are marked up', () => {
  it.each([
    ['NITF', nitf('It ended on <chron norm="20241110">Sunday</chron>, <chron norm="20241109T000000Z">yesterday</chron>.')],
    ['XHTML', g2('It ended on <time datetime="2024-11-10">Sunday</time>, <time datetime="2024-11-09">yesterday</time>.')]
  ])('say what a word means: %s', async (_, file) => {
    const story = await read(file)
    expect(story.fact(findMarkedDates).map(each => [story.slice(each), each.date.day, each.isDay])).toEqual([
      ['Sunday', 10, true],
      ['yesterday', 9, true]
    ])
  })

  it('give a date its year, unless they say another day', async () => {
    const copy = 'From <chron norm="20221110T080000+0500">Nov 10</chron> to Sunday, <chron norm="2022-11-30">Nov 13</chron> and Nov 14.'
    const {dates} = await read(nitf(copy))
    expect(dates.map(({year, markedYear, day}) => [day, year, markedYear])).toEqual([
      [10, undefined, 2022],
      [13, undefined, undefined],
      [14, undefined, undefined]
    ])
  })

  it('that are none are passed over', async () => {
    const story = await read(
      nitf('On <chron norm="20241345">Sunday</chron> and <chron norm="soon">Monday</chron> and <chron>Tuesday</chron>.')
    )
    expect(story.fact(findMarkedDates)).toEqual([])
  })

  it('hold their weekday', async () => {
    const file = (copy: string) => nitf(`The council met on ${copy} in the rain, the mayor said.`)
    const rule = 'weekday-agreement'
    expect(await findings(file('Friday, <chron norm="20241110">Nov 10</chron>,'), rule)).toEqual([
      'Unexpected `Friday` for 10 November 2024, expected `Sunday`'
    ])
    expect(await findings(file('Sunday, <chron norm="20241110">Nov 10</chron>,'), rule)).toEqual([])
    expect(await findings(file('<chron norm="20241110">Monday</chron>'), rule)).toEqual([
      'Unexpected `Monday` marked up as 10 November 2024, expected `Sunday`'
    ])
    // Late on Saturday in New York.
    expect(await findings(file('<chron norm="20241110T030000Z">Saturday</chron>'), rule)).toEqual([])
  })
})

describe('sums that are marked up', () => {
  it('say whose rupees they are', async () => {
    const {figures} = await read(
      nitf(
        'It cost <money unit="PKR">Rs 84 crore</money>, of Rs 90 crore. It had $5 and <money unit="AUD">$6</money> and <money>$7</money>.'
      )
    )
    expect(figures.map(({currency, value}) => [currency?.code, value])).toEqual([
      ['PKR', 840_000_000],
      ['PKR', 900_000_000],
      ['AUD', 5],
      ['AUD', 6],
      ['AUD', 7]
    ])
  })

  it('of two countries are left as they are', async () => {
    const {figures} = await read(
      nitf('It cost <money unit="AUD">$6</money> or <money unit="CAD">$7</money> or <money unit="x">$8</money>.')
    )
    expect(figures.map(({currency}) => currency?.code)).toEqual(['USD', 'USD', 'USD'])
  })

  it('of another country are not given the Indian sign', async () => {
    const found = (unit: string) => findings(nitf(`The plan cost <money unit="${unit}">Rs 500</money>, it said.`), 'rupee-form')
    expect(await found('PKR')).toEqual([])
    expect(await found('INR')).toEqual(await found('none'))
  })
})
