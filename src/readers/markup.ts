import type {Mark} from '../story/index.js'
import type {SourceFile} from './file.js'
import type {SourceText} from './source.js'

/** An element of XML or HTML; offsets are into the text that was parsed. */
export interface MarkupElement {
  type: 'element'
  /** Without namespace prefix; lower case in HTML. */
  name: string
  /** In XML: its namespace, or the prefix where that is not declared; empty without either. */
  namespace?: string
  attributes: Readonly<Record<string, string>>
  children: readonly MarkupNode[]
  start: number
  end: number
}

/** Character data as it stands between tags. */
export interface MarkupText {
  type: 'text' | 'cdata'
  /** As the parser understood it. */
  text: string
  start: number
  end: number
}

export type MarkupNode = MarkupElement | MarkupText

/** What was parsed, and how its character data is read and written. */
export interface Markup {
  file: SourceFile
  source: SourceText
  syntax: 'xml' | 'html'
  root: MarkupElement
  /** Whether blank lines part the paragraphs in the text of its root, as WordPress keeps them. */
  blankLines?: boolean
}

/** What an element is to a story. */
export type Treatment =
  /** Holds blocks. */
  | 'container'
  /** Is a block. */
  | 'block'
  | 'headline'
  | 'subhead'
  | 'caption'
  | 'list'
  | 'note'
  | 'quote'
  | 'table'
  /** Text with its line breaks: cut as plain text is. */
  | 'preformatted'
  | 'code'
  | 'break'
  | 'skip'
  /** Part of the text around it, with a meaning. */
  | {mark: Mark['kind']; value?: string}
  /** Part of the text around it. */
  | 'inline'

/** Says what an element is; a vocabulary. */
export type Treat = (element: MarkupElement) => Treatment

/** A vocabulary for text alone: every element is part of the text around it. */
export const treatNothing: Treat = () => 'inline'

/** Whether copy with blank lines of its own was put into one paragraph. */
export function isPasted(element: MarkupElement): boolean {
  return element.children.some(child => child.type !== 'element' && /\S[ \t]{0,40}\r?\n[ \t]{0,40}\r?\n[ \t]{0,40}\S/.test(child.text))
}

export function isParagraph(element: MarkupElement): boolean {
  return element.name === 'p'
}

/** Elements that nothing is left of when their text goes. */
export const goesWhole = /^(?:p|div|h[2-6]|hl2)$/

/** Whether an element holds no block of its own, so that it goes when its text goes. */
export function isOnlyText(element: MarkupElement, treat: Treat): boolean {
  return element.children.every((child, index) => {
    if (child.type !== 'element') return true
    const treatment = treat(child)
    if (treatment === 'break') return isBlank(element.children.slice(index)) || isBlank(element.children.slice(0, index))
    return (treatment === 'inline' || typeof treatment === 'object') && isOnlyText(child, treat)
  })
}

/** Whether nothing but white space and empty elements is there. */
function isBlank(nodes: readonly MarkupNode[]): boolean {
  return nodes.every(node => (node.type === 'element' ? node.children.length === 0 : node.text.trim() === ''))
}

/** Texts and empty elements, in order. */
export function* leavesIn(element: MarkupElement): Generator<MarkupNode> {
  for (const child of element.children) {
    if (child.type === 'element' && child.children.length > 0) yield* leavesIn(child)
    else yield child
  }
}

export function* textsIn(element: MarkupElement): Generator<MarkupText> {
  for (const child of element.children) {
    if (child.type === 'element') yield* textsIn(child)
    else yield child
  }
}
