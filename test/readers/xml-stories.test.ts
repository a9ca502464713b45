import {describe, expect, it} from 'vitest'
import {copy, escaped, first, fixed, html, last, marker, read, textOf, title} from '../helpers/council.js'

/** XML that is of no standard, as agencies and editorial systems send it. */

describe('XML of their own', () => {
  it('may hold the stories of a standard', async () => {
    const nitf = (id: string) =>
      `<nitf><head><docdata><doc-id id-string="${id}"/></docdata></head><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`
    const {documents} = await read(`<Export>${nitf('a')}${nitf('b')}</Export>`, 'a.xml')
    expect(documents.map(({id, text}) => [id, text])).toEqual([
      ['a', copy],
      ['b', copy]
    ])
    const item = `<newsItem guid="g"><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML><html><body>${html}</body></html></inlineXML></contentSet></newsItem>`
    expect(await textOf(`<Export>${item}</Export>`, 'a.xml')).toBe(copy)
    expect(await textOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>${item}</content></entry></feed>`, 'a.xml')).toBe(copy)
  })

  it('may be several documents, one after another', async () => {
    const document = (body: string) => `<?xml version="1.0"?>\n<nitf><body><body.content>${body}</body.content></body></nitf>\n`
    const text = document(`<p>${first}</p>`) + document('<p>') + document(`<p>The the council met.</p>`)
    const {documents, problems} = await read(text, 'a.xml')
    expect(documents.map(each => each.text)).toEqual([`${first}\n`, 'The the council met.\n'])
    expect(problems.map(({reason, place}) => [/not well-formed/.test(reason), place?.start.line])).toEqual([[true, 4]])
    expect(await fixed(text, 'a.xml')).toBe(text.replace('The the', 'The'))
    expect((await read('<a/><?xml version="1.0"?><b/>', 'a.xml')).problems).toHaveLength(1)
  })

  it('has its first paragraph apart', async () => {
    const story = (lead: string, body: string) => `<Article><Title>${title}</Title><Lead>${lead}</Lead><Body>${body}</Body></Article>`
    expect(await textOf(story(first, `<p>${last}</p>`), 'a.xml')).toBe(`${title}\n\n${first}\n\n${last}\n`)
    expect(await textOf(story(first, html), 'a.xml')).toBe(copy)
    expect(await textOf(story(`<Title>${title}</Title>`, html), 'a.xml')).toBe(copy)
  })

  it.each([
    ['of a database', `<table><column name="post_title">${title}</column><column name="post_content">${escaped(html)}</column></table>`],
    ['of fields', `<content><field name="title">${title}</field><field name="body">${html}</field></content>`],
    ['in German', `<Meldung><Titel>${title}</Titel><Inhalt>${html.replaceAll('p>', 'Absatz>')}</Inhalt></Meldung>`],
    ['in Spanish', `<noticia><título>${title}</título><cuerpo>${html}</cuerpo></noticia>`]
  ])('has names %s', async (_, text) => {
    expect(await textOf(text, 'a.xml')).toBe(copy)
  })

  it('holds many stories, each with what is said of it', async () => {
    const item = (headline: string, content: string) =>
      `<RBNews><PublishDate>2023-07-01T10:00:00</PublishDate><headline>${headline}</headline><town>Larnes</town><content>${escaped(content)}</content><Priority>4</Priority></RBNews>`
    const feed = `<?xml version="1.0"?><Response><sent>1</sent><List>${item(title, html)}${item('', `<p>${last}</p>`)}</List></Response>`
    const {documents, format} = await read(feed, 'a.xml')
    expect(format).toBe('xml')
    expect(documents.map(({text}) => text)).toEqual([copy, `${last}\n`])
    expect(documents[0]?.metadata).toMatchObject({place: 'Larnes', priority: '4', date: {year: 2023, month: 7, day: 1}})
    expect(await fixed(feed, 'a.xml')).toBe(feed.replace(escaped(`<p>${marker}</p>`), ''))
  })

  it('keeps headline, byline and copy at different depths', async () => {
    const doc = `<?xml version="1.0"?><doc xml:lang="en"><lead><web-headline><ln>${title}</ln></web-headline></lead><story><text><byline>By Ann Smith</byline><body>${html}</body></text></story></doc>`
    const [document] = (await read(doc, 'a.xml')).documents
    expect(document?.text).toBe(copy.replace('\n\n', '\n\nBy Ann Smith\n\n'))
    expect(document?.metadata).toMatchObject({headline: title, byline: 'By Ann Smith', language: 'en'})
  })

  it('has sections with titles, and who wrote it, in the copy', async () => {
    const section = `<sec><title>Costs</title><p>${first}</p></sec>`
    const jats = `<?xml version="1.0"?><article><front><article-title>${title}</article-title></front><body><author>Ann Smith</author>${section}</body></article>`
    expect(await textOf(jats, 'a.xml')).toBe(`${title}\n\nCosts\n\n${first}\n`)
    const alone = `<?xml version="1.0"?><article><title>${title}</title><para>${first}</para></article>`
    expect(await textOf(alone, 'a.xml')).toBe(`${title}\n\n${first}\n`)
  })

  it('has names of its own for paragraphs', async () => {
    const doc = `<?xml version="1.0"?><Article><Title>${title}</Title><Story><Abs>${first}</Abs><SubHead>Costs</SubHead><Abs>It is <hi>not</hi> paid.</Abs><Photo><Caption>A bus</Caption></Photo></Story></Article>`
    expect(await textOf(doc, 'a.xml')).toBe(`${title}\n\n${first}\n\nCosts\n\nIt is not paid.\n`)
  })

  it.each([
    ['a site map', '<?xml version="1.0"?><urlset><url><title>Council agrees on plan</title></url></urlset>', 'urlset'],
    ['a drawing', `<?xml version="1.0"?><svg><title>Plan</title><text>${first}</text></svg>`, 'svg'],
    ['of translations', `<?xml version="1.0"?><xliff><file><body><unit><source>${first}</source></unit></body></file></xliff>`, 'xliff'],
    ['a memory', `<?xml version="1.0"?><tmx><header/><body><tu><seg>${first}</seg></tu></body></tmx>`, 'tmx'],
    ['an answer', `<?xml version="1.0"?><soap:Envelope xmlns:soap="s"><soap:Body>${first}</soap:Body></soap:Envelope>`, 'Envelope'],
    ['verse', `<?xml version="1.0"?><TEI><text><body><l>${first}</l></body></text></TEI>`, 'TEI'],
    [
      'a handbook',
      `<?xml version="1.0"?><article xmlns="http://docbook.org/ns/docbook"><title>${title}</title><para>${first}</para></article>`,
      'article'
    ],
    ['resources', `<?xml version="1.0"?><root><data name="Text"><value>${first}</value></data></root>`, 'root'],
    ['settings', '<?xml version="1.0"?><config><title>Desk</title><content>true</content></config>', 'config']
  ])('%s is no story', async (_, text, root) => {
    const {documents, problems} = await read(text, 'a.xml')
    expect(documents).toEqual([])
    expect(problems.map(({reason}) => reason)).toEqual([
      `Unexpected XML of \`${root}\`, expected NITF, NewsML 1.2, NewsML-G2, RSS, Atom, XHTML or a headline and copy`
    ])
  })
})
