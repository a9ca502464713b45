import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {type Reading, readStories} from '../../src/readers/index.js'

/** Shapes in which feeds and systems send the same things otherwise than their standards have it. */

const story = ['The council met on Monday and agreed on the plan.', 'Advertisement', 'It is to be paid for from next year, officials said.']

const read = (text: string, path: string): Promise<Reading> => readStories(text, {path})

async function fixed(text: string, path: string): Promise<string> {
  return (await fix(new VFile({path, value: text}), {rules: {'final-newline': 'off'}})).text
}

/** What is left of the copy: each block of the body. */
async function textOf(text: string, path: string): Promise<string | undefined> {
  return (await read(text, path)).documents[0]?.text
}

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

it('a package without copy is no story', async () => {
  const pack =
    '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Top stories</headline></contentMeta></packageItem>'
  expect((await read(pack, 'a.xml')).documents).toEqual([])
})
