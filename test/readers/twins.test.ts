import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {lint} from '../../src/lint.js'
import {readStories} from '../../src/readers/index.js'

const options = {metadata: {date: {year: 2024, month: 11, day: 10}}}

async function fixed(path: string, value: string): Promise<string> {
  const {text} = await fix(new VFile({path, value}), options)
  return text
}

async function messages(path: string, value: string): Promise<string[]> {
  const file = await lint(new VFile({path, value}), options)
  return file.messages.map(({ruleId, reason, fatal}) => `${ruleId} ${fatal}: ${reason}`)
}

const paragraphs = ['The council agreed on the the plan on Sunday.', 'Advertisement', 'It & the mayor said the the vote was fair.']
const corrected = ['The council agreed on the plan on Sunday.', 'It & the mayor said the vote was fair.']
const html = (all: readonly string[]): string => all.map(each => `<p>${each.replace('&', '&amp;')}</p>`).join('\n')

describe('the same copy twice in one item', () => {
  it.each([
    ['paragraphs parted by blank lines', '\n\n'],
    ['paragraphs on lines of their own', '\n'],
    ['lines as in DOS', '\r\n\r\n']
  ])('ninjs 1: plain text beside HTML, %s', async (_, gap) => {
    const item = (all: readonly string[]) =>
      `${JSON.stringify({uri: 'a', headline: 'Council agrees', body_text: all.join(gap), body_html: html(all)})}\n`
    const found = await messages('a.json', item(paragraphs))
    expect(found.filter(each => each.startsWith('repeated-word'))).toHaveLength(2)
    expect(found.join('\n')).not.toMatch(/difference/)
    expect(await fixed('a.json', item(paragraphs))).toBe(item(corrected))
  })

  it('ninjs 2 and 3: a list of bodies, one of them wrapped', async () => {
    const item = (all: readonly string[], type: string) =>
      JSON.stringify({
        uri: 'a',
        headlines: [{value: 'Council agrees'}],
        bodies: [
          {role: 'text', [type]: 'text/plain', value: `${all.map(each => each.replace(' on Sunday', '\non Sunday')).join('\n\n')}\n`},
          {role: 'main', [type]: 'text/html', value: html(all)},
          {role: 'app', [type]: 'text/html', value: `<div><h2>Council</h2>${html(all).replaceAll('\n', '')}</div>`}
        ]
      })
    for (const type of ['contenttype', 'contentType']) {
      expect(await fixed('a.json', item(paragraphs, type))).toBe(item(corrected, type))
    }
  })

  it('paragraphs run together', async () => {
    const item = (all: readonly string[]) => JSON.stringify({headline: 'Council agrees', body_html: html(all), body_text: all.join('')})
    const long = (each: string) => `${each} It had put the plan off for years, the mayor said.`
    const [before, after] = [paragraphs, corrected].map(all => item(all.filter(each => each !== 'Advertisement').map(long)))
    expect(await messages('a.json', before as string)).not.toContain(expect.stringMatching(/difference/))
    expect(await fixed('a.json', before as string)).toBe(after)
  })

  it('is told where the two differ, and corrected where they do not', async () => {
    const item = (first: string) =>
      JSON.stringify({headline: 'Council agrees', body_html: `<p>${first}</p><p>It ended.</p>`, body_text: `${first}\n\nIt ended late.`})
    const before = item('The council agreed on the the plan.')
    expect(await messages('a.json', before)).toContain(
      'file undefined: Unexpected difference between `body_text` and `body_html`; only `body_html` is checked'
    )
    const {problems} = await readStories(before, {path: 'a.json'})
    expect(before.slice(problems[0]?.place?.start.offset)).toMatch(/^late/)
    expect(await fixed('a.json', before)).toBe(item('The council agreed on the plan.'))
  })

  it('of a paragraph that is there once more, it is not guessed which one', async () => {
    const item = (first: string) =>
      JSON.stringify({headline: 'A', body_html: `<p>${first}</p>`, body_text: 'It is the the end.\n\nIt is the the end.'})
    expect(await fixed('a.json', item('It is the the end.'))).toBe(item('It is the end.'))
  })

  it('two forms of the text in NewsML-G2 and in NewsML 1.2', async () => {
    const [first, ad, last] = paragraphs as [string, string, string]
    const forms = (all: readonly string[]) => [
      `<html xmlns="http://www.w3.org/1999/xhtml"><body>${html(all)}</body></html>`,
      `<nitf><body><body.head><hedline><hl1>Council agrees</hl1></hedline></body.head><body.content>${html(all)}</body.content></body></nitf>`
    ]
    const g2 = (all: readonly string[]) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><contentMeta><headline>Council agrees</headline></contentMeta><contentSet>${forms(
        all
      )
        .map(each => `<inlineXML>${each}</inlineXML>`)
        .join('')}</contentSet></newsItem>`
    const newsml = (all: readonly string[]) =>
      `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Council agrees</HeadLine></NewsLines>${forms(all)
        .map(each => `<ContentItem><DataContent>${each}</DataContent></ContentItem>`)
        .join('')}</NewsComponent></NewsItem></NewsML>`
    for (const write of [g2, newsml]) {
      expect(await messages('a.xml', write([first, ad, last]))).toHaveLength(3)
      expect(await fixed('a.xml', write([first, ad, last]))).toBe(write(corrected))
    }
  })

  it('a headline in the metadata and in the copy', async () => {
    const page = (title: string) =>
      `<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content><p>It ended.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>\n`
    expect(await fixed('a.xml', page('Council agrees on the the plan'))).toBe(page('Council agrees on the plan'))
  })

  it('a dateline kept apart, which only one of the two is read with', async () => {
    const long = 'The council agreed on the the plan on Sunday, and the mayor said it was fair.'
    const item = (first: string) =>
      JSON.stringify({headline: 'A', dateline: 'QUETTA, Nov 10 (AP) —', body_html: `<p>${first}</p>`, body_text: `${first}\n`})
    expect(await fixed('a.json', item(long))).toBe(item(long.replace('the the', 'the')))
  })

  it('a headline in the JSON-LD and in the title of a page', async () => {
    const page = (title: string) =>
      `<!doctype html><html><head><title>${title}</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "${title}"}</script></head><body><article><h1>${title}</h1><p>${'It ended on Sunday in the rain, officials of the city said. '.repeat(5)}</p></article></body></html>\n`
    expect(await fixed('a.html', page('Council agrees on the the plan'))).toBe(page('Council agrees on the plan'))
  })
})

describe('what is not the copy of this story', () => {
  const title = 'Council agrees on the the plan'
  const [first] = paragraphs as [string]
  const all = (headline: string, copy: string, more: object): string =>
    JSON.stringify({uri: 'a', headline, body_html: html([copy]), ...more})

  it.each([
    {history: [{user: 'ann', body_html: html([first])}]},
    {revisions: {r1: {text: first}}},
    {previousVersion: {headline: title, body_text: 'It was put off.'}},
    {originalText: first},
    {body_original: first},
    {related: [{headline: title, text: first}]},
    {comments: [{user: 'reader', text: first}]},
    {translations: {fr: {headline: title}}},
    {checksumOf: title},
    {below: [{id: 'b', headline: title, body_text: first}]}
  ])('stays as it is: %j', async more => {
    expect(await fixed('a.json', all(title, first, more))).toBe(all(title.replace('the the', 'the'), corrected[0] as string, more))
  })

  it('has another identifier than the story; what has the same or none is its own', async () => {
    const own = (headline: string) => ({state: {uri: 'a', headline}, social: {title: headline}})
    const short = title.replace('the the', 'the')
    expect(await fixed('a.json', all(title, first, own(title)))).toBe(all(short, corrected[0] as string, own(short)))
  })
})
