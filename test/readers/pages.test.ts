import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {type Reading, readStories} from '../../src/readers/index.js'

/** Pages as sites make them: a story somewhere, and much around it. */

const title = 'Council agrees on plan for the old harbour'
const [first, second, third] = [
  'The council in Larnes met on Monday and agreed on a plan for the old harbour, which has been closed since the storm of last year.',
  '"We will not wait any longer," the mayor, Anna Holm, told reporters at the quay after the the vote had been counted in the hall.',
  'The work is to be paid for from next year, officials said, and the first ferries may use the new pier in the summer after that.'
] as const
const copy = [title, first, second, third].join('\n\n')
const paragraphs = [first, second, third].map(each => `<p>${each}</p>`).join('\n')
const heading = `<h1>${title}</h1>`
const links = Array.from({length: 6}, (_, index) => `<li><a href="/${index}">Another story of this day, number ${index}</a></li>`).join('')

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const read = (text: string): Promise<Reading> => readStories(text, {path: 'a.html'})
const textOf = async (text: string): Promise<string | undefined> => (await read(text)).documents[0]?.text.trimEnd()

async function rolesOf(text: string): Promise<Array<[string | undefined, string]>> {
  const [document] = (await read(text)).documents
  return (document?.blocks ?? []).map(({start, end, role}) => [role, document?.text.slice(start, end) ?? ''])
}

describe('the story of a page', () => {
  const around: Array<[string, string]> = [
    ['a list of links', `<article>${heading}${paragraphs}<ul>${links}</ul></article>`],
    ['a section of links', `<article>${heading}${paragraphs}<div><h2>More</h2><div>${links}</div></div></article>`],
    ['cards', `<article>${heading}${paragraphs}<div><a href="a"><img src="a"><h3>Other</h3><p>${third}</p></a></div></article>`],
    ['a division that is a link', `<article>${heading}${paragraphs}<div>\n<a href="a">Vigil held for the crew</a>\n</div></article>`],
    ['a heading that is a link', `<article>${heading}${paragraphs}<h3><a href="a">Other story</a></h3></article>`],
    ['headings of nothing', `<article>${heading}${paragraphs}<h2>Related</h2><h2>Topics</h2></article>`],
    ['a section and a time above', `<article><p>City</p><span>Nov 7, 2023 2:00 AM</span>${heading}${paragraphs}</article>`],
    ['a time below', `<article>${heading}<div>Published: Tuesday, Nov. 7, 2023, 2:00 p.m. EST</div>${paragraphs}</article>`],
    ['the time of a post', `<article>${heading}<p>${first}</p><time>11:00</time><p>${second}</p><p>${third}</p></article>`],
    [
      'a time in a list',
      `<article>${heading}<ul><li><time datetime="2023-11-07T14:00:00Z">2 hours ago</time></li></ul>${paragraphs}</article>`
    ],
    [
      'who sent it in',
      `<article>${heading}<div class="node__submitted">Submitted by ann on Tue, 11/07/2023 - 14:00</div>${paragraphs}</article>`
    ],
    ['names run together', `<article>${heading}${paragraphs}<div class="relatedArticles"><p>${first}</p></div></article>`],
    [
      'what a component is called',
      `<article>${heading}<div data-component="byline-block"><div>Ann Smith</div></div>${paragraphs}</article>`
    ],
    ['what is not shown', `<article>${heading}${paragraphs}<div style="display: none"><p>${first}</p></div></article>`]
  ]

  it.each(around)('without %s', async (_, body) => {
    expect(await textOf(page(body))).toBe(copy)
  })

  it('keeps lists, headings, captions and links that are its own', async () => {
    const body = `<article><figcaption>A pier</figcaption>${heading}<p>${first}</p><h2>Costs</h2><ul><li>A <a href="a">pier</a></li><li>A wall</li></ul><p><a href="b">Read the plan</a></p><p>${third}</p></article>`
    expect(await textOf(page(body))).toBe(['A pier', title, first, 'Costs', 'A pier', 'A wall', 'Read the plan', third].join('\n\n'))
  })

  it('may stand in a division between breaks', async () => {
    const body = `<div class="head">${heading}</div><div class="body">${[first, second, third].join('<br /><br />\n')}</div><div class="foot"><p>Readers write what they think, and not what the paper thinks of it.</p><p>All pictures on this site were made by those whose names are below.</p></div>`
    expect(await textOf(page(body))).toBe(copy)
    const fixed = await fix(new VFile({path: 'a.html', value: page(body)}), {rules: {'final-newline': 'off'}})
    expect(fixed.text).toBe(page(body).replace('the the', 'the'))
  })

  it('may have each paragraph in a division of its own', async () => {
    const lines = [first, second, third].map(each => `<div class="text">${each}</div>`).join('')
    expect(await textOf(page(`<div><div>${heading}</div><div class="story">${lines}</div></div>`))).toBe(copy)
  })
})

describe('the headline of a page', () => {
  const name = `<title>${title} | Harbour Post</title>`

  it('is without the name of the site', async () => {
    expect((await read(page(`<article>${heading}${paragraphs}</article>`, name))).documents[0]?.metadata.headline).toBe(title)
  })

  it('may be no heading', async () => {
    const table = `<table><tr><td><a href="a">News</a></td><td><font size="5"><b>${title}</b></font><p>By Ann Smith</p>${paragraphs}</td></tr></table>`
    expect((await rolesOf(page(table, name))).slice(0, 3)).toEqual([
      ['headline', title],
      ['byline', 'By Ann Smith'],
      [undefined, first]
    ])
  })

  it('is the first of several in the story', async () => {
    const roles = await rolesOf(page(`<article>${heading}${paragraphs}<h1>Costs of it</h1><p>${third}</p></article>`))
    expect(roles.filter(([role]) => role)).toEqual([
      ['headline', title],
      ['subhead', 'Costs of it']
    ])
  })

  it('may be of few words in scripts without spaces', async () => {
    const body = `<div><h1>港口关闭渡轮等待风暴过去</h1></div><div><h1>港口关闭渡轮等待风暴过去</h1></div><div id="detail">${paragraphs}</div>`
    expect((await rolesOf(page(body, '<title>港口关闭渡轮等待风暴过去-新闻网</title>')))[0]).toEqual([
      'headline',
      '港口关闭渡轮等待风暴过去'
    ])
  })

  it('does not come after the story', async () => {
    const body = `<div>${paragraphs}</div><div><h1>Original text</h1></div>`
    expect(await textOf(page(body))).toBe([first, second, third].join('\n\n'))
  })
})

describe('a page with its headline twice', () => {
  it('has it once, and is corrected in both', async () => {
    const twice = 'Council agrees on the the plan for the old harbour'
    const body = page(`<article><h1>${twice}</h1><section><h3>${twice}</h3>${paragraphs}</section></article>`)
    expect(await textOf(body)).toBe([twice, first, second, third].join('\n\n'))
    const file = await fix(new VFile({path: 'a.html', value: body}), {rules: {'final-newline': 'off'}})
    expect(file.text).toBe(body.replaceAll('the the', 'the'))
  })
})

describe('the byline of a page', () => {
  it('is the line below the headline that says who the metadata say', async () => {
    const head = '<meta name="author" content="Ann Smith">'
    const roles = await rolesOf(page(`<article>${heading}<div>Ann Smith in Larnes</div>${paragraphs}</article>`, head))
    expect(roles[1]).toEqual(['byline', 'Ann Smith in Larnes'])
  })
})

describe('a page that leads to stories', () => {
  const cards = Array.from(
    {length: 45},
    (_, index) =>
      `<div><h3><a href="/${index}">Another story of this day and of this town, number ${index}</a></h3><p>${index % 9 ? '' : first}</p></div>`
  ).join('')

  it('is none', async () => {
    const {documents, problems} = await read(page(`<main>${cards}</main>`))
    expect(documents).toEqual([])
    expect(problems.map(({reason}) => reason)).toEqual(['Unexpected file without the text of a story'])
  })

  it('is one where a story stands among them', async () => {
    expect(await textOf(page(`<article>${heading}${paragraphs}</article><div>${cards}</div>`))).toBe(copy)
  })
})

it('is fixed in the copy that it holds again as data', async () => {
  const data = JSON.stringify({'@type': 'NewsArticle', headline: title, articleBody: `${first} ${second}\n\n${third}`})
  const body = page(`<article>${heading}${paragraphs}</article>`, `<script type="application/ld+json">${data}</script>`)
  const file = await fix(new VFile({path: 'a.html', value: body}), {rules: {'final-newline': 'off'}})
  expect(file.text).toBe(body.replaceAll('the the', 'the'))
})

describe('what a page says of its story', () => {
  const day = {year: 2023, month: 11, day: 7}
  const story = `<article>${heading}${paragraphs}</article>`
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`

  it.each([
    [
      'Dublin Core',
      meta('DC.creator', 'Ann Smith') +
        meta('DC.date.issued', '2023-11-07') +
        meta('DC.language', 'en-GB') +
        meta('keywords', 'quay; floods')
    ],
    [
      'a service that counts readers',
      meta('parsely-author', 'Ann Smith') +
        meta('parsely-pub-date', '2023-11-07T10:00:00Z') +
        meta('parsely-tags', 'quay,floods') +
        meta('dc.language', 'en-GB')
    ]
  ])('in the names of %s', async (_, head) => {
    const [document] = (await read(page(story, head))).documents
    expect(document?.metadata).toMatchObject({byline: 'Ann Smith', date: day, language: 'en-GB', keywords: ['quay', 'floods']})
  })

  it('without the address of a page for an author, or a language that nobody knows', async () => {
    const [document] = (await read(page(story, meta('author', 'https://example.org/ann') + meta('dc.language', 'und')))).documents
    expect(document?.metadata).not.toHaveProperty('byline')
    expect(document?.metadata).not.toHaveProperty('language')
  })

  it.each([
    ['the only one', '<time datetime="2023-11-07T10:00:00Z">Nov 7</time>'],
    [
      'the one that says so',
      '<time datetime="2023-11-08">Nov 8</time> <time class="entry-date published" datetime="2023-11-07">Nov 7</time>'
    ],
    ['the one that says so', '<time datetime="2023-11-08">Nov 8</time> <time pubdate datetime="2023-11-07">Nov 7</time>']
  ])('in a time of the story: %s', async (_, times) => {
    const [document] = (await read(page(`<article>${heading}<p>${times}</p>${paragraphs}</article>`))).documents
    expect(document?.metadata.date).toEqual(day)
  })

  it('but in none of several times', async () => {
    const times = '<time datetime="2023-11-08">Nov 8</time> <time datetime="2023-11-07">Nov 7</time>'
    const [document] = (await read(page(`<article>${heading}<p>${times}</p>${paragraphs}</article>`))).documents
    expect(document?.metadata.date).toBeUndefined()
  })

  it('in the language of XHTML', async () => {
    const [document] = (await read(`<html xml:lang="en-GB"><body>${story}</body></html>`)).documents
    expect(document?.metadata.language).toBe('en-GB')
  })
})
