import {getStaticTOMLValue, parseTOML} from 'toml-eslint-parser'
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import type {StoryBuilder, TextField} from './builder.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import type {FrontMatter} from './front-matter-place.js'
import type {Range} from './source.js'

/** Names that sites give to the fields. */
const names: Readonly<Record<string, TextField | 'keywords' | 'wordCount' | 'edNotes'>> = {
  title: 'headline',
  headline: 'headline',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  created: 'created',
  lastmod: 'versionCreated',
  updated: 'versionCreated',
  modified: 'versionCreated',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  slug: 'slugline',
  slugline: 'slugline',
  location: 'place',
  place: 'place',
  dateline: 'dateline',
  source: 'credit',
  agency: 'agency',
  credit: 'credit',
  language: 'language',
  lang: 'language',
  locale: 'language',
  embargo: 'embargo',
  publishdate: 'embargo',
  expirydate: 'expires',
  expires: 'expires',
  urgency: 'urgency',
  priority: 'priority',
  status: 'status',
  usage: 'usage',
  rights: 'usage',
  copyright: 'copyright',
  desk: 'desk',
  ednote: 'edNotes',
  ednotes: 'edNotes',
  keywords: 'keywords',
  tags: 'keywords',
  wordcount: 'wordCount'
}

/**
 * Reads the fields of front matter. No alias is followed and no tag obeyed: only plain values count.
 *
 * @throws FormatError where it is not YAML or TOML.
 */
export function readFrontMatter(file: SourceFile, matter: FrontMatter, story: StoryBuilder): void {
  if (matter.kind === 'yaml') readYaml(file, matter, story)
  else readToml(file, matter, story)
}

function set(file: SourceFile, story: StoryBuilder, key: string, value: string, whole: Range | undefined): void {
  const range = whole && withoutMarks(file, whole)
  const lower = key.toLowerCase().replaceAll(/[_-]/g, '')
  const name = Object.hasOwn(names, lower) ? names[lower] : undefined
  if (name === 'keywords' || name === 'edNotes') story.add(name, value, range)
  else if (name === 'wordCount') story.count(value, range)
  else if (name) story.field(name, value, range)
  else if (lower === 'draft' && value === 'true') story.field('status', 'draft', range)
}

/** Where a value stands inside its quotation marks. */
function withoutMarks({text}: SourceFile, {from, to}: Range): Range {
  const mark = /^(?:"{3}|'{3}|["'])/.exec(text.slice(from, from + 3))?.[0] ?? ''
  return text.slice(from + mark.length, to).endsWith(mark) ? {from: from + mark.length, to: to - mark.length} : {from, to}
}

function readYaml(file: SourceFile, {start, end}: FrontMatter, story: StoryBuilder): void {
  const lines = new LineCounter()
  const document = parseDocument(file.text.slice(start, end), {
    lineCounter: lines,
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent'
  })
  const [error] = document.errors
  if (error) {
    const at = start + error.pos[0]
    throw new FormatError(
      `Unexpected front matter that is not YAML: ${error.message.split(' at line')[0]}`,
      file.position({from: at, to: at})
    )
  }
  if (!isMap(document.contents)) return
  for (const {key, value} of document.contents.items) {
    if (!isScalar(key)) continue
    const values: unknown[] = isSeq(value) ? value.items : isMap(value) ? [value.get('name', true)] : [value]
    for (const each of values) {
      const node = isMap(each) ? each.get('name', true) : each
      if (isScalar(node) && typeof node.value === 'string') set(file, story, String(key.value), node.value, rangeOf(node, start))
    }
  }
}

function rangeOf(node: Node, offset: number): Range | undefined {
  return node.range ? {from: offset + node.range[0], to: offset + node.range[1]} : undefined
}

function readToml(file: SourceFile, {start, end}: FrontMatter, story: StoryBuilder): void {
  try {
    const program = parseTOML(file.text.slice(start, end))
    for (const entry of program.body[0].body) {
      if (entry.type !== 'TOMLKeyValue' || entry.key.keys.length !== 1) continue
      const [key] = entry.key.keys
      if (!key) continue
      const name = key.type === 'TOMLBare' ? key.name : key.value
      for (const each of entry.value.type === 'TOMLArray' ? entry.value.elements : [entry.value]) {
        if (each.type !== 'TOMLValue') continue
        const value =
          each.kind.endsWith('time') || each.kind.includes('date')
            ? each.loc && file.text.slice(start + each.range[0], start + each.range[1])
            : String(getStaticTOMLValue(each))
        set(file, story, name, value, {from: start + each.range[0], to: start + each.range[1]})
      }
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ParseError') throw error
    throw new FormatError(`Unexpected front matter that is not TOML: ${error.message}`, file.position({from: start, to: start}))
  }
}
