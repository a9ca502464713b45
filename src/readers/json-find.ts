import {foldName} from './fold.js'
import {isHeadlineBlock, isKindOfBlock} from './json-blocks.js'
import {filled, inConverted, isTold} from './json-fields.js'
import {headlineOf, onlyText} from './json-headline.js'
import {findProse, isBesideCopy} from './json-prose.js'
import type {Value} from './value.js'

/** Bodies that say what they are, in the order in which one of several is taken: with markup before without. */
const named = ['body_html', 'body_xhtml', 'article_html', 'body_html5', 'content_html', 'articleBody']
export const bodies = [
  ...[...named, 'body', 'content', 'body_text', 'content_elements', 'content_text', 'html', 'mobiledoc', 'lexical', 'plaintext'],
  ...['components', 'blocks', 'post_content', 'post_body', 'contents', 'content_blocks', 'copy']
]
/** Names that say of what they are the body: `storyText`, `sprinkledBody`. */
const bodyOfSomething = /^(?:story|article|news|main|full|post|item|page|content|rich|sprinkled)(?:body|text|content|copy)$/

/** The names under which an object may hold its copy. */
export function bodyNames({names}: Value): string[] {
  return [...bodies, ...names.filter(name => !bodies.includes(name) && !loose.includes(name) && bodyOfSomething.test(foldName(name)))]
}
/** Names that bodies have in collections of texts; other things have them too. */
export const loose = ['maintext', 'full_text', 'text', 'article', 'story', 'document']
/** Where a body that is an object holds it. */
export const inBody = ['rendered', 'value', 'html', 'processed', 'plain', 'text', ...inConverted]
export const descriptions = [
  ...['description_html', 'description_text', 'description_caption', 'description', 'caption', 'lead_paragraph'],
  ...['abstract', 'excerpt', 'summary']
]
/** Where lists of stories are kept. */
const lists = ['item', 'response', 'items', '_items', 'data', 'results', 'hits', 'stories', 'docs', 'articles', '@graph']
/** Objects that services keep the members of a story in. */
const inner = ['fields', 'attributes', '_source', 'data']

/** Characters of a text that is a story without a title. */
export const leastAlone = 200

/** An object that may be a story, and the one around its list, which may say what language they are in. */
export interface Found {
  value: Value
  envelope: Value | undefined
  /** All objects around it, if it is the only one. */
  around?: readonly Value[]
}

/** Objects inside one another that are looked through for stories. */
const mostDepth = 8

/** Lists inside one another that are looked through. */
const mostLists = 4

/** The objects that may be stories: where none is found inside, the value itself. */
export function findStories(value: Value): Found[] {
  const found = storiesIn(value, undefined, 0)
  const [only, second] = found
  if (only && !second) return [{...only, around: pathTo(value, only.value)}]
  return found.length > 0 || value.type !== 'object' || isProgram(value) ? found : [{value, envelope: undefined}]
}

/** The objects around a value, the innermost first. */
function pathTo(root: Value, value: Value): Value[] {
  const around: Value[] = []
  for (let at = root; at.range?.from !== value.range?.from; ) {
    around.unshift(at)
    const inner = at.members.find(member => isInside(value, member))
    if (!inner) break
    at = inner
  }
  return around
}

function isInside({range}: Value, {range: outer}: Value): boolean {
  return range !== undefined && outer !== undefined && outer.from <= range.from && range.to <= outer.to
}

function storiesIn(value: Value, envelope: Value | undefined, depth: number): Found[] {
  if (value.type === 'array') return depth > mostLists ? [] : value.items.flatMap(item => storiesIn(item, envelope, depth + 1))
  if (value.type !== 'object' || isProgram(value)) return []
  if (isStory(value)) return [{value, envelope}]
  if (depth <= mostLists) {
    for (const name of lists) {
      const listed = value.get(name)
      const found = listed ? storiesIn(listed, value, depth + 1) : []
      if (found.length > 0) return found
    }
    for (const holdsCopy of [hasBody, hasProse]) {
      const hidden = storiesInside(value, '', value, depth, holdsCopy)
      if (hidden.length > 0) return hidden
    }
  }
  return hasHeadline(value) || hasBody(value) ? [{value, envelope}] : []
}

/** What belongs to programs: a schema of JSON, or what a package says of itself. */
function isProgram(value: Value): boolean {
  const schema = [value.get('$schema'), value.get('properties'), value.get('type')?.scalar === 'object' ? value : undefined]
  if (schema.filter(each => each !== undefined).length > 1) return true
  return (
    value.get('name') !== undefined &&
    value.get('version') !== undefined &&
    value.first('scripts', 'dependencies', 'devDependencies') !== undefined
  )
}

/** Stories that lie somewhere in an object: only what has a headline and copy is taken for one, the innermost. */
function storiesInside(value: Value, name: string, envelope: Value, depth: number, holdsCopy: (value: Value) => boolean): Found[] {
  if ((value.type !== 'array' && value.type !== 'object') || depth > mostDepth) return []
  const isTitled = value.type === 'object' && hasHeadline(value)
  if (isTitled && holdsCopy === hasBody && hasBody(value)) return isSaid(value, name) ? [{value, envelope}] : []
  const members: Array<[string, Value]> = value.type === 'array' ? value.items.map(item => [name, item]) : value.entries
  const inside = members.flatMap(([called, member]) => storiesInside(member, called, value, depth + 1, holdsCopy))
  return inside.length === 0 && isTitled && holdsCopy(value) ? [{value, envelope}] : inside
}

/** Names of what is a story. */
const stories = /article|story|stories|post|news|item|entr(?:y|ies)|doc|report|page|record|result|content/

/** Whether what has a title and some text is said to be a story, or long enough for one: the words of a program's window have these too. */
function isSaid(value: Value, name: string): boolean {
  return stories.test(foldName(name)) || isToldOf(value) || hasProse(value)
}

/** Whether an object, or what has its headline, says what it is. */
export function isToldOf(value: Value): boolean {
  return isTold(value) || holdersOf(value).some(holder => headlineOf(holder) !== undefined && isTold(holder))
}

/** Whether there is copy under a name that is no name for copy. */
function hasProse(value: Value): boolean {
  return findProse(value).amount >= leastAlone
}

function isStory(value: Value): boolean {
  if (holdersOf(value).some(holder => holder.first('headline', 'headlines', 'bodies', 'body_text', ...named))) return true
  return (hasHeadline(value) && hasBody(value)) || loose.some(name => (value.get(name)?.text?.text.length ?? 0) >= leastAlone)
}

function hasHeadline(value: Value): boolean {
  return holdersOf(value).some(holder => headlineOf(holder) !== undefined || hasOwnHeadline(holder))
}

function hasBody(value: Value): boolean {
  return holdersOf(value).some(holder =>
    [...bodyNames(holder), ...loose].some(name => {
      const body = holder.get(name)
      if (body?.type === 'array') return !isListOfStories(body)
      return (
        body !== undefined &&
        (filled(body.text ?? body.first(...inBody)?.text ?? onlyText(body)) ?? blocksOf(body) ?? likelyBlocksOf(body)) !== undefined
      )
    })
  )
}

/** Whether each item has a headline: what is called `story` or `article` may hold several. */
function isListOfStories({items}: Value): boolean {
  return items.length > 0 && items.every(item => item.type === 'object' && headlineOf(item) !== undefined)
}

/** Names of the document inside a body, and of the list inside a document. */
const documents = ['root', 'model', 'document', 'value', 'raw']
const blockLists = ['content', 'blocks', 'children', 'ops', 'sections', 'items', 'components']

/** The blocks of a body that is one block which holds others: the document of an editor, perhaps some levels down. */
export function blocksOf(body: Value): Value | undefined {
  return listBelow(body, namedList, 0)
}

/** The blocks of a body under a name that is none for blocks: it gives way to every body that says what it is. */
export function likelyBlocksOf(body: Value): Value | undefined {
  return listBelow(body, onlyList, 0)
}

function listBelow(body: Value, listIn: (body: Value) => Value | undefined, depth: number): Value | undefined {
  if (body.type !== 'object' || depth > 3) return undefined
  const below = (inner: Value | undefined): Value | undefined => inner && listBelow(inner, listIn, depth + 1)
  // What is set into the copy may stand beside it: `{"value": {"schema": "dast", …}, "blocks": […]}`.
  const document = [body.get('value'), body.get('document')].find(each => each?.first('schema', 'document') !== undefined)
  if (document) return below(document)
  const list = listIn(body)
  if (list) return isListOfStories(list) ? undefined : list
  return below(body.first(...documents) ?? (body.names.length === 1 ? body.members[0] : undefined))
}

function namedList(body: Value): Value | undefined {
  return blockLists.map(name => body.get(name)).find(each => each?.type === 'array' && each.items.length > 0)
}

/** The only list of objects in an object, if each says what it is and most of the prose is there. */
function onlyList(body: Value): Value | undefined {
  const lists = body.entries.filter(([, {type, items}]) => type === 'array' && items[0]?.type === 'object')
  const [[name, list] = []] = lists
  if (name === undefined || !list || lists.length > 1 || isBesideCopy(name) || !list.items.every(isKindOfBlock)) return undefined
  const {amount} = findProse(list)
  return amount > 0 && amount > (findProse(body).amount * 3) / 4 ? list : undefined
}

/** Whether the copy is kept in blocks of which one of the first is the headline. */
function hasOwnHeadline(value: Value): boolean {
  return bodies.some(name => {
    const body = value.get(name)
    const blocks = body?.type === 'array' ? body : body && blocksOf(body)
    return blocks?.items.slice(0, 4).some(isHeadlineBlock) ?? false
  })
}

/** What the members of a story are spread over. */
export function holdersOf(value: Value): Value[] {
  return [value, ...inner.flatMap(name => value.get(name) ?? [])].filter(({type}) => type === 'object')
}
