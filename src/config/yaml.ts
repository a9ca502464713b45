import {isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument, stringify, type ToStringOptions, visit} from 'yaml'
import {ConfigError} from './error.js'
import type {Path, Source} from './source.js'

/**
 * Reads YAML or JSON, keeping where each value stands.
 *
 * @param at path of the part that is wanted, for instance `['copydesk']` in a package.json.
 * @throws ConfigError where the text is malformed.
 */
export function readYaml(file: string, text: string, cwd: string, at: Path = []): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const error = document.errors[0]
  const pointAt = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {file, line, column: col}
  }
  if (error) {
    const twice = findTwice(document, error.pos[0])
    if (twice) {
      const {line} = lines.linePos(twice.first)
      throw new ConfigError(
        `Unexpected key \`${twice.key}\` again, expected it once: it is on line ${line} too`,
        pointAt(error.pos[0]),
        cwd
      )
    }
    const reason =
      error.code === 'MULTIPLE_DOCS'
        ? 'Unexpected second document behind `---`, expected one'
        : `Unexpected ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${lowerFirst(error.message)}`
    throw new ConfigError(reason, pointAt(error.pos[0]), cwd)
  }
  return {
    file,
    data: at.length > 0 ? toJs(document.getIn(at, true), document) : document.toJS(),
    locate(path, part = 'value') {
      const offset = findOffset(document.contents, [...at, ...path], part)
      return offset === undefined ? {file} : pointAt(offset)
    }
  }
}

/** The key that stands at an offset, and where the same one stands before it in its map. */
function findTwice(document: ReturnType<typeof parseDocument>, offset: number): {key: string; first: number} | undefined {
  let found: {key: string; first: number} | undefined
  visit(document, {
    Map(_, {items}) {
      const keys = items.flatMap(({key}) => (isNode(key) && key.range ? [{key: String(key), at: key.range[0]}] : []))
      const second = keys.find(({at}) => at === offset)
      const first = second && keys.find(({key, at}) => key === second.key && at < offset)
      if (!first) return undefined
      found = {key: first.key, first: first.at}
      return visit.BREAK
    }
  })
  return found
}

function toJs(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  return isNode(node) ? node.toJS(document) : node
}

/** Offset of the value, or of its key, or of the nearest thing around it that stands in the file. */
function findOffset(contents: Node | null, path: Path, part: 'key' | 'value'): number | undefined {
  let node: unknown = contents
  let offset = contents?.range?.[0]
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(each => isNode(each.key) && String(each.key) === String(step))
      if (!pair || !isPair(pair)) return offset
      const wanted = part === 'key' && index === path.length - 1 ? pair.key : (pair.value ?? pair.key)
      offset = (isNode(wanted) ? wanted.range?.[0] : undefined) ?? offset
      node = pair.value
    } else if (isNode(node) && 'items' in node && typeof step === 'number') {
      node = (node.items as unknown[])[step]
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset
    } else return offset
  }
  return offset
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Edits a list, keeping comments and everything else as written: drops items by index, then adds some. */
export function editList(text: string, added: readonly unknown[], dropped: ReadonlySet<number>, options: ToStringOptions): string {
  const document = parseDocument(text)
  if (isSeq(document.contents)) {
    // The comment at the top of the file belongs to nobody in particular.
    const [first] = document.contents.items
    if (isNode(first) && first.commentBefore && dropped.has(0)) {
      document.commentBefore = [document.commentBefore, first.commentBefore].filter(Boolean).join('\n')
    }
    document.contents.items = document.contents.items.filter((_, index) => !dropped.has(index))
    document.contents.flow = document.contents.items.length + added.length === 0
    for (const item of added) document.contents.add(document.createNode(item) as never)
  } else document.contents = document.createNode(added) as never
  return document.toString(options)
}

export {stringify}
