import {lengthOf} from './html.js'
import type {MarkupElement} from './markup.js'
import {childrenOf} from './xml.js'

/** Characters of a line of text that is no label. */
const leastLine = 80

/** Characters of a paragraph that is none. */
const leastParagraph = 40

/** Elements whose text is none of a story. */
const aside = new Set(['a', 'script', 'style', 'noscript', 'template', 'textarea', 'select', 'button', 'nav', 'form'])

/** How much running text elements hold: paragraphs, and lines that stand in a division or are parted by `<br>`. */
export class Prose {
  readonly #sums = new Map<MarkupElement, number>()

  /** Characters of running text anywhere inside an element. */
  inside(element: MarkupElement): number {
    const known = this.#sums.get(element)
    if (known !== undefined) return known
    if (aside.has(element.name)) return 0
    const sum = element.name === 'p' ? paragraphOf(element) : element.children.reduce((all, child) => all + this.#of(child), 0)
    this.#sums.set(element, sum)
    return sum
  }

  /** Number of paragraphs right inside an element. */
  paragraphs({children}: MarkupElement): number {
    return children.filter(child => (child.type === 'element' ? paragraphOf(child) : lineOf(child.text)) > 0).length
  }

  #of(child: MarkupElement['children'][number]): number {
    return child.type === 'element' ? this.inside(child) : lineOf(child.text)
  }

  /** Characters of running text right inside an element: in its paragraphs, divisions that are one, and several lines. */
  direct({children}: MarkupElement): number {
    const lines = children.flatMap(child => (child.type === 'element' ? [] : [lineOf(child.text)])).filter(length => length > 0)
    return children.reduce(
      (sum, child) => (child.type === 'element' ? sum + paragraphOf(child) : sum),
      lines.length > 1 ? lines.reduce((sum, length) => sum + length, 0) : 0
    )
  }
}

function lineOf(text: string): number {
  return text.trim().length >= leastLine ? text.length : 0
}

/** Characters of an element that is a paragraph: a division that is one has no breaks of its own. */
function paragraphOf(element: MarkupElement): number {
  const length = lengthOf(element)
  if (element.name === 'p') return length >= leastParagraph ? length : 0
  if (element.name !== 'div' || childrenOf(element, 'br').length > 0) return 0
  return element.children.some(child => child.type !== 'element' && lineOf(child.text) > 0) ? length : 0
}
