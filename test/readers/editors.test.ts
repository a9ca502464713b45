import {describe, expect, it} from 'vitest'
import type {StoryDocument} from '../../src/story/index.js'
import {copy, first, fixed, html, last, marker, read, title} from '../helpers/council.js'

/** Copy as editors of systems keep it: their documents inside a string, blocks in blocks, a whole document of NITF. */

async function storyIn(value: unknown): Promise<StoryDocument | undefined> {
  const {documents, problems} = await read(JSON.stringify(value), 'a.json')
  expect(problems).toEqual([])
  expect(documents.length).toBeLessThan(2)
  return documents[0]
}

function rolesOf(story: StoryDocument | undefined): Array<[string | undefined, string]> | undefined {
  return story?.blocks?.map(({start, end, role}) => [role, story.text.slice(start, end)])
}

describe('Mobiledoc', () => {
  const paragraph = (...texts: string[]) => [1, 'p', texts.map(text => [0, [], 0, text])]
  const document = (...sections: unknown[]) => ({
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [
      ['image', {src: 'quay.jpg', caption: 'The quay.'}],
      ['html', {html: `<p>${last}</p>`}],
      ['embed', {html: '<p>A film.</p>'}],
      ['hr', {}]
    ],
    markups: [['a', ['href', 'https://example.org']]],
    sections
  })
  const exported = (mobiledoc: unknown) => ({db: [{data: {posts: [{title, slug: 'plan', mobiledoc: JSON.stringify(mobiledoc)}]}}]})

  it('is read from an export, paragraph by paragraph, with the cards that hold text', async () => {
    const list = [3, 'ul', [[[0, [], 0, 'Two summers']], [[0, [], 0, 'No lorries']]]]
    const link = [
      1,
      'p',
      [
        [0, [], 0, 'The council met on Monday and '],
        [0, [0], 1, 'agreed'],
        [0, [], 0, ' on the plan.']
      ]
    ]
    const sections = [link, [10, 0], [1, 'h2', [[0, [], 0, 'Costs']]], list, [10, 1], [10, 2], [10, 3], [2, 'quay.jpg'], [10, 9]]
    expect(rolesOf(await storyIn(exported(document(...sections))))).toEqual([
      ['headline', title],
      [undefined, first],
      ['caption', 'The quay.'],
      ['subhead', 'Costs'],
      ['list', 'Two summers'],
      ['list', 'No lorries'],
      [undefined, last]
    ])
  })

  it('loses a paragraph as a whole', async () => {
    const value = exported(document(paragraph(first), paragraph(marker), paragraph(last)))
    expect((await storyIn(value))?.text).toBe(copy)
    expect(JSON.parse(await fixed(JSON.stringify(value), 'a.json'))).toEqual(exported(document(paragraph(first), paragraph(last))))
  })

  it('has what is pulled out, and words of a mention, once', async () => {
    const pulled = [1, 'pull-quote', [[0, [], 0, first]]]
    const value = {
      ...document(pulled, paragraph(first), [
        1,
        'p',
        [
          [0, [], 0, 'It thanked '],
          [1, [], 0, 0],
          [0, [], 0, ' too.']
        ]
      ]),
      atoms: [['mention', 'Ann Smith', {}]]
    }
    expect((await storyIn(exported(value)))?.text).toBe(`${title}\n\n${first}\n\nIt thanked Ann Smith too.\n`)
  })

  it('has its line breaks', async () => {
    const sections = [
      [
        1,
        'p',
        [
          [0, [], 0, first],
          [1, [], 0, 0],
          [0, [], 0, last]
        ]
      ]
    ]
    expect((await storyIn(exported(document(...sections))))?.text).toBe(`${title}\n\n${first}\n${last}\n`)
  })
})

describe('blocks', () => {
  const text = (kind: string, ...texts: string[]) => ({
    type: kind,
    model: {
      blocks: texts.map(each => ({
        type: 'paragraph',
        model: {text: each, blocks: [{type: 'fragment', model: {text: each, attributes: []}}]}
      }))
    }
  })
  const around = (kind: string, ...blocks: unknown[]) => ({type: kind, model: {blocks}})

  it('may hold the headline too, and what is known beside them', async () => {
    const blocks = [
      around('headline', text('text', title)),
      around('byline', around('contributor', around('name', text('text', 'Ann Smith')))),
      around('image', around('caption', text('text', 'The quay.')), {type: 'altText', model: {text: 'A wall.'}}),
      text('text', first, last),
      around('subheadline', text('text', 'Costs')),
      around('relatedContent', around('link', text('text', 'Another story about another quay, which fell.')))
    ]
    const metadata = {type: 'article', language: 'en-gb', firstPublished: 1689933600000}
    const value = {data: {article: {metadata, content: {model: {blocks}}, promo: {headlines: {seoHeadline: 'A plan at last'}}}}}
    const story = await storyIn(value)
    expect(rolesOf(story)).toEqual([
      ['headline', title],
      ['byline', 'Ann Smith'],
      ['caption', 'The quay.'],
      [undefined, first],
      [undefined, last],
      ['subhead', 'Costs']
    ])
    expect(story?.metadata).toMatchObject({headline: title, language: 'en-gb', published: '2023-07-21T10:00:00.000Z'})
  })

  it('that call something out are copy', async () => {
    const children = [
      {type: 'paragraph', children: [{type: 'extended-text', text: first}]},
      {type: 'callout', calloutText: `<p><span>${last}</span></p>`}
    ]
    const story = await storyIn({title, lexical: JSON.stringify({root: {children}})})
    expect(story?.text).toBe(`${title}\n\n${first}\n\n${last}\n`)
  })
})

describe('documents of editors', () => {
  const nodes = (kind: string) => [first, last].map(each => ({type: 'paragraph', children: [{type: kind, text: each, value: each}]}))
  const elements = [first, last].map(each => ({tagName: 'p', children: [each.slice(0, 12), {tagName: 'a', children: [each.slice(12)]}]}))

  it.each([
    ['below its schema', {content: {value: {schema: 'dast', document: {type: 'root', children: nodes('span')}}}}],
    [
      'below a model',
      {
        content: {
          bodyModel: {
            paragraphs: [
              {type: 'H3', text: title},
              {type: 'P', text: first},
              {type: 'P', text: last}
            ]
          }
        }
      }
    ],
    [
      'as what was parsed of HTML',
      {body: {parsed: [first, last].map(content => ({type: 'html', tag: 'p', content: [{type: 'text', content}]}))}}
    ],
    ['as elements with strings inside', {body: {content: [{tagName: 'div', children: elements}]}}],
    [
      'as components, each with its HTML',
      {body: {components: [first, last].map(each => ({__typename: 'EntryBodyParagraph', contents: {html: each}}))}}
    ],
    [
      'as a block with a document of its own',
      {
        content: {
          root: {children: [...nodes('text').slice(0, 1), {type: 'block', fields: {content: {root: {children: nodes('text').slice(1)}}}}]}
        }
      }
    ],
    ['as a list called the copy', {copy: [first, last]}],
    [
      'as values of a stream',
      {
        body: [
          {type: 'paragraph', value: `<p>${first}</p>`},
          {type: 'quote', value: {quote: last, author: 'Ann Smith'}}
        ]
      }
    ]
  ])('are read: %s', async (_, value) => {
    const story = await storyIn({data: {post: {id: 1, title, ...value}}})
    expect(story?.text).toBe(`${title}\n\n${first}\n\n${last}\n`)
  })

  it('have what is known of a story in a member of its own', async () => {
    const meta = {slug: 'plan', locale: 'en', first_published_at: '2023-07-21T10:00:00Z'}
    expect((await storyIn({title, meta, body: first}))?.metadata).toMatchObject({
      slugline: 'plan',
      language: 'en',
      date: {year: 2023, month: 7, day: 21}
    })
  })
})

describe('NITF in a string of JSON', () => {
  const nitf = `<?xml version="1.0"?>\n<nitf><body><body.head><dateline>LARNES (NHA) --</dateline></body.head><body.content>${html}</body.content></body></nitf>`
  const item = {headline: title, type: 'text', language: 'en'}
  const expected = copy.replace('The council', 'LARNES (NHA) -- The council')

  it.each([
    ['in the story', {...item, text_nitf: nitf}],
    ['beside the story', {data: {item, nitf}}],
    ['further out', {data: {item}, story: {nitf}, xml: nitf}]
  ])('is the copy: %s', async (_, value) => {
    expect((await storyIn(value))?.text).toBe(expected)
    expect(JSON.parse(await fixed(JSON.stringify(value), 'a.json'))).toEqual(
      JSON.parse(
        JSON.stringify(value).replaceAll(`<p>${marker}</p>`, (found, at) => (at > JSON.stringify(value).lastIndexOf('"xml"') ? '' : found))
      )
    )
  })

  it('is that of one story, not of each in a list', async () => {
    const {documents} = await read(JSON.stringify({items: [item, {...item, headline: 'Another plan'}], nitf}), 'a.json')
    expect(documents.map(({text}) => text)).toEqual([`${title}\n`, 'Another plan\n'])
  })

  it('that is cut off is told of', async () => {
    const {documents, problems} = await read(JSON.stringify({...item, text_nitf: nitf.slice(0, 150)}), 'a.json')
    expect(documents).toEqual([])
    expect(problems).toMatchObject([{fatal: true, reason: expect.stringContaining('not well-formed')}])
  })
})

describe('lists beside the copy', () => {
  it.each([
    ['readers’ comments', {title, content: {comments: [{text: marker}]}, text: `${first}\n\n${last}`}],
    [
      'an empty list of blocks',
      {
        title,
        content: {
          value: {
            schema: 'dast',
            document: {type: 'root', children: [first, last].map(value => ({type: 'paragraph', children: [{type: 'span', value}]}))}
          },
          blocks: [],
          links: []
        }
      }
    ],
    [
      'a place for an advertisement',
      {
        title,
        body: [
          {type: 'paragraph', text: first},
          {type: 'ad', insert: 'mpu'},
          {type: 'paragraph', text: last}
        ]
      }
    ]
  ])('%s', async (_, value) => {
    expect((await storyIn(value))?.text).toBe(`${title}\n\n${first}\n\n${last}\n`)
  })
})
