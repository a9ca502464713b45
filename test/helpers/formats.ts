/** A story to be written in every format. */
export interface Copy {
  headline: string
  byline: string
  /** The first opens with the dateline; the last is the sign-off. */
  paragraphs: readonly string[]
}

/** Chooses a number from 0 up to, not including, `n`. */
export type Choose = (n: number) => number

/** Always the plainest way of writing. */
export const plainest: Choose = () => 0

/** How a file of a format is written, and how a piece of it is read back without the project's own code. */
export interface Writer {
  name: string
  extension: string
  write: (copy: Copy, choose: Choose) => string
  /** The words that a piece of the file stands for. */
  read: (raw: string) => string
}

/** The same story as plain text. */
export function writeText({headline, byline, paragraphs}: Copy): string {
  return `${[headline, byline, ...paragraphs].join('\n\n')}\n`
}

const named: Readonly<Record<string, string>> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos'}
const namedInHtml: Readonly<Record<string, string>> = {
  ...named,
  '’': 'rsquo',
  '“': 'ldquo',
  '”': 'rdquo',
  '—': 'mdash',
  é: 'eacute',
  '₹': '#8377'
}

function escapeCharacters(text: string, choose: Choose, names: Readonly<Record<string, string>>): string {
  return Array.from(text, character => {
    const must = character === '&' || character === '<' || character === '>'
    if (!must && choose(12) !== 1) return character
    if (character === ' ' || character === '\n') return character
    const code = character.codePointAt(0) ?? 0
    const name = names[character]
    if (name && (must || choose(2) === 1) && choose(3) !== 2) return `&${name};`
    return choose(2) ? `&#x${code.toString(16)};` : `&#${code};`
  }).join('')
}

function takePiece(text: string, length: number): string {
  const piece = Array.from(text).slice(0, length).join('')
  return piece + (/^ +/.exec(text.slice(piece.length))?.[0] ?? '')
}

/** Cuts text anywhere and puts inline tags around pieces, folds spaces, leaves comments. */
function mark(text: string, choose: Choose, tags: readonly string[], write: (text: string) => string): string {
  let written = ''
  let rest = text
  while (rest !== '') {
    const length = choose === plainest ? rest.length : 1 + choose(60)
    // No surrogate pair is cut, and no run of spaces, which tags between them would fold.
    const piece = takePiece(rest, length)
    rest = rest.slice(piece.length)
    const folded = piece.replaceAll(' ', (space, at: number) =>
      choose(20) === 1 && at > 0 && piece[at - 1] !== ' ' && piece[at + 1] !== ' ' ? '\n      ' : space
    )
    const tag = choose(5) === 1 ? tags[choose(tags.length)] : undefined
    written += tag && piece.trim() === piece ? `<${tag}>${write(folded)}</${tag}>` : write(folded)
    if (choose(25) === 1) written += '<!-- note -->'
  }
  return written
}

function xmlText(text: string, choose: Choose): string {
  if (choose(10) === 1 && !/[&<]|\]\]>/.test(text)) return `<![CDATA[${text}]]>`
  return escapeCharacters(text, choose, named)
}

/** Text as HTML, with as few references as that takes: what titles in RSS are read as. */
function asHtml(text: string): string {
  return text.replaceAll(/&(?=#?\w)/g, '&amp;').replaceAll(/<(?=[/!?a-z])/gi, '&lt;')
}

function nitfBody({headline, byline, paragraphs}: Copy, choose: Choose): string {
  const text = (each: string): string => mark(each, choose, ['em', 'person', 'org', 'location'], part => xmlText(part, choose))
  return `  <body>
    <body.head>
      <hedline><hl1>${text(headline)}</hl1></hedline>
      <byline>${text(byline)}</byline>
    </body.head>
    <body.content>
${paragraphs.map(each => `      <p>${text(each)}</p>`).join('\n')}
    </body.content>
  </body>`
}

function html(paragraphs: readonly string[], choose: Choose, indent = ''): string {
  const text = (each: string): string =>
    mark(each, choose, ['em', 'b', 'span', 'a href="#"'], part => escapeCharacters(part, choose, namedInHtml)).replaceAll(
      '</a href="#">',
      '</a>'
    )
  return paragraphs.map(each => `${indent}<p>${text(each)}</p>`).join('\n')
}

function json(value: unknown, choose: Choose): string {
  const raw = JSON.stringify(value, undefined, choose(2) ? 2 : 0)
  // Any character may be escaped, surrogates unit by unit.
  return raw.replaceAll(/[^\x20-\x7e]|\//g, unit => {
    const escaped = Array.from({length: unit.length}, (_, at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
    if (unit === '\n') return unit
    return choose(3) === 1 ? (unit === '/' ? '\\/' : escaped) : unit
  })
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  eacute: 'é'
}

function readMarkup(raw: string): string {
  return raw
    .replaceAll(/<!--.*?-->|<!\[CDATA\[|\]\]>|<[^<>]*>/gs, '')
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
      name ? (entities[name] ?? '?') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    )
    .replaceAll(/\s*\n\s*/g, ' ')
}

/** With a backslash or as a reference. */
function escapeMarkdown(text: string, choose: Choose): string {
  return text.replaceAll(/[\\`*_[\]<~|&]/g, mark => (choose(3) === 1 ? `&#${mark.charCodeAt(0)};` : `\\${mark}`))
}

/** Puts emphasis and links around words, folds lines. */
function markMarkdown(text: string, choose: Choose): string {
  const marks = [
    ['*', '*'],
    ['**', '**'],
    ['[', '](https://example.org/)']
  ]
  const words = text.split(' ').map(word => {
    const [open, close] = (choose(6) === 1 && /^[a-z\d]+$/i.test(word) ? marks[choose(marks.length)] : undefined) ?? ['', '']
    return open + escapeMarkdown(word, choose) + close
  })
  return words.reduce((written, word) => {
    // Neither a run of spaces nor what would begin a block is parted from its line.
    const fold = choose(15) === 1 && /^[A-Za-z*[]/.test(word) && !/(?:^| |\n)$/.test(written)
    return written + (fold ? '\n' : ' ') + word
  })
}

function readMarkdown(raw: string): string {
  return raw
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(/\*{1,2}|\[|\]\(https:\/\/example\.org\/\)/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\n', ' ')
}

function readJson(raw: string): string {
  return JSON.parse(`"${raw}"`)
}

const moment = '2024-11-10T09:30:00+05:00'

function jsonWriter(
  name: string,
  shape: (copy: Copy, choose: Choose) => unknown,
  read = (raw: string) => readMarkup(readJson(raw))
): Writer {
  return {name, extension: 'json', write: (copy, choose) => `${json(shape(copy, choose), choose)}\n`, read}
}

/** A writer for every format that is read. */
export const writers: readonly Writer[] = [
  {
    name: 'nitf',
    extension: 'xml',
    write: (copy, choose) => `<?xml version="1.0" encoding="UTF-8"?>
<nitf version="-//IPTC//DTD NITF 3.6//EN" baselang="en-IN">
  <head>
    <docdata management-status="usable">
      <doc-id id-string="story-1"/>
      <urgency ed-urg="4"/>
      <date.issue norm="${moment}"/>
    </docdata>
  </head>
${nitfBody(copy, choose)}
</nitf>
`,
    read: readMarkup
  },
  {
    name: 'newsml1',
    extension: 'xml',
    write: (copy, choose) => `<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2">
  <NewsEnvelope><DateAndTime>20241110T093000+0500</DateAndTime></NewsEnvelope>
  <NewsItem xml:lang="en">
    <Identification>
      <NewsIdentifier>
        <ProviderId>example.org</ProviderId>
        <DateId>20241110</DateId>
        <NewsItemId>story-1</NewsItemId>
        <RevisionId PreviousRevision="0" Update="N">1</RevisionId>
        <PublicIdentifier>urn:newsml:example.org:20241110:story-1:1</PublicIdentifier>
      </NewsIdentifier>
    </Identification>
    <NewsManagement>
      <NewsItemType FormalName="News"/>
      <FirstCreated>20241110T093000+0500</FirstCreated>
      <ThisRevisionCreated>20241110T093000+0500</ThisRevisionCreated>
      <Status FormalName="Usable"/>
    </NewsManagement>
    <NewsComponent>
      <ContentItem>
        <DataContent>
<nitf>
${nitfBody(copy, choose)}
</nitf>
        </DataContent>
      </ContentItem>
    </NewsComponent>
  </NewsItem>
</NewsML>
`,
    read: readMarkup
  },
  {
    name: 'newsml-g2',
    extension: 'xml',
    write: ({headline, byline, paragraphs}, choose) => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:story-1" version="1" standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:example"/>
    <versionCreated>${moment}</versionCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency>
    <by>${xmlText(byline, choose)}</by>
    <headline>${xmlText(headline, choose)}</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml">
        <head><title/></head>
        <body>
${paragraphs.map(each => `          <p>${mark(each, choose, ['em', 'strong', 'span'], part => xmlText(part, choose))}</p>`).join('\n')}
        </body>
      </html>
    </inlineXML>
  </contentSet>
</newsItem>
`,
    read: readMarkup
  },
  {
    name: 'newsml-g2-nitf',
    extension: 'xml',
    write: (copy, choose) => `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
  <header><sent>${moment}</sent></header>
  <itemSet>
    <newsItem guid="urn:newsml:example.org:story-1" version="1" standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en">
      <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider qcode="nprov:example"/>
        <versionCreated>${moment}</versionCreated>
        <pubStatus qcode="stat:usable"/>
      </itemMeta>
      <contentSet>
        <inlineXML contenttype="application/nitf+xml">
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
${nitfBody(copy, choose)}
</nitf>
        </inlineXML>
      </contentSet>
    </newsItem>
  </itemSet>
</newsMessage>
`,
    read: readMarkup
  },
  {
    name: 'atom',
    extension: 'xml',
    write: ({headline, byline, paragraphs}, choose) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-IN">
  <title>Wire</title>
  <id>urn:example:wire</id>
  <updated>${moment}</updated>
  <entry>
    <title>${xmlText(headline, choose)}</title>
    <id>urn:example:story-1</id>
    <updated>${moment}</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
${[byline, ...paragraphs].map(each => `      <p>${mark(each, choose, ['em', 'strong', 'span'], part => xmlText(part, choose))}</p>`).join('\n')}
    </div></content>
  </entry>
</feed>
`,
    read: readMarkup
  },
  {
    name: 'rss',
    extension: 'xml',
    write: ({headline, byline, paragraphs}, choose) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Wire</title>
    <language>en-in</language>
    <item>
      <title>${xmlText(asHtml(headline), choose)}</title>
      <guid>story-1</guid>
      <pubDate>Sun, 10 Nov 2024 09:30:00 +0500</pubDate>
      <content:encoded>${escapeCharacters(html([byline, ...paragraphs], choose), choose, named)}</content:encoded>
    </item>
  </channel>
</rss>
`,
    // A reference to markup is markup that was escaped.
    read: raw => readMarkup(readMarkup(raw.replaceAll(/<!\[CDATA\[|\]\]>/g, '')))
  },
  {
    name: 'html',
    extension: 'html',
    write: ({headline, byline, paragraphs}, choose) => `<!doctype html>
<html lang="en-IN">
<head>
<meta charset="utf-8">
<title>Wire</title>
<meta property="article:published_time" content="${moment}">
</head>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>${escapeCharacters(headline, choose, namedInHtml)}</h1>
${html([byline, ...paragraphs], choose)}
</article>
<footer><p>All rights reserved</p></footer>
</body>
</html>
`,
    read: readMarkup
  },
  {
    name: 'markdown',
    extension: 'md',
    write: ({headline, byline, paragraphs}, choose) => `---
date: ${moment}
language: en-IN
---

# ${escapeMarkdown(headline, choose)}

${[byline, ...paragraphs].map(each => markMarkdown(each, choose)).join('\n\n')}
`,
    read: readMarkdown
  },
  jsonWriter('ninjs1', ({headline, byline, paragraphs}, choose) => ({
    uri: 'urn:example:story-1',
    type: 'text',
    language: 'en-IN',
    versioncreated: moment,
    urgency: 4,
    headline,
    byline,
    body_html: html(paragraphs, choose)
  })),
  jsonWriter('ninjs2', ({headline, byline, paragraphs}, choose) => ({
    uri: 'urn:example:story-1',
    type: 'text',
    versioncreated: moment,
    by: byline,
    headlines: [{role: 'main', value: headline}],
    bodies: [{role: 'main', contenttype: 'text/html', value: html(paragraphs, choose)}]
  })),
  jsonWriter(
    'ninjs1-text',
    ({headline, byline, paragraphs}) => ({
      uri: 'urn:example:story-1',
      type: 'text',
      language: 'en-IN',
      versioncreated: moment,
      headline,
      byline,
      body_text: paragraphs.join('\n\n')
    }),
    readJson
  ),
  jsonWriter('ninjs3-html', ({headline, byline, paragraphs}, choose) => ({
    uri: 'urn:example:story-1',
    type: 'text',
    versionCreated: moment,
    by: byline,
    headlines: [{role: 'main', value: headline}],
    bodies: [{role: 'main', contentType: 'text/html', value: html(paragraphs, choose)}]
  })),
  jsonWriter(
    'ninjs3',
    ({headline, byline, paragraphs}) => ({
      uri: 'urn:example:story-1',
      standard: {name: 'ninjs', version: '3.0', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json'},
      type: 'text',
      versionCreated: moment,
      by: byline,
      headlines: [{role: 'main', value: headline}],
      bodies: [{role: 'main', contentType: 'text/plain', value: paragraphs.join('\n\n')}]
    }),
    readJson
  ),
  jsonWriter('ap', ({headline, byline, paragraphs}, choose) => ({
    data: {
      item: {
        altids: {itemid: 'story-1'},
        type: 'text',
        pubstatus: 'usable',
        versioncreated: moment,
        headline,
        bylines: [{by: byline}],
        body_html: html(paragraphs, choose)
      }
    }
  })),
  jsonWriter('superdesk', ({headline, byline, paragraphs}, choose) => ({
    _id: 'story-1',
    type: 'text',
    versioncreated: moment,
    priority: 3,
    headline,
    byline,
    body_html: html(paragraphs, choose)
  })),
  jsonWriter(
    'json-ld',
    ({headline, byline, paragraphs}) => ({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      datePublished: moment,
      inLanguage: 'en-IN',
      headline,
      articleBody: [byline, ...paragraphs].join('\n\n')
    }),
    readJson
  ),
  {
    name: 'ndjson',
    extension: 'ndjson',
    write: ({headline, byline, paragraphs}, choose) => {
      const line = (id: string, title: string, body: string) =>
        json({guid: id, versioncreated: moment, headline: title, byline, body_html: body}, plainest)
      return `${line('story-1', headline, html(paragraphs, choose))}\n`
    },
    read: raw => readMarkup(readJson(raw))
  },
  {
    name: 'iptc7901',
    extension: 'iptc',
    write: ({headline, byline, paragraphs}) => {
      const body = paragraphs.join('\r\n\r\n')
      return `\u0001abc0001 4 i ${String(words(paragraphs)).padStart(4, '0')}  abc 0001\r\n\r\nPakistan/transport/\r\n\u0002${headline}\r\n${byline} =\r\n\r\n${body}\r\n\r\n\u0003100430 GMT Nov 24\r\n\u0004`
    },
    read: raw => raw.replaceAll('\r\n', '\n')
  },
  {
    name: 'anpa1312',
    extension: 'anpa',
    write: ({headline, byline, paragraphs}) => {
      const count = String(words(paragraphs)).padStart(4, '0')
      const body = paragraphs.map(each => `\t${each}\r\n`).join('')
      return `\u0016\u0016\u0001V0001\u001f-----\r\nr i\u0013\u0011 BC-AS--Bus Routes     11-10 ${count}\r\n\u0002^BC-AS--Bus Routes<\r\n^${headline}<\r\n^${byline}=\r\n${body}\r\n\t\u0003AP-WF-11-10-24 0430GMT<\r\n\r\n\f\r\n\u0004`
    },
    read: raw => raw
  },
  {
    name: 'csv',
    extension: 'csv',
    write: ({headline, byline, paragraphs}, choose) => {
      const cell = (text: string) => (choose(2) === 0 || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
      const row = ['story-1', moment, headline, byline, paragraphs.join('\n\n')].map(cell).join(',')
      return `id,publish_date,title,byline,content\r\n${row}\r\n`
    },
    read: raw => raw.replaceAll('""', '"')
  },
  {
    name: 'own-xml',
    extension: 'xml',
    write: ({headline, byline, paragraphs}, choose) => `<?xml version="1.0" encoding="utf-8"?>
<Transmission>
  <Item>
    <ItemID>story-1</ItemID>
    <PublishDate>${moment}</PublishDate>
    <Headline>${escapeCharacters(asHtml(headline), choose, named)}</Headline>
    <ByLine>${escapeCharacters(asHtml(byline), choose, named)}</ByLine>
    <Language>en-IN</Language>
    <BodyText>${escapeCharacters(html(paragraphs, choose), choose, named)}</BodyText>
  </Item>
</Transmission>
`,
    read: raw => readMarkup(readMarkup(raw))
  }
]

function words(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(/\s+/).length
}
