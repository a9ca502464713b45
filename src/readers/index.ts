import type {StoryDocument} from '../story/index.js'
import {detectFormat, type Format, formats} from './detect.js'
import {createCanWrite, decode, type Encoding} from './encoding.js'
import {FormatError} from './error.js'
import {type Problem, SourceFile} from './file.js'
import {readText} from './text.js'

export {extensions, type Format, formats} from './detect.js'
export {decode, type Encoding, encode} from './encoding.js'
export type {Problem} from './file.js'

/** What a file holds. */
export interface Reading {
  /** The file's text, decoded. */
  text: string
  encoding: Encoding
  /** What it was read as; absent where that could not be told. */
  format: Format | undefined
  /** The stories in it, in order. */
  documents: StoryDocument[]
  problems: Problem[]
}

/** What is known about a file besides what it holds. */
export interface ReadOptions {
  /** For its extension. */
  path?: string
  /** What to read it as, whatever it looks like. */
  format?: Format
  /** How a text that was decoded already was encoded. */
  encoding?: Encoding
}

/** Bytes, or UTF-16 units of a text; a file beyond is refused. */
export const mostBytes = 32 * 1024 * 1024

/** Characters of one story: a file may hold many, but what is made of one takes about a hundred times its size. */
export const mostText = 8 * 1024 * 1024

const utf8: Encoding = {charset: 'utf-8', bom: false}

/** Readers and what they are loaded for; plain text needs none of them. */
const readers: Readonly<Record<Format, (file: SourceFile) => StoryDocument[] | Promise<StoryDocument[]>>> = {
  text: readText,
  markdown: async file => (await import('./markdown.js')).readMarkdown(file),
  html: async file => (await import('./page.js')).readHtml(file),
  nitf: async file => (await import('./nitf.js')).readNitf(file),
  newsml1: async file => (await import('./newsml1.js')).readNewsml1(file),
  'newsml-g2': async file => (await import('./newsml-g2.js')).readNewsmlG2(file),
  feed: async file => (await import('./feed.js')).readFeed(file),
  json: async file => (await loadJson(file)).readJson(file),
  ndjson: async file => (await loadJson(file)).readJsonLines(file),
  iptc7901: async file => (await import('./iptc7901.js')).readIptc7901(file),
  anpa1312: async file => (await import('./anpa1312.js')).readAnpa1312(file),
  mail: async file => (await import('./mail.js')).readMail(file),
  csv: async file => (await loadJson(file)).readCsv(file),
  xml: async file => (await import('./xml-stories.js')).readXmlStories(file)
}

/** The reader of JSON and of tables, with that of Markdown where their texts may be some. */
async function loadJson(file: SourceFile) {
  const {mayHoldMarkdown} = await import('./content.js')
  if (mayHoldMarkdown.test(file.text)) file.readMarkdown = (await import('./markdown.js')).readMarkdownText
  return import('./json-stories.js')
}

/**
 * Reads a file of any format: finds out what it is, and the stories in it. A file that cannot be read yields no story
 * and one problem that says why; it never throws for what a file holds, and never reads anything but the file.
 */
export async function readStories(input: string | Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  if (input.length > mostBytes)
    return refused('', `Unexpected size of ${Math.ceil((input.length / 1024 / 1024) * 10) / 10} MB, expected at most ${mostBytes >> 20} MB`)
  const {text, encoding, problems} =
    typeof input === 'string' ? {text: input, encoding: options.encoding ?? utf8, problems: []} : decode(input)
  const other = refuseOther(text)
  if (other !== undefined) return {...refused(text, other), encoding}
  const found = options.format ?? detectFormat(text, options.path)
  const file = new SourceFile(text, createCanWrite(encoding))
  const unusual = found === 'text' || found === 'markdown' ? nameUnusual(encoding) : undefined
  if (unusual) problems.push({reason: `Unexpected ${unusual}, expected UTF-8; it was read as such, save it as UTF-8`})
  try {
    const stories = await readParts(file, found, options)
    problems.push(...file.problems)
    const documents = stories.filter(story => story.text.length <= mostText)
    if (documents.length < stories.length)
      problems.push({
        reason: `Unexpected story of more than ${mostText >> 20} million characters, so it was not read; split it`,
        fatal: true
      })
    if (documents.length === 0 && !problems.some(({fatal}) => fatal !== undefined) && text.trim() !== '') {
      problems.push({reason: 'Unexpected file without the text of a story', fatal: false})
    }
    return {text, encoding, format: found, documents, problems}
  } catch (error) {
    const problem = explain(error)
    if (!problem) throw error
    // What is only odd about it says nothing more about a file that cannot be read.
    return {text, encoding, format: found, documents: [], problems: [problem]}
  }
}

/** Formats of which a file may hold several documents, one after another, each with its declaration. */
const declared: ReadonlySet<Format> = new Set(['nitf', 'newsml1', 'newsml-g2', 'feed', 'xml'])

/** Reads a file, or one after another the documents that were put into it; one that cannot be read is told of and passed over. */
async function readParts(file: SourceFile, format: Format, options: ReadOptions): Promise<StoryDocument[]> {
  const {text} = file
  const starts = declared.has(format) ? Array.from(text.matchAll(/(?<=>\s{0,100})<\?xml\s/g), ({index}) => index) : []
  if (starts.length === 0) return readers[format](file)
  const stories: StoryDocument[] = []
  const problems: Problem[] = []
  for (const [index, from] of [0, ...starts].entries()) {
    const part = new SourceFile(text, file.canWrite, {from, to: starts[index] ?? text.length})
    try {
      stories.push(...(await readers[options.format ?? detectFormat(part.source.text, options.path)](part)))
      problems.push(...part.problems)
    } catch (error) {
      const problem = explain(error)
      if (!problem) throw error
      problems.push({...problem, fatal: false})
    }
  }
  // It only looked like several.
  if (stories.length === 0) return readers[format](file)
  file.problems.push(...problems)
  return stories
}

/** The character set of a text that does not say what it is in, where other programs may guess another. */
function nameUnusual({charset, declared}: Encoding): string | undefined {
  if (charset === 'utf-8' || declared !== undefined) return undefined
  return charset.startsWith('utf-16') ? 'UTF-16' : charset.replace('windows', 'Windows')
}

function refused(text: string, reason: string): Reading {
  return {text, encoding: utf8, format: undefined, documents: [], problems: [{reason, fatal: true}]}
}

function explain(error: unknown): Problem | undefined {
  if (error instanceof FormatError) return {reason: error.message, place: error.place, fatal: true}
  // Parsers that call themselves run out of stack on nesting without end.
  if (error instanceof RangeError && /call stack/i.test(error.message)) return {reason: 'Unexpected nesting without end', fatal: true}
  return undefined
}

/** What to say of a file that is no text: those that may hold copy are known by how they begin. */
function refuseOther(text: string): string | undefined {
  const head = text.slice(0, 8192)
  const known = others.find(([start]) => head.startsWith(start))?.[1]
  if (known !== undefined) return `Unexpected ${known}, expected text; save the copy as plain text, Markdown or HTML`
  return head.includes('\0') ? 'Unexpected binary file, expected text' : undefined
}

const others = [
  ['PK\u0003\u0004', 'document of a word processor, or ZIP archive'],
  ['ÐÏ\u0011à¡±\u001aá', 'document of a word processor'],
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF']
] as const

/** Whether a word names a format. */
export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name)
}
