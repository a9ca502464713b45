import {describe, expect, it} from 'vitest'
import {encode, mostBytes, mostText, type Reading, readStories} from '../../src/readers/index.js'
import {leastEffortOf} from '../helpers/effort.js'
import {story} from '../helpers/format-story.js'
import {plainest, writers} from '../helpers/formats.js'

/** Reads within a bound of the processor's time, in milliseconds; what is refused says why in one message. */
async function bounded(input: string | Uint8Array, path: string, most = 3000): Promise<Reading> {
  let reading!: Reading
  const read = async (): Promise<void> => {
    reading = await readStories(input, {path})
  }
  expect(await leastEffortOf(read, most)).toBeLessThan(most)
  if (reading.documents.length === 0) expect(reading.problems).toHaveLength(1)
  for (const {reason} of reading.problems) {
    expect(reason).toMatch(/^Unexpected /)
    expect(reason).not.toMatch(/\n/)
  }
  return reading
}

const nitf = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<nitf><body><body.content><p>${body}</p></body.content></body></nitf>`

describe('XML', () => {
  it('expands no entity and fetches nothing', async () => {
    const outside = nitf('&secret;', '<!DOCTYPE nitf [<!ENTITY secret SYSTEM "file:///etc/passwd">]>')
    expect((await bounded(outside, 'a.xml')).documents).toEqual([])
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "ha">${'bcdefghij'
      .split('')
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
      .join('')}]>`
    expect((await bounded(nitf('&j;', bomb), 'a.xml')).documents).toEqual([])
    expect((await bounded(nitf('fine', '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd">'), 'a.xml')).documents[0]?.text).toBe('fine\n')
  })

  it('bounds nesting', async () => {
    const nested = (depth: number) => nitf(`${'<em>'.repeat(depth)}word${'</em>'.repeat(depth)}`)
    expect((await bounded(nested(200), 'a.xml')).documents[0]?.text).toBe('word\n')
    const [problem] = (await bounded(nested(100_000), 'a.xml')).problems
    expect(problem?.reason).toBe('Unexpected nesting deeper than 250 elements')
    expect(problem?.place?.start.line).toBe(1)
  })

  it('says where it is not well-formed', async () => {
    const [problem] = (await bounded('<?xml version="1.0"?>\n<nitf>\n<p>a and b</nitf>', 'a.xml')).problems
    expect(problem?.reason).toMatch(/not well-formed/)
    expect(problem?.place?.start.line).toBe(3)
    expect(problem?.fatal).toBe(true)
  })

  it('reads on past what feeds often get wrong, and tells of it', async () => {
    const feed = (title: string) => `<rss><channel><item><title>${title}</title></item></channel></rss>`
    const bare = await bounded(feed('R&D at AT&T &amp; others <![CDATA[a&b]]>'), 'a.xml')
    expect(bare.documents[0]?.text).toBe('R&D at AT&T & others a&b\n')
    expect(bare.problems.map(({reason, place, fatal}) => [reason, place?.start.offset, fatal])).toEqual([
      ['Unexpected `&` in XML, expected `&amp;`', 28, false],
      ['Unexpected `&` in XML, expected `&amp;`', 36, false]
    ])
    const tags = await bounded(nitf('One<br>line <img src="a?b&c"> of 3 < 4 <em>words</em>'), 'a.xml')
    expect(tags.documents[0]?.text).toBe('One\nline of 3 < 4 words\n')
    expect(tags.problems.map(({reason}) => reason)).toEqual([
      'Unexpected `&` in XML, expected `&amp;`',
      'Unexpected `<` in XML, expected `&lt;`',
      'Unexpected `<br>` in XML, expected `<br/>`',
      'Unexpected `<img>` in XML, expected `<img/>`'
    ])
    const late = await bounded(`\n<?xml version="1.0"?>${feed('One line')}`, 'a.xml')
    expect(late.documents[0]?.text).toBe('One line\n')
    expect(late.problems[0]?.reason).toMatch(/in front of the XML declaration/)
    const control = await bounded(feed('One\u000bline'), 'a.xml')
    expect(control.documents[0]?.text).toBe('One\u000bline\n')
    expect(control.problems[0]?.reason).toBe('Unexpected character U+000B in XML, expected none')
  })

  it('is not slowed by sections that never end', async () => {
    await bounded(`<rss>&${'<!--'.repeat(200_000)}`, 'a.xml')
    await bounded(`<rss>${'<?a '.repeat(200_000)}& `, 'a.xml')
    await bounded(`<rss>${'<br>'.repeat(200_000)}& `, 'a.xml')
    const breaks = await bounded(
      `<rss><channel><item><title>One</title><description><p>${'a<br>'.repeat(20_000)}</p></description></item></channel></rss>`,
      'a.xml'
    )
    expect(breaks.documents).toHaveLength(1)
    await bounded(`<rss>${'< '.repeat(200_000)}& `, 'a.xml')
  })

  it('reads entities that feeds use without declaring them', async () => {
    expect((await bounded(nitf('a&nbsp;b &mdash; c&rsquo;s'), 'a.xml')).documents[0]?.text).toBe('a\u00a0b — c’s\n')
  })
})

describe('JSON', () => {
  it('changes no prototype', async () => {
    const file =
      '{"__proto__": {"headline": "Polluted"}, "constructor": {"prototype": {"x": 1}}, "headline": "A title", "body_text": "Copy."}'
    expect((await bounded(file, 'a.json')).documents[0]?.metadata.headline).toBe('A title')
    expect(({} as Record<string, unknown>).headline).toBeUndefined()
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('reads the last of two members and says so', async () => {
    const {documents, problems} = await bounded('{"headline": "One", "headline": "Two", "body_text": "Copy."}', 'a.json')
    expect(documents[0]?.metadata.headline).toBe('Two')
    expect(problems.map(({reason}) => reason)).toEqual(['Unexpected second `headline`; the last is read'])
    const often = `{${'"headline": "One", '.repeat(20_000)}"body_text": "Copy."}`
    const found = (await bounded(often, 'a.json')).problems
    expect(found.map(({place}) => place?.start.offset)).toEqual([often.lastIndexOf('"One"', 50) + 1])
  })

  it('bounds nesting', async () => {
    await bounded(`${'['.repeat(200)}{"headline": "A"}${']'.repeat(200)}`, 'a.json')
    for (const open of ['[', '{"a":']) expect((await bounded(open.repeat(200_000), 'a.json')).documents).toEqual([])
  })

  it('is looked through for copy once', async () => {
    const text = 'The council met on Monday and agreed on the plan for the old quay.'
    await bounded(JSON.stringify({title: 'Plan', news: Array.from({length: 20_000}, () => text)}), 'a.json', 8000)
    await bounded(
      JSON.stringify({title: 'Plan', body: text, state: Array.from({length: 20_000}, () => ({text, key: 'a'}))}),
      'a.json',
      8000
    )
    const inside = Array.from({length: 6}).reduce<unknown>((inner, _, depth) => ({title: `Plan ${depth}`, [`x${depth}`]: inner}), {
      list: Array.from({length: 5000}, () => ({label: text}))
    })
    await bounded(JSON.stringify(inside), 'a.json', 8000)
  })

  it('reads lone surrogates', async () => {
    const {documents} = await bounded('{"headline": "A \\ud83d b", "body_text": "Copy \\udc00 \\ud83d\\ude00."}', 'a.json')
    expect(documents[0]?.text).toBe('A \ud83d b\n\nCopy \udc00 😀.\n')
  })

  it('passes over lines that are not JSON', async () => {
    const file = '{"headline": "One"}\n{"headline": \n{"headline": "Three"}\n'
    const {documents, problems} = await bounded(file, 'a.ndjson')
    expect(documents.map(({metadata}) => metadata.headline)).toEqual(['One', 'Three'])
    expect(problems[0]?.place?.start.line).toBe(2)
  })
})

describe('HTML and Markdown', () => {
  it.each([
    ['elements in one another', '<div>'.repeat(100_000)],
    ['emphasis in emphasis', '<b>'.repeat(50_000)],
    ['paragraphs in divisions', `${'<div>'.repeat(300)}${'<p>a'.repeat(50_000)}`],
    ['links in divisions', `<h1>One line</h1>${'<div>'.repeat(300)}${'<p><a>a b c</a>'.repeat(10_000)}`],
    [
      'headings in divisions',
      `<title>The one plan here</title>${'<div>'.repeat(300)}${'<h2>The one plan</h2><b>The one plan</b>'.repeat(5000)}`
    ],
    ['tables that are text', `<table>${'a<tr>'.repeat(20_000)}`],
    ['attributes', `<p ${Array.from({length: 20_000}, (_, at) => `a${at}=1`).join(' ')}>`],
    ['one open tag', `<p ${'a'.repeat(1_000_000)}`],
    ['references', '&amp'.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)]
  ])('HTML: %s', async (_, body) => {
    await bounded(`<!doctype html><html><body>${body}`, 'a.html', 8000)
  })

  it.each(['*a ', '_a*', '[', '![', '[a](', '> ', '`a``', '<a', '&a', '- ', 'a\n', '|a', '*a**', '~~a'])(
    'Markdown: %j again and again',
    async mark => {
      await bounded(mark.repeat(20_000), 'a.md', 8000)
    }
  )

  it('front matter without end or with aliases', async () => {
    await bounded(`---\ntitle: a\n${'x: y\n'.repeat(50_000)}`, 'a.md', 8000)
    const aliases = `---\ntitle: &a [x, x]\n${Array.from({length: 9}, (_, at) => `k${at}: &${'bcdefghij'[at]} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`).join('\n')}\n---\n\nCopy.\n`
    expect((await bounded(aliases, 'a.md')).documents[0]?.text).toBe('Copy.\n')
  })
})

describe('any file', () => {
  it('is refused beyond the bound', async () => {
    const {documents, problems} = await bounded(new Uint8Array(mostBytes + 1), 'a.xml')
    expect(documents).toEqual([])
    expect(problems[0]?.reason).toBe('Unexpected size of 32.1 MB, expected at most 32 MB')
  })

  it('is refused where one story is beyond its bound', async () => {
    const {documents, problems} = await bounded('a'.repeat(mostText + 1), 'a.txt')
    expect(documents).toEqual([])
    expect(problems[0]?.reason).toBe('Unexpected story of more than 8 million characters, so it was not read; split it')
    expect((await bounded('a'.repeat(mostText), 'a.txt')).documents).toHaveLength(1)
  })

  it.each([
    ['document of a word processor, or ZIP archive', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
    ['document of a word processor', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
    ['PDF', [...new TextEncoder().encode('%PDF-1.7\n')]],
    ['RTF', [...new TextEncoder().encode('{\\rtf1 Copy.}')]]
  ])('a %s is refused, with what to do', async (kind, bytes) => {
    expect((await bounded(Uint8Array.from(bytes), 'a.txt')).problems).toEqual([
      {reason: `Unexpected ${kind}, expected text; save the copy as plain text, Markdown or HTML`, fatal: true}
    ])
  })

  it('is refused where it is no text', async () => {
    const {problems} = await bounded(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a.txt')
    expect(problems).toEqual([{reason: 'Unexpected binary file, expected text', fatal: true}])
  })

  it('is read in the character set that it declares or seems to be in', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-15"?><nitf><body><body.content><p>José paid 5 €</p></body.content></body></nitf>'
    for (const charset of ['iso-8859-15', 'utf-16le', 'utf-16be']) {
      const bytes = encode(text, {charset, bom: charset.startsWith('utf-16')})
      expect((await bounded(bytes ?? new Uint8Array(), 'a.xml')).documents[0]?.text).toBe('José paid 5 €\n')
    }
    const wide = encode(text.replace('ISO-8859-15', 'UTF-8'), {charset: 'utf-16be', bom: false}) ?? new Uint8Array()
    expect((await bounded(wide, 'a.xml')).documents[0]?.text).toBe('José paid 5 €\n')
    const plain = encode('José said “no”', {charset: 'windows-1252', bom: false}) ?? new Uint8Array()
    const {encoding, documents} = await bounded(plain, 'a.txt')
    expect(encoding.charset).toBe('windows-1252')
    expect(documents[0]?.text).toBe('José said “no”')
  })

  it('has what its character set lacks written as a reference', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.content><p>José said no</p></body.content></body></nitf>'
    const bytes = encode(text, {charset: 'windows-1252', bom: false}) ?? new Uint8Array()
    const [document] = (await bounded(bytes, 'a.xml')).documents
    const at = document?.text.indexOf('no') ?? 0
    expect(document?.edit(at, at + 2, '“no”')?.text).toBe('&#8220;no&#8221;')
  })

  it('reports bytes that stand for nothing', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('“José” – “'), 0xff, ...new TextEncoder().encode('no”')])
    expect((await bounded(bytes, 'a.txt')).problems[0]?.reason).toMatch(/^Unexpected byte 0xff at offset \d+, expected UTF-8/)
  })

  it('may be XML of its own with many stories or much around one', async () => {
    const item = '<Item><Headline>Plan</Headline><Body>&lt;p&gt;The council met.&lt;/p&gt;</Body></Item>'
    expect((await bounded(`<?xml version="1.0"?><List>${item.repeat(2000)}</List>`, 'a.xml', 8000)).documents).toHaveLength(2000)
    const around = '<Keyword>a</Keyword>'.repeat(20_000)
    expect(
      (await bounded(`<?xml version="1.0"?><List>${around}${'<a>'.repeat(200)}${item}${'</a>'.repeat(200)}</List>`, 'a.xml', 8000))
        .documents
    ).toHaveLength(1)
  })

  it('may be a table of many rows', async () => {
    const rows = 'Plan,"The ""council"" met."\n'.repeat(4000)
    expect((await bounded(`title,content\n${rows}`, 'a.csv', 8000)).documents).toHaveLength(4000)
    await bounded(`title,content\n"${'""'.repeat(500_000)}`, 'a.csv', 3000)
    await bounded(`title${',a'.repeat(50_000)}\n${',b'.repeat(50_000)}\n`, 'a.csv', 8000)
  })

  it('may be mail of many parts', async () => {
    const header = 'From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n'
    await bounded(header + '--a\nContent-Type: text/plain\n\nText.\n'.repeat(20_000), 'a.txt', 8000)
    await bounded(`${header}${'=3D'.repeat(200_000)}`, 'a.txt', 3000)
    await bounded(`From: a\nMIME-Version: 1.0\n${'X: y\n'.repeat(100_000)}`, 'a.txt', 3000)
    await bounded(
      `${header}--a\nContent-Type: text/plain\n\nText.\n${'--a\nContent-Type: text/html\n\n<p>Text.\n'.repeat(20_000)}`,
      'a.txt',
      8000
    )
    await bounded('From a Sat Jul  1 10:00:00 2023\nFrom: a\nMIME-Version: 1.0\n\nText.\n\n'.repeat(5000), 'a.txt', 8000)
    await bounded(`From: a\nMIME-Version: 1.0\nSubject: ${'=?utf-8?Q?a?= '.repeat(50_000)}\n\nText.\n`, 'a.txt', 3000)
    await bounded(`From: a\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${'VGhl\n'.repeat(200_000)}`, 'a.txt', 8000)
  })

  it('may be cut off in a document type', async () => {
    for (const start of ['<?xml version="1.0"?>\n', '']) {
      const {documents, problems} = await bounded(`${start}<!DOCTYPE NewsML [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf;`, 'a.xml')
      expect(documents).toEqual([])
      expect(problems.length).toBe(1)
    }
  })

  it('may be cut off at any byte', {timeout: 120_000}, async () => {
    for (const {name, extension, write} of writers) {
      const bytes = new TextEncoder().encode(write({...story, paragraphs: story.paragraphs.slice(0, 2)}, plainest))
      for (let length = 0; length < bytes.length; length += name === 'nitf' || name === 'ninjs1' ? 1 : 7) {
        const reading = await readStories(bytes.slice(0, length), {path: `a.${extension}`})
        if (reading.documents.length === 0 && reading.text.trim() !== '') expect(reading.problems.length).toBeGreaterThan(0)
      }
    }
  })
})
