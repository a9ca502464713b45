import {describe, expect, it} from 'vitest'
import {type ReadOptions, readStories} from '../../src/readers/index.js'

/** What stands in the file at a piece of the story's text. */
async function at(file: string, words: string, options: ReadOptions = {}): Promise<string | undefined> {
  const [story] = (await readStories(file, options)).documents
  const start = story?.text.indexOf(words) ?? -1
  expect(start, `${words} in ${JSON.stringify(story?.text)}`).toBeGreaterThanOrEqual(0)
  const place = story?.place(start, start + words.length)
  return place && file.slice(place.start.offset, place.end.offset)
}

/** The file after a piece of the story's text was replaced. */
async function edited(file: string, words: string, replacement: string, options: ReadOptions = {}): Promise<string | undefined> {
  const [story] = (await readStories(file, options)).documents
  const start = story?.text.indexOf(words) ?? -1
  expect(start, `${words} in ${JSON.stringify(story?.text)}`).toBeGreaterThanOrEqual(0)
  const edit = story?.edit(start, start + words.length, replacement)
  return edit && file.slice(0, edit.start) + edit.text + file.slice(edit.end)
}

describe('html', () => {
  const page = (body: string) => `<!doctype html>\n<html lang="en">\n<body>\n<article>\n${body}\n</article>\n</body></html>\n`
  const options = {path: 'story.html'}

  it('finds text behind references', async () => {
    expect(await at(page('<p>He didn&rsquo;t say &#8220;no&#8221; to Smith &amp; Sons.</p>'), 'didn’t')).toBe('didn&rsquo;t')
    expect(await at(page('<p>He said &#8220;no&#8221; twice &amp left.</p>'), '“no”')).toBe('&#8220;no&#8221;')
    expect(await at(page('<p>He said &#8220;no&#8221; twice &amp left.</p>'), '& left')).toBe('&amp left')
  })

  it('reads across inline markup and soft line breaks', async () => {
    expect(await at(page('<p>The <em>Sun</em>day\n   paper</p>'), 'Sunday paper')).toBe('Sun</em>day\n   paper')
    expect(await at(page('<p>Sur<b>rogate &#x1F600; pair</b> ends.</p>'), '😀 pair ends')).toBe('&#x1F600; pair</b> ends')
  })

  it('writes as HTML', async () => {
    expect(await edited(page('<p>Smith and Sons won.</p>'), 'and', '&', options)).toBe(page('<p>Smith &amp; Sons won.</p>'))
    expect(await edited(page('<p>The &amp; sign.</p>'), '&', 'and', options)).toBe(page('<p>The and sign.</p>'))
    expect(await edited(page('<p>It was <b>the</b> end.</p>'), 'the', 'an', options)).toBe(page('<p>It was <b>an</b> end.</p>'))
    expect(await edited(page('<p>It was <i>no</i> <b>end</b>.</p>'), 'no end', 'over', options)).toBeUndefined()
  })

  it('changes what lies on one side of a tag', async () => {
    const changed = async (before: string, words: string, replacement: string, after: string | undefined) =>
      expect(await edited(page(`<p>${before}</p>`), words, replacement, options)).toBe(after && page(`<p>${after}</p>`))
    await changed('It was the <b>the</b> end.', 'the the', 'the', 'It was <b>the</b> end.')
    await changed('It was <b>the</b> the end.', 'the the', 'the', 'It was <b>the</b> end.')
    await changed('It was <b>the the</b> end.', 'the the', 'the', 'It was <b>the</b> end.')
    await changed('He said <q>the <b>plan</b></q> is it', 'the plan is', 'the plans are', undefined)
    await changed('A <i>wel</i>l-<b>known</b> man', 'well-known', 'well known', 'A <i>wel</i>l <b>known</b> man')
    await changed('A 😀<i>😀 man</i>', '😀😀 man', '😀 man', 'A 😀<i> man</i>')
    expect(await edited(page('<p>On <b>Sun</b>day it ended.</p>'), 'Sunday it', 'Sunday they', options)).toBe(
      page('<p>On <b>Sun</b>day they ended.</p>')
    )
  })

  it('takes the markup of a deleted paragraph with it', async () => {
    const file = page('<p>One sentence of the story.</p>\n<p>Advertisement</p>\n<p>Another one.</p>')
    expect(await edited(file, 'Advertisement\n\n', '')).toBe(page('<p>One sentence of the story.</p>\n<p>Another one.</p>'))
  })

  it.each([
    '<p><b>Advertise</b>ment</p>',
    '<p class="c">\n  <span><b>Advertisement</b></span>\n</p>',
    '<div class="x"><b>Advert</b>isement</div>',
    '<h3><a href="#">Advert</a>isement</h3>'
  ])('takes the markup inside of it too: %s', async marker => {
    const file = page(`<p>One sentence of the story.</p>\n${marker}\n<p>Another one.</p>`)
    expect(await edited(file, 'Advertisement\n\n', '')).toBe(page('<p>One sentence of the story.</p>\n<p>Another one.</p>'))
  })

  it('of a dateline that the file holds apart is there, and nowhere for what spans it and the lead', async () => {
    const item =
      '<newsItem guid="a"><contentMeta><dateline>LARNES (NHA) - </dateline><headline>Plan</headline></contentMeta><contentSet><inlineXML><html><body><p>The council met.</p></body></html></inlineXML></contentSet></newsItem>'
    expect(await at(item, 'LARNES (NHA) -')).toBe('LARNES (NHA) -')
    expect(await at(item, 'The council')).toBe('The council')
    expect(await at(item, '(NHA) - The')).toBeUndefined()
  })

  it('makes a paragraph of a new line', async () => {
    expect(await edited(page('<p>It ended. PTI SH</p>'), ' PTI', '\n\nPTI')).toBe(page('<p>It ended.</p>\n<p>PTI SH</p>'))
    const lines = page('<p>It met.</p>\r\n<p>It ended. PTI SH</p>')
    expect(await edited(lines, ' PTI', '\n\nPTI')).toBe(lines.replace(' PTI', '</p>\r\n<p>PTI'))
  })

  it('takes the article and leaves the page around it', async () => {
    const long = 'The council met on Monday and agreed on the plan that it had put off for years. '.repeat(3)
    const file = `<html><head><title>Council agrees | The Paper</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Council agrees","datePublished":"2024-11-10T10:00:00Z"}</script></head>
<body><nav><p>Home</p></nav><div class="main"><h1>Council agrees</h1><p>${long}</p><div class="related-stories"><p>Also read</p></div><figure><figcaption>The council</figcaption></figure></div><footer><p>Terms</p></footer></body></html>`
    const {documents, format} = await readStories(file)
    expect(format).toBe('html')
    expect(documents).toHaveLength(1)
    const [story] = documents
    expect(story?.text).toBe(`Council agrees\n\n${long.trim()}\n\nThe council\n`)
    expect(story?.blocks?.map(({role}) => role)).toEqual(['headline', undefined, 'caption'])
    expect(story?.metadata).toMatchObject({
      headline: 'Council agrees',
      published: '2024-11-10T10:00:00Z',
      date: {year: 2024, month: 11, day: 10}
    })
    const place = story?.metadata.fields?.published
    expect(file.slice(place?.start.offset, place?.end.offset)).toBe('2024-11-10T10:00:00Z')
  })
})

describe('pages', () => {
  const sentence = 'The council met on Monday and agreed on the plan that it had put off for years. '
  const page = (body: string, head = '<title>Council agrees on the plan | The Paper</title>') =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const blocksOf = async (file: string) => {
    const [story] = (await readStories(file, {path: 'a.html'})).documents
    return story?.blocks?.map(({role, start, end}) => [role, story.text.slice(start, end).slice(0, 26)])
  }

  it('take the heading that the head has too for the headline', async () => {
    const copy = `<p>${sentence.repeat(4)}</p>`
    const right = [
      ['headline', 'Council agrees on the plan'],
      [undefined, 'The council met on Monday ']
    ]
    // The logo is a heading, and so are forms.
    expect(await blocksOf(page(`<h1><a href="/">The Paper</a></h1><article><h2>Council agrees on the plan</h2>${copy}</article>`))).toEqual(
      right
    )
    expect(await blocksOf(page(`<h1>Council agrees on the plan</h1><article>${copy}</article><h1>Sign in</h1>`))).toEqual(right)
    expect(await blocksOf(page(`<article><div class="meta"><h1>Council agrees on the plan</h1></div>${copy}</article>`))).toEqual(right)
    expect(await blocksOf(page(`<article><h1>Council agrees on the plan</h1>${copy}<h1>Another</h1>${copy}</article>`))).toEqual([
      ...right,
      ['subhead', 'Another'],
      right[1]
    ])
  })

  it('are read where a class says that it is the sidebar but most of the story is in it', async () => {
    const side = `<div class="related-stories"><p>${sentence}</p></div>`
    const file = page(
      `<main><article><h1>Council agrees on the plan</h1><div class="l-sidebar-fixed"><p>${sentence.repeat(4)}</p>${side}</div></article></main>`
    )
    expect((await blocksOf(file))?.map(([, text]) => text)).toEqual(['Council agrees on the plan', 'The council met on Monday '])
  })

  it('have their dates in microdata', async () => {
    const time = '<time itemprop="datePublished" datetime="2024-11-10T09:30:00+05:00">Sunday</time>'
    const file = page(`<article><p>${time} ${sentence.repeat(4)}</p></article>`)
    const [story] = (await readStories(file, {path: 'a.html'})).documents
    expect(story?.metadata).toMatchObject({published: '2024-11-10T09:30:00+05:00', date: {year: 2024, month: 11, day: 10}})
    const place = story?.metadata.fields?.published
    expect(file.slice(place?.start.offset, place?.end.offset)).toMatch(/^<time [^>]*>$/)
  })

  it('have references in their JSON-LD that are read', async () => {
    const data = '{"@type": "NewsArticle", "headline": "Council doesn&#8217;t agree &amp; leaves"}'
    const file = page(`<article><p>${sentence.repeat(4)}</p></article>`, `<script type="application/ld+json">${data}</script>`)
    const [story] = (await readStories(file, {path: 'a.html'})).documents
    expect(story?.metadata.headline).toBe('Council doesn’t agree & leaves')
  })
})

describe('markdown', () => {
  const options = {path: 'story.md'}

  it('finds text behind escapes, references and line prefixes', async () => {
    expect(await at('# Head\n\nIt was 5 \\* 5 &amp; *no* more.\n', '5 * 5 & no more', options)).toBe('5 \\* 5 &amp; *no* more')
    expect(await at('> He said\n> it was *over\n> now*.\n', 'said it was over now.', options)).toBe('said\n> it was *over\n> now*.')
    expect(await at('* An item\n  that goes on\n', 'item that', options)).toBe('item\n  that')
  })

  it('reads front matter', async () => {
    const file = '---\ntitle: "Council: agrees"\ndate: 2024-11-10\nauthors: [A Writer]\n---\n\nIslamabad, Nov 10 (PTI) It did.\n'
    const {documents} = await readStories(file)
    expect(documents[0]?.format).toBe('text')
    expect(documents[0]?.text.trim()).toBe('Islamabad, Nov 10 (PTI) It did.')
    expect(documents[0]?.metadata).toMatchObject({headline: 'Council: agrees', byline: 'A Writer', date: {year: 2024, month: 11, day: 10}})
    const toml = '+++\ntitle = "Council"\ndate = 2024-11-10\n+++\n\nIt did.\n'
    const [story] = (await readStories(toml, options)).documents
    expect(story?.metadata).toMatchObject({headline: 'Council', published: '2024-11-10'})
    const place = story?.metadata.fields?.published
    expect(toml.slice(place?.start.offset, place?.end.offset)).toBe('2024-11-10')
  })

  it('writes as Markdown', async () => {
    expect(await edited('It ended. PTI SH\n', ' PTI', '\n\nPTI', options)).toBe('It ended.\n\nPTI SH\n')
    expect(await edited('A star.\n', 'star', '*', options)).toBe('A \\*.\n')
    expect(await edited('One.\n\nAdvertisement\n\nTwo.\n', 'Advertisement\n\n', '', options)).toBe('One.\n\nTwo.\n')
  })
})
