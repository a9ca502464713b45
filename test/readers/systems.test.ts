import {describe, expect, it} from 'vitest'
import {readStories} from '../../src/readers/index.js'
import {copy, escaped, first, fixed, html, last, marker, read, textOf, title} from '../helpers/council.js'

/** How agencies, editorial systems and services for content keep a story, each in its own way. */

describe('feeds', () => {
  const atom = 'xmlns="http://www.w3.org/2005/Atom"'

  it('may be one entry of Atom, or hold NITF', async () => {
    const entry = `<entry ${atom}><title>${title}</title><content type="html">${escaped(html)}</content></entry>`
    expect(await textOf(entry, 'a.xml')).toBe(copy)
    const nitf = `<nitf><body><body.head><dateline>LARNES (AP) --</dateline></body.head><body.content>${html}</body.content></body></nitf>`
    expect(await textOf(`<entry ${atom}><title>${title}</title><content type="text/xml">${nitf}</content></entry>`, 'a.xml')).toBe(
      copy.replace('The council', 'LARNES (AP) -- The council')
    )
  })

  it('have the line for the desk as title where the headline stands beside it', async () => {
    const about = `<m:ContentMetadata><m:SlugLine>BC-Council, 1st Ld</m:SlugLine><m:HeadLine>${title}</m:HeadLine><m:ByLine>By ANN SMITH</m:ByLine></m:ContentMetadata>`
    const feed = `<feed ${atom} xmlns:m="urn:m"><entry><title>BC-Council, 1st Ld</title>${about}<content type="html">${escaped(html)}</content></entry></feed>`
    const [document] = (await read(feed, 'a.xml')).documents
    expect(document?.text).toBe(copy.replace('\n\n', '\n\nBy ANN SMITH\n\n'))
    expect(document?.metadata).toMatchObject({headline: title, slugline: 'BC-Council, 1st Ld', byline: 'By ANN SMITH'})
  })

  it('hold HTML in RSS, though it has no tag', async () => {
    const item = (text: string) => `<rss><channel><item><description>${text}</description></item></channel></rss>`
    expect(await textOf(item('<![CDATA[It&#8217;s over, R&amp;D said.]]>'), 'a.xml')).toBe('It’s over, R&D said.\n')
    expect(await textOf(item('It&amp;#8217;s a <![CDATA[<q>plan</q>]]>.'), 'a.xml')).toBe('It’s a plan.\n')
    const entry = (type: string) => `<feed ${atom}><entry><summary type="${type}">R&amp;amp;D</summary></entry></feed>`
    expect(await textOf(entry('html'), 'a.xml')).toBe('R&D\n')
    expect(await textOf(entry('text'), 'a.xml')).toBe('R&amp;D\n')
  })

  it('have their title above a heading further down', async () => {
    const item = (text: string) =>
      `<rss><channel><item><title>${title}</title><description>${escaped(text)}</description></item></channel></rss>`
    expect(await textOf(item(`<p>${first}</p><h1>Costs</h1><p>${last}</p>`), 'a.xml')).toBe(`${title}\n\n${first}\n\nCosts\n\n${last}\n`)
  })
})

describe('feeds of several forms', () => {
  it('are fixed in the summary that is the first paragraph', async () => {
    const lead = 'The council met on the the Monday and agreed on the plan.'
    const feed = `<rss><channel><item><title>${title}</title><description>${lead}</description><content:encoded xmlns:content="c"><![CDATA[<p>${lead}</p><p>${last}</p>]]></content:encoded></item></channel></rss>`
    expect(await fixed(feed, 'a.xml')).toBe(feed.replaceAll('the the', 'the'))
  })

  it('hold no file in base64, and no heading of an instant article', async () => {
    const entry = (type: string, content: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${title}</title><category term="quay" label="The quay"/><content type="${type}">${content}</content><summary>${first}</summary></entry></feed>`
    expect(await textOf(entry('application/pdf', 'JVBERi0xLjQK'), 'a.xml')).toBe(`${title}\n\n${first}\n`)
    expect((await read(entry('text', last), 'a.xml')).documents[0]?.metadata.keywords).toEqual(['The quay'])
    const article = `<html><body><article><header><h1>${title}</h1><time class="op-published">July 21</time><address>Ann Smith</address></header><p>${first}</p><footer>NHA</footer></article></body></html>`
    expect(await textOf(entry('html', escaped(article)), 'a.xml')).toBe(`${title}\n\n${first}\n`)
  })
})

describe('NITF and NewsML', () => {
  it('says from when copy may be published', async () => {
    const item = (status: string) =>
      `<NewsML><NewsItem><NewsManagement><Status FormalName="${status}"/><StatusWillChange><DateAndTime>20230722T060000Z</DateAndTime></StatusWillChange></NewsManagement><NewsComponent><ContentItem><DataContent><p>${first}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
    expect((await read(item('Embargoed'), 'a.xml')).documents[0]?.metadata.embargo).toBe('20230722T060000Z')
    expect((await read(item('Usable'), 'a.xml')).documents[0]?.metadata.embargo).toBeUndefined()
  })

  it('tells what stands around the copy of dpa', async () => {
    const header = `<header><strong class="embargoed">Hold it until tonight.</strong><h1>${title}</h1><h3>Harbour</h3></header>`
    const body = `<section class="main"><p class="teaser">The quay will be mended.</p><p><span class="dateline">Larnes (NHA) - </span>${first}</p></section>`
    const item = `<newsItem guid="a"><contentMeta><headline>${title}</headline><dateline>Larnes (NHA) - </dateline></contentMeta><contentSet><inlineXML><html><body>${header}${body}</body></html></inlineXML></contentSet></newsItem>`
    const [document] = (await read(item, 'a.xml')).documents
    expect(document?.blocks?.map(({start, end, role}) => [role, document.text.slice(start, end)])).toEqual([
      ['headline', title],
      ['note', 'Hold it until tonight.'],
      ['subhead', 'Harbour'],
      ['subhead', 'The quay will be mended.'],
      [undefined, `Larnes (NHA) - ${first}`]
    ])
  })

  it('says who wrote it, if that is a person', async () => {
    const item = (type: string) =>
      `<newsItem guid="a"><contentMeta><creator type="${type}"><name>Ann Smith</name></creator></contentMeta><contentSet><inlineXML><html><body><p>${first}</p></body></html></inlineXML></contentSet></newsItem>`
    expect((await read(item('cpnat:person'), 'a.xml')).documents[0]?.metadata.byline).toBe('Ann Smith')
    expect((await read(item('cpnat:organisation'), 'a.xml')).documents[0]?.metadata.byline).toBeUndefined()
  })

  const nitf = (content: string) => `<nitf><body><body.content>${content}</body.content></body></nitf>`

  it('reads HTML in the place of its elements', async () => {
    const body = nitf(`<![CDATA[${first}<BR><BR>${marker}<BR><BR>${last}]]>`)
    expect(`${title}\n\n${await textOf(body, 'a.xml')}`).toBe(copy)
    expect(await fixed(body, 'a.xml')).toBe(body.replace(`${marker}<BR><BR>`, ''))
  })

  it('reads no space where XML was printed with a line for each tag', async () => {
    const body = nitf('<p>\n<person>Ann Smith</person>\n, who leads the\n<org>council</org>\n, agreed\n.\n</p>')
    expect(await textOf(body, 'a.xml')).toBe('Ann Smith, who leads the council, agreed .\n')
    expect(await textOf(nitf('<p><person>Ann Smith</person> , who</p>'), 'a.xml')).toBe('Ann Smith , who\n')
  })

  it('reads a headline in a line of its own', async () => {
    const item = `<NewsML><NewsItem><NewsComponent><NewsLines><NewsLine><HeadLine>${title}</HeadLine></NewsLine></NewsLines><ContentItem><DataContent><nitf><body><body.content><p>${first}</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
    expect(await textOf(item, 'a.xml')).toBe(`${title}\n\n${first}\n`)
  })

  it('reads a note of several paragraphs as several', async () => {
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><edNote><p>One</p><p>Two</p></edNote></itemMeta><contentMeta><headline>${title}</headline></contentMeta></newsItem>`
    expect((await read(item, 'a.xml')).documents[0]?.metadata.edNotes).toEqual(['One', 'Two'])
  })
})

describe('IPTC 7901', () => {
  const message = (keywords: string, trailer: string): string =>
    `\u0001abc0042 3 pol 0021 ABC 0042\r\n\r\n${keywords}\r\n\r\n\u0002${title}\r\n\r\n   LARNES, July 21 (ABC) - ${first}\r\n${trailer}\r\n\u0004`

  it.each([
    ['HARBOUR/PLAN (UPDATE 1)', '\u0003211530 GMT JUL 23', '2023-07-21T15:30:00Z'],
    ['Hafen/Plan/Norwegen', '\u0003APA0042    2023-07-21/15:30', '2023-07-21T15:30:00'],
    ['harbour-plan', '\u0003ABC 211530 Jul 23', '2023-07-21T15:30:00Z']
  ])('has keywords and a time of filing: %s', async (keywords, trailer, moment) => {
    const [document] = (await read(message(keywords, trailer), 'a.txt')).documents
    expect(document?.metadata).toMatchObject({slugline: keywords, versionCreated: moment})
    expect(document?.text.replaceAll('\r\n', '\n')).toBe(`${title}\n\n   LARNES, July 21 (ABC) - ${first}\n`)
  })
})

describe('ANPA 1312 without its control characters', () => {
  const message = (open: string, close: string): string =>
    `W2870asian\nf l BC-LT--Harbour      11-13 1049\n${open}^BC-LT--Harbour,466<\n^${title} <\n^By ANN SMITH=\n\t   LARNES (AP) _ The council met on the the Monday. \n \n\t   It agreed.\n \n${close}\t   AP-WF-11-13-13 1509GMT<\n\n`

  it('is read as with them', async () => {
    const text = message('', '')
    const {documents, format} = await read(text, 'a.txt')
    expect(format).toBe('anpa1312')
    expect(documents[0]?.text).toBe(`${title}\n\nBy ANN SMITH\n\nLARNES (AP) _ The council met on the the Monday.\n\nIt agreed.\n`)
    expect(documents[0]?.text).toBe((await read(`\u0016\u0016\u0001${message('\u0002', '\u0003\n')}`, 'a.txt')).documents[0]?.text)
    expect(documents[0]?.id).toBe('W2870')
    expect(await fixed(text, 'a.txt')).toBe(text.replace('the the', 'the'))
  })
})

describe('tables', () => {
  const table = `Title;Publish Date;Content\r\n${title};2023-07-01;"${first}\r\n\r\n${marker}\r\n\r\nThey said ""the plan"" is ready."\r\n;;\r\n`

  it('hold a story in a row', async () => {
    const {documents, problems} = await read(table, 'a.csv')
    expect(problems).toEqual([])
    expect(documents.map(({text}) => text)).toEqual([copy.replace(last, 'They said "the plan" is ready.')])
    expect(documents[0]?.metadata.date).toEqual({year: 2023, month: 7, day: 1})
    expect(await fixed(table, 'a.csv')).toBe(table.replace(`${marker}\r\n\r\n`, ''))
  })

  it('may have the marks that part cells inside quotation marks of their heading', async () => {
    const heading = `"Title; of\tthe ""story""",Content\n`
    expect((await read(`${heading}${title},"${first}"\n`, 'a.csv')).documents.map(({text}) => text)).toEqual([`${first}\n`])
  })

  it('may have rows that end in a carriage return alone', async () => {
    const old = table.replaceAll('\r\n', '\r')
    const {documents, problems} = await read(old, 'a.csv')
    expect(problems).toEqual([])
    expect(documents.map(({text}) => text)).toEqual([copy.replace(last, 'They said "the plan" is ready.')])
    expect(await fixed(old, 'a.csv')).toBe(old.replace(`${marker}\r\r`, ''))
  })

  it('are read by the first of two columns of one name, and the second is told of', async () => {
    const twice = `title,content,Title,,\n${title},"${first}",Other,,\n${title},"${first}",Other,,\n`
    const {documents, problems} = await read(twice, 'a.csv')
    expect(documents.map(({metadata}) => metadata.headline)).toEqual([title, title])
    expect(problems.map(({reason, place}) => [reason, place?.start.offset])).toEqual([
      ['Unexpected second column `Title`; the first is read', 'title,content,'.length]
    ])
  })

  it('are told from others by their columns', async () => {
    const {documents, problems} = await read('place,count\nLarnes,3\n', 'a.csv')
    expect(documents).toEqual([])
    expect(problems.map(({reason}) => reason)).toEqual(['Unexpected table without a column of headlines or copy'])
    const open = await read('title,content\nPlan,"The council met\n', 'a.csv')
    expect(open.problems.map(({reason}) => reason)).toEqual(['Unexpected table with a quotation mark that nothing closes'])
    expect((await read('title\nPlan', 'a.tsv')).documents[0]?.text).toBe('Plan\n')
  })
})

describe('JSON of systems', () => {
  const span = (text: string, kind = 'text') => ({nodeType: kind, value: text})
  const answers: Array<[string, unknown]> = [
    [
      'Apple News',
      {
        title,
        components: [
          {role: 'title', text: title},
          {role: 'container', components: [{role: 'body', format: 'html', text: `<p>${first}</p><p>${marker}</p>`}]},
          {role: 'pullquote', text: 'Agreed'},
          {role: 'body', text: last}
        ]
      }
    ],
    [
      'Contentful',
      {
        items: [
          {
            sys: {createdAt: '2023-07-01T10:00:00Z'},
            fields: {
              title,
              body: {
                nodeType: 'document',
                data: {},
                content: [
                  {
                    nodeType: 'paragraph',
                    data: {},
                    content: [
                      span('The council '),
                      {nodeType: 'hyperlink', data: {uri: 'a'}, content: [span('met')]},
                      span(first.slice(15))
                    ]
                  },
                  {nodeType: 'paragraph', data: {}, content: [span(marker)]},
                  {nodeType: 'paragraph', content: [span(last)]}
                ]
              }
            }
          }
        ]
      }
    ],
    [
      'Lexical',
      {
        docs: [
          {
            title,
            content: {
              root: {type: 'root', children: [first, marker, last].map(text => ({type: 'paragraph', children: [{type: 'text', text}]}))}
            }
          }
        ]
      }
    ],
    ['Drupal', {title: [{value: title}], created: [{value: '2023-07-01T10:00:00+00:00'}], body: [{value: html, format: 'full_html'}]}],
    [
      'Prismic',
      {
        results: [
          {
            lang: 'en-gb',
            data: {title: [{type: 'heading1', text: title}], body: [first, marker, last].map(text => ({type: 'paragraph', text}))}
          }
        ]
      }
    ],
    ['a table of WordPress', [{ID: 1, post_title: title, post_date: '2023-07-01 10:00:00', post_content: html}]],
    [
      'blocks of a page',
      {
        data: [
          {
            title,
            blocks: [
              {__component: 'shared.text', body: first},
              {__component: 'shared.text', body: marker},
              {__component: 'shared.quote', title: 'Ann', body: last}
            ]
          }
        ]
      }
    ]
  ]

  it.each(answers)('%s', async (_, answer) => {
    const text = JSON.stringify(answer)
    expect(await textOf(text, 'a.json')).toBe(copy)
    expect(await textOf(await fixed(text, 'a.json'), 'a.json')).toBe(copy.replace(`${marker}\n\n`, ''))
  })
})

describe('Markdown in JSON and tables', () => {
  const body = `${first}\n\n## Costs\n\n* One *pier*\n* One wall\n\nThey said the the [plan](https://example.org/plan) is "ready".`
  const read = `${title}\n\n${first}\n\nCosts\n\nOne pier\n\nOne wall\n\nThey said the the plan is "ready".\n`

  it('is read as that, and fixed', async () => {
    const json = JSON.stringify({title, content: body})
    expect(await textOf(json, 'a.json')).toBe(read)
    expect(await fixed(json, 'a.json')).toBe(json.replace('the the', 'the'))
    const table = `title,content\n"${title}","${body.replaceAll('"', '""')}"\n`
    expect(await textOf(table, 'a.csv')).toBe(read)
    expect(await fixed(table, 'a.csv')).toBe(table.replace('the the', 'the'))
    const zone = JSON.stringify({data: [{title, blocks: [{__component: 'shared.rich-text', body}]}]})
    expect(await textOf(zone, 'a.json')).toBe(read)
  })

  it('is the same copy as HTML', async () => {
    const both = JSON.stringify({title, body_markdown: `## Costs\n\nThe the plan.`, body_html: '<h2>Costs</h2>\n<p>The the plan.</p>'})
    const {documents, problems} = await readStories(both, {path: 'a.json'})
    expect(problems).toEqual([])
    expect(documents[0]?.text).toBe(`${title}\n\nCosts\n\nThe the plan.\n`)
    expect(await fixed(both, 'a.json')).toBe(both.replaceAll('The the', 'The'))
  })

  it('is not every line with a sign', async () => {
    const json = JSON.stringify({title, content: `#storm is the word of the day.\n\nA * and a # stand here [sic] (so they say).`})
    expect(await textOf(json, 'a.json')).toBe(`${title}\n\n#storm is the word of the day.\n\nA * and a # stand here [sic] (so they say).\n`)
  })
})

it('a character set that nobody knows is told of once', async () => {
  const bytes = Buffer.from(
    `<?xml version="1.0" encoding="cp437"?><rss><channel><item><title>Caf\u00e9</title></item></channel></rss>`,
    'latin1'
  )
  const {documents, problems} = await readStories(bytes, {path: 'a.xml'})
  expect(documents[0]?.text).toBe('Café\n')
  expect(problems.map(({reason}) => reason)).toEqual(['Unexpected character set `cp437`, read as Windows-1252'])
})
