import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver/node'
import {oneLine} from '../one-line.js'
import type {Role, Story} from '../story/index.js'
import {type Analysis, rangeOf} from './analysis.js'
import type {Client} from './client.js'

/** Parts of a story that an outline has, and how they are called there. */
const names: Partial<Record<Role, string>> = {
  headline: 'Headline',
  subhead: 'Subhead',
  byline: 'Byline',
  advisory: 'Advisory',
  dateline: 'Dateline',
  note: 'Note',
  'sign-off': 'Sign-off'
}

/** The story's parts; where a file has several stories, each with its own. */
export function findSymbols(analysis: Analysis, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const {stories, document} = analysis
  const parts = stories.map(story => findParts(story, analysis))
  const [only = []] = parts
  const nested = parts.length < 2 ? only : parts.flatMap((children, index) => toStory(children, stories[index], index))
  if (client.nestedSymbols) return nested
  return parts.flat().map(({name, kind, range}) => ({name, kind, location: {uri: document.uri, range}}))
}

function findParts(story: Story, {document}: Analysis): DocumentSymbol[] {
  const parts: Array<{name: string; text: string; start: number; end: number}> = []
  for (const {role, text, start, end} of story.blocks) {
    const name = names[role]
    if (name !== undefined && role !== 'sign-off') parts.push({name, text, start, end})
  }
  const {dateline, signOff} = story
  for (const [name, span] of [
    ['Dateline', dateline],
    ['Sign-off', signOff]
  ] as const) {
    if (span && !parts.some(part => part.name === name && part.start <= span.start && part.end >= span.end)) {
      parts.push({name, text: story.slice(span), start: span.start, end: span.end})
    }
  }
  return parts
    .sort((a, b) => a.start - b.start)
    .flatMap(({name, text, start, end}) => {
      const place = story.place(start, end)
      if (!place) return []
      const range = rangeOf(place, document)
      return [{name, detail: oneLine(text).trim().slice(0, 80), kind: SymbolKind.String, range, selectionRange: range}]
    })
}

function toStory(children: DocumentSymbol[], story: Story | undefined, index: number): DocumentSymbol[] {
  const first = children[0]
  const last = children.at(-1)
  if (!first || !last) return []
  const name = story?.context.document?.id ?? `Story ${index + 1}`
  const range = {start: first.range.start, end: last.range.end}
  return [{name, kind: SymbolKind.Object, range, selectionRange: first.selectionRange, children}]
}
