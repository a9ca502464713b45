import {isMail} from './mail-header.js'

/** Formats that are read, by the name that `--format` takes. */
export const formats = [
  'text',
  'markdown',
  'html',
  'nitf',
  'newsml1',
  'newsml-g2',
  'feed',
  'json',
  'ndjson',
  'iptc7901',
  'anpa1312',
  'mail',
  'csv',
  'xml'
] as const

export type Format = (typeof formats)[number]

const byExtension: Readonly<Record<string, Format>> = {
  txt: 'text',
  eml: 'mail',
  mbox: 'mail',
  mht: 'mail',
  mhtml: 'mail',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  nitf: 'nitf',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  json: 'json',
  jsonld: 'json',
  ninjs: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson'
}

/** Extensions of the files that a folder is searched for. */
export const extensions: readonly string[] = [...Object.keys(byExtension), 'xml', 'newsml', 'anpa', 'iptc']

/** Tables, which are read where they are asked for: most of those in a folder are none of stories. */
const tables: ReadonlySet<string> = new Set(['csv', 'tsv'])

/** Root elements of XML formats, without prefix. */
const byRoot: Readonly<Record<string, Format>> = {
  nitf: 'nitf',
  NewsML: 'newsml1',
  newsMessage: 'newsml-g2',
  newsItem: 'newsml-g2',
  packageItem: 'newsml-g2',
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  html: 'html'
}

/** Says what a file is: by what it holds, where that is certain, then by its extension. */
export function detectFormat(text: string, path?: string): Format {
  const extension = /\.([a-z\d]+)$/i.exec(path ?? '')?.[1]?.toLowerCase()
  const named = extension !== undefined && Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
  if (extension !== undefined && tables.has(extension)) return 'csv'
  const head = text.slice(0, 65536)
  if (head.charCodeAt(0) <= 0x16 && /^\s{0,20}[\u0016\u0001]/.test(head)) return isAnpa(head) ? 'anpa1312' : 'iptc7901'
  if (/^\s{0,20}[a-z]{2,6}\d{2,6} \d [a-z]{1,3} {1,8}\d{1,5} {1,8}[a-z]/i.test(head)) return 'iptc7901'
  if (strippedAnpa.test(head)) return 'anpa1312'
  const first = /\S/.exec(head)?.[0]
  if (first !== '<' && first !== '{' && (named === undefined || named === 'text') && isMail(head)) return 'mail'
  if (first === '<') {
    const found = detectMarkup(head, extension)
    if (found) return found
  }
  if (first === '{' || first === '[') {
    const found = detectJson(head, text, named)
    if (found) return found
  }
  return named ?? 'text'
}

/** ANPA 1312 that lost its control characters: a service line, the header with its date, and a line that opens with `^`. */
const strippedAnpa = /^\s{0,20}[A-Za-z]\d{4}[^\n]{0,40}\n[A-Za-z] ?[A-Za-z] [^\n]{3,70} {2,12}\d\d-\d\d(?: \d{4})?[ \t\r]{0,9}\n\^/

function isAnpa(head: string): boolean {
  return /^\s{0,20}\u0016\u0016?\u0001(?![A-Za-z]{1,6}\d{1,6} \d )/.test(head)
}

function detectMarkup(head: string, extension: string | undefined): Format | undefined {
  const isXml = /^\s{0,1000}<\?xml\b/.test(head) || extension === 'xml' || extension === 'newsml' || extension === 'nitf'
  const isPage = /^\s{0,1000}(?:<!--[\s\S]{0,2000}?-->\s{0,1000})?<(?:!doctype\s+html|html)\b/i.test(head)
  const root = findRoot(head)
  if (root === 'entry' && /www\.w3\.org\/2005\/Atom|purl\.org\/atom/.test(head)) return 'feed'
  if (root && Object.hasOwn(byRoot, root) && (isXml || root !== 'html')) return byRoot[root]
  if (isPage) return 'html'
  return isXml ? 'xml' : undefined
}

/** The name of the first element, without prefix, past declarations and comments. */
function findRoot(head: string): string | undefined {
  let at = 0
  for (;;) {
    at = head.indexOf('<', at)
    if (at < 0) return undefined
    const next = head.charAt(at + 1)
    if (next !== '?' && next !== '!') break
    const comment = head.startsWith('<!--', at)
    let end = head.indexOf(comment ? '-->' : next === '?' ? '?>' : '>', at)
    // A document type with declarations of its own ends after its bracket.
    const bracket = comment || next === '?' ? -1 : head.indexOf('[', at)
    if (bracket >= 0 && bracket < end) {
      const closed = head.indexOf(']', bracket)
      end = closed < 0 ? -1 : head.indexOf('>', closed)
    }
    if (end < 0) return undefined
    at = end
  }
  return /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})(?=[\s/>])/.exec(head.slice(at, at + 200))?.[1]
}

function detectJson(head: string, text: string, named: Format | undefined): Format | undefined {
  if (named === 'ndjson') return isLines(text, false) ? 'ndjson' : 'json'
  if (named === 'json') return isLines(text, true) ? 'ndjson' : 'json'
  if (!/^\s{0,1000}(?:\{\s{0,1000}"|\[\s{0,1000}\{\s{0,1000}")/.test(head)) return undefined
  if (isLines(text, true)) return 'ndjson'
  return /[\]}]\s{0,1000}$/.test(text.slice(-1000)) ? 'json' : undefined
}

/** Whether the first line is an object, however long, and perhaps that another one follows. */
function isLines(text: string, another: boolean): boolean {
  const start = text.search(/\S/)
  const end = text.indexOf('\n', start)
  if (text.charAt(start) !== '{' || !/\}[ \t\r]{0,20}$/.test(text.slice(Math.max(start, end - 21), end < 0 ? text.length : end)))
    return false
  return !another || (end >= 0 && /^\s{0,100}\{/.test(text.slice(end, end + 101)))
}
