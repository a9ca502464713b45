import {parseXml as parse, XmlElement, XmlError} from '@rgrove/parse-xml'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import type {Markup, MarkupElement, MarkupNode} from './markup.js'
import {mendXml} from './mend-xml.js'
import {resolveEntity} from './references.js'
import type {Range, SourceText} from './source.js'

/** Elements inside one another; more are refused. */
export const mostDepth = 250

/**
 * Parses XML. Document types are passed over: nothing that they declare is expanded or fetched.
 *
 * @throws FormatError that says where it is not well-formed.
 */
export function parseXml(file: SourceFile, source: SourceText = file.source): Markup {
  const {text} = source
  refuseDepth(file, text)
  try {
    return {file, source, syntax: 'xml', root: parseText(text)}
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const mended = parseMended(file, source)
    if (mended) return {file, source, syntax: 'xml', root: mended}
    const at = source.locate(Math.min(error.pos, text.length), Math.min(error.pos, text.length))
    const reason = error.message.split(' (line')[0]
    throw new FormatError(`Unexpected XML that is not well-formed: ${reason}`, at && file.position(at))
  }
}

function parseText(text: string, names?: ReadonlyMap<number, string>): MarkupElement {
  const {root} = parse(text, {
    includeOffsets: true,
    preserveCdata: true,
    // Without them, text on both sides would be one.
    preserveComments: true,
    resolveUndefinedEntity: reference => resolveEntity(reference.slice(1, -1))
  })
  if (!root) throw new FormatError('Unexpected XML without an element')
  return simplify(root, text.length, noNamespaces, names)
}

/** Parses with what feeds often get wrong put right, and tells of it; nothing where that does not help. */
function parseMended(file: SourceFile, source: SourceText): MarkupElement | undefined {
  const {text, problems, names} = mendXml(source.text)
  if (problems.length === 0) return undefined
  try {
    const root = parseText(text, names)
    for (const {reason, start, end} of problems) {
      const range = source.locate(start, end)
      file.problems.push({reason, place: range && file.position(range), fatal: false})
    }
    return root
  } catch (error) {
    if (error instanceof XmlError) return undefined
    throw error
  }
}

/** Namespaces by prefix; the default one by no prefix. */
type Namespaces = Readonly<Record<string, string>>

const noNamespaces: Namespaces = Object.freeze(Object.create(null))

function declaredIn(attributes: Readonly<Record<string, string>>, outer: Namespaces): Namespaces {
  let own: Record<string, string> | undefined
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    own ??= Object.assign(Object.create(null), outer) as Record<string, string>
    own[name.slice(6)] = attributes[name] as string
  }
  return own ?? outer
}

/** Drops whatever is neither element nor text; prefixes become namespaces. */
function simplify(element: XmlElement, length: number, outer: Namespaces, names?: ReadonlyMap<number, string>): MarkupElement {
  const namespaces = declaredIn(element.attributes, outer)
  const children: MarkupNode[] = []
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(simplify(child, length, namespaces, names))
    else if (child.type === 'text' || child.type === 'cdata') {
      const {text, start, end} = child as unknown as {text: string; start: number; end: number}
      children.push({type: child.type, text, start, end})
    }
  }
  const {name, attributes, start, end} = element
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(0, colon))
  return {
    type: 'element',
    name: names?.get(start) ?? name.slice(colon + 1),
    namespace: namespaces[prefix] ?? prefix,
    attributes,
    children,
    start,
    end: Number.isFinite(end) ? end : length
  }
}

/** Counts tags before parsing, since the parser would run out of stack. */
function refuseDepth(file: SourceFile, text: string): void {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next === 33) {
      // <!-- … -->, <![CDATA[ … ]]>
      const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>'
      const end = text.indexOf(close, at)
      if (end < 0) return
      at = end
    } else if (isVoid(text, at)) continue
    else if (next === 47) depth--
    else if (next !== 63) {
      const end = text.indexOf('>', at)
      if (end < 0) return
      if (text.charCodeAt(end - 1) !== 47 && ++depth > mostDepth) {
        throw new FormatError(`Unexpected nesting deeper than ${mostDepth} elements`, file.position({from: at, to: at + 1}))
      }
    }
  }
}

/** Whether a tag is one that some write without an end, as in HTML. */
function isVoid(text: string, at: number): boolean {
  const name = text.charCodeAt(at + 1) === 47 ? at + 2 : at + 1
  const first = text.charAt(name).toLowerCase()
  return (first === 'b' || first === 'h' || first === 'i') && /^(?:br|hr|img)[\s/>]/i.test(text.slice(name, name + 4))
}

/** The elements of a name right inside another. */
export function childrenOf(element: MarkupElement | undefined, ...names: string[]): MarkupElement[] {
  return (element?.children ?? []).filter((child): child is MarkupElement => child.type === 'element' && names.includes(child.name))
}

/** The first element that a path of names leads to. */
export function find(element: MarkupElement | undefined, ...path: string[]): MarkupElement | undefined {
  let at = element
  for (const name of path) at = childrenOf(at, name)[0]
  return at
}

/** All elements of a name inside another, at any depth, in order. */
export function findAll(element: MarkupElement | undefined, ...names: string[]): MarkupElement[] {
  const found: MarkupElement[] = []
  const visit = (each: MarkupElement): void => {
    for (const child of each.children) {
      if (child.type !== 'element') continue
      if (names.includes(child.name)) found.push(child)
      visit(child)
    }
  }
  if (element) visit(element)
  return found
}

/** An attribute's value and where it stands in the file. */
export function attribute(
  {source}: Markup,
  element: MarkupElement | undefined,
  name: string
): {value: string; range: Range | undefined} | undefined {
  const value = element?.attributes[name]
  if (!element || value === undefined) return undefined
  const tag = source.text.slice(element.start, element.start + 4000)
  for (const match of tag.matchAll(/\s([^\s=<>/"']+)\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')|>/g)) {
    if (match[1] === undefined) break
    if (match[1] !== name) continue
    const end = element.start + match.index + match[0].length - 1
    return {value, range: source.locate(end - (match[2] ?? match[3] ?? '').length, end)}
  }
  return {value, range: source.locate(element.start, element.start + 1)}
}
