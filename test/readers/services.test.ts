import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {readStories} from '../../src/readers/index.js'
import type {StoryDocument} from '../../src/story/index.js'

/** How services and editorial systems keep a story in JSON, under names and in shapes of their own. */

const title = 'Council agrees on plan'
const paragraphs = [
  'The council met on Monday and agreed on the plan for the old quay, which has been closed since the spring floods.',
  'Advertisement',
  'It is to be paid for from next year, officials said, and the work will take two summers if the weather allows it.'
]
const copy = `${[title, ...paragraphs].join('\n\n')}\n`
const html = paragraphs.map(each => `<p>${each}</p>`).join('')
const published = '2023-07-21T10:00:00Z'
const day = {year: 2023, month: 7, day: 21}

async function read(value: unknown): Promise<StoryDocument | undefined> {
  const {documents, problems} = await readStories(JSON.stringify(value), {path: 'a.json'})
  expect(problems).toEqual([])
  return documents[0]
}

async function fixed(value: unknown): Promise<unknown> {
  const {text} = await fix(new VFile({path: 'a.json', value: JSON.stringify(value)}), {rules: {'final-newline': 'off'}})
  return JSON.parse(text)
}

describe('copy', () => {
  it.each([
    ['in a list of paragraphs', {headline: title, news: paragraphs}],
    ['under a name that is written together', {headLine: title, bodyXhtml: html}],
    ['under a name of one system', {storyHeadline: title, storyTextForWeb: html}],
    [
      'in the document of an editor',
      {title, doc: {type: 'doc', content: paragraphs.map(text => ({type: 'paragraph', content: [{type: 'text', text}]}))}}
    ],
    [
      'in the document of an editor, kept as a text',
      {
        title,
        lexical: JSON.stringify({
          root: {children: paragraphs.map(text => ({type: 'paragraph', children: [{type: 'extended-text', text}]}))}
        })
      }
    ],
    [
      'as HTML of each block',
      {title, blocks: paragraphs.map(each => ({blockName: 'core/paragraph', innerBlocks: [], innerHTML: `\n<p>${each}</p>\n`}))}
    ],
    [
      'in trees of named nodes',
      {
        data: {
          article: {
            headline: title,
            content: paragraphs.map(value => ({name: 'paragraph', children: [{name: 'text', attributes: {value}, children: []}]}))
          }
        }
      }
    ],
    [
      'in blocks of typed spans',
      {
        data: {
          article: {
            headline: {default: title},
            sprinkled: {content: paragraphs.map(text => ({__typename: 'ParagraphBlock', content: [{__typename: 'TextInline', text}]}))}
          }
        }
      }
    ],
    ['in the posts of a thread', {title, stream: {posts: [{username: 'ann', cooked: html}]}}],
    ['below the headline as a paragraph', {value: {title, model: {paragraphs: [title, ...paragraphs].map(text => ({type: 1, text}))}}}],
    ['by language', {sys: {id: '1'}, fields: {title: {'en-GB': title}, body: {'en-GB': html}}}],
    ['by type', {Items: [{title: {S: title}, body: {S: html}}]}],
    ['in HTML that is called text', {headline: title, body_text: html}],
    [
      'converted from XML',
      {
        list: {
          title: {$text: 'Stories'},
          story: [{title: {$text: title}, textWithHtml: {paragraph: paragraphs.map(($text, index) => ({num: `${index}`, $text}))}}]
        }
      }
    ],
    ['below a headline inside objects', {attributes: {headline: {main: {text: title}}, body: paragraphs}}],
    [
      'with its first paragraph apart',
      {Headline: title, LeadParagraph: paragraphs[0], TailParagraphs: html.slice(html.indexOf('</p>') + 4)}
    ]
  ])('%s', async (_, value) => {
    expect((await read(value))?.text).toBe(copy)
  })

  it('is that of several values, one after another', async () => {
    const value = JSON.stringify({headline: title, body: html}, undefined, 2)
    const {documents, problems} = await readStories(`${value}\n${value}`, {path: 'a.json'})
    expect(documents.map(({text}) => text)).toEqual([copy, copy])
    expect(problems).toEqual([])
    expect((await readStories(`${value} and more`, {path: 'a.json'})).problems).toMatchObject([
      {fatal: true, place: {start: {offset: value.length + 1}}}
    ])
  })

  it('is read with its line breaks from a list of insertions', async () => {
    const document = await read({title, body: {ops: paragraphs.map(each => ({insert: `${each}\n`}))}})
    expect(document?.text.replaceAll('\n\n', '\n')).toBe(copy.replaceAll('\n\n', '\n'))
  })

  it.each([
    {title: 'Settings', hint: 'Choose a colour.'},
    {title: 'A list', description: paragraphs.join(' '), items: []},
    {title: 'A chart', description: paragraphs.join(' '), mark: 'bar', data: {url: 'a.csv'}},
    {$schema: 'https://example.org/schema', title: 'Settings', description: paragraphs[0], properties: {text: {title, description: copy}}},
    {type: 'object', title: 'Settings', headline: title, properties: {text: {title, text: copy}}},
    {name: 'a', version: '1.0.0', title, description: paragraphs[0], author: 'Ann', scripts: {test: 'vitest'}},
    {home: {title: 'Welcome', text: 'Choose what to read today. It is free.'}, error: {title: 'Error', body: 'It failed. Try again.'}},
    {intro: paragraphs.join(' '), outro: paragraphs.join(' ')}
  ])('is not taken from what has no headline or no sentences, or is another thing: %j', async value => {
    const {documents} = await readStories(JSON.stringify(value), {path: 'a.json'})
    expect(documents.flatMap(({blocks = []}) => blocks.filter(({role}) => role !== 'headline'))).toEqual([])
  })

  it.each([{type: 'picture'}, {pubDate: published}, {author: 'Ann Smith'}, {url: 'https://example.org/a'}])(
    'may be a description alone, where something says what is described: %j',
    async said => {
      expect((await read({title, description: paragraphs[0], ...said}))?.text).toBe(`${title}\n\n${paragraphs[0]}\n`)
    }
  )

  const article = {title, body: paragraphs.join('\n\n')}

  it.each([
    {response: {status: 'ok', took: 12}, page: {article}},
    {response: {status: 'ok'}, items: [{...article, id: 1}]},
    {data: {id: 5}, title, paragraphs},
    {items: [], article},
    {results: [{id: 1}], page: {post: article}}
  ])('is found where something else has the name of a list: %j', async value => {
    expect((await read(value))?.text).toBe(copy)
  })
})

describe('blocks', () => {
  const [first, , last] = paragraphs as [string, string, string]

  async function rolesOf(blocks: unknown): Promise<unknown[]> {
    const document = await read({title, body: blocks})
    return (document?.blocks ?? []).slice(1).map(({start, end, role}) => [role, document?.text.slice(start, end)])
  }

  it('have kinds that may open with whose they are', async () => {
    const block = (blockName: string, innerHTML: string) => ({blockName, innerBlocks: [], innerHTML})
    expect(
      await rolesOf([
        block('core/paragraph', `<p>${first}</p>`),
        block('core/heading', '<h2>Costs</h2>'),
        block('core/pullquote', '<p>Agreed at last</p>'),
        block('core/buttons', '<a>Subscribe</a>'),
        block('acf/newsletter-box', '<p>All our stories, each day.</p>')
      ])
    ).toEqual([
      [undefined, first],
      ['subhead', 'Costs']
    ])
  })

  it.each([
    ['as a text', {type: 'image', caption: 'The quay'}],
    ['as an object', {role: 'photo', caption: {text: 'The quay'}}],
    ['as spans', {type: 'img', caption: [{text: 'The quay'}], children: [{text: ''}]}],
    ['with its file', {__component: 'shared.media', file: {caption: 'The quay', url: 'a.jpg'}}],
    ['among what is known of it', {type: 'image', attrs: {src: 'a.jpg', caption: 'The quay'}}]
  ])('have the caption of a picture %s', async (_, picture) => {
    expect(await rolesOf([{type: 'paragraph', text: first}, picture, {type: 'paragraph', text: last}])).toEqual([
      [undefined, first],
      ['caption', 'The quay'],
      [undefined, last]
    ])
  })

  it('have lists by the names of HTML, and rows of tables', async () => {
    const list = {type: 'ul', children: [{type: 'li', children: [{type: 'lic', children: [{text: 'The quay'}]}]}]}
    const table = {
      type: 'table',
      data: {
        content: [
          ['Quay', '3'],
          ['Pier', '4']
        ]
      }
    }
    expect(await rolesOf([{type: 'p', children: [{text: first}]}, list, table])).toEqual([
      [undefined, first],
      ['list', 'The quay'],
      ['table', 'Quay\t3'],
      ['table', 'Pier\t4']
    ])
  })

  it('of a kind that is no text are not searched for sentences', async () => {
    expect(
      await rolesOf([
        {type: 'paragraph', text: first},
        {type: 'signup', blurb: last}
      ])
    ).toEqual([[undefined, first]])
    expect(await rolesOf([{type: 'paragraph', words: first}])).toEqual([[undefined, first]])
    const signups = await read({title, boxes: [first, last].map(blurb => ({type: 'signup', blurb}))})
    expect(signups?.text).toBe(`${title}\n`)
  })
})

describe('what is known', () => {
  it.each([
    ['seconds', {published_at: 1689933600}],
    ['milliseconds', {publish_date: 1689933600000}],
    ['milliseconds as a text', {starttime: {utc: '1689933600000', iso8601: published}}],
    ['a month before a day', {date: '07/21/2023'}],
    ['a day before a month', {date: '21-07-2023'}],
    ['an object of a database', {createdAt: {$date: published}}],
    ['another way of writing', {publishedTime: published}]
  ])('a date in %s', async (_, date) => {
    expect((await read({title, body: html, ...date}))?.metadata.date).toEqual(day)
  })

  it('a day that could be another one is none', async () => {
    expect((await read({title, body: html, date: '07/12/2023'}))?.metadata.date).toBeUndefined()
  })

  it('an author inside objects, keywords in one text, a city, a status', async () => {
    const document = await read({
      title,
      body: html,
      author: {node: {name: 'Ann Smith'}},
      keywords: 'quay; floods, council',
      city: 'Larnes',
      status: 'draft',
      slug: {_type: 'slug', current: 'quay'}
    })
    expect(document?.metadata).toMatchObject({
      byline: 'Ann Smith',
      keywords: ['quay', 'floods', 'council'],
      place: 'Larnes',
      status: 'draft',
      slugline: 'quay'
    })
  })

  it('from around the story, where that has a name for it', async () => {
    const around = {published_at: published, slug: 'quay', content: {headline: title, body: html}}
    expect((await read({story: around}))?.metadata).toMatchObject({published, slugline: 'quay', date: day})
    expect((await read({published_at: published, content: {headline: title, body: html}}))?.metadata.date).toBeUndefined()
  })

  it('but not the status of an answer', async () => {
    expect((await read({status: 'ok', title, body: html}))?.metadata.status).toBeUndefined()
  })
})

describe('what says the same under another name', () => {
  const [first, , last] = paragraphs as [string, string, string]
  const clean = [first, last]
  const inHtml = (texts: readonly string[]): string => texts.map(each => `<p>${each}</p>`).join('')

  it.each([
    ['in the state of an editor', (texts: readonly string[]) => ({state: texts.map(text => ({text, key: 'a'}))})],
    ['in another form of HTML', (texts: readonly string[]) => ({htmlBody: `<div>${inHtml(texts)}</div>`})],
    ['without tags', (texts: readonly string[]) => ({textContent: texts.join('\n\n')})]
  ])('is fixed too: %s', async (_, write) => {
    const double = ['The council met on the the quay, which has been closed since the floods in spring.', last]
    const single = double.map(each => each.replace('the the', 'the'))
    expect(await fixed({title, content: inHtml(double), ...write(double)})).toEqual({title, content: inHtml(single), ...write(single)})
  })

  it('and is left alone where it says something else', async () => {
    const other = {title, content: html, summary2: `${first} And more was said on the the quay.`}
    expect(await fixed(other)).toEqual({...other, content: inHtml(clean)})
  })
})
