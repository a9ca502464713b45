import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.js'
import {readStories} from '../../src/readers/index.js'
import {fixed, read, textOf} from '../helpers/council.js'

/** Shapes in which feeds and systems send the same things otherwise than their standards have it. */

const story = ['The council met on Monday and agreed on the plan.', 'Advertisement', 'It is to be paid for from next year, officials said.']

const copy = `${story.join('\n\n')}\n`

describe('feeds', () => {
  const item = (inside: string, attributes = '') =>
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"${attributes}><channel><item>${inside}</item></channel></rss>`
  const escaped = story.map(each => `&lt;p&gt;${each}&lt;/p&gt;`).join('\n')

  it('takes no picture for the story', async () => {
    const picture =
      '<media:content url="a.jpg"><media:title>Picture</media:title><media:description>The council</media:description></media:content>'
    expect(await textOf(item(`${picture}<media:title>Other</media:title><content:encoded>${escaped}</content:encoded>`), 'a.xml')).toBe(
      copy
    )
    const renamed = item(
      `<m:content url="a.jpg">The council</m:content><description>${escaped}</description>`,
      ' xmlns:m="http://search.yahoo.com/mrss/"'
    )
    expect(await textOf(renamed, 'a.xml')).toBe(copy)
  })

  it('knows the copy by the names that it has', async () => {
    const full = item(`<description>Summary</description><y:full-text>${escaped}</y:full-text>`, ' xmlns:y="http://news.yandex.ru"')
    expect(await textOf(full, 'a.xml')).toBe(copy)
  })

  it('reads HTML that was escaped twice, and fixes it there', async () => {
    const twice = item(`<description>${escaped.replaceAll('&', '&amp;')}</description>`)
    const {documents, problems} = await read(twice, 'a.xml')
    expect(documents[0]?.text).toBe(copy)
    expect(problems.map(({reason}) => reason)).toEqual(['Unexpected HTML that is escaped twice, read as HTML'])
    expect(await fixed(twice, 'a.xml')).toBe(twice.replace('\n&amp;lt;p&amp;gt;Advertisement&amp;lt;/p&amp;gt;', ''))
  })

  it('reads titles as HTML, in Atom where they say so', async () => {
    expect(await textOf(item('<title>Smith &amp;amp; Sons &amp;#8216;agree&amp;#8217;</title>'), 'a.xml')).toBe('Smith & Sons ‘agree’\n')
    expect(await textOf(item('<title><![CDATA[It&#8217;s over]]></title>'), 'a.xml')).toBe('It’s over\n')
    const entry = (type: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title${type}>A &amp;amp; B</title></entry></feed>`
    expect(await textOf(entry(' type="html"'), 'a.xml')).toBe('A & B\n')
    expect(await textOf(entry(''), 'a.xml')).toBe('A &amp; B\n')
  })

  it('reads names, dates and subjects', async () => {
    const {documents} = await read(
      item(
        '<title>One line</title><author>desk@example.org (Ann Smith)</author><dc:subject>City</dc:subject><dc:modified>2024-11-10</dc:modified>'
      ),
      'a.xml'
    )
    expect(documents[0]?.metadata).toMatchObject({byline: 'Ann Smith', keywords: ['City'], versionCreated: '2024-11-10'})
  })
})

describe('paragraphs parted by line breaks', () => {
  const page = (body: string) => `<html><body><article>${body}</article></body></html>`

  it('go with the breaks behind them', async () => {
    const broken = page(story.join('<br><br>\n'))
    expect(await fixed(broken, 'a.html')).toBe(broken.replace('Advertisement<br><br>\n', '\n'))
  })

  it('go with the breaks before them at the end', async () => {
    const broken = page([story[0], story[2], story[1]].join('<br /><br />'))
    expect(await fixed(broken, 'a.html')).toBe(broken.replace('<br /><br />Advertisement', ''))
  })

  it('leave a paragraph that holds more than them', async () => {
    const broken = page(`<p>${story.join('<br><br>')}</p>`)
    expect(await fixed(broken, 'a.html')).toBe(broken.replace('Advertisement<br><br>', ''))
    const bold = page(`${story[0]}<br><br><b>Advertisement<br></b><br>${story[2]}`)
    expect(await fixed(bold, 'a.html')).not.toMatch(/<b>(?!.*<\/b>)/)
  })

  it('go with a break at the end of their own paragraph', async () => {
    const broken = page(story.map(each => `<p>${each}<br></p>`).join('\n\n\n'))
    expect(await fixed(broken, 'a.html')).toBe(broken.replace('\n\n\n<p>Advertisement<br></p>', ''))
  })
})

describe('NITF of archives', () => {
  it('reads the first paragraph once and corrects it twice', async () => {
    const lead = 'The council met on the the Monday after the vote.'
    const archive = `<nitf><body><body.content><block class="lead_paragraph"><p>${lead}</p></block><block class="full_text"><p>${lead}</p><p>${story[2]}</p></block></body.content></body></nitf>`
    expect(await textOf(archive, 'a.xml')).toBe(`${lead}\n\n${story[2]}\n`)
    expect(await fixed(archive, 'a.xml')).toBe(archive.replaceAll('the the', 'the'))
  })
})

it('a byline in NITF is the name without the title', async () => {
  const item = `<nitf><body><body.head><byline>By ANN SMITH<byttl>Staff Writer</byttl></byline></body.head><body.content><p>${story[0]}</p></body.content></body></nitf>`
  const [document] = (await read(item, 'a.xml')).documents
  expect(document?.metadata.byline).toBe('By ANN SMITH')
  expect(document?.text).toBe(`By ANN SMITH\n\nStaff Writer\n\n${story[0]}\n`)
})

it('a package without copy is no story', async () => {
  const pack =
    '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Top stories</headline></contentMeta></packageItem>'
  expect((await read(pack, 'a.xml')).documents).toEqual([])
})

describe('JSON of services', () => {
  const title = 'Council agrees on plan'
  const html = story.map(each => `<p>${each}</p>`).join('')
  const cut = html.replace('<p>Advertisement</p>', '')
  const plain = story.join('\n\n')
  const cutPlain = plain.replace('\n\nAdvertisement', '')
  const [first = '', marker = '', last = ''] = story
  const span = (text: string) => ({type: 'paragraph', content: [{type: 'text', text}]})
  const block = (text: string) => ({
    _type: 'block',
    style: 'normal',
    children: [
      {_type: 'span', text: text.slice(0, 9)},
      {_type: 'span', text: text.slice(9)}
    ]
  })

  /** What a service sends, and the same without the marker. */
  const answers: Array<[string, unknown, unknown]> = [
    ['WordPress', [{title: {rendered: title}, content: {rendered: html}}], [{title: {rendered: title}, content: {rendered: cut}}]],
    [
      'Arc',
      {headlines: {basic: title}, content_elements: story.map(content => ({type: 'text', content}))},
      {headlines: {basic: title}, content_elements: [first, last].map(content => ({type: 'text', content}))}
    ],
    [
      'fields of a search',
      {response: {results: [{id: 'a', webTitle: title, fields: {body: html}}]}},
      {response: {results: [{id: 'a', webTitle: title, fields: {body: cut}}]}}
    ],
    [
      'attributes',
      {data: [{id: 1, attributes: {title, body: {value: html, format: 'basic'}}}]},
      {data: [{id: 1, attributes: {title, body: {value: cut, format: 'basic'}}}]}
    ],
    [
      'Elasticsearch',
      {hits: {hits: [{_source: {headline: title, body: plain}}]}},
      {hits: {hits: [{_source: {headline: title, body: cutPlain}}]}}
    ],
    ['Ghost', {posts: [{title, html, plaintext: plain}]}, {posts: [{title, html: cut, plaintext: cutPlain}]}],
    ['JSON Feed', {title: 'Feed', items: [{title, content_text: plain}]}, {title: 'Feed', items: [{title, content_text: cutPlain}]}],
    ["a page's data", {props: {pageProps: {article: {title, body: html}}}}, {props: {pageProps: {article: {title, body: cut}}}}],
    ['paragraphs', {title, content: story}, {title, content: [first, last]}],
    ['the marker first', {title, content: [marker, first, last]}, {title, content: [first, last]}],
    ['Portable Text', {title, body: story.map(block)}, {title, body: [first, last].map(block)}],
    ['ProseMirror', {title, body: {type: 'doc', content: story.map(span)}}, {title, body: {type: 'doc', content: [first, last].map(span)}}],
    [
      'Editor.js',
      {title, content: {blocks: story.map(text => ({type: 'paragraph', data: {text}}))}},
      {title, content: {blocks: [first, last].map(text => ({type: 'paragraph', data: {text}}))}}
    ]
  ]

  it.each(answers)('%s is read and fixed', async (_, before, after) => {
    const text = `${JSON.stringify(before)}\n`
    const {documents, problems} = await read(text, 'a.json')
    expect(problems).toEqual([])
    expect(documents.map(each => each.metadata.headline)).toEqual([title])
    expect(documents[0]?.text).toContain(`\n\n${first}\n\n`)
    expect(await fixed(text, 'a.json')).toBe(`${JSON.stringify(after)}\n`)
  })

  it('reads roles of blocks', async () => {
    const text = JSON.stringify({
      title,
      content_elements: [
        {type: 'text', content: 'Smith &amp; Sons <b>agreed</b>.'},
        {type: 'header', content: 'A heading'},
        {type: 'image', caption: 'A picture'},
        {type: 'raw_html', content: '<script>x</script>'},
        {type: 'list', items: [{type: 'text', content: 'An item'}]}
      ]
    })
    const [document] = (await read(text, 'a.json')).documents
    expect(document?.blocks?.map(({start, end, role}) => [role, document.text.slice(start, end)])).toEqual([
      ['headline', title],
      [undefined, 'Smith & Sons agreed.'],
      ['subhead', 'A heading'],
      ['caption', 'A picture'],
      ['list', 'An item']
    ])
  })

  it('reads what is known of a story', async () => {
    const text = JSON.stringify({
      language: 'en-GB',
      items: [
        {
          title,
          content_html: html,
          date_published: '2024-11-10T09:00:00Z',
          authors: [{name: 'Ann Smith'}],
          author: 7,
          tags: ['city', 'plan']
        }
      ]
    })
    expect((await read(text, 'a.json')).documents[0]?.metadata).toMatchObject({
      language: 'en-GB',
      published: '2024-11-10T09:00:00Z',
      byline: 'Ann Smith',
      keywords: ['city', 'plan']
    })
  })

  it('reads bylines in HTML', async () => {
    const [document] = (await read(JSON.stringify({headline: title, byline: '<p>By Ann &amp; Tom Smith</p>', body_html: html}), 'a.json'))
      .documents
    expect(document?.metadata.byline).toBe('By Ann & Tom Smith')
    expect(document?.text.split('\n\n')[1]).toBe('By Ann & Tom Smith')
  })

  it('takes settings and lists of links for no stories', async () => {
    for (const other of [
      {name: 'package', description: 'A package', scripts: {test: 'vitest'}},
      {menu: {items: [{title: 'Home', url: '/'}]}, messages: {title: 'Welcome'}},
      {a: {text: 'A sentence.'}}
    ]) {
      const {documents} = await read(JSON.stringify(other), 'a.json')
      expect(documents.flatMap(({text}) => text.split('\n\n').slice(1))).toEqual([])
    }
  })

  it('reads lines of any length, and past lines that are none', async () => {
    const line = (text: string) => JSON.stringify({title, maintext: text})
    const long = line(`${first}${' So it was said.'.repeat(6000)}`)
    const {documents, problems} = await read(`${long}\r\n\r\nnot JSON\r\n${line(plain)}\r\n`, 'a.jsonl')
    expect(documents).toHaveLength(2)
    expect(problems).toHaveLength(1)
    expect((await read(`${line(plain)}\n`, 'a.ndjson')).format).toBe('ndjson')
    expect((await read(JSON.stringify({title, text: plain}, null, 2), 'a.jsonl')).format).toBe('json')
  })
})

describe('exports of WordPress', () => {
  const wxr = (inside: string) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>One line</title>${inside}<wp:post_type>post</wp:post_type></item><item><title>a.jpg</title><wp:post_type>attachment</wp:post_type></item></channel></rss>`
  const content = (text: string) => wxr(`<content:encoded><![CDATA[${text}]]></content:encoded>`)

  it('reads posts, with paragraphs parted by blank lines between tags', async () => {
    const text = content(
      `[caption id="a"]<img src="a.jpg" /> The hall[/caption]\n\n${story[0]?.replace('Monday', '<em>Mon</em>day &amp; more')}\r\n\r\nAdvertisement\n\n[gallery ids="1"]\n\n${story[2]}`
    )
    const {documents, problems} = await read(text, 'a.xml')
    expect(problems).toEqual([])
    expect(documents.map(each => each.text)).toEqual([`One line\n\n${copy.replace('Monday', 'Monday & more')}`])
    expect(await fixed(text, 'a.xml')).toBe(text.replace('Advertisement', ''))
  })

  it('knows codes from brackets in copy', async () => {
    const text = content(`[contact_form]\n\nHe said "they [the council] agreed [sic]" on Monday.[poll id="3"]\n\n<em>It</em> is over.`)
    expect(await textOf(text, 'a.xml')).toBe('One line\n\nHe said "they [the council] agreed [sic]" on Monday.\n\nIt is over.\n')
  })

  it('takes the comments of a block with it', async () => {
    const text = content(story.map(each => `<!-- wp:paragraph {"a":1} -->\n<p>${each}</p>\n<!-- /wp:paragraph -->`).join('\n\n'))
    expect(await fixed(text, 'a.xml')).toBe(
      text.replace('\n\n<!-- wp:paragraph {"a":1} -->\n<p>Advertisement</p>\n<!-- /wp:paragraph -->', '')
    )
  })

  it('of Blogger hold settings and comments too', async () => {
    const entry = (kind: string) =>
      `<entry><id>${kind}</id><category term="http://schemas.google.com/blogger/2008/kind#${kind}"/><title>Plan</title><content>The council met.</content></entry>`
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom">${['settings', 'post', 'comment', 'page'].map(entry).join('')}</feed>`
    const {documents} = await readStories(feed, {path: 'a.xml'})
    expect(documents.map(({id, metadata}) => [id, metadata.keywords])).toEqual([
      ['post', undefined],
      ['page', undefined]
    ])
  })

  it('takes no excerpt for the copy', async () => {
    const text = wxr(`<excerpt:encoded>Summary</excerpt:encoded><content:encoded><![CDATA[<p>${story[0]}</p>]]></content:encoded>`)
    expect(await textOf(text, 'a.xml')).toBe(`One line\n\n${story[0]}\n`)
  })
})

describe('pages', () => {
  it('keeps the line break behind a paragraph that nothing closes', async () => {
    const page = `<html><body><article>\n<p>${story.join('\n<p>')}\n</article></body></html>\n`
    expect(await fixed(page, 'a.html')).toBe(page.replace('<p>Advertisement\n', ''))
  })

  it('reads what is marked up in sight', async () => {
    const page = `<html><body><div itemscope><h1>Council agrees on plan</h1><span itemprop="author"><span itemprop="name">Ann Smith</span></span><div itemprop="articleBody">${story
      .map(each => `<p>${each}</p>`)
      .join('')
      .repeat(3)}<amp-ad><div>Advertisement</div></amp-ad></div></div></body></html>`
    const [document] = (await read(page, 'a.html')).documents
    expect(document?.metadata).toMatchObject({headline: 'Council agrees on plan', byline: 'Ann Smith'})
    expect(document?.text.match(/Advertisement/g)).toHaveLength(3)
  })
})

describe('tables that lay out a page', () => {
  const [first, marker, last] = story

  it('are read cell by cell', async () => {
    const long = `${first} ${last}`
    const page = `<html><body><table><tr><td><table><tr><td><h1>One line</h1></td></tr>${[long, marker, long].map(each => `<tr><td>${each}</td></tr>`).join('')}</table></td></tr></table></body></html>`
    expect(await textOf(page, 'a.html')).toBe(`One line\n\n${long}\n\n${marker}\n\n${long}\n`)
  })

  it('are others than tables of figures', async () => {
    const page = `<html><body><article><p>${first}</p><table><tr><td>For</td><td>104</td></tr><tr><td>Against</td><td>71</td></tr></table></article></body></html>`
    expect(await textOf(page, 'a.html')).toBe(`${first}\n\nFor\t104\n\nAgainst\t71\n`)
  })
})

it('posts of others that a page embeds are no copy', async () => {
  const page = `<html><body><article><p>${story[0]}</p><blockquote class="twitter-tweet"><p>We are are here</p>&mdash; A (@a)</blockquote><blockquote><p>${story[2]}</p></blockquote></article></body></html>`
  expect(await textOf(page, 'a.html')).toBe(`${story[0]}\n\n${story[2]}\n`)
})

describe('several messages in one transmission', () => {
  const heads = ['Council agrees on plan', 'Mill fire injures three']
  const bodies = ['The council met on the the Monday.', 'The fire was put out by the the men of the town.']
  const both = (write: (headline: string, body: string) => string, between: string) =>
    heads.map((headline, index) => write(headline, bodies[index] ?? '')).join(between)
  const check = async (text: string, path: string) => {
    const {documents, problems} = await read(text, path)
    expect(problems.filter(({fatal}) => fatal !== undefined)).toEqual([])
    expect(documents.map(each => each.text.split('\n')[0])).toEqual(heads)
    for (const [index, each] of documents.entries()) expect(each.text).toContain(bodies[index])
    expect(await fixed(text, path)).toBe(text.replaceAll('the the', 'the'))
  }

  it.each(['\r\n', ''])('IPTC 7901, parted by %j', async between => {
    const write = (headline: string, body: string) =>
      `\u0001xyz0123 4 i  98  dpe 0123\r\n\r\nport/strike/\r\n\u0002${headline} =\r\n\r\n${body}\r\n\u0003\r\n201009 GMT Jan 26\r\n\u0004`
    await check(both(write, between), 'a.iptc')
  })

  it.each(['\r\n', ''])('ANPA 1312, parted by %j', async between => {
    const write = (headline: string, body: string) =>
      `\u0016\u0016\u0001a0123\u001f---\r\nr i \u0013\u0011BC-Port 1stLd  01-20 0098\r\n\u0002^BC-Port,98<\r\n^${headline}<\r\n\t${body}\r\n\u0003\r\nAP-NY-01-20-26 0909EST\r\n\u0004`
    await check(both(write, between), 'a.anpa')
  })

  it('text between ZCZC and NNNN', async () => {
    const text = both((headline, body) => `ZCZC\n${headline}\n\n${body}\nNNNN\n`, '\n')
    expect((await read(text, 'a.txt')).documents.map(each => each.text)).toEqual([
      `${heads[0]}\n\n${bodies[0]}\n`,
      `${heads[1]}\n\n${bodies[1]}\n`
    ])
    expect(await textOf('ZCZC\nThe council met.\nNNNN\n', 'a.txt')).toBe('ZCZC\nThe council met.\nNNNN\n')
  })
})

describe('text', () => {
  it('of lines that end in a carriage return alone', async () => {
    const text = `${story.join('\r\r')}\r`
    expect(await textOf(text, 'a.txt')).toBe(copy)
    expect(await fixed(text, 'a.txt')).toBe(text.replace('\r\rAdvertisement', ''))
  })

  it('with codes of a site, which are no copy', async () => {
    const code =
      '---\ntitle: One line\n---\n\n{% highlight ruby %}\nputs "the the"\n{% endhighlight %}\n\nThe plan. {% raw %}the the{% endraw %}\n{: .the .the}\n'
    expect(await fixed(code, 'a.md')).toBe(code)
    expect(await textOf(code, 'a.md')).toMatch(/^The plan\./)
    const text = `---\ntitle: One line\n---\n\n{{< figure src="a.jpg" title="the the" >}}\n\n${story[0]} {% link the the %} ${story[2]}\n`
    expect(await textOf(text, 'a.md')).toBe(`${story[0]} {% link the the %} ${story[2]}\n`)
    expect((await lint(new VFile({path: 'a.md', value: text}))).messages.map(String)).toEqual([])
  })

  it('with links of a notebook and what MDX imports', async () => {
    const markdown =
      "---\ntitle: Plan\n---\nimport Map from './map'\nexport const size = 3\n\n![[quay.jpg]]\n\nThe the council of [[Larnes]] met at *the* [[old quay|quay]] there.\n"
    const [document] = (await readStories(markdown, {path: 'a.mdx'})).documents
    expect(document?.text).toBe('The the council of Larnes met at the quay there.\n')
    expect(document?.marks?.map(({start, end}) => document.text.slice(start, end))).toEqual(['the'])
    const place = document?.place(document.text.indexOf('quay'), document.text.indexOf('quay') + 4)
    expect(markdown.slice(place?.start.offset, place?.end.offset)).toBe('quay')
  })

  it('behind front matter in JSON', async () => {
    const text = `{\n  "title": "One line",\n  "date": "2024-11-10"\n}\n\n${copy}`
    const [document] = (await read(text, 'a.md')).documents
    expect(document?.text).toBe(copy)
    expect(document?.metadata).toMatchObject({headline: 'One line', date: {year: 2024, month: 11, day: 10}})
    expect(await fixed(text, 'a.md')).toBe(text.replace('Advertisement\n\n', ''))
  })
})
