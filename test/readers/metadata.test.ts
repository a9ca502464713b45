import fs from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.js'
import {readStories} from '../../src/readers/index.js'
import type {StoryDocument} from '../../src/story/index.js'

async function read(text: string, path: string): Promise<StoryDocument[]> {
  const {documents, problems} = await readStories(text, {path})
  expect(problems).toEqual([])
  return documents
}

/** What stands in the file where a field is said to be. */
function fieldsIn(text: string, {metadata}: StoryDocument): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata.fields ?? {}).map(([name, place]) => [name, text.slice(place.start.offset, place.end.offset)])
  )
}

const sample = (name: string): string => fs.readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8')

describe('fields and their places', () => {
  it('NITF', async () => {
    const text = sample('nitf.xml')
    const [story] = await read(text, 'a.xml')
    expect(story?.id).toBe('story-1')
    expect(story && fieldsIn(text, story)).toEqual({
      headline: 'Council approves new bus routes for Quetta &amp; its suburbs',
      byline: 'By Nadia Qasim',
      versionCreated: '2024-11-10T09:30:00+05:00',
      language: 'en-IN',
      urgency: '4',
      status: 'usable'
    })
  })

  it('NewsML 1.2', async () => {
    const text = `<NewsML Version="1.2"><NewsItem xml:lang="en"><NewsManagement><ThisRevisionCreated>20241110T093000Z</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Council agrees</HeadLine><DateLine>Quetta, Nov 10, 2024 (AFP) -</DateLine><SlugLine>Pakistan-council</SlugLine><NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>ADDS details</NewsLineText></NewsLine></NewsLines>
<DescriptiveMetadata><Location><Property FormalName="City" Value="Quetta"/></Location></DescriptiveMetadata>
<ContentItem><Characteristics><Property FormalName="Words" Value="5"/></Characteristics><DataContent><p>The council agreed on Sunday.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
    const [story] = await read(text, 'a.xml')
    expect(story && fieldsIn(text, story)).toEqual({
      versionCreated: '20241110T093000Z',
      status: 'Usable',
      urgency: '4',
      headline: 'Council agrees',
      slugline: 'Pakistan-council',
      dateline: 'Quetta, Nov 10, 2024 (AFP) -',
      edNotes: 'ADDS details',
      place: 'Quetta',
      language: 'en',
      wordCount: '5'
    })
    // The dateline that the format holds apart opens the copy.
    expect(story?.text).toBe('Council agrees\n\nQuetta, Nov 10, 2024 (AFP) - The council agreed on Sunday.\n')
    expect(story?.metadata.date).toEqual({year: 2024, month: 11, day: 10})
  })

  it('NewsML-G2: a message of several items, one cancelled, notes for the desk', async () => {
    const item = (
      id: string,
      status: string
    ) => `<newsItem guid="${id}" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-11-10T09:30:00Z</versionCreated><pubStatus qcode="stat:${status}"/><edNote>Note for editors</edNote><embargoed>2024-11-11T00:00:00Z</embargoed></itemMeta>
<contentMeta><urgency>3</urgency><headline>Item ${id}</headline><headline role="hld:subHeadline">Below</headline></contentMeta><rightsInfo><usageTerms>Editorial use only</usageTerms></rightsInfo>
<contentSet><inlineXML contenttype="application/xhtml+xml" wordcount="4"><html xmlns="http://www.w3.org/1999/xhtml"><body><section class="main"><p>Copy of the item.</p></section><section class="notepad"><p>Not for readers.</p></section></body></html></inlineXML></contentSet></newsItem>`
    const text = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><priority>2</priority></header><itemSet>${item('a', 'usable')}${item('b', 'canceled')}</itemSet></newsMessage>`
    const stories = await read(text, 'a.xml')
    expect(stories.map(({id, metadata}) => [id, metadata.status])).toEqual([
      ['a', 'stat:usable'],
      ['b', 'stat:canceled']
    ])
    expect(stories[1]?.metadata).toMatchObject({
      embargo: '2024-11-11T00:00:00Z',
      priority: '2',
      urgency: '3',
      wordCount: 4,
      edNotes: ['Note for editors'],
      usage: 'Editorial use only'
    })
    expect(stories[1]?.blocks?.map(({role}) => role)).toEqual(['headline', 'subhead', undefined, 'note'])
    const file = await lint(new VFile({path: 'a.xml', value: text}), {rules: {'meta-pubstatus': 'error'}})
    const [message] = file.messages.filter(({ruleId}) => ruleId === 'meta-pubstatus')
    const place = message?.place as {start: {offset: number}; end: {offset: number}}
    expect(text.slice(place.start.offset, place.end.offset)).toBe('stat:canceled')
    expect(file.data.copydesk?.stories).toHaveLength(2)
  })

  it('ninjs: pictures beside the story give captions', async () => {
    const text = JSON.stringify({
      type: 'text',
      headline: 'Council agrees',
      body_html: '<p>The council agreed.</p>',
      wordcount: 3,
      ednote: 'Note',
      embargoed: '2024-11-11T00:00:00Z',
      located: 'Quetta',
      associations: {main: {type: 'picture', description_text: 'The council on Sunday.'}}
    })
    const [story] = await read(text, 'a.json')
    expect(story?.text).toBe('Council agrees\n\nThe council agreed.\n\nThe council on Sunday.\n')
    expect(story?.blocks?.map(({role}) => role)).toEqual(['headline', undefined, 'caption'])
    expect(story?.metadata).toMatchObject({wordCount: 3, edNotes: ['Note'], embargo: '2024-11-11T00:00:00Z', place: 'Quetta'})
  })

  it('Superdesk: the dateline opens the copy', async () => {
    const text = JSON.stringify({
      _id: 'x',
      headline: 'Council agrees',
      dateline: {text: 'QUETTA, Nov 10 APP -', located: {city: 'Quetta'}},
      body_html: '<p>The council agreed.</p>'
    })
    const [story] = await read(text, 'a.json')
    expect(story?.text).toBe('Council agrees\n\nQUETTA, Nov 10 APP - The council agreed.\n')
    expect(story?.metadata.place).toBe('Quetta')
  })

  it('Atom', async () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><id>a</id><title>Council agrees</title><updated>2024-11-10T09:30:00Z</updated><author><name>A Writer</name></author><content type="html">&lt;p&gt;It agreed.&lt;/p&gt;</content></entry><entry><id>b</id><title>Second</title><summary>More.</summary></entry></feed>'
    const stories = await read(text, 'a.xml')
    expect(stories.map(({id, text: copy}) => [id, copy])).toEqual([
      ['a', 'Council agrees\n\nIt agreed.\n'],
      ['b', 'Second\n\nMore.\n']
    ])
    expect(stories[0]?.metadata).toMatchObject({byline: 'A Writer', language: 'en', versionCreated: '2024-11-10T09:30:00Z'})
  })

  it('IPTC 7901 and ANPA 1312', async () => {
    const wire = sample('iptc7901.iptc')
    const [first] = await read(wire, 'a.iptc')
    expect(first && fieldsIn(wire, first)).toEqual({
      urgency: '4',
      wordCount: '0097',
      slugline: 'Pakistan/transport/',
      versionCreated: '100430 GMT Nov 24',
      headline: 'Council approves new bus routes for Quetta & its suburbs',
      byline: 'By Nadia Qasim'
    })
    expect(first?.metadata.versionCreated).toBe('2024-11-10T04:30:00Z')
    const anpa = sample('anpa1312.anpa')
    const [second] = await read(anpa, 'a.anpa')
    expect(second && fieldsIn(anpa, second)).toEqual({
      priority: 'r',
      wordCount: '0097',
      slugline: 'BC-AS--Bus Routes',
      versionCreated: 'AP-WF-11-10-24 0430GMT',
      headline: 'Council approves new bus routes for Quetta & its suburbs',
      byline: 'By Nadia Qasim'
    })
  })
})

describe('marks', () => {
  it('NITF: people, dates, money and speech', async () => {
    const text =
      '<nitf><body><body.content><p><person>Nadia Qasim</person> paid <money unit="PKR">5 rupees</money> on <chron norm="20241110">Sunday</chron>. <q>It is teh price</q>, she said.</p></body.content></body></nitf>'
    const [story] = await read(text, 'a.xml')
    expect(story?.marks?.map(({kind, start, end, value}) => [kind, story.text.slice(start, end), value])).toEqual([
      ['person', 'Nadia Qasim', undefined],
      ['money', '5 rupees', 'PKR'],
      ['date', 'Sunday', '20241110'],
      ['quote', 'It is teh price', undefined]
    ])
    const file = await lint(new VFile({path: 'a.xml', value: text}))
    const facts = file.data.copydesk?.story
    const at = text.indexOf('teh')
    expect(at).toBeGreaterThan(0)
    const spoken = facts?.text.indexOf('teh') ?? 0
    expect(facts?.isQuoted({start: spoken, end: spoken + 3})).toBe(true)
  })

  it('says who is a person, and who is none', async () => {
    const value =
      '<nitf><body><body.content><p>The aides of <person>Nadia Qasim</person> met <org>Chief Baker Foods</org> in the town of Sibi late in the day.</p></body.content></body></nitf>'
    const file = await lint(new VFile({path: 'a.xml', value}))
    expect(file.data.copydesk?.story?.people.map(({name}) => name)).toEqual(['Nadia Qasim'])
  })

  it('code is left alone', async () => {
    const file = await lint(
      new VFile({path: 'a.md', value: 'The council said the `the the` flag is new.\n\n    the the\n\n```\nthe the\n```\n'})
    )
    expect(file.messages.filter(({ruleId}) => ruleId === 'repeated-word')).toEqual([])
  })
})
