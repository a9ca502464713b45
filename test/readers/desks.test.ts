import {describe, expect, it} from 'vitest'
import type {StoryDocument} from '../../src/story/index.js'
import {copy, escaped, first, html, last, read, title} from '../helpers/council.js'

/** What agencies' services and desks' systems send beside a story, and how they name it. */

async function storyIn(text: string, path: string): Promise<StoryDocument | undefined> {
  const {documents} = await read(text, path)
  expect(documents.length).toBeLessThan(2)
  return documents[0]
}

const json = (value: unknown) => storyIn(JSON.stringify(value), 'a.json')

function rolesOf(story: StoryDocument | undefined): Array<[string | undefined, string]> | undefined {
  return story?.blocks?.map(({start, end, role}) => [role, story.text.slice(start, end)])
}

const short = `${title}\n\n${first}\n\n${last}\n`

describe('JSON', () => {
  it.each([
    ['under a name that says of what it is the body', {title, storyText: `<p>${first}</p><p>${last}</p>`}],
    ['as the contents of a page', {page: {contents: [{type: 'headline', text: title}, first, last]}}],
    [
      'in items of a body, of which one is a player',
      {
        headline: title,
        body: {
          items: [{__typename: 'Html', html: `<p>${first}</p>`}, {__typename: 'Html', html: '<iframe></iframe>'}, {html: `<p>${last}</p>`}]
        }
      }
    ],
    [
      'in what JSON:API includes, where that is long enough',
      {
        data: {type: 'node--article', id: 'a', attributes: {title, created: '2023-07-21T10:00:00Z'}},
        included: [`${first} ${first}`, `${last} ${last}`].map(value => ({
          type: 'paragraph--text',
          attributes: {text: {value, processed: value}}
        }))
      }
    ],
    [
      'of an article that has a name',
      {type: 'Create', object: {type: 'Article', id: 'a', name: title, content: `<p>${first}</p><p>${last}</p>`}}
    ]
  ])('holds the copy %s', async (_, value) => {
    const text = (await json(value))?.text
    expect(text?.replace(`${first} ${first}`, first).replace(`${last} ${last}`, last)).toBe(short)
  })

  it('has sections with a heading and a first paragraph, which are no stories', async () => {
    const blocks = [
      {title: null, intro: first, body: `<p>${last}</p>`},
      {title: 'Costs', body: '<p>They are high.</p>'}
    ]
    expect(rolesOf(await json({newsItem: {mainTitle: title, contentBlocks: blocks}}))).toEqual([
      ['headline', title],
      [undefined, first],
      [undefined, last],
      ['subhead', 'Costs'],
      [undefined, 'They are high.']
    ])
  })

  it('has a list of stories in `content`, each for itself', async () => {
    const items = [title, 'Another plan'].map(each => ({title: each, body: first}))
    expect((await read(JSON.stringify({title: 'Latest', content: {items}}), 'a.json')).documents.map(({text}) => text)).toEqual([
      `${title}\n\n${first}\n`,
      `Another plan\n\n${first}\n`
    ])
  })

  it('has a line below the headline', async () => {
    expect(rolesOf(await json({headline: title, standfirst: '<p>A quay at last</p>', body: first}))).toEqual([
      ['headline', title],
      ['subhead', 'A quay at last'],
      [undefined, first]
    ])
  })

  it('names the author in nodes, a revision, a note to editors', async () => {
    const byline = [{name: 'inline', children: [{name: 'text', attributes: {value: 'Ann Smith'}, children: []}]}]
    const story = await json({
      headline: title,
      body: first,
      byline,
      revision: 2,
      advisory: 'UPDATES with costs',
      updated: {$date: {$numberLong: '1689933600000'}}
    })
    expect(story?.metadata).toMatchObject({
      byline: 'Ann Smith',
      version: '2',
      edNotes: ['UPDATES with costs'],
      versionCreated: '2023-07-21T10:00:00.000Z'
    })
  })

  it('has a short form beside the copy, which need not say the same', async () => {
    const bodies = (role: string) => [
      {role: 'main', contenttype: 'text/html', value: html},
      {role, contenttype: 'text/plain', value: 'A plan is agreed.'}
    ]
    const {documents, problems} = await read(JSON.stringify({headlines: [{value: title}], bodies: bodies('short')}), 'a.json')
    expect([documents[0]?.text, problems]).toEqual([copy, []])
    expect((await read(JSON.stringify({headlines: [{value: title}], bodies: bodies('text')}), 'a.json')).problems).toHaveLength(1)
  })
})

describe('feeds', () => {
  it('hold comments, which are no stories', async () => {
    const entry = (kind: string, text: string) =>
      `<entry xmlns:b="http://schemas.google.com/blogger/2018"><b:type>${kind}</b:type><title>${title}</title><content type="html">${escaped(text)}</content></entry>`
    const feed = (...entries: string[]) => `<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`
    expect((await storyIn(feed(entry('POST', html), entry('COMMENT', 'I was was there.')), 'a.atom'))?.text).toBe(copy)
    const reply = `<entry xmlns:thr="http://purl.org/syndication/thread/1.0"><thr:in-reply-to ref="a"/><content>I was was there.</content></entry>`
    expect((await storyIn(feed(entry('POST', html), reply), 'a.atom'))?.text).toBe(copy)
  })

  it('say in an element of their own how a story is to be handled', async () => {
    const management =
      '<m:NewsManagement><m:PublishingStatus>Usable</m:PublishingStatus><m:EditorialPriority>r</m:EditorialPriority><m:PublishingSpecialInstructions>Eds: Adds costs.</m:PublishingSpecialInstructions></m:NewsManagement>'
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="urn:m"><entry><title>${title}</title>${management}<content type="html">${escaped(html)}</content></entry></feed>`
    expect((await storyIn(feed, 'a.xml'))?.metadata).toMatchObject({status: 'Usable', priority: 'r', edNotes: ['Eds: Adds costs.']})
  })
})

describe('XML of their own', () => {
  const story = (inside: string) =>
    `<?xml version="1.0"?><news><story id="7">${inside}<headline>${title}</headline><body>${first}</body></story></news>`

  it('says when, by whom, how long, and what identifies a story', async () => {
    const inside =
      '<StoryDate>14-11-2023 10:00</StoryDate><Writer><Name>Ann Smith</Name><Email>ann@example.org</Email></Writer><EmbargoTime>2023-11-15T06:00:00Z</EmbargoTime><WordCount>10</WordCount><Source>NHA</Source><NewsID>X1</NewsID>'
    const found = await storyIn(story(inside), 'a.xml')
    expect(found?.id).toBe('X1')
    expect(found?.metadata).toMatchObject({
      date: {year: 2023, month: 11, day: 14},
      byline: 'Ann Smith',
      embargo: '2023-11-15T06:00:00Z',
      wordCount: 10,
      agency: 'NHA'
    })
  })

  it('has a moment for none, and an identifier in an attribute', async () => {
    const found = await storyIn(story('<EmbargoTime>0001-01-01T00:00:00</EmbargoTime>'), 'a.xml')
    expect([found?.id, found?.metadata.embargo]).toEqual(['7', undefined])
  })
})

describe('NewsML 1.2', () => {
  const component = (role: string, text: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent><p>${text}</p></DataContent></ContentItem></NewsComponent>`
  const item = (inside: string, dateline = '') =>
    `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${title}</HeadLine>${dateline}</NewsLines>${inside}</NewsComponent></NewsItem></NewsML>`

  it('has captions behind the copy, and pictures with nothing else', async () => {
    const text = await storyIn(
      item(`${component('Caption', 'The quay.')}${component('Main', first)}${component('Caption', 'The pier.')}`),
      'a.xml'
    )
    expect(rolesOf(text)).toEqual([
      ['headline', title],
      [undefined, first],
      ['caption', 'The quay.'],
      ['caption', 'The pier.']
    ])
    expect(rolesOf(await storyIn(item(component('Caption', 'The quay.')), 'a.xml'))).toEqual([
      ['headline', title],
      ['caption', 'The quay.']
    ])
  })

  it('has a moment where a dateline should be', async () => {
    const dateline = (text: string) => storyIn(item(component('Main', first), `<DateLine>${text}</DateLine>`), 'a.xml')
    expect((await dateline('3.6.2024 10:00:01 EEST'))?.metadata.dateline).toBeUndefined()
    expect((await dateline('LARNES, July 21 (NHA)'))?.metadata.dateline).toBe('LARNES, July 21 (NHA)')
  })
})

describe('NITF without a headline', () => {
  const nitf = (name: string) => `<nitf><head><title>${name}</title></head><body><body.content><p>${first}</p></body.content></body></nitf>`

  it.each([
    ['Council agrees on plan for quay', true],
    ['POLITICS Harbour', false],
    ['BC-NOR--Harbour plan of the council, 1st Ld', false],
    ['NORWAY HARBOUR PLAN COUNCIL', false]
  ])('has its title as one if it reads so: %s', async (name, isHeadline) => {
    expect((await storyIn(nitf(name), 'a.xml'))?.text).toBe(isHeadline ? `${name}\n\n${first}\n` : `${first}\n`)
  })
})

describe('IPTC 7901 without its control characters', () => {
  it('has keywords, and the lines before the copy', async () => {
    const message = `\nnha037 4 su 174 lar 1388\n\nQuay Norway\n\n${title} =\n\nLarnes (nha) ${first}\n\n${last}\n\n211005 aoû 23\n`
    const story = await storyIn(message, 'a.txt')
    expect(story?.text).toBe(`${title}\n\nLarnes (nha) ${first}\n\n${last}\n`)
    expect(story?.metadata).toMatchObject({slugline: 'Quay Norway', urgency: '4', wordCount: 174, versionCreated: '2023-08-21T10:05:00Z'})
  })

  it('ends with a day and a time, not with figures of the copy', async () => {
    const figures = '100000 ton 20 in the year were landed.\n250000 men 40 years ago worked there.'
    const message = `\nnha037 4 su 174 lar 1388\n\nQuay Norway\n\n${title} =\n\nLarnes (nha) ${first}\n\n${figures}\n\n211005 aoû 23\n`
    expect((await storyIn(message, 'a.txt'))?.text).toBe(`${title}\n\nLarnes (nha) ${first}\n\n${figures}\n`)
  })
})

describe('Markdown', () => {
  it('has footnotes, which are read as copy', async () => {
    const story = await storyIn(`${first}[^1]\n\n[^1]: The minutes say so.\n\n${last}\n`, 'a.md')
    expect(rolesOf(story)).toEqual([
      [undefined, first],
      [undefined, 'The minutes say so.'],
      [undefined, last]
    ])
  })
})

describe('mail that is passed on as text', () => {
  it('has the header of the first message above the story', async () => {
    const above =
      '---------- Forwarded message ---------\nFrom: Ann Smith <ann@example.org>\nDate: Tue, Nov 14, 2023\nSubject: The plan\n\n'
    const mail = (text: string) =>
      `From: a@example.org\nTo: b@example.org\nSubject: Fwd: The plan\nContent-Type: text/plain\n\n${text}${first}\n\n${last}\n`
    expect((await storyIn(mail(above), 'a.eml'))?.text).toBe(`${first}\n\n${last}\n`)
    expect((await storyIn(mail('---------- Minutes ---------\n\n'), 'a.eml'))?.text).toContain('Minutes')
  })
})
